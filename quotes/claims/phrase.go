package claims

import "quoth/quotes/text"

// byPhrase returns the claim of a cue that is no verb and begins at unit i:
// "according to", "in the view of", "Krog's warning that".
func (f *frame) byPhrase(i, done int) (draft, bool) {
	if d, ok := f.byOpening(i); ok {
		return d, true
	}
	if d, ok := f.quoteWas(i, done); ok {
		return d, true
	}
	switch w := f.word(i); {
	case w == "as" && f.word(i+1) == "per":
		a, e := f.subjectAfter(i + 2)
		if a == e || a == i+2 && f.tag(a) == text.NN {
			return draft{}, false
		}
		return f.framed(i, f.span(i, i+2), a, e, done, "according-to") // "as per the rules"
	case w == "according" && f.word(i+1) == "to", w == "per" && f.word(i-1) != "as" && f.tag(i+1) != text.CD && f.tag(i+1) != text.NN:
		n := 2
		if w == "per" {
			n = 1
		}
		a, e := f.subjectAfter(i + n)
		if a == e || f.scaled(i, e) {
			return draft{}, false
		}
		if t := f.tag(e); (t == text.VBN || t == text.VBD) && f.tag(e+1) == text.IN {
			e = f.attachedAfter(f.chunkAfter(e + 2)) // two people briefed on it
		}
		if e = f.placed(e); comma(f.word(e)) {
			if end := f.apposedAfter(e + 1); end > e+1 {
				e = end // the surgeon for the team, Dr Moe
			}
		}
		return f.framed(i, f.span(i, i+n), a, e, done, "according-to")
	case w == "by" && f.word(i-1) == "and":
		return f.alsoBy(i)
	case w == "for" && i == 0:
		a, e := f.subjectAfter(1)
		if a == e || !f.tag(e-1).Proper() || !comma(f.word(e)) {
			return draft{}, false
		}
		d, ok := f.framed(0, f.span(0, 1), a, e, 0, "in-view")
		return d, ok && f.predicates(e+1) // "For Ott, the tax is “a joke”"
	case w == "in" && f.word(i+1) == "the" && has(viewNouns, f.word(i+2)) && f.word(i+3) == "of":
		a, e := f.subjectAfter(i + 4)
		if a == e {
			return draft{}, false
		}
		return f.framed(i, f.span(i, i+4), a, e, done, "in-view")
	case (w == "in" || w == "to" || w == "by") && f.tag(i+1) != text.None:
		p := f.possessor(i + 1)
		if f.word(p) == "own" {
			p++ // "by her own account"
		}
		if p > i+1 && has(viewNouns, f.word(p)) && (comma(f.word(p+1)) || !f.inside(p+1) || halt(f.word(p+1)) || i == 0 && f.startsClause(p+1)) {
			e := p
			if f.word(p-1) == "own" {
				e--
			}
			d, ok := f.framed(i, f.span(p, p+1), i+1, e, done, "in-view")
			d.to = max(d.to, p+1)
			return d, ok
		}
	case f.possessed(i) && has(nounCues, w):
		if d, ok := f.byNoun(i); ok {
			return d, true
		}
	}
	if t := f.tag(i); (t == text.NN || t == text.NNS) && nounCue(f.word(i)) {
		return f.byNounOf(i)
	}
	return draft{}, false
}

// alsoBy returns the claim of the second agent of a passive, which begins at unit i:
// "was hailed by Ott as “kind” | and by her deputy as “late”".
func (f *frame) alsoBy(i int) (draft, bool) {
	v, e, as := f.secondAgent(i)
	if v < 0 {
		return draft{}, false
	}
	d := draft{Claim: Claim{Cue: f.cueSpan(v), Source: f.span(i+1, e), Carried: -1, Rule: "passive-as"}, from: i, to: f.clauseEnd(as + 1)}
	d.add(f, as, d.to)
	return d, len(d.Content) > 0
}

// secondAgent returns the passive verb whose second agent follows the "by" at unit
// i, the end of that and the "as" behind it; the verb is -1 where there is none.
func (f *frame) secondAgent(i int) (v, e, as int) {
	a, e := f.subjectAfter(i + 1)
	as = e + f.commas(e)
	if a == e || f.word(as) != "as" || f.tag(as+1) == text.VBG {
		return -1, e, as
	}
	for v = i - 2; v > 0 && v > i-reach; v-- {
		if f.at(v).cue.takes&asWhat != 0 && f.passive(v) {
			return v, e, as
		}
	}
	return -1, e, as
}

// scaled reports whether the "according" at unit i gives the measure by which things
// are ordered, and no source: "graded according to age".
func (f *frame) scaled(i, e int) bool {
	return f.word(i) == "according" && f.tag(i-1) == text.VBN && has(measures, f.word(e-1))
}

// measures are what things are graded, priced or placed by.
const measures = ` age ages size weight height length width depth strength speed distance rank seniority merit ability skill need needs means income
 wealth price cost value quality taste season weather colour color type kind shape sex gender order schedule plan custom rule rules class number date
 preference preferences circumstances `

// quoteWas returns the claim of the noun cue at unit i that says what a quotation
// before it was: "“No,” was the reply of the mayor", "“Never” was his answer".
func (f *frame) quoteWas(i, done int) (draft, bool) {
	if t := f.tag(i); t != text.NN && t != text.NNS {
		return draft{}, false
	}
	b := i - 1
	for b > i-8 && b > 0 && !(has(beForms, f.word(b)) && f.tag(b) != text.POS) {
		if t := f.tag(b); !t.Noun() && t != text.DT && t != text.PRPS && t != text.POS && t != text.JJ {
			return draft{}, false
		}
		b--
	}
	q := b - 1
	if comma(f.word(q)) {
		q--
	}
	if b <= i-8 || b < 1 || q < done || !f.quote(q) || !nounCue(f.word(i)) {
		return draft{}, false
	}
	a, e := f.owner(i)
	for k := i - 1; a == e && k > b+1; k-- {
		a, e = f.owner(k) // "her only comment"
	}
	if a == e && has(" of from by ", f.word(i+1)) {
		a, e = f.subjectAfter(i + 2)
	}
	if a <= b && b < e {
		a = b + 1
	}
	if a >= e {
		return draft{}, false
	}
	d := draft{Claim: Claim{Cue: f.span(b, i+1), Source: f.span(a, e), Carried: -1, Rule: "inverted-after-quote"}, from: q, to: max(i+1, e)}
	if a < i {
		d.Cue = f.span(i, i+1)
	}
	d.add(f, q, q+1)
	return d, len(d.Content) > 0
}

// predicates reports whether the clause that begins at unit i quotes after its verb.
func (f *frame) predicates(i int) bool {
	for k := i; f.inside(k) && k < i+reach && !f.quote(k); k++ {
		if f.tag(k).Finite() {
			return f.quote(k+1) || f.quote(k+2) || f.quote(k+3)
		}
	}
	return false
}

// possessed reports whether a possessive stands before unit i, or before the
// adjective before it: "his blunt" in "his blunt warning".
func (f *frame) possessed(i int) bool {
	if f.tag(i-1) == text.JJ {
		i--
	}
	return f.tag(i-1) == text.POS || f.tag(i-1) == text.PRPS
}

// possessor returns the unit after "Krog's", "her" or "the coach's" at i, or i.
func (f *frame) possessor(i int) int {
	if f.tag(i) == text.PRPS {
		return i + 1
	}
	for k := i; f.inside(k) && k < i+8; k++ {
		if f.tag(k) == text.POS {
			return k + 1
		}
		if t := f.tag(k); !t.Noun() && t != text.DT && t != text.JJ {
			return i
		}
	}
	return i
}

// framed is a claim whose cue phrase stands at unit i beside its content: before
// a comma and the content, after it, or between two halves of it.
func (f *frame) framed(i int, cue text.Span, a, e, done int, rule string) (draft, bool) {
	d := draft{Claim: Claim{Cue: cue, Source: f.span(a, e), Carried: -1, Rule: rule}, from: i, to: e}
	after := e
	if cue.Start >= f.at(e-1).End {
		after = f.unitAt(cue.Start) + 1 // the cue stands behind its source
	}
	if i <= done || i == 0 || i == 1 && has(" but and yet so ", f.word(0)) {
		start := after
		if comma(f.word(start)) {
			start++
		}
		end := f.clauseEnd(start)
		d.add(f, start, end)
		d.to = end
		if len(d.Content) == 0 || f.quote(start) && start == after && !f.capital(start) {
			// an apposition too many: "In the view of Ott, who knows, | a tent is a house",
			// "According to Ott, a guide, | the path “went” "
			for k := e - 1; k > a; k-- {
				if comma(f.word(k)) {
					return f.framed(i, cue, a, k, done, rule)
				}
			}
		}
		return d, len(d.Content) > 0
	}
	end := i
	start := done
	if comma(f.word(start)) {
		start++
	}
	if f.word(after) == ":" && f.quote(after+1) {
		d.to = f.quotesEnd(after + 1) // "Her last words, according to Ott: “No.”"
		d.add(f, after+1, d.to)
		return d, true
	}
	d.add(f, start, end)
	d.from = start
	if comma(f.word(i-1)) && comma(f.word(after)) && (!f.cuesAhead(after) || f.verbless(&d)) && f.tag(after+1) != text.VBG && !has(" though although but ", f.word(after+1)) {
		rest := f.clauseEnd(after + 1)
		d.add(f, after+1, rest)
		d.to = rest
	}
	return d, len(d.Content) > 0
}

// beforeMainVerb ends a that-clause inside a subject before the sentence's own
// verb: in "Krog's warning that roofs may leak went unread", before "went".
func (f *frame) beforeMainVerb(i, end int) int { return f.nthVerb(i, end, 2) }

// beforeMain ends the content of a relative clause or a participle on a subject
// before the sentence's own verb: in "a petition urging her to go has gone",
// before "has".
func (f *frame) beforeMain(i, end int, shape string) int {
	switch shape {
	case "that", "bare", "question":
		return f.nthVerb(i+1, end, 2)
	case "infinitive", "gerund", "object", "complement":
		return f.nthVerb(i+1, end, 1)
	}
	return end
}

// nthVerb returns the unit of the nth finite verb from unit i on that is no
// relative clause's and not coordinated with the one before, or end.
func (f *frame) nthVerb(i, end, n int) int {
	verbs, nested := 0, 0
	for k := i; k < end; k++ {
		if has(" who which that where when while because if whether after before since until as than ", f.word(k)) && k > i {
			nested++
			continue
		}
		if !f.tag(k).Finite() && !f.unbound(k) || k > i && f.tag(k-1) == text.MD || has(" and or ", f.word(k-1)) {
			continue
		}
		if nested > 0 {
			nested--
			continue
		}
		if verbs++; verbs == n {
			return k
		}
	}
	return end
}

// byColon is `Jones: "I quit."` and "Krog put it so: “No.”"
func (f *frame) byColon(i, done int) (draft, bool) {
	if !f.quote(i+1) || i == 0 || !f.capital(i+1) {
		return draft{}, false
	}
	a, e := f.subjectBefore(i)
	if a > 0 {
		a, e = f.mainSubject(i)
	}
	if a >= e || a < done {
		return draft{}, false
	}
	d := draft{Claim: Claim{Cue: f.at(i).Span, Source: f.span(a, e), Carried: -1, Rule: "colon"}, from: a, to: i + 2}
	d.add(f, i+1, f.quotesEnd(i+1))
	return d, len(d.Content) > 0
}
