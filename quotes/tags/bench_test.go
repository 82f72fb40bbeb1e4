package tags

import (
	"strings"
	"testing"

	"quoth/quotes/text"
	"quoth/quotes/words"
)

func BenchmarkAssign(b *testing.B) {
	s := strings.Repeat(sane+"\n", 10)
	doc := &text.Document{Text: s}
	start := 0
	for line := range strings.SplitAfterSeq(s, "\n") {
		span := text.Span{Start: start, End: start + len(strings.TrimSpace(line))}
		if span.Len() > 0 {
			doc.Paragraphs = append(doc.Paragraphs, text.Paragraph{Span: span, Lead: text.Span{Start: start, End: start}})
		}
		start += len(line)
	}
	words.Cut(doc)
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		Assign(doc)
	}
	b.ReportMetric(float64(len(doc.Tokens))*float64(b.N)/b.Elapsed().Seconds()/1e6, "Mtok/s")
}
