package score

import (
	"slices"
	"strings"
	"unicode/utf8"

	"quoth/quotes/text"
)

// Marks says which words count as quoted.
type Marks string

// The ways to find quoted words.
const (
	// Double: those in double marks, line by line, without regard to what else
	// a mark may be. PolNeAR is written so, and published figures rest on it.
	Double Marks = "double"
	// Any: those in marks of any style, as the article is read, and annotated
	// contents between marks that were not read as a pair.
	Any Marks = "any"
)

// segments returns the quoted spans of an article in text order.
func (m Marks) segments(doc *text.Document, gold []Claim) []text.Span {
	if m != Any {
		return quoted(doc.Text)
	}
	var out []text.Span
	for _, q := range doc.Quotations {
		out = append(out, q.Span)
	}
	for _, c := range gold {
		for _, s := range c.Content {
			if marked(doc.Text, s) {
				out = append(out, s)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b text.Span) int { return a.Start - b.Start })
	return out
}

// marked reports whether a span stands between quotation marks.
func marked(article string, s text.Span) bool {
	const space = " \u00a0\u202f"
	before, _ := utf8.DecodeLastRuneInString(strings.TrimRight(article[:s.Start], space))
	after, _ := utf8.DecodeRuneInString(strings.TrimLeft(article[s.End:], space+",.;:!?…—–-"))
	return strings.ContainsRune("“”\"„«»‘’'`‚‹›", before) && strings.ContainsRune("“”\"«»‘’'`‹›", after)
}
