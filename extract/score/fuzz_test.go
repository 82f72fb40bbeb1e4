package score

import (
	"testing"

	"quoth/extract/brat"
	"quoth/quotes"
)

// FuzzCompare holds what was found in any text against itself: all is right.
func FuzzCompare(f *testing.F) {
	articles, err := brat.Read("../../testdata/articles")
	if err != nil {
		f.Fatal(err)
	}
	for _, a := range articles {
		f.Add(a.Text[:min(len(a.Text), 400)])
	}
	f.Add("\xff“\"” said \xff’s.\n“O’Neil’s")
	f.Fuzz(func(t *testing.T, article string) {
		r := quotes.Find(article)
		claims, said := Found(r)
		for _, marks := range []Marks{Double, Any} {
			report := NewReport(1)
			report.Add("", Compare(article, claims, claims, said, marks.segments(r.Document, claims)))
			for _, figure := range []string{"content exact", "content found", "+ source", "+ cue", "content soft", "fragment content", "claims + full name"} {
				if c := report.Tally.at(figure); c.Gold != c.Predicted || c.Gold > 0 && report.Tally.F1(figure) < 99.99 {
					t.Errorf("%s: %+v", figure, *c)
				}
			}
		}
	})
}
