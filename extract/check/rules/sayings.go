package rules

import (
	"path/filepath"
	"slices"
	"strings"

	"quoth/extract/check"
	"quoth/quotes/levenshtein"
)

// sayings goes through the quotations of an article and has report look at each
// that is another one too, or nearly so: first those before it in the article,
// then those of the archive. When report returns true it goes on to the next.
func sayings(p *check.Pass, least int, report func(here, there *check.Saying) bool) {
	said := p.Own()
	all := said.All()
	for i := range all {
		here := &all[i]
		list := here.Words()
		if len(list) < least {
			continue
		}
		same := func(there *check.Saying) bool { return alike(list, there.Words()) }
		earlier := func(there *check.Saying) bool {
			return there.Quote < here.Quote && same(there) && report(here, there)
		}
		other := func(there *check.Saying) bool {
			return !own(here, there) && same(there) && report(here, there)
		}
		if !slices.ContainsFunc(said.Like(list), earlier) && p.Archive != nil {
			_ = slices.ContainsFunc(p.Archive.Like(list), other)
		}
	}
}

// own reports whether two sayings are of one article.
func own(here, there *check.Saying) bool {
	return here.Record == there.Record && filepath.Clean(here.Path) == filepath.Clean(there.Path)
}

// elsewhere is the place of a saying in another article.
func elsewhere(s *check.Saying) check.Related {
	return check.Related{Path: s.Path, Place: s.Place, Message: s.Speaker + ": “" + short(strings.Join(s.Words(), " ")) + "”"}
}

// alike reports whether two quotations are one in two versions: at most one word
// in five differs. One that is part of the other is a shorter quotation of it.
func alike(a, b []string) bool {
	if slices.Equal(a, b) {
		return true
	}
	const in = 5
	most := min(len(a), len(b)) / in
	if contains(a, b) || contains(b, a) {
		return false
	}
	return levenshtein.Distance(a, b, most) <= most
}

// contains reports whether one list of words goes on within another.
func contains(all, part []string) bool {
	for i := 0; i+len(part) <= len(all); i++ {
		if slices.Equal(all[i:i+len(part)], part) {
			return true
		}
	}
	return false
}

// A version is where two of them differ, from the first word that does to the
// last, and a word around it where one of them has none.
type version struct{ here, there string }

// difference returns where two versions of a quotation differ; ok is false where
// they do not.
func difference(here, there []string) (v version, ok bool) {
	if slices.Equal(here, there) {
		return v, false
	}
	first := 0
	for first < len(here) && first < len(there) && here[first] == there[first] {
		first++
	}
	last := 0
	for last < len(here)-first && last < len(there)-first && here[len(here)-1-last] == there[len(there)-1-last] {
		last++
	}
	if first > 0 {
		first--
	}
	if last > 0 {
		last--
	}
	return version{strings.Join(here[first:len(here)-last], " "), strings.Join(there[first:len(there)-last], " ")}, true
}
