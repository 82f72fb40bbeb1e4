package claims

import "quoth/quotes/text"

// reach bounds how many units a rule looks to either side: sources longer than
// that are not sources.
const reach = 45

// subjectBefore returns the units of the noun phrase that ends before unit e,
// with apposition and relative clause: "Ida Krog, who ran the mill,". The
// range is empty where there is none.
func (f *frame) subjectBefore(e int) (int, int) {
	for f.inside(e-1) && (f.tag(e-1) == text.RB && f.tag(e-2) != text.DT || has(" later also then now once ", f.word(e-1))) && !has(" not n't ", f.word(e-1)) {
		e--
	}
	end := e
	if f.word(e-1) == ")" {
		if open := f.parenthesis(e - 1); open > 0 && nounEnd(f.at(open-1)) {
			return f.apposedBefore(f.phraseBefore(open)), end // Rep. Jane Roe (D-Ohio)
		}
		return e, e
	}
	if comma(f.word(e - 1)) {
		if a, ok := f.aside(e - 1); ok {
			return f.apposedBefore(a), e - 1
		}
		return e, e
	}
	if f.word(e-1) == "and" || f.word(e-1) == "but" || f.word(e-1) == "or" {
		return f.sharedSubject(e - 1)
	}
	if w := f.word(e - 1); w == "who" || w == "which" || w == "that" && f.tag(e-1) != text.IN || w == "that" && f.tag(e-2).Noun() {
		a := e - 1
		if comma(f.word(a - 1)) {
			a--
		}
		if start := f.phraseBefore(a); start < a {
			return start, e
		}
		return e - 1, e
	}
	a := f.phraseBefore(e)
	if start := f.relativeBefore(a); start < a {
		return start, end
	}
	return f.apposedBefore(a), end
}

// relativeBefore returns where the noun phrase begins whose relative clause, without
// commas, ends in the one that begins at unit a: "A man who lives near | the mill";
// else a.
func (f *frame) relativeBefore(a int) int {
	if t := f.tag(a - 1); t != text.IN && t != text.TO && !t.Verb() || has(subordinators, f.word(a-1)) || has(" as than that ", f.word(a-1)) {
		return a
	}
	for k := a - 1; k > 0 && k > a-reach; k-- {
		w := f.word(k)
		if comma(w) || halt(w) || f.quote(k) {
			return a
		}
		if w != "who" && !((w == "that" || w == "which") && f.tag(k-1).Noun() && f.tag(k+1).Finite()) {
			continue
		}
		if start := f.phraseBefore(k); start < k && (start == 0 || f.opensClause(start-1)) {
			return start
		}
		return a
	}
	return a
}

// parenthesis returns the unit of the bracket that the one at c closes, or -1.
func (f *frame) parenthesis(c int) int {
	for k := c - 1; k >= 0 && k > c-12; k-- {
		if f.word(k) == "(" {
			return k
		}
	}
	return -1
}

// aside looks left from the comma at c for the one that opens what stands
// between the two: an apposition, an age, a relative clause or a participle
// phrase after a noun phrase. It returns where that noun phrase begins.
func (f *frame) aside(c int) (int, bool) {
	for k := c - 1; k > 0 && k > c-reach; k-- {
		if w := f.word(k); halt(w) && w != "(" && w != ")" || f.quote(k) && f.at(k).words(f.doc) > 4 {
			return 0, false
		}
		if !comma(f.word(k)) || k == c-1 {
			continue
		}
		if !nounEnd(f.at(k-1)) && !f.quote(k-1) && !has(" ) there here ", f.word(k-1)) {
			continue
		}
		switch t := f.tag(k + 1); {
		case has(" who whose which whom ", f.word(k+1)), t == text.DT, t == text.PRPS, t == text.CD, t.Noun(),
			t == text.JJ, t == text.JJS, t == text.VBG, t == text.VBN, t == text.IN, t == text.TO, f.word(k+1) == "now", f.word(k+1) == "then", f.word(k+1) == "himself", f.word(k+1) == "herself":
			if f.clausal(k+1, c) {
				return 0, false // "Its owner, a Dane, shrugged," closed the door
			}
			end := k
			if has(" there here ", f.word(k-1)) {
				end-- // the owner of the mill there, Ida Krog,
			}
			if start := f.phraseBefore(end); start < end {
				return f.described(start), true
			}
		}
	}
	return 0, false
}

// clausal reports whether a finite verb stands in the units [a, c) behind a comma,
// outside of a relative clause.
func (f *frame) clausal(a, c int) bool {
	for k := a; k < c; k++ {
		if has(" who whose which whom that where when ", f.word(k)) {
			return false
		}
		if comma(f.word(k-1)) && k > a && f.tag(k).Finite() {
			return true
		}
	}
	return false
}

// described widens a description that begins at a by the name before it: "Ann
// Lee, head of the Guild, which runs the mill, said".
func (f *frame) described(a int) int {
	for comma(f.word(a-1)) && (f.tag(a-2).Proper() || f.tag(a-2) == text.CD && comma(f.word(a-3))) && !f.tag(a).Proper() {
		k := a - 1
		if f.tag(a-2) == text.CD {
			k = a - 3
		}
		start := f.phraseBefore(k)
		if start >= k || f.tag(start-1) == text.IN || f.tag(start-1) == text.TO {
			return a
		}
		a = start
	}
	return a
}

// apposedBefore widens a noun phrase that begins at a by a description before
// it: "the mill's owner, Ida Krog".
func (f *frame) apposedBefore(a int) int {
	if !comma(f.word(a-1)) || f.quote(a-2) || !f.tag(a-2).Noun() || f.tag(a-2).Proper() && !f.tag(a).Proper() {
		return a
	}
	start := f.phraseBefore(a - 1)
	if start >= a-1 || !f.tag(a).Proper() {
		return a
	}
	// Only a description takes a name in apposition; "In London, Mr. Lee said" has none.
	if t := f.tag(start); (t == text.DT || t == text.PRPS || f.possessive(start, a-1)) && !f.tag(a-2).Proper() &&
		(start == 0 || f.opensClause(start-1) || f.at(start-1).cue.takes&bare != 0) {
		return start
	}
	return a
}

func (f *frame) possessive(a, b int) bool {
	for i := a; i < b; i++ {
		if f.tag(i) == text.POS {
			return true
		}
	}
	return false
}

// sharedSubject returns the subject of the first finite verb to the left of a
// conjunction at c: "Krog thanked the crew and said".
func (f *frame) sharedSubject(c int) (int, int) {
	verb := -1
	for k := c - 1; k >= 0 && k > c-reach; k-- {
		if f.quote(k) {
			continue
		}
		if w := f.word(k); halt(w) && w != ":" {
			break
		}
		if (f.tag(k).Finite() || f.unbound(k)) && !has(" who which that ", f.word(k-1)) {
			a, e := f.subjectOf(k)
			if a < e {
				verb = k
				if a == 0 || f.opensClause(a-1) {
					break
				}
			}
		}
	}
	if verb < 0 {
		// "The boss rang and said": the tagger takes the verb for a noun
		if a := f.phraseBefore(c); c-a > 2 && (f.tag(a) == text.DT || f.tag(a) == text.PRPS) && f.tag(c-1) == text.NN && f.tag(c-2).Noun() && (a == 0 || f.opensClause(a-1)) {
			return a, c - 1
		}
		return c, c
	}
	return f.subjectOf(verb)
}

// unbound reports whether the verb at k, tagged as an infinitive, follows a noun
// and nothing that takes one: "the surgeon rang".
func (f *frame) unbound(k int) bool {
	if f.tag(k) != text.VB || !f.tag(k-1).Noun() && f.tag(k-1) != text.PRP {
		return false
	}
	for i := k - 1; i >= 0 && i > k-8; i-- {
		if t := f.tag(i); t == text.MD || t == text.TO || t.Verb() {
			return false
		}
	}
	return true
}

// subjectOf is subjectBefore for a finite verb, without following conjunctions.
func (f *frame) subjectOf(verb int) (int, int) {
	g := f.groupStart(verb)
	if w := f.word(g - 1); w == "and" || w == "but" || w == "or" || w == "who" || w == "which" || w == "that" {
		return g, g
	}
	return f.subjectBefore(g)
}

// mainSubject returns the subject of the frame's first finite verb before unit e.
func (f *frame) mainSubject(e int) (int, int) {
	for k := 0; k < e && k < 4*reach; k++ {
		if f.tag(k).Finite() && !has(" who which that ", f.word(k-1)) {
			if a, b := f.subjectOf(k); a < b {
				return a, b
			}
		}
	}
	return e, e
}

// subjectAfter returns the noun phrase that begins at unit i, with apposition,
// age and relative clause: "Per Dahl, 44, the mayor of Vik".
func (f *frame) subjectAfter(i int) (int, int) {
	e := f.chunkAfter(i)
	if e == i {
		return i, i
	}
	e = f.attachedAfter(e)
	for comma(f.word(e)) && e < i+2*reach {
		end := f.apposedAfter(e + 1)
		if end == e+1 {
			break
		}
		e = end
	}
	return i, e
}

// apposedAfter returns the end of the apposition, age or relative clause that
// begins at i (after a comma), or i where none does.
func (f *frame) apposedAfter(i int) int {
	w, t := f.word(i), f.tag(i)
	switch {
	case has(" who whose which whom ", w):
		return f.relativeEnd(i)
	case t == text.CD && (comma(f.word(i+1)) || !f.inside(i+1) || halt(f.word(i+1))), has(" jr. sr. iii ", w):
		return i + 1
	case w == "and" && has(" since now then until ", f.word(i+1)):
		return i
	case timeWord(w):
		return i
	case has(stations, w) && (f.tag(i+1).Noun() || f.tag(i+1) == text.JJ):
		e := f.chunkAfter(i + 1) // "the claimant, retired purser Ann Roe"
		if f.tag(e).Finite() || e == i+1 {
			return i
		}
		return e
	case t == text.DT, t == text.PRPS, t.Noun(), t == text.JJ, t == text.JJS, t == text.CD:
		e := f.chunkAfter(i)
		if e == i {
			return i
		}
		e = f.placed(f.attachedAfter(e))
		// "…, the mayor said": the start of the next clause is no apposition.
		if f.tag(e).Finite() {
			return i
		}
		if f.word(e) == "and" && !f.tag(f.chunkAfter(e+1)).Finite() {
			if more := f.chunkAfter(e + 1); more > e+1 {
				e = f.attachedAfter(more)
			}
		}
		if (f.tag(e) == text.VBN || f.word(e) == "that" || f.word(e) == "which" || f.word(e) == "who") && f.inside(e) {
			e = f.relativeEnd(e)
		}
		return e
	}
	return i
}

// stations are participles that say what somebody has become.
const stations = ` retired married widowed divorced unemployed disgraced convicted suspended sacked ousted elected appointed `

// relativeEnd returns the end of the relative clause that begins at i: the next
// comma, quotation or end of sentence.
func (f *frame) relativeEnd(i int) int {
	e := i + 1
	for f.inside(e) && e < i+reach {
		w := f.word(e)
		if comma(w) || halt(w) || f.quote(e) && f.at(e).words(f.doc) > 3 {
			break
		}
		e++
	}
	return e
}
