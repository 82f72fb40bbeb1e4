package model

import (
	"quoth/quotes/features"
	"quoth/quotes/steady"
	"quoth/quotes/text"
)

// A linker scores pairs of fragments.
type linker struct {
	r     *run
	pairs *features.Pairs
	frags []features.Fragment
	proj  map[int][]int32 // of each fragment: by its first, then its last token
	own   []int32         // of the anchor
	acc   *adder
	hid   []int16
	cands []int
}

// fragments cuts labels into fragments, in text order.
func fragments(labels []Label) []features.Fragment {
	var out []features.Fragment
	for i, l := range labels {
		switch {
		case l == Outside:
		case l.Begins():
			role := features.Role((l - 1) / 2)
			out = append(out, features.Fragment{Role: role, Range: text.Range{First: i, End: i + 1}})
		default:
			out[len(out)-1].End = i + 1
		}
	}
	return out
}

func (r *run) linker(doc *text.Document, frags []features.Fragment) *linker {
	m, width := r.m, r.m.p.LinkDim
	l := &linker{r: r, pairs: features.NewPairs(doc, r.set, frags), frags: frags, hid: make([]int16, width), own: make([]int32, width), proj: map[int][]int32{}}
	l.acc = newAdder(m.p.Link, width, m.p.LinkStep)
	return l
}

// project returns what a fragment's states give to every pair that it is the
// candidate of.
func (l *linker) project(b int) []int32 {
	if y := l.proj[b]; y != nil {
		return y
	}
	m, dim, width := l.r.m, l.r.m.p.Dim, l.r.m.p.LinkDim
	y := make([]int32, 2*width)
	f := l.pairs.Fragment(b)
	m.first.times(y[:width], l.r.x[f.First*dim:(f.First+1)*dim])
	m.last.times(y[width:], l.r.x[(f.End-1)*dim:f.End*dim])
	for j := range width {
		y[j] += y[width+j]
	}
	l.proj[b] = y[:width]
	return y[:width]
}

// choose returns the fragment of a role that fragment a is tied to, -1 for
// none, and how likely it is.
func (l *linker) choose(a int, role features.Role) (int, float64) {
	m := l.r.m
	l.cands = l.pairs.Candidates(a, role, append(l.cands[:0], -1))
	var rows [features.PairRows]uint32
	best, bestScore := 0, int64(-1<<62)
	scores := make([]int64, len(l.cands))
	anchor, dim := l.frags[a].First, m.p.Dim
	m.anchor.times(l.own, l.r.x[anchor*dim:(anchor+1)*dim])
	for i, b := range l.cands {
		l.pairs.Rows(a, b, role, &rows)
		for _, h := range rows {
			if h != 0 {
				l.acc.add(h & m.linkMask)
			}
		}
		l.acc.sum(l.hid)
		var other []int32
		if b >= 0 {
			other = l.project(b)
		}
		s := int64(0)
		for j, e := range l.hid {
			v := int32(e) + l.own[j]
			if other != nil {
				v += other[j]
			}
			if v > 0 {
				s += int64(v) * int64(m.p.Top[j])
			}
		}
		scores[i] = s >> unitBits
		if scores[i] > bestScore {
			best, bestScore = i, scores[i]
		}
	}
	sum := 0.0
	for _, s := range scores {
		if d := s - bestScore; d > -16<<unitBits {
			sum += steady.Exp(float64(d) / (1 << unitBits))
		}
	}
	return l.cands[best], 1 / sum
}
