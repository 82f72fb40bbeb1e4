package command

import (
	"math"
	"runtime/debug"
	"testing"
)

func TestLimitMemory(t *testing.T) {
	before := debug.SetMemoryLimit(-1)
	defer debug.SetMemoryLimit(before)
	now := func() int64 { return debug.SetMemoryLimit(-1) }

	t.Setenv("GOMEMLIMIT", "1GiB")
	limitMemory(2)(usualText + 1)
	if got := now(); got != before {
		t.Errorf("the limit is %d though GOMEMLIMIT is set, want %d", got, before)
	}
	t.Setenv("GOMEMLIMIT", "")
	fits := limitMemory(2)
	fits(usualText)
	if got := now(); got != 2*workerMemory {
		t.Errorf("the limit is %d, want %d", got, 2*workerMemory)
	}
	fits(usualText + 1)
	if got := now(); got != math.MaxInt64 {
		t.Errorf("the limit is %d after a long text, want none", got)
	}
}
