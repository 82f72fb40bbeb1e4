package quotes

import (
	"quoth/quotes/acts"
	"quoth/quotes/claims"
	"quoth/quotes/speakers"
	"quoth/quotes/text"
	"quoth/quotes/worth"
)

// assemble puts the claims, the quotations and the speakers into one result.
func assemble(doc *text.Document, found []claims.Claim, who []speakers.Speaker, attributions []speakers.Attribution) *Result {
	r := &Result{Document: doc, Speakers: who, Quotes: make([]Quote, len(doc.Quotations)), Claims: make([]Claim, len(found))}
	for i, q := range doc.Quotations {
		r.Quotes[i] = Quote{Span: q.Span, Paragraph: q.Paragraph, Claim: -1, Speaker: -1, Confidence: unattributed, Rule: "no-attribution"}
	}
	for i, claim := range found {
		speaker, how, rule, confidence := -1, "", claim.Rule, claim.Confidence
		if i < len(attributions) {
			if how = attributions[i].How; how != "" {
				rule += "+" + how
			}
			if speaker = attributions[i].Speaker; speaker >= 0 {
				confidence *= attributions[i].Confidence
			}
		}
		claim.Rule, claim.Confidence = rule, confidence
		reading := acts.Of(doc, claim)
		r.Claims[i] = Claim{
			Claim: claim, Kind: kind(doc, claim), Speaker: speaker, How: how, Quotes: claim.Quotations,
			Reading: reading, Worth: worth.Of(doc, claim.Content...).By(reading, claim.Cue),
		}
		for _, q := range claim.Quotations {
			r.Quotes[q].Claim, r.Quotes[q].Speaker = i, speaker
			r.Quotes[q].Source, r.Quotes[q].Cue = claim.Source, claim.Cue
			r.Quotes[q].Rule, r.Quotes[q].Confidence = rule, confidence
		}
	}
	return r
}

// unattributed is the confidence that a quotation without a claim has no
// speaker.
const unattributed = 0.7

// kind says how much of the claim's content stands in quotation marks, or after
// a speaker's label.
func kind(doc *text.Document, claim claims.Claim) Kind {
	if claim.Labelled() {
		return Direct
	}
	inside, all := 0, 0
	for _, piece := range claim.Content {
		for i := doc.TokenAt(piece.Start); i < len(doc.Tokens) && doc.Tokens[i].Start < piece.End; i++ {
			tok := doc.Tokens[i]
			if tok.Kind != text.Word && tok.Kind != text.Number {
				continue
			}
			all++
			if tok.Quotation >= 0 {
				inside++
			}
		}
	}
	switch {
	case inside == 0:
		return Indirect
	case inside == all:
		return Direct
	}
	return Mixed
}
