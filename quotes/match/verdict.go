package match

import "slices"

// A Verdict says what an article did to the words of its source. It follows
// from the edits alone, never from a similarity, and says nothing of what is
// true.
type Verdict string

// The verdicts, from the best to the worst; TooShort is none.
const (
	Verbatim   Verdict = "verbatim"
	Edited     Verdict = "edited"     // as a desk may: fillers, declared omissions, brackets, short forms
	Altered    Verdict = "altered"    // words differ
	Paraphrase Verdict = "paraphrase" // too many differ to be a slip
	NotFound   Verdict = "not-found"
	TooShort   Verdict = "too-short" // to be told apart from chance
)

// Honest reports whether a desk may print the quotation so.
func (v Verdict) Honest() bool { return v == Verbatim || v == Edited }

// cut is the score below which a quotation of so many words comes from
// elsewhere. Short ones are like many places. Measured on sentences of other
// events against quotations of which one word in eight was changed: the one
// passed it in less than 5 of 100, the other in more than 95.
func cut(words int) float64 {
	switch {
	case words <= 7:
		return 0.75
	case words <= 12:
		return 0.65
	}
	return 0.5
}

// likeness is the score from which on a quotation with other words is an
// altered one; below, it tells in words of its own.
const likeness = 0.67

// judge tells what a path makes of the quotation; ok is false where it comes
// from elsewhere.
func (s *Source) judge(q *Quote, items []item, p path) (m Match, ok bool) {
	d := &draft{src: s, quote: q, items: items, match: &m}
	d.read(p.moves)
	m.Score = max(1-d.loss()/float64(q.words), 0)
	if m.Score < cut(q.said) || len(m.Spans) == 0 {
		m.Verdict = NotFound
		return m, false
	}
	d.distrust()
	m.Verdict = Verbatim
	for i := range d.groups {
		g := &d.groups[i]
		switch {
		case !g.honest && m.Score < likeness:
			m.Verdict = Paraphrase
		case !g.honest && m.Verdict != Paraphrase:
			m.Verdict = Altered
		case g.why != "" && m.Verdict == Verbatim:
			m.Verdict = Edited
		}
	}
	d.flag()
	if m.Has(Order) && m.Verdict.Honest() || m.Verdict == Paraphrase && (m.Has(Negation) || m.Has(Number)) {
		m.Verdict = Altered
	}
	m.Edits = d.edits()
	return m, true
}

// lapse is what it costs to leave words out, however many: what is left is the
// source's.
const lapse = 1.5

// loss is how many words of the quotation are not the source's, and what it
// costs to leave some out. Honest edits cost little.
func (d *draft) loss() float64 {
	total := 0.0
	for i := range d.groups {
		g := &d.groups[i]
		switch {
		case g.honest && g.op != Keep:
			total += costFiller
		case g.honest:
		case g.op == Move:
			total += costSplice
		default:
			total += max(float64(len(g.items)), min(float64(len(g.words)), lapse))
		}
	}
	return total
}

// lone is how many words a negation may be: "do not". A longer omission says
// something else besides.
const lone = 2

// distrust takes back what no mark allows: a comment in brackets that puts in or
// swallows a negation, or gives another number, and an ellipsis for a negation
// alone: "we will … pay".
func (d *draft) distrust() {
	for i := range d.groups {
		g := &d.groups[i]
		if g.why == Bracket && d.same(g) {
			g.op, g.why = Keep, ""
		}
		switch {
		case g.leap:
		case g.why == Bracket && (d.negated(g) || d.countedOtherwise(g) && d.counts(g)),
			g.why == Ellipsis && d.weight(g) <= lone && d.negated(g):
			g.honest, g.why = false, ""
		}
	}
}

// same reports whether a comment is the source's too.
func (d *draft) same(g *group) bool {
	if len(g.items) != 1 || d.items[g.items[0]].what != comment {
		return false
	}
	inside := d.items[g.items[0]].inside
	return len(inside) > 0 && slices.EqualFunc(inside, g.words, func(in inner, w int) bool { return in.key == d.src.words[w].key })
}

// weight is how many words an edit leaves out that are no fillers.
func (d *draft) weight(g *group) int {
	n := 0
	for _, w := range g.words {
		if d.src.words[w].is&(filler|repeat|aside) == 0 {
			n++
		}
	}
	return n
}

// exact finds a quotation of few words, where each of them is the source's.
func (s *Source) exact(q *Quote, items []item) []Match {
	for len(items) > 0 && items[0].what == comment {
		items = items[1:]
	}
	for n := len(items); n > 0 && items[n-1].what == comment; n-- {
		items = items[:n-1]
	}
	for _, it := range items {
		if it.what != spoken || it.key < 0 {
			return nil
		}
	}
	if len(items) == 0 {
		return nil
	}
	var found []Match
	for _, at := range s.places[items[0].key] {
		if int(at)+len(items) > len(s.words) {
			break
		}
		moves := make([]move, 0, len(items))
		for k := range items {
			w := &s.words[int(at)+k]
			if w.key != items[k].key {
				break
			}
			moves = append(moves, move{pairing, k, int(at) + k})
		}
		if len(moves) < len(items) {
			continue
		}
		if m, ok := s.judge(q, items, path{moves: moves}); ok {
			found = append(found, m)
		}
		if len(found) == mostPlaces {
			break
		}
	}
	return found
}
