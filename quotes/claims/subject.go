package claims

import (
	"strings"

	"quoth/quotes/text"
)

// reach bounds how many units a rule looks to either side: sources longer than
// that are not sources.
const reach = 45

// subjectBefore returns the units of the noun phrase that ends before unit e,
// with apposition and relative clause: "Nora Pike, who led the probe,". The
// range is empty where there is none.
func (f *frame) subjectBefore(e int) (int, int) {
	for f.inside(e-1) && (f.tag(e-1) == text.RB || has(" later also then now once ", f.word(e-1))) && !has(" not n't ", f.word(e-1)) {
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
	return f.apposedBefore(a), end
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
		if !nounEnd(f.at(k-1)) && !f.quote(k-1) && f.word(k-1) != ")" {
			continue
		}
		switch t := f.tag(k + 1); {
		case has(" who whose which whom ", f.word(k+1)), t == text.DT, t == text.PRPS, t == text.CD, t.Noun(),
			t == text.JJ, t == text.JJS, t == text.VBG, t == text.VBN, t == text.IN, t == text.TO, f.word(k+1) == "now", f.word(k+1) == "then", f.word(k+1) == "himself", f.word(k+1) == "herself":
			if start := f.phraseBefore(k); start < k {
				return f.described(start), true
			}
		}
	}
	return 0, false
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
// it: "the agency's director, Ksenia Morozova".
func (f *frame) apposedBefore(a int) int {
	if !comma(f.word(a-1)) || !f.tag(a-2).Noun() || f.tag(a-2).Proper() && !f.tag(a).Proper() {
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

// phraseBefore returns where the noun phrase that ends before unit e begins,
// with its "of"-phrases and what stands in brackets; e itself where none does.
func (f *frame) phraseBefore(e int) int {
	if f.word(e-1) == ")" {
		if open := f.parenthesis(e - 1); open > 0 {
			if a := f.phraseBefore(open); a < open {
				return a
			}
		}
		return e
	}
	a := f.chunkBefore(e)
	for a < e && a > 1 && a > e-reach {
		t, w := f.tag(a-1), f.word(a-1)
		switch {
		case (t == text.IN && joins(w) || w == "to" && has(offices, f.word(a-2))) && nounEnd(f.at(a-2)):
			b := f.chunkBefore(a - 1)
			if b == a-1 {
				return a
			}
			a = b
		case t == text.IN && (joins(w) || w == "by") && f.tag(a-2) == text.VBN && a > 2 && nounEnd(f.at(a-3)):
			a = f.chunkBefore(a - 2) // an article published on Monday
		case w == "and" && nounEnd(f.at(a-2)):
			b := f.phraseBefore(a - 1)
			if b == a-1 || b > 0 && !f.opensClause(b-1) {
				return a
			}
			return b
		default:
			return a
		}
	}
	return a
}

// joins reports whether a preposition ties two noun phrases into one source.
func joins(word string) bool { return has(" of at for from with in on behind against ", word) }

// offices are those who are something to somebody.
const offices = ` adviser advisor advisers advisors aide aides assistant counsel envoy ambassador secretary deputy consultant witness party heir `

// opensClause reports whether a clause may begin after unit i.
func (f *frame) opensClause(i int) bool {
	w := f.word(i)
	return f.quote(i) || comma(w) || halt(w) || has(" that but and while as because when after before if though although since whether ", w)
}

// particles are lower-case words inside names.
const particles = ` van von de der den del della da di do dos das du la le el al ul bin ibn bint ten ter te zu zur ap ab y e ben af av `

// chunkBefore returns where the base noun phrase that ends before unit e begins.
func (f *frame) chunkBefore(e int) int {
	last := f.at(e - 1)
	if last.tag == text.PRP || has(" this that these those many some others both all few most everyone nobody none neither ", last.word) {
		return e - 1
	}
	if !nounEnd(last) && !f.misread(e-1) {
		if last.tag == text.PRPS {
			return e - 1
		}
		return e
	}
	a := e - 1
	for a > 0 && a > e-reach {
		u, next := f.at(a-1), f.at(a)
		switch t := u.tag; {
		case next.tag == text.DT || next.tag == text.PRPS:
			if u.word == "all" || u.word == "both" || t == text.PDT {
				a--
				continue
			}
			return a
		case t.Noun(), t == text.JJ, t == text.JJR, t == text.JJS, t == text.CD, t == text.DT, t == text.PRPS, t == text.POS, t == text.Dollar, u.word == "&":
			if has(" yesterday today monday tuesday wednesday thursday friday saturday sunday ", u.word) && next.tag != text.POS {
				return a
			}
			if t == text.DT && u.word == "that" {
				return a
			}
			a--
		case (t == text.VBN || t == text.VBG || t == text.VBD) && (f.quote(a-2) || a > 1 && comma(f.word(a-2))) && a > 1:
			a-- // “…,” retired judge Ann Lee said
		case (t == text.VBN || t == text.VBG || t == text.RB || t == text.RBS || t == text.RBR) && (f.tag(a-2) == text.DT || f.tag(a-2) == text.PRPS || f.tag(a-2) == text.POS || a == 1 && t != text.RB || a-1 == 0 && t != text.RB):
			a--
		case has(particles, u.word) && next.tag.Proper() || has(particles, next.word) && t.Proper(), has(particles, u.word) && has(particles, next.word):
			a-- // Joaquín de la Barrera
		case u.quotation >= 0 && u.words(f.doc) <= 4 && next.tag.Noun() && (f.tag(a-2).Noun() || f.tag(a-2) == text.DT || f.tag(a-2) == text.JJ):
			a-- // a nickname: Al "Shorty" Bell
		case u.word == "'" && f.tag(a-2).Noun():
			a-- // teachers' union
		default:
			return a
		}
	}
	return a
}

// misread reports whether the word at i, tagged as something else, can only be
// the head of a noun phrase: "the detective", "land registry files".
func (f *frame) misread(i int) bool {
	switch t := f.tag(i); t {
	case text.JJ, text.VBN, text.RB, text.VB:
		return f.tag(i-1) == text.DT || f.tag(i-1) == text.PRPS
	case text.VBZ, text.VBG:
		return f.at(i).cue.takes == 0 && (f.tag(i-1) == text.NN || f.tag(i-1) == text.JJ || f.tag(i-1) == text.DT || f.tag(i-1) == text.PRPS)
	}
	return false
}

// nounEnd reports whether a noun phrase can end in the unit.
func nounEnd(u unit) bool {
	t := u.tag
	if u.cue.takes != 0 && t.Verb() {
		return false
	}
	return t.Noun() || strings.HasSuffix(u.word, "-old") || t == text.CD || t == text.SYM || t == text.PRP || len(u.word) > 0 && u.word[0] == '@' ||
		has(" others many some both all few those these most jr. sr. ", u.word)
}

// sharedSubject returns the subject of the first finite verb to the left of a
// conjunction at c: "Ames praised the team and said".
func (f *frame) sharedSubject(c int) (int, int) {
	verb := -1
	for k := c - 1; k >= 0 && k > c-reach; k-- {
		if f.quote(k) {
			continue
		}
		if w := f.word(k); halt(w) && w != ":" {
			break
		}
		if f.tag(k).Finite() && !has(" who which that ", f.word(k-1)) {
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
		return c, c
	}
	return f.subjectOf(verb)
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
// age and relative clause: "Gil Ott, 44, the mayor of Ely".
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

// chunkAfter returns where the base noun phrase that begins at unit i ends.
func (f *frame) chunkAfter(i int) int {
	if f.tag(i) == text.PRP {
		return i + 1
	}
	e := i
	noun := i
	for ; f.inside(e) && e < i+reach; e++ {
		u := f.at(e)
		switch t := u.tag; {
		case t.Noun(), strings.HasSuffix(u.word, "-old"), len(u.word) > 0 && u.word[0] == '@':
			noun = e + 1
		case t == text.CD:
			noun = e + 1
		case t == text.DT, t == text.PRPS, t == text.PDT:
			if e > i && f.tag(e-1) != text.POS && !has(" all both half ", f.word(e-1)) {
				return noun
			}
		case t == text.POS, t == text.JJ, t == text.JJR, t == text.JJS, t == text.VBN && e < noun+2, t == text.VBG && (e == i || e == i+1), t == text.Dollar, u.word == "&":
		case t == text.RB && e == i+1, has(particles, u.word) && e > i:
		case u.quotation >= 0 && u.words(f.doc) <= 4 && f.tag(e-1).Proper() && f.tag(e+1).Proper():
		case u.word == "'" && f.tag(e-1).Noun():
		default:
			return f.headless(i, e, noun)
		}
	}
	return f.headless(i, e, noun)
}

// headless widens "the" and "her" by a head that was tagged as an adjective, in
// "the accused", where no noun was found up to e.
func (f *frame) headless(i, e, noun int) int {
	if noun == i && e == i+2 && (f.tag(i) == text.DT || f.tag(i) == text.PRPS) && f.tag(i+1) == text.JJ {
		return e
	}
	return noun
}

// attachedAfter widens a noun phrase that ends at e by what is attached to it:
// "of St. Paul", "and Ann Moss", "familiar with the talks".
func (f *frame) attachedAfter(e int) int {
	for start := e; f.inside(e) && e < start+reach; {
		w := f.word(e)
		next := e
		switch {
		case w == "(":
			for next < start+reach && f.inside(next) && f.word(next) != ")" {
				next++
			}
			if f.word(next) != ")" {
				return e // a bracket that does not close
			}
			next++
		case has(" of from with ", w), has(" at for in on ", w) && f.tag(e+1).Proper() && !timeWord(f.word(e+1)), w == "familiar" && f.word(e+1) == "with":
			from := e + 1
			if w == "familiar" {
				from++
			}
			next = f.chunkAfter(from)
			if next == from {
				next = e
			}
		case w == "and" && f.tag(e+1).Proper() && f.tag(e-1).Proper():
			if next = f.chunkAfter(e + 1); next == e+1 || f.tag(next).Finite() {
				next = e
			}
		case w == "who" || w == "whose":
			next = f.relativeEnd(e)
		}
		if next <= e {
			return e
		}
		e = next
	}
	return e
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
	case t == text.DT, t == text.PRPS, t.Noun(), t == text.JJ, t == text.JJS, t == text.CD:
		e := f.chunkAfter(i)
		if e == i {
			return i
		}
		e = f.attachedAfter(e)
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

func timeWord(w string) bool {
	return has(` monday tuesday wednesday thursday friday saturday sunday january february march april may june july
 august september october november december today yesterday tomorrow tonight earlier later last this next recently `, w)
}
