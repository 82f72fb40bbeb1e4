// Package extract is the article side of the program: files and formats in,
// one Result for each article out.
//
// A reader (package plain) turns the bytes of a file into an Article; Run has
// package quotes find who said what in it and puts that into a Result, which
// is the JSON contract of the command; a writer (packages json and listing)
// renders Results. Package command ties them to flags and streams.
package extract

import (
	"quoth/quotes"
	"quoth/quotes/text"
)

// An Article is what a reader makes of one input.
type Article struct {
	Path   string // as given; empty for standard input
	SHA256 string // of the bytes as read, in hex
	// Text is the article's text, byte for byte what the offsets index.
	Text string
	// What the format itself says of the article; empty where it says
	// nothing. Published is an ISO 8601 date or time.
	Title, Byline, Published, URL string
	// Problems are those of reading, in text order.
	Problems []text.Problem
}

// Run finds who said what in the article. Offsets in the result count unit.
func Run(a *Article, unit Unit) *Result { return RunWith(quotes.Default(), a, unit) }

// RunWith is Run with a Finder of one's own.
func RunWith(finder quotes.Finder, a *Article, unit Unit) *Result {
	return newResult(a, finder.Find(a.Text), unit)
}
