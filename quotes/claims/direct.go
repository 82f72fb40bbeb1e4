package claims

import "quoth/quotes/text"

// pure reports whether the quotation at unit i is a sentence or more of its
// own: its words end in a mark, or a comma stands at its end.
func (f *frame) pure(i int) bool {
	last := f.at(i).ends(f.doc)
	switch last {
	case ",", ".", "!", "?", "…", "...", "—", "–", "--", "-":
		return true
	}
	return comma(f.word(i+1)) && f.at(i).words(f.doc) > 1
}

// quotedEnd returns the end of content that begins with the quotation at i: the
// quotation, when it is a sentence of its own; else the clause that it is part of.
func (f *frame) quotedEnd(i int) int {
	if f.pure(i) && f.at(i).words(f.doc) > 2 {
		return i + 1
	}
	if !f.inside(i+1) || halt(f.word(i+1)) || f.at(i).words(f.doc) > 2 && f.asked(i+1) {
		return i + 1
	}
	return f.quotesEnd(i)
}

// asked reports whether the clause at unit i tells when or after what question
// somebody said it: "when asked why", "after being told that".
func (f *frame) asked(i int) bool {
	if !has(" when after on upon while as ", f.word(i)) {
		return false
	}
	for k := i + 1; k < i+4; k++ {
		if has(" asked questioned pressed quizzed challenged told prompted ", f.word(k)) {
			return true
		}
	}
	return false
}

// quotesEnd returns the end of a chain of quotations and what ties them to their
// clause: `"late", "loud" and, towards the end, "kind"`.
func (f *frame) quotesEnd(i int) int {
	end := f.clauseEnd(i)
	if f.quote(i) && f.pure(i) && i+1 < end && !f.quote(i+1) && !(has(" and or but ", f.word(i+1)) && f.quote(i+2)) {
		return i + 1
	}
	last := i + 1
	for k := i; k < end; k++ {
		if f.quote(k) {
			last = k + 1
		}
	}
	if last < end && (comma(f.word(last)) || (f.word(last) == "and" || f.word(last) == "but") && (f.finiteAt(last+1) || f.tag(last+1) == text.RB || f.startsClause(last+1))) {
		return last
	}
	return end
}

// contentBefore returns where the content that ends before unit a (a source or a
// cue) begins: a quotation, or a clause and its comma.
func (f *frame) contentBefore(a, done int, t takes) (int, string, bool) {
	q := a - 1
	if comma(f.word(q)) {
		q--
	}
	if q < done {
		return 0, "", false
	}
	if f.quote(q) {
		if t&(quoted|that|bare|manner|question|hearer) == 0 {
			return 0, "", false
		}
		if f.titled(q) && f.tag(q-1) == text.IN {
			return 0, "", false // `On "The Dry Well," she said`: where, not what
		}
		if q == a-1 && !f.pure(q) && f.at(q).words(f.doc) < 3 {
			return 0, "", false // `"Sold" stickers said`
		}
		if u := f.at(q - 2); comma(f.word(q-1)) && u.cue.takes&quoted != 0 && u.tag.Verb() && f.capital(q) {
			return 0, "", false // `One man shouted, "No!" Nobody laughed`: the first one's
		}
		start := f.quotedStart(q, done)
		if start == q {
			return q, "after-quote", true
		}
		if f.at(q).words(f.doc) < 5 && f.tag(start) == text.IN && !f.finiteWithin(start, q-start) {
			return 0, "", false // `On "Today," she said`: where, not what
		}
		return start, "after-clause", true
	}
	if q == a-1 || t&(that|bare|quoted) == 0 || f.word(q) == "" || halt(f.word(q)) || f.subordinate(done) && !f.resumes(a) && !f.mainBefore(done, q) {
		return 0, "", false
	}
	start := f.segment(done, q)
	if q < start {
		return 0, "", false
	}
	if quotedClause := f.quote(start) && q > start; quotedClause && f.at(start).words(f.doc) > 2 {
		return start, "after-clause", true
	}
	if q == start || !f.finiteWithin(start, q-start+1) && !f.opener() {
		if !f.asideContent(start, q) {
			return 0, "", false
		}
	}
	return start, "after-clause", true
}

// resumes reports whether the sentence goes on with a clause after the tag that
// begins at unit a: "If the dam goes, Ott fears, the town will".
func (f *frame) resumes(a int) bool {
	v := f.attachedAfter(f.chunkAfter(a)) + 1
	return v > a+1 && v > 0 && f.at(v-1).cue.takes&that != 0 && f.tag(v-1).Finite() && comma(f.word(v)) && f.startsClause(v+1)
}

// mainBefore reports whether the main clause of a subordinate one that begins at
// unit i begins before unit end: "If it rains, the dam will go, | Ott warned".
func (f *frame) mainBefore(i, end int) bool {
	for k := i + 1; k < end && k < i+clauseReach; k++ {
		if comma(f.word(k)) && f.clauseAt(k+1) {
			return true
		}
	}
	return false
}

// subordinators begin clauses that hang on another one.
const subordinators = " although though while because since if unless when whenever once after before until till whereas "

// subordinate reports whether a clause at unit i is one that goes before its
// main clause: "Although it rained, she said".
func (f *frame) subordinate(i int) bool {
	for comma(f.word(i)) || f.tag(i) == text.CC || f.tag(i) == text.RB && !has(" when whenever once ", f.word(i)) {
		i++
	}
	return has(subordinators, f.word(i)) || has(" as given even despite ", f.word(i))
}

// opener reports whether the frame is a headline, whose clauses lack verbs.
func (f *frame) opener() bool {
	return f.doc.Paragraphs[f.paragraph].Kind == text.Headline
}

// asideContent reports whether the units [start, q] can be the first half of a
// sentence that its tag splits: "The mill, officials said, burned down".
func (f *frame) asideContent(start, q int) bool {
	if q == start && has(questions, f.word(q)) {
		return true // "How, Ott asked, could it leak?"
	}
	return (f.tag(start) == text.DT || f.tag(start) == text.CD && (f.word(start+1) == "of" || f.tag(start+1).Noun()) || f.tag(start).Noun() || f.tag(start) == text.PRPS) && (nounEnd(f.at(q)) || f.misread(q))
}

// quotedStart returns the start of the content that ends with the quotation at q:
// the quotation itself, or the clause that runs into it.
func (f *frame) quotedStart(q, done int) int {
	before := f.word(q - 1)
	if q == done || q == 0 || halt(before) || f.at(q).words(f.doc) > 3 && (comma(before) || f.quote(q-1)) && f.pure(q) && f.capital(q) {
		return q
	}
	start := done
	if comma(f.word(start)) {
		start++
	}
	if f.capital(q) && f.pure(q) && f.at(q).words(f.doc) > 3 && !f.quote(start) {
		return q
	}
	for k := q - 1; k >= start && k > q-clauseReach; k-- {
		if w := f.word(k); w == ";" || w == ":" {
			return k + 1
		}
	}
	return start
}

// smallWords are those that titles write without a capital.
const smallWords = " a an and as at but by for from in into 'n' nor of on or over the 'til till to under with "

// titled reports whether the quotation at unit i is written as titles are: two
// words or more, all but the small ones with a capital.
func (f *frame) titled(i int) bool {
	words := 0
	for _, tok := range f.doc.Tokens[f.at(i).first:f.at(i).last] {
		if tok.Kind != text.Word {
			continue
		}
		words++
		if !startsUpper(tok.Norm) && !has(smallWords, tok.Norm) {
			return false
		}
	}
	return words > 1 && words < 12
}

// capital reports whether the quotation at unit i begins with a capital letter.
func (f *frame) capital(i int) bool {
	for k := f.at(i).first; k < f.at(i).last; k++ {
		tok := f.doc.Tokens[k]
		if tok.Kind == text.Word {
			return tok.Norm[0] >= 'A' && tok.Norm[0] <= 'Z' || tok.Norm[0] >= 0x80
		}
		if tok.Kind == text.Number {
			return true
		}
	}
	return false
}

// inverted returns the claim of `"No," said Mayor Per Dahl` or "Trams to stop, says mayor".
func (f *frame) inverted(v, done int) (draft, bool) {
	t := f.at(v).cue.takes
	g := f.groupStart(v)
	if w := f.word(g - 1); has(" so thus ", f.word(g)) && (comma(w) || w == ":" || dash(w)) && f.at(v).cue.takes&that != 0 {
		return f.soSaid(v, g, done)
	}
	if !f.quote(g-1) && !comma(f.word(g-1)) || !f.tag(v).Finite() && f.tag(v) != text.VBN && !f.verbal(v) {
		return draft{}, false
	}
	if t&(quoted|that|manner) == 0 || has(hearers, f.at(v).cue.lemma) {
		return draft{}, false
	}
	a, e := f.subjectAfter(v + 1)
	if a == e || timeWord(f.word(a)) || f.tag(a) == text.PRP && !has(" he she it they we i ", f.word(a)) {
		return draft{}, false
	}
	if f.tag(e).Finite() && !f.quote(e) {
		return draft{}, false // "…, said the mayor resigned": the noun phrase is the content's
	}
	start, how, ok := f.contentBefore(g, done, t)
	if opening := g - 1 - done; !ok && opening > 0 && opening <= 3 && t&that != 0 && comma(f.word(g-1)) && comma(f.word(e)) && f.startsClause(e+1) {
		start, how, ok = done, "after-clause", true // "Because, argues Ott, it must be fed"
	}
	if !ok || t&manner != 0 && t&that == 0 && how != "after-quote" || t&quoted == 0 && how == "after-clause" && !f.opener() {
		return draft{}, false
	}
	if end := f.skipAll(e); how == "after-clause" && !f.quote(g-1) && !f.quote(g-2) &&
		(t&that == 0 || f.inside(end) && !comma(f.word(end)) && !halt(f.word(end))) {
		return draft{}, false // "…, said a short prayer and drove home"
	}
	d := f.claim(v, a, e, "inverted-"+how)
	d.add(f, start, g)
	d.from = start
	f.addRest(&d, f.skipAll(e), how)
	return d, len(d.Content) > 0
}

// soSaid returns the claim of "The roof would hold: so said the mayor", whose
// verb group begins at unit g.
func (f *frame) soSaid(v, g, done int) (draft, bool) {
	a, e := f.subjectAfter(v + 1)
	if a == e {
		return draft{}, false
	}
	d := f.claim(v, a, e, "inverted-after-clause")
	d.add(f, done, g-1)
	d.from = done
	return d, len(d.Content) > 0
}

// besideQuote returns the claim of a verb that attributes only next to a
// quotation: `"Not from me," he growled`.
func (f *frame) besideQuote(v, a, e, done int) (draft, bool) {
	if a == e {
		return draft{}, false
	}
	if start, how, ok := f.contentBefore(a, done, quoted); ok && how == "after-quote" {
		d := f.claim(v, a, e, "verb-after-quote")
		d.add(f, start, a)
		d.from = start
		f.addRest(&d, f.skipAll(v+1), how)
		return d, true
	}
	for i := v + 1; i < v+8 && f.inside(i); i++ {
		if (comma(f.word(i)) || f.word(i) == ":") && f.quote(i+1) && f.capital(i+1) {
			d := f.claim(v, a, e, "verb-quote")
			d.add(f, i+1, f.quotesEnd(i+1))
			d.to = f.quotesEnd(i + 1)
			return d, true
		}
	}
	return draft{}, false
}
