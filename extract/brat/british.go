package brat

import "strings"

// british turns double marks into single ones and sets commas and full stops
// behind them. Every replacement has the length of what it replaces.
var british = strings.NewReplacer(
	",”", "’,", ".” ", ".’ ", "“", "‘", "”", "’",
	"‘", "“", // an inner quotation
	",\"", "',", "\"", "'",
)

// British returns the article with its quotation marks in British style, and
// the same claims at the same places: a second text to learn from.
func (a Article) British() Article {
	a.Text = british.Replace(a.Text)
	return a
}
