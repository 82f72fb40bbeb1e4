package command

import (
	"errors"
	"slices"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

// The slowest first: order must come from the inputs, not from the clock.
func TestInOrder(t *testing.T) {
	for _, jobs := range []int{1, 2, 5, 100} {
		synctest.Test(t, func(t *testing.T) {
			var got []int
			var running, most atomic.Int64
			err := inOrder(t.Context(), slices.Values([]int{9, 8, 7, 6, 5, 4, 3, 2, 1}), jobs, func(n int) (int, error) {
				most.Store(max(most.Load(), running.Add(1)))
				defer running.Add(-1)
				time.Sleep(time.Duration(n) * time.Second)
				return n * n, nil
			}, func(n, square int, _ error) error {
				got = append(got, square)
				return nil
			})
			if want := []int{81, 64, 49, 36, 25, 16, 9, 4, 1}; err != nil || !slices.Equal(got, want) {
				t.Errorf("%d jobs: got %v, %v, want %v", jobs, got, err, want)
			}
			if most.Load() != int64(min(jobs, 9)) {
				t.Errorf("%d jobs: %d ran at a time", jobs, most.Load())
			}
		})
	}
}

func TestInOrderStops(t *testing.T) {
	broken := errors.New("broken")
	synctest.Test(t, func(t *testing.T) { // fails if a goroutine is left over
		seen := 0
		err := inOrder(t.Context(), slices.Values(make([]int, 1000)), 3, func(int) (int, error) { return 0, nil }, func(int, int, error) error {
			if seen++; seen == 5 {
				return broken
			}
			return nil
		})
		if err != broken || seen != 5 {
			t.Errorf("got %v after %d, want %v after 5", err, seen, broken)
		}
	})
}

func TestInOrderOfNothing(t *testing.T) {
	if err := inOrder(t.Context(), slices.Values([]int(nil)), 2, func(int) (int, error) { return 0, nil }, func(int, int, error) error { return nil }); err != nil {
		t.Error(err)
	}
}
