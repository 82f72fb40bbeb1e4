package brat

import (
	"slices"
	"strings"

	"quoth/quotes/text"
)

// WithoutThat returns the article with the contents of its claims begun behind
// the conjunction "that", where quoth begins them and some annotators do not:
// what is left of the differences is no matter of convention.
func (a Article) WithoutThat() Article {
	a.Claims = slices.Clone(a.Claims)
	for i := range a.Claims {
		a.Claims[i].Content = slices.Clone(a.Claims[i].Content)
		for j, s := range a.Claims[i].Content {
			words := a.Text[s.Start:s.End]
			if rest, ok := strings.CutPrefix(words, "that"); ok {
				if bare := strings.TrimLeft(rest, " \n\r\t"); bare != "" && len(bare) < len(rest) {
					a.Claims[i].Content[j] = text.Span{Start: s.End - len(bare), End: s.End}
				}
			}
		}
	}
	return a
}
