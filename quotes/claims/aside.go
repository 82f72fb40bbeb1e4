package claims

import "quoth/quotes/text"

// byAside returns the claim of an aside that says whose the sentence around it
// is and that opens at unit i: "The maize (the ministry insists) can wait",
// "Half the vineyard — as its owner admits — was lost", "The rains, so the guides
// assure us, will come".
func (f *frame) byAside(i, done int) (draft, bool) {
	open := f.word(i)
	if i < done || i == 0 || !comma(open) && open != "(" && !dash(open) {
		return draft{}, false
	}
	a := i + 1
	if f.word(a) == "or" && f.word(a+1) == "so" {
		a++
	}
	if has(" as so ", f.word(a)) {
		a++
	} else if comma(open) {
		return draft{}, false // "The mill, officials said, burned" is byVerb's
	}
	s, e, v := f.evidence(a)
	if v < 0 {
		return draft{}, false
	}
	end := f.skipAll(v + 1)
	if f.tag(end) == text.PRP {
		end++ // assure us
	}
	if !f.shuts(open, end) {
		return draft{}, false
	}
	start := f.segment(done, i)
	for start < i && (f.tag(start) == text.CC || comma(f.word(start))) {
		start++ // "But, as Ott admits, it is late"
	}
	d := f.claim(v, s, e, "aside")
	d.add(f, start, i)
	d.from, d.to = start, end
	if rest := end + 1; f.inside(rest) && !(comma(open) && f.tag(rest) == text.CC && f.finiteWithin(start, i-start)) && f.word(end) != "." {
		d.to = f.clauseEnd(rest)
		d.add(f, rest, d.to)
	}
	return d, len(d.Content) > 0
}

// shuts reports whether unit i ends an aside that opened with the mark.
func (f *frame) shuts(open string, i int) bool {
	w := f.word(i)
	switch {
	case open == "(":
		return w == ")"
	case comma(open):
		return comma(w) || w == "." && i+1 == len(f.units)
	}
	return dash(w)
}

// segment returns where the clause begins that ends before unit i: after the
// last semicolon or colon from done on.
func (f *frame) segment(done, i int) int {
	start := done
	for k := i - 1; k >= done && k > i-clauseReach; k-- {
		if w := f.word(k); w == ";" || w == ":" {
			start = k + 1
			break
		}
	}
	if comma(f.word(start)) {
		start++
	}
	return start
}

// evidence reads a subject at unit a and its cue verb at v, which takes a
// clause: "its owner, Ann Roe, readily admits". v is -1 where there is none.
func (f *frame) evidence(a int) (s, e, v int) {
	s, e = f.subjectAfter(a)
	if s == e {
		return s, e, -1
	}
	v = e
	if comma(f.word(v)) && e > a+1 {
		v++
	}
	for f.tag(v) == text.RB || has(haveForms, f.word(v)) && f.tag(v) != text.POS || has(" now once later ", f.word(v)) {
		v++
	}
	u := f.at(v)
	if u.cue.takes&(that|bare) == 0 || !u.tag.Finite() && u.tag != text.VBN && u.tag != text.VB || f.passive(v) {
		return s, e, -1
	}
	return s, e, v
}

// byOpening returns the claim of a clause that opens the sentence at unit i and
// says whose the rest is: "As the mayor sees it, the road is open", "As Ott
// admitted, it was late", "To hear her tell it, nobody came".
func (f *frame) byOpening(i int) (draft, bool) {
	if i > 1 || i == 1 && !has(" but and yet ", f.word(0)) {
		return draft{}, false
	}
	s, e, v, end := 0, 0, -1, 0
	switch f.word(i) {
	case "as":
		s, e, v = f.sees(i + 1)
		if v >= 0 {
			end = v + 2
		} else if s, e, v = f.evidence(i + 1); v >= 0 {
			end = f.skipAll(v + 1)
		}
	case "to":
		if f.word(i+1) == "hear" {
			s, e, v = f.tells(i + 2)
			end = v + 2
		}
	}
	if v < 0 || !comma(f.word(end)) || !f.inside(end+1) {
		return draft{}, false
	}
	d := f.claim(v, s, e, "aside")
	d.to = f.clauseEnd(end + 1)
	d.add(f, end+1, d.to)
	return d, len(d.Content) > 0
}

// sees reads "the minister sees it" at unit a.
func (f *frame) sees(a int) (s, e, v int) {
	s, e = f.subjectAfter(a)
	if s == e {
		return s, e, -1
	}
	v = e
	for f.tag(v) == text.RB || comma(f.word(v)) && v == e && e > a+1 {
		v++
	}
	if has(" sees saw puts put tells told has had describes described recalls recalled remembers remembered ", f.word(v)) && f.word(v+1) == "it" && comma(f.word(v+2)) {
		return s, e, v
	}
	return s, e, -1
}

// tells reads "the opposition tell it" at unit a, whatever the tags.
func (f *frame) tells(a int) (s, e, v int) {
	for k := a + 1; k < a+10 && f.inside(k); k++ {
		if (f.word(k) == "tell" || f.word(k) == "talk") && (f.word(k+1) == "it" || comma(f.word(k+1))) {
			return a, k, k
		}
	}
	return a, a, -1
}

// unapposed returns where the name begins that ends the source [a, e) of a tag
// between commas: in "The old well, Ott said, was dry" the well is no
// description of Ott.
func (f *frame) unapposed(a, e int) int {
	for k := e - 1; k > a; k-- {
		if comma(f.word(k)) {
			if f.tag(k+1).Proper() && !comma(f.word(e)) {
				return k + 1
			}
			break
		}
	}
	return a
}
