package quotes

import (
	"slices"

	"quoth/quotes/claims"
	"quoth/quotes/features"
	"quoth/quotes/text"
)

// learned returns the claims that the learned tagger finds, with what the rules
// found as hints.
func (f Finder) learned(doc *text.Document, hints []claims.Claim) []claims.Claim {
	var found []claims.Claim
	for _, p := range f.Model.Predict(doc, features.HintsOf(doc, hints), f.Recall) {
		claim := claims.Claim{Source: p.Source, Cue: p.Cue, Carried: -1, Rule: "model", Evidence: p.Evidence}
		for _, s := range p.Content {
			if s = claims.Trim(doc, within(doc, s)); s.Len() > 0 {
				claim.Content = append(claim.Content, s)
			}
		}
		if len(claim.Content) > 0 {
			found = append(found, claim)
		}
	}
	return found
}

// Hints returns what the learned tagger is told of a document's tokens: what
// the rules make of them. Training tells it the same.
func Hints(doc *text.Document) []features.Hint {
	reading := claims.Read(doc)
	return features.HintsOf(doc, slices.Concat(reading.Turns(), reading.Rules()))
}

// within ends a span where the paragraph that it begins in does, and begins it
// with a whole word where it begins with a clitic.
func within(doc *text.Document, s text.Span) text.Span {
	if t := doc.TokenAt(s.Start); t < len(doc.Tokens) {
		if t > 0 && doc.Tokens[t].Kind == text.Word && !doc.Tokens[t].Space && doc.Tokens[t-1].Kind == text.Word {
			s.Start = doc.Tokens[t-1].Start
		}
		p := doc.Paragraphs[doc.Sentences[doc.Tokens[t].Sentence].Paragraph]
		s.End = min(s.End, p.End)
	}
	return s
}
