package flow

import (
	"cmp"
	"math"
	"slices"

	"quoth/extract/readers/pdf/content"
)

// A placed glyph knows the baseline of its line, from which it may be raised.
type placed struct {
	content.Glyph
	base, lineSize float64 // of its line
	raised         bool
}

const (
	// small is the size of what is raised or lowered, at most, and raised how
	// high a raised mark is, at least, in sizes of the line.
	small, raised = 0.87, 0.15
	// markBehind and markBefore are how far a mark is at most from what it
	// stands behind or before, in sizes.
	markBehind, markBefore = 0.45, 0.8
	// near is how far from the baseline of its line, in sizes, that stands
	// which is raised or lowered: marks of notes, indices.
	near = 0.45
	// maxRows is how many lines a page has at most; the rest is left out.
	maxRows = 5000
)

// place finds the baselines of glyphs: what is small and close behind a larger
// glyph of the same stretch, or before one, stands on the baseline of that.
func place(glyphs []content.Glyph) []placed {
	list := make([]placed, len(glyphs))
	for i, g := range glyphs {
		list[i] = placed{Glyph: g, base: g.Y, lineSize: g.Size}
	}
	adopt := func(g, from *placed, gap, most float64) {
		size := from.lineSize
		switch {
		case math.Abs(gap) > most*size || math.Abs(g.Y-from.base) > near*size:
		case g.Size <= small*size && from.base == from.Y:
			g.base, g.lineSize, g.raised = from.base, size, g.Y > from.base+raised*size
		case g.Size == from.Size && from.base != from.Y && g.Y == from.Y: // the next digit
			g.base, g.lineSize, g.raised = from.base, size, from.raised
		}
	}
	for i := 1; i < len(list); i++ {
		g, from := &list[i], &list[i-1]
		adopt(g, from, g.X-from.X-from.W, markBehind)
	}
	for i := len(list) - 2; i >= 0; i-- {
		if g, from := &list[i], &list[i+1]; g.base == g.Y {
			adopt(g, from, from.X-g.X-g.W, markBefore)
		}
	}
	return list
}

// A baseline is one of the page.
type baseline struct {
	y, size float64
	count   int // glyphs on it
}

// baselines are those of lines, from the top.
type baselines []baseline

// at returns the index of the first baseline at or below y.
func (b baselines) at(y float64) int {
	i, _ := slices.BinarySearchFunc(b, y, func(l baseline, y float64) int { return cmp.Compare(y, l.y) })
	return i
}

// closest returns the index of the baseline on which something of a size at y
// stands, -1 if there is none near.
func (b baselines) closest(y, size float64) int {
	i, best, distance := b.at(y), -1, math.Inf(1)
	for _, j := range [...]int{i - 1, i} {
		if j >= 0 && j < len(b) && math.Abs(b[j].y-y) <= near*min(size, b[j].size) && math.Abs(b[j].y-y) < distance {
			best, distance = j, math.Abs(b[j].y-y)
		}
	}
	return best
}

// find returns the baselines of lines: those on which most stands, unless they
// are near to one on which more does.
func find(glyphs []placed) baselines {
	count := map[int]baseline{} // by half points
	for _, g := range glyphs {
		key := int(math.Round(g.base * 2))
		b := count[key]
		b.y, b.size, b.count = g.base, max(b.size, g.lineSize), b.count+1
		count[key] = b
	}
	all := make([]baseline, 0, len(count))
	for _, b := range count {
		all = append(all, b)
	}
	slices.SortFunc(all, func(a, b baseline) int { return cmp.Or(cmp.Compare(b.count, a.count), cmp.Compare(b.y, a.y)) })
	var lines baselines
	for _, b := range all {
		if lines.closest(b.y, b.size) < 0 && len(lines) < maxRows {
			lines = slices.Insert(lines, lines.at(b.y), b)
		}
	}
	return lines
}

// rows sorts the glyphs into rows that share a baseline, from the top; those of
// a row from left to right.
func rows(glyphs []placed) [][]placed {
	lines := find(glyphs)
	rows := make([][]placed, len(lines))
	for _, g := range glyphs {
		if i := lines.closest(g.base, g.lineSize); i >= 0 {
			rows[i] = append(rows[i], g)
		}
	}
	for _, row := range rows {
		slices.SortStableFunc(row, func(a, b placed) int { return cmp.Compare(a.X, b.X) })
	}
	return rows
}
