package command

import (
	"errors"
	"io/fs"
	"iter"
	"strings"

	"quoth/extract/near"
)

// hintForInput returns what may help where a file is not there, or "".
func hintForInput(path string, err error) string {
	if !errors.Is(err, fs.ErrNotExist) || strings.ContainsAny(path, `./\`) {
		return ""
	}
	if word := near.Word(path, []string{"extract", "check", "explain", "verify", "claims", "stats", "schema", "eval", "train", "completion", "help"}); word != "" {
		return "did you mean the command " + word + "?"
	}
	return ""
}

// several passes a list on, and sets many before the first element goes out: to
// whether there is a second. The first so waits for it.
func several[T any](list iter.Seq[T], many *bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		var first T
		n := 0
		for v := range list {
			if n++; n == 1 {
				first = v
				continue
			}
			if n == 2 {
				*many = true
				if !yield(first) {
					return
				}
			}
			if !yield(v) {
				return
			}
		}
		if n == 1 {
			yield(first)
		}
	}
}
