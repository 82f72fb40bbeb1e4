package content

import (
	"bytes"
	"math"
	"unicode/utf16"

	"quoth/extract/readers/pdf/fonts"
	"quoth/extract/readers/pdf/objects"
)

const (
	// maxForms is how deep forms may lie in forms.
	maxForms = 8
	// maxStack is how many states may be saved, and how deep marks may nest.
	maxStack = 256
	// maxOperands is how many operands an operator may have.
	maxOperands = 32
	// glyphCost and formCost are the work of showing a glyph and of beginning
	// a form, in bytes looked at.
	glyphCost, formCost = 16, 2048
)

// A machine runs content streams.
type machine struct {
	file  *objects.File
	fonts map[objects.Ref]*fonts.Font
	state
	ctm        matrix
	text, line matrix // of the text object
	saved      []saved
	marks      []mark
	overMarks  int // marks that are open beyond maxStack
	artifacts  int // how many open marks are artifacts
	shown      []shown
	unknown    int
	cut        bool
}

// state is the text state.
type state struct {
	font                            *fonts.Font
	size, char, word, leading, rise float64
	scale                           float64 // horizontal
}

type saved struct {
	state
	ctm matrix
}

// A mark is a stretch of marked content.
type mark struct {
	artifact bool
	// actual is the index of the innermost mark, itself among them, that says
	// what it reads, which is text; -1 if none does.
	actual int
	text   string
}

type shown struct {
	Glyph
	turn int // its direction, in quarters
}

// run executes a content stream.
func (m *machine) run(data []byte, resources objects.Dict, depth int) {
	if !m.file.Spend(len(data)) {
		return
	}
	l := objects.NewLexer(data)
	args := make([]objects.Object, 0, maxOperands)
	for {
		o, ok := l.Next()
		if !ok || m.cut || m.file.Spent() != nil {
			return
		}
		op, isOperator := o.(objects.Keyword)
		if !isOperator {
			if len(args) < maxOperands {
				args = append(args, o)
			}
			continue
		}
		if op == "ID" {
			l.SkipTo(afterImage(data, l.Pos()))
		} else {
			m.execute(op, operands(args), resources, depth)
		}
		args = args[:0]
	}
}

// afterImage finds the end of the bytes of an inline image.
func afterImage(data []byte, pos int) int {
	for {
		i := bytes.Index(data[pos:], []byte("EI"))
		if i < 0 {
			return len(data)
		}
		pos += i + len("EI")
		before := data[pos-3]
		if (before == ' ' || before == '\n' || before == '\r' || before == '\t') && (pos == len(data) || data[pos] <= ' ') {
			return pos
		}
	}
}

// operands are those of an operator; what is missing is nil.
type operands []objects.Object

func (a operands) object(i int) objects.Object {
	if i < len(a) {
		return a[i]
	}
	return nil
}

func (a operands) number(i int) float64 { return objects.Number(a.object(i)) }

func (a operands) name(i int) objects.Name {
	n, _ := a.object(i).(objects.Name)
	return n
}

func (a operands) matrix() matrix {
	return matrix{a.number(0), a.number(1), a.number(2), a.number(3), a.number(4), a.number(5)}
}

func (m *machine) execute(op objects.Keyword, args operands, resources objects.Dict, depth int) {
	switch op {
	case "q":
		if len(m.saved) < maxStack {
			m.saved = append(m.saved, saved{m.state, m.ctm})
		}
	case "Q":
		if n := len(m.saved) - 1; n >= 0 {
			m.state, m.ctm = m.saved[n].state, m.saved[n].ctm
			m.saved = m.saved[:n]
		}
	case "cm":
		m.ctm = args.matrix().times(m.ctm)
	case "Do":
		m.form(m.file.Stream(m.file.Dict(resources["XObject"])[args.name(0)]), resources, depth)
	case "BMC", "BDC":
		m.mark(args, resources)
	case "EMC":
		m.unmark()
	case "BT":
		m.text = matrix{a: 1, d: 1}
		m.line = m.text
	case "Tf":
		m.font, m.size = m.load(m.file.Dict(resources["Font"])[args.name(0)]), args.number(1)
	case "gs":
		state := m.file.Dict(m.file.Dict(resources["ExtGState"])[args.name(0)])
		if font := m.file.Array(state["Font"]); len(font) == 2 {
			m.font, m.size = m.load(font[0]), m.file.Number(font[1])
		}
	case "Tc":
		m.char = args.number(0)
	case "Tw":
		m.word = args.number(0)
	case "Tz":
		m.scale = args.number(0) / 100
	case "TL":
		m.leading = args.number(0)
	case "Ts":
		m.rise = args.number(0)
	case "Tm":
		m.text = args.matrix()
		m.line = m.text
	case "TD":
		m.leading = -args.number(1)
		m.move(args.number(0), args.number(1))
	case "Td":
		m.move(args.number(0), args.number(1))
	case "T*":
		m.move(0, -m.leading)
	case "Tj":
		m.show(args.object(0))
	case "'":
		m.move(0, -m.leading)
		m.show(args.object(0))
	case "\"":
		m.word, m.char = args.number(0), args.number(1)
		m.move(0, -m.leading)
		m.show(args.object(2))
	case "TJ":
		list, _ := args.object(0).(objects.Array)
		for _, o := range list {
			if _, ok := o.(objects.String); ok {
				m.show(o)
			} else {
				m.advance(-objects.Number(o) / 1000 * m.size * m.scale)
			}
		}
	}
}

// move begins a new line of text.
func (m *machine) move(x, y float64) {
	m.line = matrix{1, 0, 0, 1, x, y}.times(m.line)
	m.text = m.line
}

func (m *machine) advance(x float64) { m.text = matrix{1, 0, 0, 1, x, 0}.times(m.text) }

// load returns a font, each read once.
func (m *machine) load(o objects.Object) *fonts.Font {
	ref, isRef := o.(objects.Ref)
	if font := m.fonts[ref]; isRef && font != nil {
		return font
	}
	d := m.file.Dict(o)
	if d == nil {
		return nil
	}
	font := fonts.Load(m.file, d)
	if isRef {
		m.fonts[ref] = font
	}
	return font
}

// form runs a form that a page or a form draws.
func (m *machine) form(s *objects.Stream, resources objects.Dict, depth int) {
	if s == nil || depth >= maxForms || m.file.Name(s.Dict["Subtype"]) != "Form" || !m.file.Spend(formCost) {
		return
	}
	data, err := m.file.Data(s)
	if err != nil {
		return // pictures, and what is broken: the page goes on
	}
	own := m.file.Dict(s.Dict["Resources"])
	if own == nil {
		own = resources
	}
	before, stack := saved{m.state, m.ctm}, m.saved
	if a := m.file.Array(s.Dict["Matrix"]); len(a) == 6 {
		resolved := make(operands, len(a))
		for i := range a {
			resolved[i] = m.file.Resolve(a[i])
		}
		m.ctm = resolved.matrix().times(m.ctm)
	}
	m.saved = nil
	m.run(data, own, depth+1)
	m.state, m.ctm, m.saved = before.state, before.ctm, stack
}

// mark begins a stretch of marked content.
func (m *machine) mark(args operands, resources objects.Dict) {
	if len(m.marks) >= maxStack {
		m.overMarks++
		return
	}
	mk := mark{artifact: args.name(0) == "Artifact", actual: m.actual()}
	properties := args.object(1)
	if name, ok := properties.(objects.Name); ok {
		properties = m.file.Dict(resources["Properties"])[name]
	}
	if s, ok := m.file.Resolve(m.file.Dict(properties)["ActualText"]).(objects.String); ok {
		mk.actual, mk.text = len(m.marks), Text(s)
	}
	if mk.artifact {
		m.artifacts++
	}
	m.marks = append(m.marks, mk)
}

func (m *machine) unmark() {
	if m.overMarks > 0 {
		m.overMarks--
		return
	}
	if n := len(m.marks) - 1; n >= 0 {
		if m.marks[n].artifact {
			m.artifacts--
		}
		m.marks = m.marks[:n]
	}
}

// show shows a string.
func (m *machine) show(o objects.Object) {
	s, _ := o.(objects.String)
	if m.font == nil {
		m.unknown += len(s)
		return
	}
	m.font.Decode(string(s), func(c fonts.Char) {
		width := c.Width / 1000 * m.size
		m.put(c, width*m.scale)
		width += m.char
		if c.Space {
			width += m.word
		}
		m.advance(width * m.scale)
	})
}

// put notes a glyph where the text matrix is.
func (m *machine) put(c fonts.Char, width float64) {
	if m.artifacts > 0 || !m.file.Spend(glyphCost) {
		return
	}
	text := c.Text
	if i := m.actual(); i >= 0 {
		text, m.marks[i].text = m.marks[i].text, ""
	} else if text == "" {
		m.unknown++
	}
	if len(m.shown) >= maxGlyphs {
		m.cut = true
		return
	}
	at := matrix{1, 0, 0, 1, 0, m.rise}.times(m.text).times(m.ctm)
	g := shown{turn: quarter(at.a, at.b)}
	g.Text, g.X, g.Y, g.Rough = text, at.e, at.f, m.font.Rough
	g.W = width * math.Hypot(at.a, at.b)
	g.Size = math.Round(math.Abs(m.size)*math.Hypot(at.c, at.d)*10) / 10 // sums of fractions are never equal
	if finite(g.X) && finite(g.Y) && finite(g.W) && finite(g.Size) {
		m.shown = append(m.shown, g)
	}
}

// finite reports whether a length is one that a page can have: matrices
// multiply to any size.
func finite(x float64) bool { return math.Abs(x) < 1e6 }

func (m *machine) actual() int {
	if n := len(m.marks); n > 0 {
		return m.marks[n-1].actual
	}
	return -1
}

// Text decodes a text string of a PDF: UTF-16 or UTF-8 with a mark, or Latin.
func Text(s objects.String) string {
	switch {
	case len(s) >= 2 && s[0] == 0xfe && s[1] == 0xff:
		units := make([]uint16, len(s)/2-1)
		for i := range units {
			units[i] = uint16(s[2*i+2])<<8 | uint16(s[2*i+3])
		}
		return string(utf16.Decode(units))
	case len(s) >= 3 && s[:3] == "\xef\xbb\xbf":
		return string(bytes.ToValidUTF8([]byte(s[3:]), []byte("\ufffd")))
	}
	return fonts.DocText(string(s))
}
