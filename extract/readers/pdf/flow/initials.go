package flow

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"quoth/extract/readers/pdf/content"
)

// An initial is a large first letter that reaches down over several lines.
type initial struct {
	x      float64
	top    float64 // the baseline of the line that it begins
	bottom float64 // its own baseline
}

// dropInitials puts large initials on the baseline of the line that they begin,
// in its size.
func dropInitials(glyphs []content.Glyph) []initial {
	const (
		large = 1.8 // times the size of the text
		most  = 20  // letters that are looked at
	)
	body := bodySize(glyphs)
	var found []initial
	looked := 0
	for i := range glyphs {
		g := &glyphs[i]
		r, _ := utf8.DecodeRuneInString(g.Text)
		if g.Size < large*body || !unicode.IsUpper(r) && !strings.ContainsRune("“‘\"'", r) {
			continue
		}
		if looked++; looked > most {
			break
		}
		// Capitals are about 0.7 of a size high; the tops are on one height.
		const capital = 0.7
		top := g.Y + capital*(g.Size-body)
		gap, ok := gapBehind(glyphs, g, top, body)
		if !ok {
			continue
		}
		found = append(found, initial{g.X, top, g.Y})
		g.Y, g.Size = top, body
		// It stands farther from its word than other letters, unless it is one.
		if spaced := i+1 < len(glyphs) && glyphs[i+1].Text == " "; !spaced && gap < 0.5*body {
			g.W += gap
		}
	}
	return found
}

// gapBehind returns how far behind a large letter text of the usual size stands,
// at the height of its top and on another baseline than its own; ok is false if
// there is none.
func gapBehind(glyphs []content.Glyph, g *content.Glyph, top, body float64) (gap float64, ok bool) {
	for _, t := range glyphs {
		x := t.X - g.X - g.W
		if t.Size < 1.2*body && t.Text != " " && x > -0.3*body && x < 1.5*body && t.Y > top-0.4*body && t.Y < top+0.4*body && (!ok || x < gap) {
			gap, ok = x, true
		}
	}
	return gap, ok
}

// bodySize is the size of most glyphs.
func bodySize(glyphs []content.Glyph) float64 {
	count := map[float64]int{}
	size := 0.0
	for _, g := range glyphs {
		count[g.Size]++
		if n := count[g.Size]; n > count[size] || n == count[size] && g.Size > size {
			size = g.Size
		}
	}
	return size
}

// mark notes in the line that begins with the initial how far down it reaches.
func (in initial) mark(lines []Line) {
	for i := range lines {
		l := &lines[i]
		if d := l.Y - in.top; d < 0.45*l.Size && d > -0.45*l.Size && l.X0 <= in.x+0.5*l.Size && l.X1 > in.x {
			l.drop = in.bottom
		}
	}
}
