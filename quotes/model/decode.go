package model

import "quoth/quotes/features"

const labels = int(Labels)

// A step is a transition that may be.
type step struct{ from, to, pair uint8 }

// steps lists the transitions, those to one label together.
var steps = func() (out []step) {
	for to := range Labels {
		for from := range Labels {
			if to.Follows(from) {
				out = append(out, step{uint8(from), uint8(to), uint8(from)*uint8(Labels) + uint8(to)})
			}
		}
	}
	return out
}()

// never is a score that no path with a choice takes.
const never = -1 << 28

// A field is the conditional random field over a document: scores in 1/1024.
type field struct {
	n      int
	emit   []int32 // block for each token
	edges  string  // the transition table
	edge   []uint32
	mask   uint32
	shift  uint
	base   *[transitions]int32
	bias   [labels]int32
	scores [transitions]int32 // of the token last asked for
}

// field prepares the decoding. bias is added to each beginning of a cue, half
// of it to the other beginnings.
func (r *run) field(bias int32) *field {
	p := r.m.p
	f := &field{
		n: r.n, emit: r.emissions(), edges: p.Edges, edge: r.set.Edge, mask: r.m.edgeMask,
		shift: uint(unitBits - p.EdgeStep), base: (*[transitions]int32)(p.Base),
	}
	f.bias[CueBegin], f.bias[SourceBegin], f.bias[ContentBegin] = bias, bias/2, bias/2
	return f
}

// transit fills the scores of the transitions into token t.
func (f *field) transit(t int) {
	var rows [features.Edges]string
	for k := range rows {
		at := int(f.edge[t*features.Edges+k]&f.mask) * transitions
		rows[k] = f.edges[at : at+transitions]
	}
	a, b, c := rows[0][:transitions], rows[1][:transitions], rows[2][:transitions]
	for _, s := range steps {
		e := int32(int8(a[s.pair])) + int32(int8(b[s.pair])) + int32(int8(c[s.pair]))
		f.scores[s.pair] = f.base[s.pair] + e<<f.shift
	}
}

// best returns the likeliest labels (Viterbi).
func (f *field) best() []Label {
	back := make([]uint8, f.n*labels)
	score := [labels]int32{1: never, 2: never, 3: never, 4: never, 5: never, 6: never}
	for t := range f.n {
		f.transit(t)
		var next [labels]int32
		for l := range next {
			next[l] = 2 * never
		}
		bp := back[t*labels : (t+1)*labels]
		for _, s := range steps {
			if v := score[s.from] + f.scores[s.pair]; v > next[s.to] {
				next[s.to] = v
				bp[s.to] = s.from
			}
		}
		top := int32(never)
		em := f.emit[t*block : t*block+labels]
		for l := range next {
			next[l] += em[l] + f.bias[l]
			top = max(top, next[l])
		}
		for l := range next {
			score[l] = max(next[l]-top, never) // kept small, whatever the length
		}
	}
	at := uint8(0)
	for l, s := range score {
		if s > score[at] {
			at = uint8(l)
		}
	}
	out := make([]Label, f.n)
	for t := f.n - 1; t >= 0; t-- {
		out[t] = Label(at)
		at = back[t*labels+int(at)]
	}
	return out
}
