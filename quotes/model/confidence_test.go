package model

import (
	"math"
	"testing"

	"quoth/quotes/text"
)

func TestLogarithm(t *testing.T) {
	for _, x := range []float64{0.002, 0.1, 0.5, 0.75, 0.998, 1, 3} {
		if got, want := ln(x), math.Log(x); math.Abs(got-want) > 1e-9 {
			t.Errorf("ln(%v): got %v, want %v", x, got, want)
		}
		if got, want := exp(x), math.Exp(x); math.Abs(got-want) > 1e-9*want {
			t.Errorf("exp(%v): got %v, want %v", x, got, want)
		}
	}
}

// TestConfidence: more evidence, more confidence, and never outside 0 to 1.
func TestConfidence(t *testing.T) {
	spans := Prediction{Cue: text.Span{End: 4}, Source: text.Span{Start: 5, End: 7}}
	last := 0.0
	for _, p := range []float64{0, 0.3, 0.6, 0.9, 1} {
		spans.Evidence = Evidence{p, p, p, p, p, p}
		got := spans.Confidence()
		if !(got > last && got < 1) {
			t.Errorf("all evidence %v: got %v, want more than %v and less than 1", p, got, last)
		}
		last = got
	}
}
