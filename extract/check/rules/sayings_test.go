package rules

import (
	"strings"
	"testing"
)

func TestAlike(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"we will never close the bridge before the summer ends", "we will never close the bridge before the summer ends", true},
		{"we will never close the bridge before the summer ends", "we will close the bridge before the summer ends", true},
		{"we will never close the bridge before the summer ends", "we will never shut the bridge before the summer ends", true},
		{"we will never close the bridge before the summer ends", "close the bridge before the summer ends", false}, // a part of it
		{"we will never close the bridge before the summer ends", "they may never close the ferry before the winter ends", false},
		{"we will never close", "we will close", false}, // too short to be told from chance
	} {
		if got := alike(strings.Fields(test.a), strings.Fields(test.b)); got != test.want {
			t.Errorf("%q and %q: got %v", test.a, test.b, got)
		}
	}
}
