package claims

import (
	"strings"

	"quoth/quotes/text"
)

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
		case (t == text.IN || t == text.TO) && (f.tag(a-2) == text.VBG || has(postpositives, f.word(a-2))) && a > 2 && nounEnd(f.at(a-3)):
			a = f.chunkBefore(a - 2) // people familiar with the matter, engineers working on the site
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

// postpositives are adjectives that stand behind their noun, before a preposition.
const postpositives = " familiar close aware loyal critical responsible present opposed sympathetic knowledgeable acquainted privy involved "

// joins reports whether a preposition ties two noun phrases into one source.
func joins(word string) bool {
	return has(" of at for from with in on behind against ", word) || has(places, word)
}

// places are prepositions that say where somebody or something is: "Growers
// across the valley".
const places = " above over outside inside near beside under across around "

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
			if t == text.DT && u.word == "that" || next.tag == text.NNS && f.tag(a-2) == text.IN && has(months, u.word) {
				return a // "In May | growers said"
			}
			a--
		case (t == text.VBN || t == text.VBG || t == text.VBD) && (f.quote(a-2) || a > 1 && comma(f.word(a-2))) && a > 1:
			a-- // “…,” retired judge Ann Lee said
		case (t == text.VBN || t == text.VBG || t == text.RB || t == text.RBS || t == text.RBR) && (f.tag(a-2) == text.DT || f.tag(a-2) == text.PRPS || f.tag(a-2) == text.POS || a == 1 && t != text.RB || a-1 == 0 && t != text.RB):
			a--
		case has(particles, u.word) && next.tag.Proper() || has(particles, next.word) && t.Proper(), has(particles, u.word) && has(particles, next.word):
			a-- // Inés de la Torre
		case u.quotation >= 0 && u.words(f.doc) <= 4 && next.tag.Noun() && (f.tag(a-2).Noun() || f.tag(a-2) == text.DT || f.tag(a-2) == text.JJ):
			a-- // a nickname: Al "Moose" Rask
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
// "of St. Ives", "and Ann Moss", "familiar with the talks".
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
		case has(" of from with ", w), w == "by" && f.word(e-1) == namedWork, has(" at for in on ", w) && f.tag(e+1).Proper() && !timeWord(f.word(e+1)), w == "familiar" && f.word(e+1) == "with":
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

// placed widens a noun phrase that ends at e by where somebody is something, if
// that ends it: "a nurse at the camp,".
func (f *frame) placed(e int) int {
	if !has(" at for in on ", f.word(e)) || f.tag(e-1).Proper() {
		return e
	}
	if end := f.attachedAfter(f.chunkAfter(e + 1)); end > e+1 && (comma(f.word(end)) || !f.inside(end)) {
		return end
	}
	return e
}

const months = ` january february march april may june july august september october november december `

func timeWord(w string) bool {
	return has(` monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight earlier later last this next recently `, w) || has(months, w)
}
