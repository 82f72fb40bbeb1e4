package markdown

import (
	"os"
	"strings"
	"testing"

	"quoth/extract"
)

func BenchmarkRead(b *testing.B) {
	data, err := os.ReadFile("testdata/harbour-pandoc.md")
	if err != nil {
		b.Fatal(err)
	}
	_, article, _ := strings.Cut(string(data), "\n# ")
	in := &extract.Input{Data: []byte(strings.Repeat(article, 50))}
	b.SetBytes(int64(len(in.Data)))
	for b.Loop() {
		if _, err := Read(in); err != nil {
			b.Fatal(err)
		}
	}
}
