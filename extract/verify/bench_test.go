package verify_test

import (
	"strings"
	"testing"

	"quoth/extract"
	"quoth/extract/verify"
	"quoth/quotes"
)

// BenchmarkVerify reads a transcript of three hours, some 30,000 words, and
// holds the 40 quotations of an article against it. What is found in the article
// is found before.
func BenchmarkVerify(b *testing.B) {
	var transcript, article strings.Builder
	n := 0
	for copied := 0; len(strings.Fields(transcript.String())) < 30_000; copied++ {
		for _, tr := range transcripts(b) {
			for _, l := range tr.lines(9) {
				if n++; copied == 0 && n%10 == 0 && n <= 40*10 {
					words := strings.Fields(l.words)
					words[5] = "other"
					article.WriteString("“" + strings.Trim(join(words), ".?") + ",” said " + name(l.label) + ".\n\n")
				}
			}
			transcript.WriteString(strings.ReplaceAll(tr.text(), " the ", " the "+strings.Repeat("x", copied)))
		}
	}
	a := &extract.Article{Text: article.String()}
	found := extract.Find(quotes.Default(), a)
	if len(found.Quotes) < 40 {
		b.Fatalf("%d quotations", len(found.Quotes))
	}
	source := &extract.Article{Text: transcript.String()}
	b.SetBytes(int64(transcript.Len()))
	b.ReportAllocs()
	for b.Loop() {
		sources := verify.Of(verify.NewSource(source, []byte(source.Text), false))
		if results := sources.Verify(a, found); len(results) < 40 {
			b.Fatalf("%d results", len(results))
		}
	}
}
