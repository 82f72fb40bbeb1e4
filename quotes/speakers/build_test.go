package speakers_test

import (
	"strings"

	"quoth/quotes/claims"
	"quoth/quotes/layout"
	"quoth/quotes/marks"
	"quoth/quotes/tags"
	"quoth/quotes/text"
	"quoth/quotes/words"
)

// read runs the stages before this one.
func read(article string) *text.Document {
	doc := &text.Document{Text: article}
	layout.Split(doc)
	marks.Pair(doc)
	words.Cut(doc)
	tags.Assign(doc)
	return doc
}

// marked takes the braces out of an article in which they enclose the sources,
// and makes a claim of each; {} is a claim without a source that the one
// before carries. The content of a claim is the quotation that ends before its
// source, if one stands in the same paragraph.
func marked(article string) (*text.Document, []claims.Claim) {
	var plain strings.Builder
	var found []claims.Claim
	for {
		before, rest, ok := strings.Cut(article, "{")
		plain.WriteString(before)
		if !ok {
			break
		}
		source, after, _ := strings.Cut(rest, "}")
		c := claims.Claim{Carried: -1}
		c.Source.Start = plain.Len()
		plain.WriteString(source)
		c.Source.End = plain.Len()
		if source == "" {
			c.Carried = len(found) - 1
		}
		found = append(found, c)
		article = after
	}
	doc := read(plain.String())
	for i := range found {
		for _, q := range doc.Quotations {
			if q.End < found[i].Source.Start && !strings.Contains(doc.Text[q.End:found[i].Source.Start], "\n") && q.Depth == 1 {
				found[i].Content = []text.Span{q.Span}
			}
		}
	}
	return doc, found
}
