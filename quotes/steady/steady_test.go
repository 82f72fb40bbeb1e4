package steady

import (
	"math"
	"testing"
)

func TestAgainstLibrary(t *testing.T) {
	for _, x := range []float64{0.002, 0.1, 0.5, 0.75, 0.998, 1, 3} {
		if got, want := Ln(x), math.Log(x); math.Abs(got-want) > 1e-9 {
			t.Errorf("Ln(%v): got %v, want %v", x, got, want)
		}
		if got, want := Exp(x), math.Exp(x); math.Abs(got-want) > 1e-9*want {
			t.Errorf("Exp(%v): got %v, want %v", x, got, want)
		}
	}
}
