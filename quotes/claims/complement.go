package claims

import (
	"strings"

	"quoth/quotes/text"
)

// contentAfter returns the content that follows the cue verb at v, and its shape.
func (f *frame) contentAfter(v int) (int, int, string) {
	t := f.at(v).cue.takes
	i := v + 1
	if t&(named|asWhat|charge) != 0 {
		if b, ok := f.complement(i, t); ok {
			return i, b, "complement"
		}
	}
	told := false
	for n := 0; n < 6; n++ {
		if t&(hearer|orders) != 0 && !told && !f.quote(i) {
			if e := f.addressee(i); e > i && (t&hearer != 0 || f.tag(e) == text.TO || t&question != 0 && has(questions, f.word(e))) {
				i, told = e, true
				continue
			}
		}
		if told && t&orders != 0 && f.tag(i) == text.TO {
			if strings.Contains(f.at(v).cue.lemma, "-") {
				return v + 1, f.clauseEnd(i), "infinitive" // "called on | the mayor to go"
			}
			end := f.clauseEnd(i)
			if f.word(i-1) == "not" {
				i-- // "told them not to go"
			}
			return i, end, "infinitive"
		}
		if a, b, shape := f.contentAt(i, t, n > 0); shape != "" {
			return a, b, shape
		}
		next := f.skipAside(i)
		if next == i {
			break
		}
		i = next
	}
	return 0, 0, ""
}

// tagged reports whether the quotation at unit i ends in a comma for the verb and
// source behind it.
func (f *frame) tagged(i int) bool {
	if v := f.at(i + 1); f.at(i).ends(f.doc) != "," || v.cue.takes&quoted == 0 || !v.tag.Finite() {
		return false
	}
	a, e := f.subjectAfter(i + 2)
	return a < e && f.tag(a) != text.PRP
}

// questions are the words that a reported question begins with.
const questions = " whether if who what when where why how which whom whose "

// contentAt returns the content that begins at unit i for a verb that takes t.
func (f *frame) contentAt(i int, t takes, skipped bool) (int, int, string) {
	w := f.word(i)
	switch {
	case f.quote(i) && t&(quoted|that|bare|question) != 0:
		if f.tagged(i) {
			return 0, 0, "" // `What the mill says “Until May,” said a guard`
		}
		return i, f.quotedEnd(i), "quote"
	case comma(w) && f.quote(i+1) && t&(quoted|that|manner) != 0:
		return i + 1, f.quotedEnd(i + 1), "quote-after-comma"
	case w == ":" && t&(quoted|that|bare|manner|orders|hearer|question) != 0 && f.inside(i+1):
		if f.quote(i + 1) {
			return i + 1, f.quotesEnd(i + 1), "colon"
		}
		return i + 1, len(f.units), "colon"
	case w == "that" && t&that != 0 && (f.tag(i) == text.IN || f.tag(i) == text.WDT || f.startsClause(i+1) || f.quote(i+1)):
		return i, f.clauseEnd(i + 1), "that"
	case t&question != 0 && has(questions, w):
		return i, f.clauseEnd(i + 1), "question"
	case t&toDo != 0 && f.tag(i) == text.TO && f.tag(i+1) == text.VB:
		if skipped && f.word(i-1) == "not" {
			return i - 1, f.clauseEnd(i + 1), "infinitive" // "promised not to go"
		}
		return i, f.clauseEnd(i + 1), "infinitive"
	case t&doing != 0 && f.tag(i) == text.VBG:
		return i, f.clauseEnd(i + 1), "gerund"
	case t&bare != 0 && !comma(w) && f.tag(i) != text.TO && f.startsClause(i):
		return i, f.clauseEnd(i + 1), "bare"
	case t&prepared != 0 && has(" of about against at ", w):
		if k := f.quoteIn(i + 1); k > 0 {
			return i + 1, f.predicateEnd(k, f.quotesEnd(k)), "about"
		}
	case t&object != 0 && !skipped:
		if e := f.chunkAfter(i); e > i && f.tag(i) != text.PRP {
			return i, f.clauseEnd(e), "object"
		}
	}
	return 0, 0, ""
}

// quoteIn returns the first quotation of the words from unit i on that a
// preposition governs: `of mice and, in one letter, of "a landlord who sings"`;
// 0 where a verb comes first.
func (f *frame) quoteIn(i int) int {
	for k := i; k < i+reach && f.inside(k) && !halt(f.word(k)) && !f.tag(k).Finite(); k++ {
		if f.quote(k) {
			return k
		}
	}
	return 0
}

// predicateEnd ends what is called something before the caller's next verb:
// in `called it "dull" and went home`, before "and".
func (f *frame) predicateEnd(i, end int) int {
	for k := i; k < end; k++ {
		if (f.word(k) == "and" || f.word(k) == "but") && f.tag(k+1).Finite() {
			return k
		}
	}
	return end
}

// complement returns the end of `the wall "a gift to moss"`, `it as "dull"` or
// `them of lying`.
func (f *frame) complement(i int, t takes) (int, bool) {
	e := f.attachedAfter(f.chunkAfter(i))
	if f.tag(i) == text.PRP {
		e = i + 1
	}
	if t&charge != 0 {
		if f.quote(i) {
			e = i + 1
		} else {
			e = f.chunkAfter(i)
		}
		if has(" of for on with ", f.word(e)) && e > i {
			return f.clauseEnd(e + 1), true
		}
		return 0, false
	}
	if e == i {
		return 0, false
	}
	if t&asWhat != 0 && f.word(e) == "as" {
		if f.tag(e+1) == text.VBG && f.at(e+1).cue.takes&that != 0 {
			return 0, false // "quoted Ott as saying": the cue is to come
		}
		return f.clauseEnd(e + 1), true
	}
	if t&named != 0 {
		for k := e; k < e+8 && f.inside(k) && !comma(f.word(k)) && !halt(f.word(k)); k++ {
			if f.quote(k) {
				return f.predicateEnd(k, f.quotesEnd(k)), true
			}
		}
		if t := f.tag(i); (f.tag(e) == text.DT || f.tag(e) == text.JJ) && (t == text.DT || t == text.PRP || t == text.PRPS || t.Proper()) {
			return f.predicateEnd(e, f.clauseEnd(e)), true
		}
	}
	return 0, false
}
