// Package content runs the content streams of the pages of a PDF file and says
// which glyphs they show where: ISO 32000-1, clauses 8 and 9.
//
// Text that a page shows is followed into forms, and so is the text behind a
// scanned picture that nobody sees. What the file calls an artifact (running
// headers, page numbers, watermarks) is left out, and where it states what a
// stretch of glyphs reads (ActualText), that is what they read.
package content

import (
	"math"

	"quoth/extract/readers/pdf/fonts"
	"quoth/extract/readers/pdf/objects"
)

// A Glyph is a character, or a few, as they stand on the page. Lengths are in
// points, from the page's lower left corner as it is read.
type Glyph struct {
	Text string
	X, Y float64 // where it begins on its baseline
	W    float64 // its width; what programs add to it may be how they write spaces
	Size float64 // of the font
	// Rough says that the width is guessed.
	Rough bool
}

// A Page is what a page shows.
type Page struct {
	Glyphs []Glyph
	// Unknown is how many glyphs show what nobody can tell; they are left out.
	Unknown int
	// Cut says that there are more glyphs than a page can hold.
	Cut bool
}

// maxGlyphs is how many glyphs a page has at most; a broadsheet has 20,000.
const maxGlyphs = 200_000

// A Reader reads the pages of one file.
type Reader struct {
	file  *objects.File
	fonts map[objects.Ref]*fonts.Font
}

// NewReader returns one for a file.
func NewReader(f *objects.File) *Reader { return &Reader{f, map[objects.Ref]*fonts.Font{}} }

// A Leaf is a page's dictionary, and what it inherits from the nodes above it.
type Leaf struct {
	Dict      objects.Dict
	Resources objects.Object
	Rotate    objects.Object
}

// Read runs the content of a page.
func (r *Reader) Read(leaf Leaf) (*Page, error) {
	m := machine{file: r.file, fonts: r.fonts, ctm: upright(r.file.Int(leaf.Rotate))}
	m.state = state{scale: 1}
	data, err := r.contents(leaf.Dict["Contents"])
	if err != nil {
		return nil, err
	}
	m.run(data, r.file.Dict(leaf.Resources), 0)
	if err := r.file.Spent(); err != nil {
		return nil, err
	}
	return m.page(), nil
}

// contents joins the streams of a page.
func (r *Reader) contents(o objects.Object) ([]byte, error) {
	if s := r.file.Stream(o); s != nil {
		return r.file.Data(s)
	}
	var all []byte
	for _, part := range r.file.Array(o) {
		s := r.file.Stream(part)
		if s == nil {
			continue
		}
		data, err := r.file.Data(s)
		if err != nil {
			return nil, err
		}
		all = append(append(all, data...), '\n')
	}
	return all, nil
}

// page turns what was shown so that most of it runs from left to right; the
// rest (stamps in the margin, axes of charts) is left out.
func (m *machine) page() *Page {
	var count [4]int
	for _, g := range m.shown {
		if g.turn >= 0 {
			count[g.turn]++
		}
	}
	turn := 0
	for i, n := range count {
		if n > count[turn] {
			turn = i
		}
	}
	p := &Page{Unknown: m.unknown, Cut: m.cut}
	for _, g := range m.shown {
		if g.turn != turn {
			continue
		}
		x, y := g.X, g.Y
		switch turn {
		case 1: // upwards
			x, y = y, -x
		case 2:
			x, y = -x, -y
		case 3:
			x, y = -y, x
		}
		g.X, g.Y = x, y
		p.Glyphs = append(p.Glyphs, g.Glyph)
	}
	return p
}

// A matrix maps (x, y) to (a·x + c·y + e, b·x + d·y + f).
type matrix struct{ a, b, c, d, e, f float64 }

// times is m, then n.
func (m matrix) times(n matrix) matrix {
	return matrix{
		m.a*n.a + m.b*n.c, m.a*n.b + m.b*n.d,
		m.c*n.a + m.d*n.c, m.c*n.b + m.d*n.d,
		m.e*n.a + m.f*n.c + n.e, m.e*n.b + m.f*n.d + n.f,
	}
}

// upright is the turn of a page by degrees clockwise.
func upright(degrees int) matrix {
	switch ((degrees % 360) + 360) % 360 {
	case 90:
		return matrix{0, -1, 1, 0, 0, 0}
	case 180:
		return matrix{-1, 0, 0, -1, 0, 0}
	case 270:
		return matrix{0, 1, -1, 0, 0, 0}
	}
	return matrix{1, 0, 0, 1, 0, 0}
}

// quarter returns how many quarter turns to the left the direction (x, y) is
// from running to the right; -1 if it is askew.
func quarter(x, y float64) int {
	const askew = 0.1 // of a slope
	switch {
	case x > 0 && math.Abs(y) <= askew*x:
		return 0
	case y > 0 && math.Abs(x) <= askew*y:
		return 1
	case x < 0 && math.Abs(y) <= -askew*x:
		return 2
	case y < 0 && math.Abs(x) <= -askew*y:
		return 3
	}
	return -1
}
