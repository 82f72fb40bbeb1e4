package acts

import (
	"slices"
	"strings"
	"testing"
)

// Each word performs one act: a table that lists it twice would depend on its
// order. Each act is one of All.
func TestTable(t *testing.T) {
	verbs, nouns := map[string]Act{}, map[string]Act{}
	for _, e := range table {
		if !slices.Contains(All[:], e.act) {
			t.Errorf("%s is not listed", e.act)
		}
		for _, list := range []struct {
			words string
			seen  map[string]Act
		}{{e.verbs, verbs}, {e.words, nouns}} {
			for word := range strings.FieldsSeq(list.words) {
				if other, ok := list.seen[word]; ok {
					t.Errorf("%s is both %s and %s", word, other, e.act)
				}
				list.seen[word] = e.act
			}
		}
	}
	for _, a := range All {
		if !slices.ContainsFunc(table[:], func(e entry) bool { return e.act == a }) {
			t.Errorf("nothing performs %s", a)
		}
	}
}
