package jsonl

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
)

func BenchmarkRecords(b *testing.B) {
	var lines bytes.Buffer
	for range 100 {
		json.NewEncoder(&lines).Encode(map[string]any{"title": "A", "authors": []string{"Ann Lee"}, "date_publish": "2026-05-12 09:30:00",
			"maintext": strings.Repeat("“It begins here,” said Adaeze Nwosu.\n\n", 80), "image": strings.Repeat("x", 200)})
	}
	for name, data := range map[string][]byte{"lines": lines.Bytes(), "list": append(append([]byte("["), bytes.ReplaceAll(bytes.TrimSpace(lines.Bytes()), []byte("\n"), []byte(",\n"))...), ']')} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			for b.Loop() {
				n := 0
				for rec := range Records(bytes.NewReader(data), Fields{}) {
					if rec.Err != nil {
						b.Fatal(rec.Err)
					}
					n++
				}
				if n != 100 {
					b.Fatalf("%d records", n)
				}
			}
		})
	}
}
