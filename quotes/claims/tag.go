package claims

import "quoth/quotes/text"

// tags returns the claims of quotations that a sentence of its own frames, since
// a mark of theirs ends the sentence before: “Which order?” Speaker Ott shot back.
func (r *Reading) tags() []Claim {
	var found []Claim
	for _, framed := range r.framed {
		for i := 0; i+1 < len(framed); i++ {
			f, next := &framed[i], &framed[i+1]
			if len(f.units) != 1 || !f.quote(0) {
				continue
			}
			if last := f.at(0).ends(f.doc); last != "!" && last != "?" {
				continue
			}
			if e, ok := next.tags(true); ok {
				d := next.claim(e, 0, next.groupStart(e), "verb-after-quote")
				d.add(f, 0, 1)
				found = append(found, d.Claim)
			}
		}
	}
	return found
}

// tags reports whether the frame is nothing but a subject and its cue, with when,
// where and to whom: the tag of the quotation before it. It returns the cue. Verbs
// of manner count where loud is set.
func (f *frame) tags(loud bool) (int, bool) {
	e := f.attachedAfter(f.chunkAfter(0))
	if end := f.apposedAfter(e + 1); comma(f.word(e)) && end > e+1 && comma(f.word(end)) {
		e = end + 1
	}
	if e > 0 && f.leads(e) && (halt(f.word(e+3)) || !f.inside(e+3)) {
		return e + 2, true
	}
	v := f.at(e)
	if e == 0 || v.cue.takes&quoted == 0 || v.cue.takes&manner != 0 && !loud || v.tag != text.VBD && v.tag != text.VBZ {
		return 0, false
	}
	after, w := f.tag(e+1), f.word(e+1)
	if after != text.IN && after != text.RB && !halt(w) && !timeWord(w) && w != "" || has(" that for about of if as ", w) || f.idiom(e) {
		return 0, false
	}
	for i := range f.units {
		if f.quote(i) {
			return 0, false
		}
	}
	if _, _, shape := f.contentAfter(e); shape != "" {
		return 0, false
	}
	return e, true
}

// beforeTag gives a quotation that stands alone to the tag that follows as a
// sentence of its own: “No words.” Ott tweeted on Friday.
func (c *carrier) beforeTag(next *frame, q int) bool {
	e, ok := next.tags(false)
	if !ok {
		return false
	}
	c.start(q, next.span(0, next.groupStart(e)), -1, "verb-after-quote")
	c.found[len(c.found)-1].Cue = next.at(e).Span
	return true
}
