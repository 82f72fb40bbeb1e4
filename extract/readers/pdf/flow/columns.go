package flow

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

const (
	// beside is how far apart the baselines of lines in two columns may be, in
	// sizes, to be side by side.
	beside = 0.8
	// maxGutters is how often a page is divided again.
	maxGutters = 5
	// maxSegments is how many segments a page with columns has at most; one of
	// more is a table or a drawing, and read line by line.
	maxSegments = 2000
)

// A reader puts segments in the order in which they are read.
type reader struct {
	lines  []Line
	column int
}

// A gutter lies between columns.
type gutter struct {
	x     float64 // its middle
	width float64 // at least, in sizes
	// page is how many rows there must be beside it in a region, band how many
	// in a stretch between lines that run across it.
	page, band int
}

// Beside a narrow gap there must be more rows: gaps between words fall one below
// the other by chance.
var (
	wideGutter   = gutter{width: 1.0, page: 3, band: 2}
	narrowGutter = gutter{width: 0.5, page: 8, band: 5}
)

// read reads the segments of a region, which are in the order of their rows.
func (r *reader) read(segments []segment, depth int) {
	g, ok := gutter{}, false
	if depth < maxGutters && len(segments) <= maxSegments {
		g, ok = findGutter(segments)
	}
	if !ok {
		r.emit(segments)
		return
	}
	var across, band []segment
	flush := func() {
		left, right, rows := divide(band, g.x)
		if rows < g.band {
			across = append(across, band...)
			band = nil
			return
		}
		// What stands above the columns on the left alone is of neither.
		for len(left) > 0 && left[0].Y > right[0].Y+beside*left[0].Size {
			across = append(across, left[0])
			left = left[1:]
		}
		r.emit(across)
		r.read(left, depth+1)
		r.read(right, depth+1)
		across, band = nil, nil
	}
	for len(segments) > 0 {
		n := 1
		for n < len(segments) && segments[n].row == segments[0].row {
			n++
		}
		row := segments[:n]
		segments = segments[n:]
		if slices.ContainsFunc(row, func(s segment) bool { return s.X0 < g.x && s.X1 > g.x }) {
			flush()
			across = append(across, row...)
			continue
		}
		band = append(band, row...)
	}
	flush()
	r.emit(across)
}

// divide parts a band at a gutter and counts the rows that lie beside it.
func divide(band []segment, x float64) (left, right []segment, rows int) {
	for _, s := range band {
		if s.X1 <= x {
			left = append(left, s)
		} else {
			right = append(right, s)
		}
	}
	// The columns need not share baselines.
	if len(left) > 0 && len(right) > 0 {
		top := min(left[0].Y, right[0].Y) + beside*max(left[0].Size, right[0].Size)
		bottom := max(left[len(left)-1].Y, right[len(right)-1].Y) - beside*left[len(left)-1].Size
		rows = min(within(left, bottom, top), within(right, bottom, top))
	}
	return left, right, rows
}

// within counts the rows whose baselines lie between two heights.
func within(segments []segment, bottom, top float64) int {
	n, row := 0, -1
	for _, s := range segments {
		if s.Y >= bottom && s.Y <= top && s.row != row {
			n, row = n+1, s.row
		}
	}
	return n
}

// An edge is where the gap between two segments begins (1) or ends (-1).
type edge struct {
	x    float64
	step int
}

// findGutter finds where the most rows have a gap one below the other, which is
// wide enough for how many they are.
func findGutter(segments []segment) (gutter, bool) {
	var edges []edge
	for i := range segments {
		s := &segments[i]
		if next := neighbour(segments, i); next < math.Inf(1) && !s.label {
			edges = append(edges, edge{s.X1, 1}, edge{next, -1})
		}
	}
	slices.SortFunc(edges, func(a, b edge) int { return cmp.Or(cmp.Compare(a.x, b.x), cmp.Compare(a.step, b.step)) })
	most, depth := 0, 0
	for _, e := range edges {
		depth += e.step
		most = max(most, depth)
	}
	size := sizeOf(segments)
	// Fewer rows leave more room: some may have a gap there by chance.
	for rows := most; rows >= wideGutter.page; rows-- {
		x, width := widest(edges, rows)
		for _, kind := range [...]gutter{wideGutter, narrowGutter} {
			if width >= kind.width*size && rows >= kind.page {
				kind.x = x
				return kind, true
			}
		}
	}
	return gutter{}, false
}

// widest returns the middle and the width of the widest stretch in which at
// least so many gaps lie one below the other.
func widest(edges []edge, rows int) (x, width float64) {
	depth, start := 0, 0.0
	for _, e := range edges {
		before := depth
		depth += e.step
		switch {
		case before < rows && depth >= rows:
			start = e.x
		case before >= rows && depth < rows && e.x-start > width:
			x, width = (start+e.x)/2, e.x-start
		}
	}
	return x, width
}

// neighbour returns where the next segment to the right of one begins, infinite
// if there is none.
func neighbour(segments []segment, i int) float64 {
	s := &segments[i]
	x := math.Inf(1)
	look := func(t *segment) bool {
		if math.Abs(t.Y-s.Y) > beside*s.Size {
			return false
		}
		if t.X0 >= s.X1 {
			x = min(x, t.X0)
		}
		return true
	}
	for j := i - 1; j >= 0 && look(&segments[j]); j-- {
	}
	for j := i + 1; j < len(segments) && look(&segments[j]); j++ {
	}
	return x
}

// sizeOf is the size in which most of the segments are.
func sizeOf(segments []segment) float64 {
	letters := map[float64]int{}
	size := 0.0
	for _, s := range segments {
		letters[s.Size] += len(s.Text)
		if n := letters[s.Size]; n > letters[size] || n == letters[size] && s.Size > size {
			size = s.Size
		}
	}
	return size
}

// emit adds the lines of a column.
func (r *reader) emit(segments []segment) {
	if len(segments) > 0 {
		r.column++
	}
	for len(segments) > 0 {
		l := segments[0].Line
		l.Column = r.column
		texts := []string{l.Text}
		n := 1
		for ; n < len(segments) && segments[n].row == segments[0].row; n++ {
			s := &segments[n]
			texts = append(texts, s.Text)
			l.X1, l.Size, l.rough = max(l.X1, s.X1), max(l.Size, s.Size), l.rough || s.rough
		}
		l.Text = strings.Join(texts, " ")
		r.lines = append(r.lines, l)
		segments = segments[n:]
	}
}
