package quotes

import "quoth/quotes/text"

// Narrated tells of each sentence of the document whether the article says it in
// its own voice: it stands in running prose, no claim has a part in it, and
// nothing longer than a title or a term stands in quotation marks.
func (r *Result) Narrated() []bool {
	doc := r.Document
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
	for i := range r.Claims {
		c := &r.Claims[i]
		cross(c.Source)
		cross(c.Cue)
		for _, piece := range c.Content {
			cross(piece)
		}
	}
	for i := range doc.Quotations {
		if q := &doc.Quotations[i]; q.Depth == 1 && quotedWords(doc, q.Span) > longestTerm {
			cross(q.Span)
		}
	}
	return own
}

// longestTerm is how many words in marks a sentence of the article's own may have.
const longestTerm = 4

func quotedWords(doc *text.Document, s text.Span) int {
	n := 0
	for t := doc.TokenAt(s.Start); t < len(doc.Tokens) && doc.Tokens[t].Start < s.End; t++ {
		if kind := doc.Tokens[t].Kind; kind == text.Word || kind == text.Number {
			n++
		}
	}
	return n
}
