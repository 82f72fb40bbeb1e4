package claims

import "quoth/quotes/text"

// resumesVerb reports whether the sentence's own subject, and not that of the
// clause that began at unit i, goes on with a verb behind the comma or
// conjunction at unit c: "denied that it was late, | promised there would be
// more", "said it would stay | and left".
func (f *frame) resumesVerb(i, c int) bool {
	v, then := f.coordinated(c)
	u := f.at(v)
	switch {
	case u.cue.takes&(that|bare|toDo) != 0 && u.cue.takes&manner == 0 && comma(f.word(c)) && (u.tag == text.VBD || u.tag == text.VBZ || u.tag == text.VBN):
		if f.introduces(v, u.tag != text.VBN) {
			return true
		}
	case u.cue.takes&charge != 0 && (u.tag == text.VBD || u.tag == text.VBN) && (f.quote(v+1) || f.chunkAfter(v+1) > v+1):
		return true
	case comma(f.word(c)) && (u.tag == text.VBD || u.tag == text.VBN) && f.listed(v):
		return true
	case u.tag != text.VBD:
		return false
	}
	return u.tag == text.VBD && (then && comma(f.word(c)) || f.modal(i, c))
}

// coordinated returns the unit of what stands behind a comma or a conjunction at
// unit c and the words that go with it, and whether "then" is among them.
func (f *frame) coordinated(c int) (unit int, then bool) {
	i := c + 1
	for ; has(" and but or then later also , ", f.word(i)) || f.tag(i) == text.RB; i++ {
		then = then || f.word(i) == "then"
	}
	return i, then
}

// listed reports whether the verb at v is one of a list that ends in a cue with
// its content: "confirmed that it had gone, | apologised and promised that".
func (f *frame) listed(v int) bool {
	for k := v + 1; k < v+reach/3 && f.inside(k) && !halt(f.word(k)) && !f.quote(k); k++ {
		if f.tag(k).Finite() && !has(" and , ", f.word(k-1)) {
			return false
		}
		if f.word(k) == "and" && (f.tag(k+1) == text.VBD || f.tag(k+1) == text.VBN) && f.at(k+1).cue.takes&(that|bare|toDo) != 0 {
			return f.introduces(k+1, true)
		}
	}
	return false
}

// introduces reports whether a content begins behind the cue verb at v: a clause,
// a quotation or, where told so, an infinitive.
func (f *frame) introduces(v int, infinitive bool) bool {
	t := f.at(v).cue.takes
	switch w := f.word(v + 1); {
	case w == "that":
		return f.startsClause(v + 2)
	case f.quote(v + 1), comma(w) && f.quote(v+2):
		return true
	case infinitive && f.tag(v+1) == text.TO:
		return t&toDo != 0 && f.tag(v+2) == text.VB
	default:
		return t&bare != 0 && f.startsClause(v+1)
	}
}

// modal reports whether the last finite verb of the units [i, c) is a modal with
// a verb behind it that is no form of be or have: no past tense can be
// coordinated with that.
func (f *frame) modal(i, c int) bool {
	for k := c - 1; k >= i && k > c-reach; k-- {
		if !f.tag(k).Finite() {
			continue
		}
		if f.tag(k) != text.MD {
			return false
		}
		for k++; k < c && (f.tag(k) == text.RB || f.word(k) == "not" || f.word(k) == "n't"); k++ {
		}
		return f.tag(k) == text.VB && !has(beForms, f.word(k)) && !has(haveForms, f.word(k))
	}
	return false
}

// goesOn reports whether the verb group at g goes on with the subject of the claim
// whose content ended before unit end: nothing but a comma, a conjunction and
// adverbs stand between, or another verb of that subject does: "wrote that he had
// gone, | deleted it, then | wrote".
func (f *frame) goesOn(end, g int) bool {
	if end >= g || g-end > reach {
		return false
	}
	v, _ := f.coordinated(end - 1)
	if v == g {
		return true
	}
	return v < g && f.tag(v) == text.VBD && has(" and but or then , ", f.word(g-1))
}

// mainClause returns where the content [i, end) of a cue at v ends because the
// sentence's main clause begins, if the cue stands in a clause or a participle
// phrase that goes before it: "If she said it was late, | we would stay",
// "Claiming that it was late, | Ott left"; 0 where it does not. The cue's source
// begins at a.
func (f *frame) mainClause(v, a, i, end int) int {
	if !(v == 0 && f.tag(v) == text.VBG) && !f.subordinate(0) && !f.conditional() {
		return 0
	}
	for k := 0; k < a; k++ {
		if comma(f.word(k)) {
			return 0 // the cue is the main clause's
		}
	}
	verb := false
	for k := i; k < end; k++ {
		verb = verb || f.tag(k).Finite()
		inner := f.quote(k) && f.at(k).ends(f.doc) == ","
		if k > i && (comma(f.word(k)) && (verb || f.tag(v) == text.VBG) || inner) && f.clauseAt(k+1) {
			if inner {
				return k + 1
			}
			return k
		}
	}
	return 0
}

// conditional reports whether the frame opens with an inverted condition: "Had
// she said so, we would have stayed".
func (f *frame) conditional() bool {
	return has(" had were should ", f.word(0)) && (f.tag(1).Noun() || f.tag(1) == text.DT || f.tag(1) == text.PRP || f.tag(1) == text.PRPS)
}

// clauseAt reports whether a subject and right behind it its finite verb stand at
// unit i.
func (f *frame) clauseAt(i int) bool {
	if f.tag(i) == text.VB {
		return true // "If she says so, ask her"
	}
	_, e := f.subjectAfter(i)
	if e == i {
		return false
	}
	if comma(f.word(e)) {
		e++
	}
	return f.finiteAt(e)
}
