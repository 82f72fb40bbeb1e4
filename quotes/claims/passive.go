package claims

import "quoth/quotes/text"

// byPassive returns the claim of a passive cue at v: "It was confirmed by the
// coroner that", "Guests were told to wait", "The sum was denied by Krog".
func (f *frame) byPassive(v, done int) (draft, bool) {
	t := f.at(v).cue.takes
	if f.word(f.groupStart(v)-1) == "it" && t&(quoted|manner) != 0 {
		t |= that // "It was whispered that"
	}
	if d, ok := f.passiveAside(v, done); ok {
		return d, true
	}
	agentA, agentE, i := v, v, v+1
	for n := 0; n < 6; n++ {
		if f.word(i) == "by" && has(media, f.word(i+1)) && !f.tag(i+2).Noun() {
			i += 2 // "were told by text that"
			continue
		}
		if f.word(i) == "by" {
			agentA, agentE = f.subjectAfter(i + 1)
			if agentA == agentE {
				return draft{}, false
			}
			i = agentE
			if comma(f.word(i)) && (f.word(i+1) == "that" || f.tag(i+1) == text.TO) {
				i++
			}
			continue
		}
		if a, b, shape := f.contentAt(i, t&(that|question|quoted), n > 0); shape != "" {
			d := f.claim(v, agentA, agentE, "passive-"+shape)
			d.add(f, a, b)
			d.from, d.to = f.groupStart(v), b
			return d, len(d.Content) > 0
		}
		if has(" tell inform assure warn remind ", f.at(v).cue.lemma) && f.clauseAt(i) && f.tag(i) != text.VB {
			d := f.claim(v, agentA, agentE, "passive-bare")
			d.from, d.to = f.groupStart(v), f.clauseEnd(i+1)
			d.add(f, i, d.to)
			return d, len(d.Content) > 0
		}
		if t&(orders|hearer) != 0 && f.tag(i) == text.TO {
			d := f.claim(v, agentA, agentE, "passive-infinitive")
			d.from, d.to = f.groupStart(v), f.clauseEnd(i+1)
			d.add(f, i, d.to)
			d.ended = f.word(d.to) == "and" // "were told to pack | and ordered to leave"
			return d, len(d.Content) > 0
		}
		if t&that != 0 && f.tag(i) == text.TO && agentA < agentE {
			return f.passiveRaised(v, agentA, agentE, i)
		}
		if as := i + f.commas(i); f.word(as) == "as" && f.tag(as+1) != text.VBG && (t&asWhat != 0 || f.quote(as+1)) {
			if agentA < agentE {
				return f.passiveByAs(v, agentA, agentE, as)
			}
			return f.passiveAs(v, as)
		}
		next := f.skipAside(i)
		if next == i {
			break
		}
		i = next
	}
	a, e := f.longSubject(f.groupStart(v))
	if agentA < agentE && t&object != 0 && a < e && f.tag(a) != text.PRP {
		d := f.claim(v, agentA, agentE, "passive-subject")
		d.add(f, a, e)
		d.from = a
		return d, len(d.Content) > 0
	}
	return draft{}, false
}

// media are what a message comes by.
const media = " text email e-mail mail phone telephone letter post radio loudspeaker telegram fax tannoy "

// passiveAside is "The yacht, it is thought, struck a rock".
func (f *frame) passiveAside(v, done int) (draft, bool) {
	g := f.groupStart(v)
	if f.word(g-1) != "it" || !comma(f.word(g-2)) || f.at(v).cue.takes&that == 0 {
		return draft{}, false
	}
	after := f.skipAll(v + 1) // "it was announced on Friday,"
	if f.inside(after) && !comma(f.word(after)) && !halt(f.word(after)) {
		return draft{}, false
	}
	start, how, ok := f.contentBefore(g-1, done, that)
	if !ok {
		return draft{}, false
	}
	d := f.claim(v, v, v, "passive-"+how)
	d.add(f, start, g-1)
	d.from = start
	f.addRest(&d, after, how)
	return d, len(d.Content) > 0
}

// emerged is "It emerged on Monday that the yacht had struck a rock".
func (f *frame) emerged(v int) (draft, bool) {
	g := f.groupStart(v)
	i := f.skipAll(v + 1)
	if f.word(g-1) != "it" || f.word(i) != "that" || !f.startsClause(i+1) {
		return draft{}, false
	}
	d := f.claim(v, v, v, "passive-that")
	d.to = f.clauseEnd(i + 1)
	d.add(f, i, d.to)
	return d, len(d.Content) > 0
}

// commas is 1 where a comma stands at unit i, else 0.
func (f *frame) commas(i int) int {
	if comma(f.word(i)) {
		return 1
	}
	return 0
}

// passiveByAs is `The offer was dismissed by union leader Ott as "pocket change"`.
func (f *frame) passiveByAs(v, agentA, agentE, as int) (draft, bool) {
	a, e := f.longSubject(f.groupStart(v))
	if a == e {
		return draft{}, false
	}
	d := f.claim(v, agentA, agentE, "passive-as")
	d.add(f, a, e)
	d.from, d.to = a, f.clauseEnd(as+1)
	d.add(f, as, d.to)
	return d, true
}

// passiveAs is `The bid was dismissed as "small beer" by its owner Krog`.
func (f *frame) passiveAs(v, as int) (draft, bool) {
	a, e := f.longSubject(f.groupStart(v))
	end := f.clauseEnd(as + 1)
	for k := as + 1; k < end; k++ {
		if f.word(k) != "by" {
			continue
		}
		agentA, agentE := f.subjectAfter(k + 1)
		if agentA == agentE || a == e {
			break
		}
		d := f.claim(v, agentA, agentE, "passive-as")
		d.add(f, a, e)
		d.add(f, as, k)
		d.from, d.to = a, agentE
		return d, true
	}
	return draft{}, false
}

// passiveRaised is "The mayor was said by staff to have wept".
func (f *frame) passiveRaised(v, agentA, agentE, to int) (draft, bool) {
	a, e := f.longSubject(f.groupStart(v))
	if a == e || !f.tag(to+1).Verb() {
		return draft{}, false
	}
	d := f.claim(v, agentA, agentE, "passive-infinitive")
	d.add(f, a, e)
	d.from, d.to = a, f.clauseEnd(to+1)
	d.add(f, to, d.to)
	return d, true
}

// longSubject is subjectBefore for a subject that may have a clause of its own:
// "The allegation that ballots were lost | was dismissed".
func (f *frame) longSubject(e int) (int, int) {
	verb := false
	for k := e - 1; k > 0 && k > e-reach; k-- {
		w := f.word(k)
		if comma(w) || halt(w) {
			break
		}
		verb = verb || f.tag(k).Finite()
		if w == "that" && verb && f.tag(k-1).Noun() && nounCue(f.word(k-1)) {
			if start := f.phraseBefore(k); start < k {
				return start, e
			}
		}
	}
	return f.subjectBefore(e)
}

// quotedPassive is "Krog was quoted (by a paper) as saying the barn was full".
func (f *frame) quotedPassive(v, k int) (draft, bool) {
	a, e := f.subjectBefore(f.groupStart(k))
	if f.groupStart(k) == k {
		a, e = f.subjectAfter(k + 1) // "The paper quoted Voss as saying"
	}
	rightA, rightB, shape := f.contentAfter(v)
	if shape == "" || a == e {
		return draft{}, false
	}
	d := f.claim(v, a, e, "quoted-as")
	d.Cue = f.cueSpan(k)
	if v == k+2 {
		d.Cue.End = f.at(v).End
	}
	d.add(f, rightA, rightB)
	d.from, d.to = min(a, k), rightB
	return d, len(d.Content) > 0
}
