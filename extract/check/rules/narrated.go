package rules

import (
	"slices"

	"quoth/quotes"
	"quoth/quotes/acts"
	"quoth/quotes/text"
)

// narrated tells of each sentence whether the article says it in its own voice:
// no claim has a part in it, and no quotation of a sentence or more.
func narrated(found *quotes.Result) []bool {
	doc := found.Document
	own := make([]bool, len(doc.Sentences))
	for i := range doc.Sentences {
		p := &doc.Paragraphs[doc.Sentences[i].Paragraph]
		own[i] = p.Kind == text.Body && !p.Quoted
	}
	cross := func(s text.Span) {
		for t := doc.TokenAt(s.Start); t < len(doc.Tokens) && doc.Tokens[t].Start < s.End; {
			at := doc.Tokens[t].Sentence
			own[at] = false
			t = max(t+1, doc.Sentences[at].Tokens.End)
		}
	}
	for i := range found.Claims {
		c := &found.Claims[i]
		cross(c.Source)
		cross(c.Cue)
		for _, piece := range c.Content {
			cross(piece)
		}
	}
	for i := range doc.Quotations {
		if q := &doc.Quotations[i]; q.Depth == 1 && words(doc, q.Span) > mostQuoted {
			cross(q.Span)
		}
	}
	return own
}

// attributed tells of each sentence whether it is said by somebody, or says that
// somebody says something.
func attributed(found *quotes.Result) []bool {
	doc := found.Document
	said := make([]bool, len(doc.Sentences))
	for i := range found.Claims {
		c := &found.Claims[i]
		if c.Cue.Len() == 0 || c.Act == acts.Wanted || c.Act == acts.Feared || c.Act == acts.Planned {
			continue // what people hope is no source
		}
		if len(c.Quotes) == 0 && !slices.ContainsFunc(c.Content, func(s text.Span) bool { return finite(doc, s) }) {
			continue // nor is "has called a meeting"
		}
		for _, s := range append([]text.Span{c.Source, c.Cue}, c.Content...) {
			for t := doc.TokenAt(s.Start); t < len(doc.Tokens) && doc.Tokens[t].Start < s.End; t++ {
				said[doc.Tokens[t].Sentence] = true
			}
		}
	}
	return said
}

// mostQuoted is how many words in marks a sentence of the article's own may have:
// a title, a term.
const mostQuoted = 4
