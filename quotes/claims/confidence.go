package claims

import (
	"quoth/quotes/steady"
	"quoth/quotes/text"
)

// Evidence is what speaks for a claim that the learned tagger made. The
// likelihoods are the tagger's, each in 0 to 1; what there is none of has 0.
type Evidence struct {
	Learned                             bool
	Inside                              float64 // that the content's tokens are content
	ContentBegin, CueBegin, SourceBegin float64 // that the parts begin where they do
	CueTie, SourceTie                   float64 // that they belong together
	Agreed                              bool    // a rule makes the same claim
	Searched                            bool    // the source is the cue's subject, not the tagger's choice
}

// The weights of a logistic regression of "found, with the right source" on the
// evidence, fitted on PolNeAR's development articles.
var weights = struct {
	bias, inside, contentBegin, cueBegin, sourceBegin, cueTie, sourceTie float64
	agreed, searched, noSource, noCue, quoted, partly, short             float64
}{
	bias: -2.12, inside: 0.24, contentBegin: -0.02, cueBegin: 0.21, sourceBegin: 0.22, cueTie: 0.04, sourceTie: 0.16,
	agreed: 0.17, searched: 0.51, noSource: 0.80, noCue: 0.10, quoted: -0.03, partly: 0.26, short: -0.22,
}

// ruled is about the share of right claims among those that a rule alone makes,
// in the same articles and in those of testdata; the rest are too few to tell.
var ruled = map[string]float64{
	"label-capitals": 0.95, "label-letter": 0.95, "label-name": 0.8, "signature": 0.95,
	"verb-after-quote": 0.9, "inverted-after-quote": 0.9, "verb-quote": 0.85, "subject-quote": 0.8, "subject-quote-after-comma": 0.85,
	"colon": 0.8, "zero-cue": 0.7, "zero-cue-paragraph": 0.6, "carried": 0.65,
}

// usual is that share over all rules.
const usual = 0.5

// confidence is the likelihood that the claim is one and its source the right one.
func (r *Reading) confidence(claim *Claim) float64 {
	if !claim.Evidence.Learned {
		if p, ok := ruled[claim.Rule]; ok {
			return p
		}
		return usual
	}
	x := r.evidence(claim)
	w := &weights
	sum := w.bias
	for i, weight := range [...]float64{
		w.inside, w.contentBegin, w.cueBegin, w.sourceBegin, w.cueTie, w.sourceTie,
		w.agreed, w.searched, w.noSource, w.noCue, w.quoted, w.partly, w.short,
	} {
		sum += float64(weight * x[i]) // not in one step with the sum, as some machines would
	}
	return 1 / (1 + steady.Exp(-sum))
}

// evidence is what the regression reads, in the order of its weights: the
// likelihoods as log odds, the rest as 0 or 1.
func (r *Reading) evidence(claim *Claim) [13]float64 {
	e := &claim.Evidence
	quoted, all := 0, 0
	tokensOf(r.doc, claim.Content, func(t int) {
		if tok := r.doc.Tokens[t]; tok.Kind == text.Word || tok.Kind == text.Number {
			all++
			if tok.Quotation >= 0 {
				quoted++
			}
		}
	})
	return [13]float64{
		odds(e.Inside), odds(e.ContentBegin), odds(e.CueBegin), odds(e.SourceBegin), odds(e.CueTie), odds(e.SourceTie),
		flag(e.Agreed), flag(e.Searched), flag(claim.Source.Len() == 0), flag(claim.Cue.Len() == 0),
		flag(quoted == all), flag(quoted > 0 && quoted < all), flag(all < 4),
	}
}

// odds is the logarithm of p's odds, kept within what 1 in 1,000 gives.
func odds(p float64) float64 {
	p = min(max(p, 0.001), 0.999)
	return steady.Ln(p) - steady.Ln(1-p)
}

func flag(b bool) float64 {
	if b {
		return 1
	}
	return 0
}
