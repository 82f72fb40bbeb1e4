// Package words cuts a document's paragraphs into tokens and sentences.
//
// Every byte that is not white space lies in exactly one token, and no byte
// is changed: the marks of the document's quotations are tokens of their own,
// Unicode's word rules (UAX #29) make the first cut of what stands between,
// and the rules of this package join and split that in the way of the Penn
// Treebank, on which taggers and parsers are trained: clitics apart, hyphenated
// words whole, abbreviations with their stop.
package words

import (
	"quoth/quotes/text"
)

// Cut fills doc.Tokens and doc.Sentences and the paragraphs' ranges of them,
// from doc.Text, doc.Paragraphs and doc.Quotations. A paragraph's Lead is a
// sentence of its own, before the others.
func Cut(doc *text.Document) {
	c := newCutter(doc)
	for i := range doc.Paragraphs {
		p := &doc.Paragraphs[i]
		p.Tokens.First, p.Sentences.First = len(c.tokens), len(doc.Sentences)
		c.first = len(c.tokens)
		body := p.Span
		if p.Lead.Len() > 0 {
			first := len(c.tokens)
			c.cut(p.Lead)
			body.Start = max(body.Start, p.Lead.End)
			if r := (text.Range{First: first, End: len(c.tokens)}); r.Len() > 0 {
				c.sentence(i, r)
			}
		}
		first := len(c.tokens)
		c.cut(body)
		c.sentences(i, text.Range{First: first, End: len(c.tokens)})
		p.Tokens.End, p.Sentences.End = len(c.tokens), len(doc.Sentences)
	}
	doc.Tokens = c.tokens
}
