package command

import (
	"strings"
	"testing"
)

// TestRecall: more recall gives more claims.
func TestRecall(t *testing.T) {
	last := 0
	for _, recall := range []string{"low", "balanced", "high"} {
		out := run(t, "", "--format", "jsonl", "--recall", recall, "../../testdata/articles")
		if n := strings.Count(out, `"content":`); n <= last {
			t.Errorf("--recall %s: %d claims, want more than %d", recall, n, last)
		} else {
			last = n
		}
	}
}
