package model

import (
	"quoth/quotes/features"
	"quoth/quotes/text"
)

// A linker scores pairs of fragments.
type linker struct {
	r     *run
	pairs *features.Pairs
	frags []features.Fragment
	proj  [3][]int32 // of each fragment: as anchor, by its first and its last token
	acc   *adder
	hid   []int32
	cands []int
	probs []float64
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
	m, dim, width := r.m, r.m.p.Dim, r.m.p.LinkDim
	l := &linker{r: r, pairs: features.NewPairs(doc, r.set, frags), frags: frags, hid: make([]int32, width)}
	l.acc = newAdder(m.p.Link, width, m.p.LinkStep)
	for i, w := range []*weights{&m.anchor, &m.first, &m.last} {
		l.proj[i] = make([]int32, len(frags)*width)
		for f, fr := range frags {
			t := fr.First
			if i == 2 {
				t = fr.End - 1
			}
			w.times(l.proj[i][f*width:(f+1)*width], r.x[t*dim:(t+1)*dim])
		}
	}
	return l
}

// choose returns the fragment of a role that fragment a is tied to, -1 for
// none, and how likely it is.
func (l *linker) choose(a int, role features.Role) (int, float64) {
	m, width := l.r.m, l.r.m.p.LinkDim
	l.cands = l.pairs.Candidates(a, role, append(l.cands[:0], -1))
	var rows [features.PairRows]uint32
	best, bestScore := 0, int64(-1<<62)
	scores := make([]int64, len(l.cands))
	for i, b := range l.cands {
		l.pairs.Rows(a, b, role, &rows)
		l.acc.clear()
		for _, h := range rows {
			if h != 0 {
				l.acc.add(int(h & m.linkMask))
			}
		}
		l.acc.sum(l.hid)
		s := int64(0)
		for j, v := range l.hid {
			v += l.proj[0][a*width+j]
			if b >= 0 {
				v += l.proj[1][b*width+j] + l.proj[2][b*width+j]
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
			sum += exp(float64(d) / (1 << unitBits))
		}
	}
	return l.cands[best], 1 / sum
}
