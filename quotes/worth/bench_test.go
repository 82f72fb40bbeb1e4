package worth_test

import (
	"testing"

	"quoth/quotes"
	"quoth/quotes/text"
	"quoth/quotes/worth"
)

func BenchmarkOf(b *testing.B) {
	const statement = "Unemployment in the county fell by 12 percent last year, the ministry's figures show, more than in any year since 1998."
	doc, whole := quotes.Read(statement), text.Span{End: len(statement)}
	b.SetBytes(int64(len(statement)))
	b.ReportAllocs()
	for b.Loop() {
		worth.Of(doc, whole)
	}
}
