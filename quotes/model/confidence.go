package model

import "math"

// weighed is how much each piece of evidence weighs, as log odds, in the order
// of Evidence; before stands what there is without any, then what it adds that
// there is no cue, no source. Fitted by logistic regression on PolNeAR's
// development articles: right is a claim that is found with its source.
var weighed = struct {
	before, noCue, noSource                                        float64
	inside, contentBegin, cueBegin, sourceBegin, cueTie, sourceTie float64
}{-3.19, 0.19, -0.32, 0.16, 0.09, 0.28, 0.20, 0.14, 0.14}

// Confidence is how likely the claim is right: that there is one, and that it
// has this source. In 0 to 1.
func (p *Prediction) Confidence() float64 {
	w := &weighed
	s := w.before
	s += float64(w.inside * odds(p.Inside))
	s += float64(w.contentBegin * odds(p.ContentBegin))
	s += float64(w.cueTie * odds(p.CueTie))
	s += float64(w.sourceTie * odds(p.SourceTie))
	if p.Cue.Len() > 0 {
		s += float64(w.cueBegin * odds(p.CueBegin))
	} else {
		s += w.noCue
	}
	if p.Source.Len() > 0 {
		s += float64(w.sourceBegin * odds(p.SourceBegin))
	} else {
		s += w.noSource
	}
	return 1 / (1 + exp(-s))
}

// odds is the logarithm of the odds of p, held within 0.002 and 0.998.
func odds(p float64) float64 {
	p = min(max(p, 0.002), 0.998)
	return ln(p) - ln(1-p)
}

// ln is the natural logarithm of x > 0 by the series of the inverse hyperbolic
// tangent, rounded step by step: the library's differs between machines.
func ln(x float64) float64 {
	m, e := math.Frexp(x) // m in 1/2 to 1
	y := (m - math.Sqrt2/2) / (m + math.Sqrt2/2)
	square, term, sum := float64(y*y), y, 0.0
	for k := 1; k < 20; k += 2 {
		sum += term / float64(k)
		term = float64(term * square)
	}
	return float64(2*sum) + float64((float64(e)-0.5)*math.Ln2)
}
