// Package quotes reads an article's text and finds who said what: every
// quotation with its speaker and every attributed claim.
//
// Find is the whole of it; the stages that it calls are packages of their own.
// A Finder does the same with another model or another balance.
package quotes

import (
	"slices"

	"quoth/quotes/acts"
	"quoth/quotes/claims"
	"quoth/quotes/layout"
	"quoth/quotes/marks"
	"quoth/quotes/model"
	"quoth/quotes/speakers"
	"quoth/quotes/tags"
	"quoth/quotes/text"
	"quoth/quotes/words"
	"quoth/quotes/worth"
)

// A Result is what was found in one article. Positions are byte offsets into
// Document.Text; the lists are in text order and refer to each other by index,
// -1 for none.
type Result struct {
	Document *text.Document
	Speakers []speakers.Speaker
	Quotes   []Quote
	Claims   []Claim
}

// A Quote is one stretch of words in quotation marks.
type Quote struct {
	text.Span // outer marks left out
	Paragraph int
	Claim     int // the claim that holds it; -1 where nobody is made to say it
	Speaker   int
	// Source and Cue are those of the claim, empty where it has none.
	Source, Cue text.Span
	Confidence  float64
	Rule        string
}

// A Claim is one attribution.
type Claim struct {
	claims.Claim
	Kind         Kind
	Speaker      int
	How          string // how the speaker was told from the source; the end of Rule
	Quotes       []int
	acts.Reading // what the cue says that the source does
	Worth        worth.Score
}

// A Kind says how much of a claim's content is quoted.
type Kind string

// The kinds of claim.
const (
	Direct   Kind = "direct"   // all of it
	Mixed    Kind = "mixed"    // some
	Indirect Kind = "indirect" // none
)

// Find reads the text of one article with the embedded model. It cannot fail:
// any bytes are a text.
func Find(article string) *Result { return Default().Find(article) }

// A Finder finds with another model, or more or fewer claims: take Default and
// change it. Many goroutines may share one.
type Finder struct {
	Model  *model.Model
	Recall model.Recall
}

// Default is the Finder that Find uses.
func Default() Finder { return Finder{model.Default(), model.Balanced} }

// Find reads the text of one article.
func (f Finder) Find(article string) *Result { return f.find(Read(article)) }

// FindIn reads the text of one article whose format tells its paragraphs: what
// lies in no block is not read.
func (f Finder) FindIn(article string, blocks []Block) *Result {
	doc := &text.Document{Text: article}
	layout.Take(doc, blocks)
	return f.find(read(doc))
}

// A Block is a paragraph that an article's format tells of.
type Block = layout.Block

func (f Finder) find(doc *text.Document) *Result {
	reading := claims.Read(doc)
	turns := reading.Turns()
	rules := reading.Rules()
	found := reading.Settle(turns, rules, f.learned(doc, slices.Concat(turns, rules)))
	who, attributions := speakers.Resolve(doc, found)
	return assemble(doc, found, who, attributions)
}

// Read cuts the text into paragraphs, quotations, sentences and tagged tokens.
func Read(article string) *text.Document {
	doc := &text.Document{Text: article}
	layout.Split(doc)
	return read(doc)
}

// read goes on from the paragraphs.
func read(doc *text.Document) *text.Document {
	marks.Pair(doc)
	words.Cut(doc)
	tags.Assign(doc)
	return doc
}
