package extract_test

import (
	"bytes"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"quoth/extract"
	"quoth/extract/readers/plain"
	"quoth/extract/writers/json"
)

// article reads plain text.
func article(data []byte) *extract.Article {
	a, err := plain.Read(&extract.Input{Data: data})
	if err != nil {
		panic(err) // plain text is never refused
	}
	return a
}

// extractAll does the whole job on the texts as one batch, on one core.
func extractAll(b *testing.B, texts [][]byte) {
	size := 0
	for _, text := range texts {
		size += len(text)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	var out bytes.Buffer
	for b.Loop() {
		for _, text := range texts {
			out.Reset()
			if err := json.Line(&out, extract.Run(article(text), extract.CodePoints)); err != nil {
				b.Fatal(err)
			}
		}
	}
}

// BenchmarkExtract runs over the project's own articles.
func BenchmarkExtract(b *testing.B) {
	texts := articles(b)
	var sorted [][]byte
	for _, name := range slices.Sorted(maps.Keys(texts)) {
		sorted = append(sorted, texts[name])
	}
	extractAll(b, sorted)
}

// BenchmarkCorpus runs over the .txt files of the folder that QUOTH_CORPUS names.
func BenchmarkCorpus(b *testing.B) {
	dir := os.Getenv("QUOTH_CORPUS")
	if dir == "" {
		b.Skip("QUOTH_CORPUS names no folder of articles")
	}
	paths, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil || len(paths) == 0 {
		b.Fatalf("no .txt file in %s: %v", dir, err)
	}
	var texts [][]byte
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			b.Fatal(err)
		}
		texts = append(texts, text)
	}
	extractAll(b, texts)
}

// BenchmarkHostile runs over 64 KB of what makes careless code quadratic. The
// time of each is a few milliseconds, and twice as long for twice the input.
func BenchmarkHostile(b *testing.B) {
	const size = 64 << 10
	long := func(unit string) []byte { return []byte(strings.Repeat(unit, size/len(unit)+1)[:size]) }
	for _, input := range []struct{ name, unit string }{
		{"letter", "a"}, {"capital", "A"}, {"digit", "7"}, {"space", " "}, {"newline", "\n"}, {"return", "\r"}, {"tab", "\t"},
		{"stop", "."}, {"comma", ","}, {"colon", ":"}, {"question", "?"}, {"hyphen", "-"}, {"underscore", "_"}, {"star", "*"}, {"at", "@"},
		{"parenthesis", "("}, {"closing parenthesis", ")"}, {"bracket", "["},
		{"apostrophe", "'"}, {"straight", `"`}, {"opening", "“"}, {"closing", "”"}, {"single opening", "‘"}, {"single closing", "’"},
		{"guillemet", "«"}, {"low", "„"}, {"backtick", "`"}, {"dash", "—"}, {"ellipsis", "…"},
		{"NUL", "\x00"}, {"bad byte", "\xff"}, {"byte order mark", "\ufeff"}, {"joiner", "\u200d"}, {"accent", "\u0301"}, {"emoji", "😀"},
		{"openings", "(“\"'"}, {"pairs", "“”"}, {"short quotes", "“a” "}, {"nested", "“‘"}, {"said", "said "}, {"Said", "Said "}, {"that", "that "},
		{"initials", "A. "}, {"words", "Aa bb "}, {"word with apostrophes", "a'"}, {"hyphened word", "a-"}, {"lines", "a\n"}, {"paragraphs", "“a\n\n"},
		{"claims", "he said he said that “a” he said, "},
	} {
		b.Run(input.name, func(b *testing.B) { extractAll(b, [][]byte{long(input.unit)}) })
	}
}
