// Package extract is the article side of the program: files and formats in,
// one Result for each article out.
//
// A reader (packages plain, html and their kin) turns the bytes of an Input into
// an Article; Run has package quotes find who said what in it and puts that into
// a Result, which is the JSON contract of the command; a writer (packages json,
// listing and their kin) renders Results. Package command ties them to flags
// and streams.
package extract

import (
	"quoth/quotes"
	"quoth/quotes/text"
)

// An Input is the bytes of one article and what is known of them from outside.
type Input struct {
	Path   string // as given; empty for standard input
	Record int    // its number in a file of many, from 1; 0 where the file is one article
	ID     string // what its record calls it
	Data   []byte
	// Charset is what a header outside the bytes declares; "" if none does.
	Charset string
	// About is what the record around the bytes tells of the article.
	About About
}

// About is what a format itself says of an article; what it says nothing of is
// empty. Published and Modified are ISO 8601 dates or times.
type About struct {
	Title, Byline, Published, Modified, Site, URL string
}

// Or fills in from other what a does not say.
func (a About) Or(other About) About {
	for _, f := range [...]struct{ to, from *string }{
		{&a.Title, &other.Title}, {&a.Byline, &other.Byline}, {&a.Published, &other.Published},
		{&a.Modified, &other.Modified}, {&a.Site, &other.Site}, {&a.URL, &other.URL},
	} {
		if *f.to == "" {
			*f.to = *f.from
		}
	}
	return a
}

// MaxText is how many bytes of text an article may have: what is found in them
// takes about 280 times their size in memory.
const MaxText = 4 << 20

// An Article is what a reader makes of one Input.
type Article struct {
	Path     string // as given; empty for standard input
	Record   int    // as in the Input
	ID       string
	SHA256   string // of the bytes as read, in hex
	Format   string // of the bytes, by the name that --input-format takes
	Encoding string // in which the bytes were read, by its IANA name in small letters
	// Text is what is read: prose, paragraph by paragraph. It is what the
	// offsets index, unless there is an Original.
	Text string
	// Blocks are the paragraphs, where the format tells them; otherwise the
	// text itself is asked.
	Blocks []quotes.Block
	// Origin tells where in the file the text stands; nil if that is not known,
	// or the text is the file.
	Origin Origin
	// Original is the text with its markup, for a format that people write by
	// hand and whose own text the offsets index; Origin leads into it.
	Original string
	Times    []Time // when the words were said, for a recording
	// Links are the words of the text that lead to a source: links, and the
	// places of footnotes, which are empty. They are in text order, for formats
	// that mark them.
	Links []text.Span
	// Sources are the paths, as its front matter names them, of what the
	// article's quotations were taken from.
	Sources []string
	About
	// Problems are those of reading, in text order.
	Problems []text.Problem
}

// Run finds who said what in the article. Offsets in the result count unit.
func Run(a *Article, unit Unit) *Result { return RunWith(quotes.Default(), a, unit) }

// RunWith is Run with a Finder of one's own.
func RunWith(finder quotes.Finder, a *Article, unit Unit) *Result {
	return Describe(a, Find(finder, a), unit)
}

// Describe puts what Find found in an article into the form of the contract.
func Describe(a *Article, found *quotes.Result, unit Unit) *Result {
	return newResult(a, found, unit)
}

// Find finds who said what in the article; positions are bytes of its Text.
func Find(finder quotes.Finder, a *Article) *quotes.Result {
	if a.Blocks != nil {
		return finder.FindIn(a.Text, a.Blocks)
	}
	return finder.Find(a.Text)
}
