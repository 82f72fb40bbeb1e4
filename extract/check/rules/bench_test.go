package rules_test

import (
	"os"
	"path/filepath"
	"testing"

	"quoth/extract"
	"quoth/extract/check"
	"quoth/extract/check/rules"
	"quoth/quotes"
)

// articles are the project's own, or the .txt files of the folder that
// QUOTH_CORPUS names.
func articles(b *testing.B) (all [][]byte, size int64) {
	dir := os.Getenv("QUOTH_CORPUS")
	if dir == "" {
		dir = "../../../testdata/articles"
	}
	paths, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil || len(paths) == 0 {
		b.Fatalf("no articles: %v", err)
	}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			b.Fatal(err)
		}
		all, size = append(all, data), size+int64(len(data))
	}
	return all, size
}

// BenchmarkExtract finds who said what, as quoth extract does, and nothing more.
func BenchmarkExtract(b *testing.B) {
	benchmark(b, func(a *extract.Article, _ []byte) { extract.Run(a, extract.CodePoints) })
}

// BenchmarkCheck has all rules look at the same articles: it should take no more
// than half as much time again.
func BenchmarkCheck(b *testing.B) {
	list := rules.All()
	benchmark(b, func(a *extract.Article, data []byte) {
		p := check.Pass{Article: a, Found: extract.Find(quotes.Default(), a)}
		check.Run(list, nil, p, extract.NewPlaces(a, data))
	})
}

func benchmark(b *testing.B, work func(a *extract.Article, data []byte)) {
	all, size := articles(b)
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		for _, data := range all {
			work(read(b, "a.txt", data), data)
		}
	}
}
