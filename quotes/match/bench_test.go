package match_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"quoth/quotes/match"
	"quoth/quotes/text"
)

// words is the text of the transcripts of testdata/verify, as often as it takes
// for so many words; no two copies say quite the same.
func words(b testing.TB, least int) string {
	files, err := filepath.Glob("../../testdata/verify/*.txt")
	if err != nil || len(files) == 0 {
		b.Fatalf("no transcripts: %v", err)
	}
	var all strings.Builder
	n := 0
	for copied := 0; n < least; copied++ {
		for _, file := range files {
			data, err := os.ReadFile(file)
			if err != nil {
				b.Fatal(err)
			}
			for i, w := range strings.Fields(string(data)) {
				if n++; copied > 0 && i%9 == copied%9 {
					w = w + string(rune('a'+copied))
				}
				all.WriteString(w + " ")
			}
		}
	}
	return all.String()
}

// BenchmarkLong prepares a transcript of three hours, some 30,000 words, and
// looks for 40 quotations of 25 words, of each of which one word is changed.
func BenchmarkLong(b *testing.B) {
	source := words(b, 30_000)
	all := strings.Fields(source)
	var quotations []string
	for i := range 40 {
		some := append([]string(nil), all[i*700:i*700+25]...)
		some[12] = "other"
		quotations = append(quotations, strings.Join(some, " "))
	}
	b.SetBytes(int64(len(source)))
	b.ReportAllocs()
	for b.Loop() {
		s := match.New(source, []match.Turn{{Span: text.Span{End: len(source)}, Speaker: -1}}, false)
		for _, q := range quotations {
			if found := s.Find(match.NewQuote(q, text.Span{End: len(q)})); len(found) == 0 {
				b.Fatal("not found: ", q)
			}
		}
	}
}

// BenchmarkNew prepares the transcript alone.
func BenchmarkNew(b *testing.B) {
	source := words(b, 30_000)
	b.SetBytes(int64(len(source)))
	b.ReportAllocs()
	for b.Loop() {
		match.New(source, []match.Turn{{Span: text.Span{End: len(source)}, Speaker: -1}}, false)
	}
}
