package claims

import (
	"strings"

	"quoth/quotes/text"
)

// byNounOf returns the claim of the noun cue at i that its source follows or whose
// verb has one: "a warning from Krog that roofs may leak", "the warnings of Dr
// Krog, the surveyor, that", "The verdict of Krog was that", "gave the assurance
// that".
func (f *frame) byNounOf(i int) (draft, bool) {
	w := f.word(i + 1)
	if w == "that" {
		return f.byLightVerb(i)
	}
	if w != "by" && w != "from" && w != "of" && w != "among" {
		return draft{}, false
	}
	a, e := f.subjectAfter(i + 2)
	if a == e {
		return draft{}, false
	}
	j := e
	if comma(f.word(j)) && has(beForms, f.word(j+1)) {
		j++
	}
	copula := has(beForms, f.word(j)) && f.tag(j) != text.POS
	for has(beForms, f.word(j)) && f.tag(j) != text.POS {
		j++
	}
	j += f.commas(j)
	not := copula && f.word(j) == "not" && f.tag(j+1) == text.TO
	if copula && (not || f.tag(j) == text.TO) && (not || f.tag(j+1) == text.VB) {
		// "The advice of the coroner is not to eat it"
	} else if f.tag(j) == text.TO && f.tag(j+1) == text.VB && has(undertakings, strings.TrimSuffix(f.word(i), "s")) {
		// "The promise of the mayor to pave it"
	} else if f.word(j) != "that" || !f.startsClause(j+1) || w == "of" && !copula && !f.animate(a, e) {
		return draft{}, false
	}
	d := draft{Claim: Claim{Cue: f.span(i, i+1), Source: f.span(a, e), Carried: -1, Rule: "noun"}, from: i}
	d.to = f.clauseEnd(j + 1)
	switch {
	case copula:
	case f.tag(j) == text.TO:
		d.to = f.beforeMain(j, d.to, "infinitive")
	default:
		d.to = f.beforeMainVerb(j+1, d.to)
	}
	d.add(f, j, d.to)
	return d, len(d.Content) > 0
}

// undertakings are noun cues whose content is an infinitive.
const undertakings = ` promise pledge vow oath offer threat refusal undertaking commitment `

// nounAhead reports whether a noun cue with its own source and content begins at
// unit i: "a denial from the line that".
func (f *frame) nounAhead(i int) bool {
	if f.tag(i) != text.DT && f.tag(i) != text.NNS {
		return false
	}
	n := f.chunkAfter(i) - 1
	if n < i || !nounCue(f.word(n)) || !has(" by from of among ", f.word(n+1)) {
		return false
	}
	_, e := f.subjectAfter(n + 2)
	return e > n+2 && f.word(e) == "that" && f.startsClause(e+1)
}

// nounCue reports whether the word is a noun cue, in the singular or the plural.
func nounCue(w string) bool {
	return has(nounCues, w) || has(nounCues, strings.TrimSuffix(w, "s"))
}

// lightVerbs are verbs that, with a noun cue, say what its own verb would: "gave
// the assurance that" is "assured that".
const lightVerbs = ` offer offers offered offering give gives gave given giving make makes made making issue issues issued issuing repeat repeats repeated
 repeating advance advances advanced advancing voice voices voiced voicing express expresses expressed expressing raise raises raised raising `

// byLightVerb returns the claim of the noun cue at i, before a that-clause, whose
// verb says no more than that it is made.
func (f *frame) byLightVerb(i int) (draft, bool) {
	v := f.chunkBefore(i+1) - 1
	if !has(lightVerbs, f.word(v)) || !f.tag(v).Verb() || f.passive(v) || !f.startsClause(i+2) {
		return draft{}, false
	}
	a, e, _ := f.sourceOf(v)
	if a == e {
		return draft{}, false
	}
	d := draft{Claim: Claim{Cue: f.span(v, i+1), Source: f.span(a, e), Carried: -1, Rule: "noun"}, from: min(a, v), to: f.clauseEnd(i + 2)}
	d.add(f, i+1, d.to)
	return d, len(d.Content) > 0
}

// byNoun is "Krog's warning that roofs may leak", "His account, that they had
// leaked, was" and "His plan was to wait".
func (f *frame) byNoun(i int) (draft, bool) {
	e := i
	for f.tag(e) != text.POS && f.tag(e-1) != text.POS && f.tag(e-1) != text.PRPS && e > 0 {
		e--
	}
	a := e - 1
	if f.tag(a) == text.POS {
		e = a
		a = f.phraseBefore(a)
	}
	if a >= e {
		return draft{}, false
	}
	j := i + 1
	if has(" to for on about ", f.word(j)) {
		// "His advice to the bank was to sell"
		if end := f.attachedAfter(f.chunkAfter(j + 1)); end > j+1 && (has(beForms, f.word(end)) || f.word(end) == ":") {
			j = end
		}
	}
	for has(beForms, f.word(j)) && f.tag(j) != text.POS {
		j++
	}
	d := draft{Claim: Claim{Cue: f.span(i, i+1), Source: f.span(a, e), Carried: -1, Rule: "noun"}, from: a, to: i + 1}
	if k := f.pastAside(j); k > j && f.word(k) == "that" && f.startsClause(k+1) {
		d.to = f.beforeMainVerb(k+1, f.clauseEnd(k+1)) // "Her warning, made in May, that it would leak"
		d.add(f, k, d.to)
		return d, len(d.Content) > 0
	}
	switch {
	case comma(f.word(j)) && j == i+1 && f.word(j+1) == "that" && f.startsClause(j+2):
		d.to = f.nextComma(j + 2)
		d.add(f, j+1, d.to)
		return d, len(d.Content) > 0
	case f.word(j) == "that" && f.startsClause(j+1), f.tag(j) == text.TO && f.tag(j+1) == text.VB && j > i+1,
		f.tag(j) == text.TO && f.quote(j+1), f.word(j) == ":" && f.quote(j+1), f.quote(j) && j > i+1 && (f.capital(j) || !has(papers, f.word(i))):
	default:
		return draft{}, false
	}
	end := f.clauseEnd(j + 1)
	if f.word(j) == "that" && j == i+1 {
		end = f.beforeMainVerb(j+1, end)
	}
	d.add(f, j, end)
	d.to = end
	return d, len(d.Content) > 0
}

// papers are noun cues of which more is said than what stands in them: "Her report
// was “late”".
const papers = " report reports account accounts statement statements story stories letter letters "

// pastAside returns the unit behind the commas that hold a participle or a
// preposition with its phrase, which begin at unit i; i where they do not.
func (f *frame) pastAside(i int) int {
	if t := f.tag(i + 1); !comma(f.word(i)) || t != text.VBN && t != text.VBG && t != text.IN && t != text.VBD && !has(" first later once ", f.word(i+1)) {
		return i
	}
	for k := i + 2; k < i+reach/2 && f.inside(k) && !halt(f.word(k)) && !f.quote(k); k++ {
		if comma(f.word(k)) {
			return k + 1
		}
		if f.tag(k).Finite() && f.tag(k) != text.VBD {
			return i
		}
	}
	return i
}

// nextComma returns the first comma from unit i on that a verb follows, or the
// end of the clause.
func (f *frame) nextComma(i int) int {
	end := f.clauseEnd(i)
	for k := i; k < end; k++ {
		if comma(f.word(k)) && f.finiteAt(k+1) {
			return k
		}
	}
	return end
}
