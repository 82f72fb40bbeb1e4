package claims

import (
	"cmp"
	"slices"

	"quoth/quotes/text"
)

// carrier gives the quotations that no cue frames to whoever spoke before: a
// quotation that runs on, a paragraph that goes on with one, a monologue. News
// does not alternate speakers as dialogue does, so nothing here does.
type carrier struct {
	doc   *text.Document
	found []Claim
	owner []int // for each quotation the claim that attributes it, or -1
	names []certainty
	cued  map[int]int // the claim whose cue ends before the offset
}

// own marks the quotations that claim i attributes: those that its content
// lies in or holds, of two claims the shorter one. A quotation within a
// quotation is attributed only by a claim made inside the outer one.
func (c *carrier) own(i int) {
	for _, piece := range c.found[i].Content {
		last := -1
		for t := c.doc.TokenAt(piece.Start); t < len(c.doc.Tokens) && c.doc.Tokens[t].Start < piece.End; t++ {
			q := c.doc.Tokens[t].Quotation
			if q == last {
				continue
			}
			last = q
			for ; q >= 0; q = c.doc.Quotations[q].Parent {
				parent := c.doc.Quotations[q].Parent
				if c.names[q] == sureName || c.named(q, c.found[i]) {
					continue
				}
				if made := c.made(i); c.doc.Quotations[q].Contains(made) && c.found[i].Cue.Len() > 0 && !c.found[i].Labelled() || parent >= 0 && !c.doc.Quotations[parent].Contains(made) {
					continue
				}
				if old := c.owner[q]; old < 0 || size(c.found[i]) < size(c.found[old]) {
					c.owner[q] = i
				}
			}
		}
	}
}

// named reports whether the quotation only names something in the claim's
// content: the nickname between a person's names, or the title of a work.
func (c *carrier) named(q int, claim Claim) bool {
	words := c.doc.Quotations[q]
	if slices.ContainsFunc(claim.Content, func(s text.Span) bool { return words.Contains(s) }) {
		return false
	}
	a, e := c.doc.TokenAt(words.Start), c.doc.TokenAt(words.End)
	if a < 2 || e-a > 12 || e+1 >= len(c.doc.Tokens) {
		return false
	}
	capitals := 0
	for _, tok := range c.doc.Tokens[a:e] {
		switch {
		case tok.Kind == text.Punct:
			return false
		case tok.Kind == text.Word && startsUpper(tok.Norm):
			capitals++
		case tok.Kind == text.Word && !has(smallWords, tok.Norm):
			return false
		}
	}
	before, after := c.doc.Tokens[a-2], c.doc.Tokens[e+1]
	return capitals > 0 && (before.Tag.Proper() && (after.Tag.Proper() || has(particles, after.Norm)) || has(works, before.Norm))
}

// made is where the claim is made: its cue, or its content where it has none.
func (c *carrier) made(i int) text.Span {
	if claim := c.found[i]; claim.Cue.Len() > 0 {
		return claim.Cue
	}
	return c.found[i].Content[0]
}

// extend adds the quotation to a claim's content, in its place: where a mark is
// missing the claim may hold a later quotation already.
func (c *carrier) extend(claim, q int) {
	s := Trim(c.doc, c.doc.Quotations[q].Span)
	if s.Len() == 0 || slices.ContainsFunc(c.found[claim].Content, s.Overlaps) {
		return
	}
	content := c.found[claim].Content
	at, _ := slices.BinarySearchFunc(content, s, func(a, b text.Span) int { return cmp.Compare(a.Start, b.Start) })
	c.found[claim].Content = slices.Insert(content, at, s)
	c.owner[q] = claim
}

// start begins a claim with the quotation for a source without a cue, or for
// the speaker of an earlier claim.
func (c *carrier) start(q int, source text.Span, carried int, rule string) {
	s := Trim(c.doc, c.doc.Quotations[q].Span)
	if s.Len() == 0 {
		return
	}
	if source.Len() == 0 {
		source = text.Span{Start: s.Start, End: s.Start}
	}
	c.owner[q] = len(c.found)
	c.found = append(c.found, Claim{
		Content: []text.Span{s}, Source: source, Cue: text.Span{Start: s.Start, End: s.Start},
		Carried: carried, Rule: rule,
	})
}

// orphanWords is the least number of words of a quotation that is given a
// speaker without a cue: of quotations of three words and more nine in ten are
// somebody's speech, of shorter ones two in three (PolNeAR, train).
const orphanWords = 3

// run gives the quotations without a cue to who spoke before, paragraph by
// paragraph. framed lists the frames of each paragraph.
func (c *carrier) run(framed [][]frame) {
	before, earlier := -1, -1 // the last paragraphs of prose
	for p := range framed {
		for i := range framed[p] {
			c.frame(framed, p, i, before, earlier)
		}
		if len(framed[p]) > 0 && c.doc.Paragraphs[p].Kind == text.Body {
			before, earlier = p, before
		}
	}
}

func (c *carrier) frame(framed [][]frame, p, i, before, earlier int) {
	f := &framed[p][i]
	lone, last := f.lone(), -1
	topic := f.topic()
	for k, u := range f.units {
		q := u.quotation
		switch {
		case q < 0:
		case c.owner[q] >= 0:
			last = c.owner[q]
		case c.doc.Quotations[q].Continues >= 0 && c.owner[c.doc.Quotations[q].Continues] >= 0:
			c.extend(c.owner[c.doc.Quotations[q].Continues], q)
		case last >= 0 && f.interrupts(k):
			c.extend(last, q)
		case topic > 0 && k == topic && i > 0:
			c.afterSentence(&framed[p][i-1], f, q)
		case topic > 0 && k == topic && before >= 0:
			c.afterParagraph(framed[before], q)
		case !lone:
		case last >= 0:
			c.extend(last, q)
		case k > 0:
		case i+1 < len(framed[p]) && c.beforeTag(&framed[p][i+1], q):
		case i > 0:
			c.afterSentence(&framed[p][i-1], f, q)
		case before >= 0 && (f.pure(k) || c.doc.Quotations[q].Close.Len() == 0) && u.words(c.doc) >= orphanWords:
			if c.afterParagraph(framed[before], q); c.owner[q] < 0 && earlier >= 0 {
				c.afterParagraph(framed[earlier], q)
			}
		}
		if q >= 0 && c.owner[q] >= 0 {
			last = c.owner[q]
		}
	}
}

// interrupts reports whether the quotation at unit k goes on in lower case with
// the one before it in the frame, behind the narrator's aside: "“has asked me” –
// here he paused – “to go”".
func (f *frame) interrupts(k int) bool {
	if !dash(f.word(k-1)) || f.capital(k) {
		return false
	}
	for i := k - 2; i > 0 && i > k-reach; i-- {
		if dash(f.word(i)) {
			return f.quote(i-1) && !f.pure(i-1)
		}
	}
	return false
}

// topic returns the quotation of a frame that is nothing but what it is about and
// the quotation: "On her heir: “Next question.”", or 0.
func (f *frame) topic() int {
	if !has(" on about regarding concerning ", f.word(0)) {
		return 0
	}
	for k := 1; k < 12 && f.inside(k); k++ {
		if f.word(k) == ":" {
			if f.quote(k + 1) {
				return k + 1
			}
			return 0
		}
		if f.tag(k).Finite() || f.quote(k) {
			return 0
		}
	}
	return 0
}

// lone reports whether the frame is nothing but quotations.
func (f *frame) lone() bool {
	for _, u := range f.units {
		if u.quotation < 0 && u.tag != text.Stop && !comma(u.word) && u.word != "." {
			return false
		}
	}
	return true
}

// lastOwner returns the claim of the last quotation of the frame that has one, or -1.
func (c *carrier) lastOwner(f *frame) int {
	for i := len(f.units) - 1; i >= 0 && i > len(f.units)-clauseReach; i-- {
		if q := f.units[i].quotation; q >= 0 && c.owner[q] >= 0 {
			return c.owner[q]
		}
	}
	return -1
}

// afterSentence gives a quotation that stands alone after a sentence to the
// claim that the sentence makes, or to its subject: "Krog looked away. “Not again.”"
func (c *carrier) afterSentence(prev, f *frame, q int) {
	if last := c.lastOwner(prev); last >= 0 && c.speaks(last) {
		c.extend(last, q)
		return
	}
	if !f.quote(0) || f.at(0).words(c.doc) < 2 || !f.pure(0) {
		return
	}
	if a, e := prev.actor(); a < e {
		c.start(q, prev.span(a, e), -1, "zero-cue")
	}
}

// afterParagraph gives a paragraph that is one quotation to who spoke last in
// the paragraph before, or to the subject of its last sentence.
func (c *carrier) afterParagraph(prev []frame, q int) {
	if len(prev) == 0 {
		return
	}
	last := &prev[len(prev)-1]
	if claim := c.lastOwner(last); claim >= 0 && c.speaks(claim) {
		root := claim
		if c.found[root].Carried >= 0 {
			root = c.found[root].Carried
		}
		c.start(q, text.Span{}, root, "carried")
		return
	}
	for i := len(prev) - 1; i >= max(0, len(prev)-sentencesBack); i-- {
		if a, e := prev[i].actor(); a < e {
			c.start(q, prev[i].span(a, e), -1, "zero-cue-paragraph")
			return
		}
	}
}

// sentencesBack bounds how far into the paragraph before a quotation without a
// cue looks for somebody who acts.
const sentencesBack = 3

// speaks reports whether the claim is of speech in quotation marks, which the
// next quotation can go on.
func (c *carrier) speaks(claim int) bool {
	last := c.found[claim].Content[len(c.found[claim].Content)-1]
	i := c.doc.TokenAt(last.End - 1)
	return i < len(c.doc.Tokens) && c.doc.Tokens[i].Quotation >= 0 || i+1 < len(c.doc.Tokens) && c.doc.Tokens[i+1].Kind == text.CloseMark
}

// actor returns who acts in the frame: its subject, the owner of its subject
// ("His phone rang"), or whom a relative clause tells of ("Nobody knows it better
// than Ott, who"). The range is empty where nobody does.
func (f *frame) actor() (int, int) {
	a, e := f.mainSubject(len(f.units))
	if f.word(0) == "for" && !f.animate(a, e) {
		if s, end := f.subjectAfter(1); s < end && f.animate(s, end) && comma(f.word(end)) {
			return s, end // "For Ida Krog, the mayor of Vik, the heat has meant work"
		}
	}
	switch {
	case a == e:
		return a, a
	case has(" his her ", f.word(a)) && f.tag(a) == text.PRPS && !f.animate(a+1, e):
		return a, a + 1
	case f.animate(a, e):
		return a, e
	}
	for k := e; k+1 < len(f.units) && k < 2*reach; k++ {
		if comma(f.word(k)) && f.word(k+1) == "who" && f.tag(k-1).Proper() {
			return f.phraseBefore(k), k
		}
	}
	return a, a
}

// animate reports whether the units [a, e) can name somebody who speaks.
func (f *frame) animate(a, e int) bool {
	if e == a+1 && has(" nobody everybody somebody anybody everyone someone anyone none nothing everything ", f.word(a)) {
		return false
	}
	for i := a; i < e; i++ {
		if f.tag(i).Proper() || has(" he she they i we who ", f.word(i)) {
			return true
		}
	}
	return false
}
