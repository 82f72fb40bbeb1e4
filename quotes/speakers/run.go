package speakers

import (
	"strings"

	"quoth/quotes/text"
)

// run returns the end of the capital run that begins at token i: a name with
// its titles, particles, initials, and what ties the name of an organisation
// together.
func (f *finder) run(i int, loud bool) int {
	end := i + 1
	tied := classOf(fold(f.tok(i).Norm))&(joins|title) != 0
	for end-i < longest && f.same(i, end) {
		next := f.step(end, tied, loud)
		if next == end && f.tok(end).Norm == "and" && f.body(i, end) {
			next = end + 1
		}
		if next == end {
			break
		}
		for k := end; k < next; k++ {
			if f.capital(k) {
				tied = tied && k > end || classOf(fold(f.tok(k).Norm))&(joins|title) != 0
			}
		}
		end = next
	}
	return end
}

// body reports whether the "and" at k is within the name of one body: "the
// Dock and Warehouse Union".
func (f *finder) body(i, k int) bool {
	if k-i > 3 || !f.same(i, i-1) {
		return false
	}
	if f.tok(i-1).Norm != "federal" && fold(f.tok(i-1).Norm) != "the" {
		return false
	}
	for j := i; j < k; j++ {
		w := f.tok(j).Norm
		if classOf(fold(w))&(joins|place|title) != 0 && fold(w) != "house" || acronym(w) || f.surnames[fold(w)] {
			return false
		}
	}
	for j := k + 1; j < k+5 && f.same(k, j) && f.capital(j); j++ {
		if classOf(fold(f.tok(j).Norm))&(joins|firm) != 0 && (!f.same(k, j+1) || !f.capital(j+1)) {
			return j > k+1
		}
	}
	return false
}

// step returns how far the run that has reached token k goes on: k if it ends.
func (f *finder) step(k int, tied, loud bool) int {
	t := f.tok(k)
	w := t.Norm
	switch {
	case f.capital(k):
		if low := fold(w); notNames[low] && !(tied && (low == "of" || low == "for" || f.same(k, k+1) && f.capital(k+1))) || loud && !f.starts(k, true) {
			return k
		}
		if is(fold(w), calendar) && f.weekday(k) {
			return k
		}
		return k + 1
	case particles[w]:
		for j := k + 1; j < k+4 && f.same(k, j); j++ {
			if f.capital(j) {
				if w == "do" && t.Tag.Verb() {
					return k
				}
				return j + 1
			}
			if !particles[f.tok(j).Norm] {
				return k
			}
		}
	case w == "plc" || w == "ltd" || w == "inc":
		return k + 1
	case w == "&":
		if f.same(k, k+1) && f.capital(k+1) {
			return k + 2
		}
	case tied && (w == "of" || w == "for" || w == "on" || w == "and" || w == "to"):
		if w == "and" && !f.within(k) || w == "to" && !f.within(k) && f.tok(k-1).Norm != "Alliance" {
			return k
		}
		j := k + 1
		if f.same(k, j) && (f.tok(j).Norm == "the" || w == "for" && f.tok(j).Norm == "a") {
			j++
		}
		if f.same(k, j) && f.capital(j) && !notNames[fold(f.tok(j).Norm)] && !(is(fold(f.tok(j).Norm), calendar) && f.weekday(j)) {
			return j + 1
		}
	case t.Kind == text.OpenMark && !loud:
		return f.nickname(k)
	case possessive(w) && f.guild(k):
		return k + 1
	case w == "and" && f.guild(k-1):
		return k + 1
	case w == "," && f.same(k, k+1) && suffixes[fold(f.tok(k+1).Norm)]:
		return k + 2
	case w == "-" && !t.Space && f.same(k, k+1) && !f.tok(k+1).Space && f.capital(k+1):
		return k + 2
	}
	return k
}

// possessive reports whether the word is the clitic of a possessive.
func possessive(w string) bool { return w == "'s" || w == "'" || w == "’" }

// guild reports whether the possessive at k is part of an organisation's
// name: "the Bakers' and Millers' Guild", "Women's Aid".
func (f *finder) guild(k int) bool {
	if k < 1 || !possessive(f.tok(k).Norm) {
		return false
	}
	w := fold(f.tok(k - 1).Norm)
	if k > 1 && (f.tok(k-2).Norm == "St." || f.tok(k-2).Norm == "Saint") || w == "king" || w == "queen" {
		// "St. Anne's Hospital", "King's College"
		return f.same(k, k+1) && f.capital(k+1) && classOf(fold(f.tok(k+1).Norm))&(firm|joins|body) != 0
	}
	if classOf(w)&title != 0 && f.same(k, k+1) && (f.tok(k+1).Norm == "Office" || f.tok(k+1).Norm == "Department") {
		return true // "the Tarn County Sheriff's Office"
	}
	if c := classOf(w); c&crowd == 0 && !(f.tok(k).Norm != "'s" && strings.HasSuffix(w, "s") && !given(w) && !f.surnames[w]) {
		return false
	}
	for j := k + 1; j < k+7 && f.same(k, j); j++ {
		t := f.tok(j)
		if f.capital(j) {
			if classOf(fold(t.Norm))&(firm|joins|body) != 0 {
				return true
			}
			continue
		}
		if t.Norm != "and" && !possessive(t.Norm) {
			return false
		}
	}
	return false
}

// within reports whether the organisation's name that has reached the "and" at
// k already holds an "of" or "for": "Center for Media and Justice".
func (f *finder) within(k int) bool {
	for j := k - 1; j > k-6 && f.same(k, j); j-- {
		switch f.tok(j).Norm {
		case "of", "for", "on":
			return true
		}
	}
	return false
}

// weekday reports whether the calendar word at k is one here, and no name
// such as April or May.
func (f *finder) weekday(k int) bool {
	switch fold(f.tok(k).Norm) {
	case "april", "may", "june", "august", "jan", "mar", "wed", "sat", "sun", "easter", "dec":
		return f.same(k, k+1) && f.tok(k+1).Kind == text.Number
	}
	return true
}

// nickname returns the end of a nickname in marks at k, if the name goes on
// after it: Al “Moose” Rask.
func (f *finder) nickname(k int) int {
	j := k + 1
	for j < k+5 && f.same(k, j) && (f.tok(j).Kind == text.Word || f.tok(j).Norm == "-") {
		j++
	}
	if j > k+1 && f.same(k, j+1) && f.tok(j).Kind == text.CloseMark && f.capital(j+1) && f.tok(k+1).Kind == text.Word && (f.capital(k+1) || f.capital(j-1)) {
		if w := fold(f.tok(j - 1).Norm); f.tok(j-1).Tag == text.Comma || notNames[w] {
			return k
		}
		return j + 2
	}
	return k
}

// acronym reports whether the word is all capitals: FBI, U.S.
func acronym(w string) bool {
	n := 0
	for i := range len(w) {
		switch {
		case w[i] >= 'A' && w[i] <= 'Z':
			n++
		case w[i] != '.' && w[i] != '&' && w[i] != '-':
			return false
		}
	}
	return n >= 2 && n <= 6
}
