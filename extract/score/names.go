package score

import (
	"slices"
	"strings"
	"unicode"
)

// titles are left out of names that are compared.
const titles = ` mr mrs ms miss dr prof sir dame lord lady sen senator rep representative congressman congresswoman gov
 governor president vice chairman chairwoman secretary minister prime chancellor mayor judge justice gen general col capt
 sgt lt king queen prince princess pope rev the a an `

var allTitles = " " + strings.Join(strings.Fields(titles), " ") + " "

// nameWords returns a name's words in small letters without titles; with them
// if there is nothing else.
func nameWords(name string) []string {
	for _, owner := range []string{"’s", "'s"} {
		name = dropEnding(name, owner)
	}
	all := strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return !wordRune(r) })
	var out []string
	for _, w := range all {
		if !strings.Contains(allTitles, " "+w+" ") {
			out = append(out, w)
		}
	}
	if len(out) == 0 {
		return all
	}
	return out
}

// dropEnding takes an ending off each word of a name.
func dropEnding(name, ending string) string {
	var b strings.Builder
	for {
		before, after, found := strings.Cut(name, ending)
		b.WriteString(before)
		if !found {
			return b.String()
		}
		if r := []rune(after); len(r) > 0 && (wordRune(r[0]) || unicode.IsMark(r[0])) {
			b.WriteString(ending)
		}
		name = after
	}
}

// sameEntity reports whether the words of one name lie within the other's.
func sameEntity(a, b string) bool {
	p, g := nameWords(a), nameWords(b)
	return len(p) > 0 && len(g) > 0 && (within(p, g) || within(g, p))
}

func within(a, b []string) bool {
	return !slices.ContainsFunc(a, func(w string) bool { return !slices.Contains(b, w) })
}

// sameName reports whether two names have the same words.
func sameName(a, b string) bool { return slices.Equal(nameWords(a), nameWords(b)) }
