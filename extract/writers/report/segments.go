package report

import (
	"cmp"
	"slices"
)

// A role says what a stretch of the text is to the entry that it belongs to.
type role uint8

const (
	content role = iota // a piece of a claim's content
	quoted              // a quote
	source
	cue
	warned // the place of a warning
)

// A span is a stretch of the text, in code points, that belongs to something.
type span struct {
	start, end int
	role       role
	id         string // of the claim, quote or warning
	target     bool   // links to the id lead to where this begins
	entry      *entry // nil for a warning
}

// A segment is a stretch of the text that lies in the same spans from its
// first character to its last.
type segment struct {
	start, end int
	in         []*span // the outer ones first
}

// targets are the spans that links to the segment's beginning mean.
func (s *segment) targets() []*span {
	var list []*span
	for _, sp := range s.in {
		if sp.target && sp.start == s.start {
			list = append(list, sp)
		}
	}
	return list
}

// order sorts spans for cut: those that begin first, then the longer ones, then
// a claim before the quotes in it.
func order(spans []span) {
	slices.SortStableFunc(spans, func(a, b span) int {
		return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(b.end, a.end), cmp.Compare(a.role, b.role))
	})
}

// cut cuts a text of n characters wherever one of the spans, which are in order,
// begins or ends, and at the breaks. The segments join to the whole text.
func cut(n int, spans []span, breaks []int) []segment {
	bounds := append([]int{0, n}, breaks...)
	for _, sp := range spans {
		bounds = append(bounds, sp.start, sp.end)
	}
	slices.Sort(bounds)
	bounds = slices.Compact(bounds)
	segments := make([]segment, 0, len(bounds))
	var open []*span
	for i := range len(bounds) - 1 {
		s := segment{start: bounds[i], end: bounds[i+1]}
		open = slices.DeleteFunc(open, func(sp *span) bool { return sp.end <= s.start })
		for ; len(spans) > 0 && spans[0].start == s.start; spans = spans[1:] {
			open = append(open, &spans[0])
		}
		s.in = slices.Clone(open)
		segments = append(segments, s)
	}
	return segments
}
