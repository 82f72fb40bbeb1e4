package check

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

// Two versions of a sentence share one of the shingles that are indexed, as the
// comment on sketch says.
func TestSketch(t *testing.T) {
	source := rand.New(rand.NewPCG(1, 2))
	const tries = 10_000
	met := 0
	for range tries {
		a := make([]string, 12)
		for i := range a {
			a[i] = fmt.Sprint("w", source.IntN(5000))
		}
		b := slices.Clone(a)
		b[source.IntN(len(b))] = "another"
		hashes := least(a)
		if slices.ContainsFunc(least(b), func(h uint64) bool { return slices.Contains(hashes, h) }) {
			met++
		}
	}
	t.Logf("%d of %d", met, tries)
	if met*100 < tries*97 {
		t.Errorf("%d of %d meet", met, tries)
	}
}
