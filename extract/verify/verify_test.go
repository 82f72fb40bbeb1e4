package verify_test

import (
	"strings"
	"testing"

	"quoth/extract/inputs"
	"quoth/extract/verify"
)

// sourceOf reads a source as the command does.
func sourceOf(t testing.TB, path, text string) *verify.Source {
	t.Helper()
	for it := range inputs.All([]string{"-"}, inputs.Options{Stdin: strings.NewReader(text)}) {
		a, err := it.Read()
		if err != nil {
			t.Fatal(err)
		}
		a.Path = path
		return verify.NewSource(a, it.Data, false)
	}
	t.Fatal("no source")
	return nil
}
