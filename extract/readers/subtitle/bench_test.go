package subtitle

import (
	"os"
	"strings"
	"testing"

	"quoth/extract"
)

func BenchmarkRead(b *testing.B) {
	data, err := os.ReadFile("testdata/council.srt")
	if err != nil {
		b.Fatal(err)
	}
	in := &extract.Input{Data: []byte(strings.Repeat(string(data)+"\n", 100))}
	b.SetBytes(int64(len(in.Data)))
	for b.Loop() {
		if _, err := Read(in); err != nil {
			b.Fatal(err)
		}
	}
}
