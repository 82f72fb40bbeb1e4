package quotes

import (
	"quoth/quotes/claims"
	"quoth/quotes/features"
	"quoth/quotes/model"
	"quoth/quotes/text"
)

// learned returns the claims that the learned tagger finds, with what the rules
// found as hints.
func learned(doc *text.Document, hints []claims.Claim) []claims.Claim {
	var found []claims.Claim
	for _, p := range model.Default().Predict(doc, features.HintsOf(doc, hints), model.Balanced) {
		claim := claims.Claim{Source: p.Source, Cue: p.Cue, Carried: -1, Rule: "model", Confidence: p.CueTie * p.SourceTie}
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

// within ends a span where the paragraph that it begins in does.
func within(doc *text.Document, s text.Span) text.Span {
	if t := doc.TokenAt(s.Start); t < len(doc.Tokens) {
		p := doc.Paragraphs[doc.Sentences[doc.Tokens[t].Sentence].Paragraph]
		s.End = min(s.End, p.End)
	}
	return s
}
