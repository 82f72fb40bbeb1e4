package rules

import (
	"path/filepath"
	"slices"
	"strings"

	"quoth/extract/check"
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
	if d := len(a) - len(b); d > most || -d > most || contains(a, b) || contains(b, a) {
		return false
	}
	return distance(a, b, most) <= most
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

// distance is the number of words to put in, leave out or replace (Levenshtein),
// or most+1 if there are more.
func distance(a, b []string, most int) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range a {
		// Only what lies so near the diagonal can cost so little (Ukkonen,
		// Algorithms for approximate string matching, 1985).
		first, last := max(0, i-most), min(len(b), i+most+1)
		corner := row[first]
		row[first] = most + 1
		if first == 0 {
			row[first] = i + 1
		}
		best := row[first]
		for j := first; j < last; j++ {
			cost := corner
			if a[i] != b[j] {
				cost = 1 + min(corner, row[j], row[j+1])
			}
			corner, row[j+1] = row[j+1], cost
			best = min(best, cost)
		}
		if best > most {
			return most + 1
		}
	}
	return min(row[len(b)], most+1)
}

// A change is where two versions differ, from the first word that does to the
// last, and a word around it where one of them has none.
type change struct {
	edits       int // 0 if they are the same
	here, there string
}

func difference(here, there []string) change {
	if slices.Equal(here, there) {
		return change{}
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
	return change{1, strings.Join(here[first:len(here)-last], " "), strings.Join(there[first:len(there)-last], " ")}
}
