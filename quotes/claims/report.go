package claims

import (
	"strings"

	"quoth/quotes/text"
)

// A draft is a claim in the making, in units of its frame.
type draft struct {
	Claim
	from, to int // the units that the claim takes up, source and cue included
}

// byVerb returns the claim that the cue verb at unit v makes, if it makes one.
func (f *frame) byVerb(v int, done int) (draft, bool) {
	u := f.at(v)
	t := u.cue.takes
	if v >= 2 && f.leads(v-2) {
		t |= quoted // “Why?” Ott wanted to know
	}
	if !f.verbal(v) || f.idiom(v) {
		return draft{}, false
	}
	if d, ok := f.howPut(v); ok {
		return d, true
	}
	if k := f.quotedAs(v); k > 0 {
		return f.quotedPassive(v, k)
	}
	if f.tag(v+1) == text.TO && f.at(v+2).cue.takes&(quoted|that) != 0 && f.passive(v) && !has(ordering, u.cue.lemma) {
		return draft{}, false // "is expected to say": the cue is to come
	}
	if f.passive(v) {
		return f.byPassive(v, done)
	}
	if t&impersonal != 0 {
		return f.emerged(v)
	}
	if d, ok := f.inverted(v, done); ok {
		return d, true
	}
	a, e, how := f.sourceOf(v)
	if u.cue.lemma == "read" {
		if w := f.word(e - 1); w == "that" || w == "which" {
			e--
		}
		if a >= e || !f.writing(a, e) {
			return draft{}, false
		}
	}
	if t&manner != 0 && t&(that|bare) == 0 && !(t&quoted != 0 && f.quote(v+1) && f.writing(a, e)) {
		return f.besideQuote(v, a, e, done)
	}
	rightA, rightB, right := f.contentAfter(v)
	if right == "" && comma(f.word(v+1)) {
		a = f.unapposed(a, e)
	}
	if a < e && !has(" who which that ", f.word(e-1)) && (right == "" || right == "bare" || right == "quote-after-comma" || right == "object" || right == "infinitive") {
		if leftA, how, ok := f.contentBefore(a, done, t); ok && (how == "after-quote" || u.tag != text.VBG && !(right == "quote-after-comma" && f.capital(rightA) && f.pure(rightA))) && (how == "after-quote" || right == "" || right == "quote-after-comma" || f.quote(a-1) || f.quote(a-2)) {
			d := f.claim(v, a, e, "verb-"+how)
			d.add(f, leftA, a)
			d.from = leftA
			if right == "quote-after-comma" {
				d.add(f, rightA, rightB)
				d.to = rightB
			} else if comma(f.word(v+1)) || comma(f.word(f.skipAll(v+1))) {
				f.addRest(&d, f.skipAll(v+1), how)
			}
			return d, true
		}
	}
	if right == "" {
		return draft{}, false
	}
	if a == e && u.tag != text.VBG && u.tag != text.VBD && u.tag != text.VBZ {
		return draft{}, false
	}
	if u.tag == text.VB && f.groupStart(v) == v && a == e {
		return draft{}, false // an imperative
	}
	ended := false
	if how == "reduced" || a < e && has(" who which that ", f.word(e-1)) {
		rightB = f.beforeMain(rightA, rightB, right)
	} else if k := f.mainClause(v, a, rightA, rightB); k > 0 {
		if rightB, ended = k, true; a == e {
			a, e = f.subjectAfter(k + f.commas(k)) // "Claiming that it was late, Ott left"
		}
	} else {
		ended = f.inside(rightB) && (f.cuesAhead(rightB) || f.resumesVerb(rightA, rightB))
	}
	d := f.claim(v, a, e, how+"-"+right)
	d.ended = ended
	d.sure = u.cue.lemma == "tell" && a < e && (right == "infinitive" || right == "bare") || right == "infinitive" && u.cue.takes&orders != 0 && strings.Contains(u.cue.lemma, "-") // "appealed to the king to"
	d.add(f, rightA, rightB)
	d.to, d.from = rightB, min(d.from, v)
	return d, len(d.Content) > 0
}

// claim starts a draft with the cue at v and the source [a, e).
func (f *frame) claim(v, a, e int, rule string) draft {
	d := draft{Claim: Claim{Cue: f.cueSpan(v), Source: f.span(a, e), Carried: -1, Rule: rule}, from: min(v, a), to: v + 1}
	if a >= e {
		d.from = v
		d.Source = text.Span{Start: d.Cue.Start, End: d.Cue.Start}
	} else {
		d.to = max(d.to, e)
	}
	return d
}

// add appends the units [a, b) to the content.
func (d *draft) add(f *frame, a, b int) {
	for _, s := range f.pieces(a, b) {
		if n := len(d.Content); n > 0 && d.Content[n-1].End >= s.Start {
			continue
		}
		d.Content = append(d.Content, s)
	}
}

// addRest adds what follows the tag that splits a sentence: `"A," she said, "b"`
// or "The mill will run, she said, if it rains".
func (f *frame) addRest(d *draft, i int, how string) {
	if !comma(f.word(i)) {
		return
	}
	rest := i + 1
	if has(" after amid following while ", f.word(rest)) && !f.verbless(d) {
		return // when it was said
	}
	if f.tag(rest) == text.VBG && !f.interrupted(d) && f.pastDeed(rest) == rest || f.cuesAhead(i) && !f.verbless(d) || f.word(rest) == "according" {
		return
	}
	if k := f.pastDeed(rest); how == "after-quote" && k > rest {
		rest = k
	}
	if how == "after-quote" && !f.quote(rest) && f.tag(rest) != text.MD {
		if has(" and but or because so ", f.word(rest)) && f.quote(rest+1) {
			rest++
		} else {
			return
		}
	}
	end := f.clauseEnd(rest)
	if f.quote(rest) {
		end = f.quotesEnd(rest)
	}
	if end > rest {
		d.add(f, rest, end)
		d.to = end
	}
}

// pastDeed returns the quotation behind what a tag adds at unit i of what its speaker
// did then, up to a comma: "…,” she said, grinning at the crew, “that", "and then, at
// the gate, “Shut it.”"; i itself where there is none.
func (f *frame) pastDeed(i int) int {
	then := f.word(i) == "and" && f.word(i+1) == "then"
	if f.tag(i) != text.VBG && f.tag(i) != text.IN && !then || f.at(i).cue.takes&(that|hearer) != 0 && f.tag(i) == text.VBG {
		return i
	}
	for k := i + 1; k < i+14 && f.inside(k) && !halt(f.word(k)) && !f.tag(k).Finite(); k++ {
		if f.quote(k) {
			if comma(f.word(k-1)) && (then || !f.capital(k)) {
				return k
			}
			return i
		}
	}
	return i
}

// verbless reports whether the content so far has no verb of its own, which is
// to come: "The mayor, Ott said, denied it".
func (f *frame) verbless(d *draft) bool {
	none := true
	tokensOf(f.doc, d.Content, func(t int) { none = none && !f.doc.Tokens[t].Tag.Finite() && f.doc.Tokens[t].Quotation < 0 })
	return none
}

// interrupted reports whether the content so far ends in a form of be, whose
// participle is to come: "It is, Ott reports, feeling better".
func (f *frame) interrupted(d *draft) bool {
	if len(d.Content) == 0 {
		return false
	}
	said := strings.ToLower(f.doc.Slice(d.Content[len(d.Content)-1]))
	return has(beForms, said[strings.LastIndexByte(said, ' ')+1:])
}

// skipAll returns the unit after all asides from unit i on.
func (f *frame) skipAll(i int) int {
	for n := 0; n < 6; n++ {
		next := f.skipAside(i)
		if next == i {
			// an addressee: "told reporters,"
			if n == 0 && f.at(i-1).cue.takes&(hearer|orders) != 0 {
				if e := f.addressee(i); e > i {
					i = e
					continue
				}
			}
			return i
		}
		i = next
	}
	return i
}

// addressee returns the end of the noun phrase at i that a cue is told to, with
// an age or an apposition between commas; i where there is none.
func (f *frame) addressee(i int) int {
	e := f.chunkAfter(i)
	if e == i && f.word(i) == "her" {
		e++
	}
	if f.word(e) == "who" && f.at(i-1).cue.takes&orders != 0 {
		for k := e + 1; k < e+12 && f.inside(k) && !comma(f.word(k)); k++ {
			if f.tag(k) == text.TO && f.tag(k+1) == text.VB {
				return k // "asked anyone who knew to ring"
			}
		}
	}
	for f.word(e) == "of" || f.word(e) == "and" && f.tag(e+1).Noun() {
		next := f.chunkAfter(e + 1)
		if next == e+1 {
			break
		}
		e = next
	}
	if comma(f.word(e)) && !f.quote(e+1) {
		if end := f.apposedAfter(e + 1); end > e+1 && comma(f.word(end)) {
			return end + 1
		}
	}
	return e
}

// howPut is “"A hole" is how Krog described it”.
func (f *frame) howPut(v int) (draft, bool) {
	if f.word(v+1) != "it" {
		return draft{}, false
	}
	a, e := f.subjectBefore(v)
	if a == e || a < 3 || f.word(a-1) != "how" || !has(beForms, f.word(a-2)) || !f.quote(a-3) {
		return draft{}, false
	}
	d := f.claim(v, a, e, "verb-after-quote")
	d.add(f, a-3, a-2)
	d.from, d.to = a-3, v+2
	return d, true
}

// sourceOf returns the source of the verb at v and how it was found.
func (f *frame) sourceOf(v int) (int, int, string) {
	g := f.groupStart(v)
	if f.tag(v) != text.VBG || g < v && has(beForms, f.word(g)) {
		a, e := f.subjectBefore(g)
		if a < e && f.tag(v) == text.VBN && g == v {
			return v, v, "subject" // "a man told to leave": no subject, no auxiliary
		}
		return a, e, "subject"
	}
	// a participle: after a noun it is the noun's ("a report suggesting that"), else the sentence's
	if nounEnd(f.at(v-1)) && !f.tag(v-1).Proper() && !timeWord(f.word(v-1)) {
		a := f.phraseBefore(v)
		if f.tag(a-1) == text.IN && f.at(v).cue.takes&quoted != 0 {
			if s, e := f.mainSubject(v); s < e {
				return s, e, "participle" // "stood on a lorry shouting"
			}
		}
		return a, v, "reduced"
	}
	a, e := f.mainSubject(v)
	return a, e, "participle"
}
