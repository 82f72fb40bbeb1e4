package model

import "quoth/quotes/features"

// froms lists for each label those that it may follow.
var froms = func() (out [Labels][]Label) {
	for l := range Labels {
		for p := range Labels {
			if l.Follows(p) {
				out[l] = append(out[l], p)
			}
		}
	}
	return out
}()

// never is a score that no path with a choice takes.
const never = -1 << 28

// decode returns the likeliest labels (Viterbi). bias, in 1/1024, is added to
// each beginning of a cue, half of it to the other beginnings.
func (r *run) decode(emit []int32, bias int32) []Label {
	m := r.m
	back := make([]uint8, r.n*int(Labels))
	score := [Labels]int32{1: never, 2: never, 3: never, 4: never, 5: never, 6: never}
	shift := uint(unitBits - m.p.EdgeStep)
	base := (*[transitions]int32)(m.p.Base)
	for t := range r.n {
		var edges [features.Edges]string
		for k, h := range r.set.Edge[t*features.Edges : (t+1)*features.Edges] {
			at := int(h&m.edgeMask) * transitions
			edges[k] = m.p.Edges[at : at+transitions]
		}
		var next [Labels]int32
		best := int32(never)
		for to := range Labels {
			top, from := int32(2*never), Label(0)
			for _, p := range froms[to] {
				k := int(p)*int(Labels) + int(to)
				e := int32(0)
				for _, row := range edges {
					e += int32(int8(row[k]))
				}
				if s := score[p] + base[k] + e<<shift; s > top {
					top, from = s, p
				}
			}
			back[t*int(Labels)+int(to)] = uint8(from)
			next[to] = top + emit[t*block+int(to)]
		}
		next[CueBegin] += bias
		next[SourceBegin] += bias / 2
		next[ContentBegin] += bias / 2
		for _, s := range next {
			best = max(best, s)
		}
		for l := range next {
			score[l] = max(next[l]-best, never) // kept small, whatever the length
		}
	}
	at := Outside
	for l := range Labels {
		if score[l] > score[at] {
			at = l
		}
	}
	out := make([]Label, r.n)
	for t := r.n - 1; t >= 0; t-- {
		out[t] = at
		at = Label(back[t*int(Labels)+int(at)])
	}
	return out
}
