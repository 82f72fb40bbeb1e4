package flow

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	// space is the least gap between words and wide the least between
	// columns, in sizes. Kerning pulls letters apart by half a space; words of
	// justified lines stand wider apart at times, but not line after line.
	space, wide = 0.1, 0.7
	// noSpace is the width of a space that is none: some programs narrow one to
	// move a letter.
	noSpace = 0.04
	// roughSpace is space where the widths of glyphs are guessed.
	roughSpace = 0.3
)

// A segment is what stands on a baseline between two wide gaps.
type segment struct {
	Line
	row   int
	label bool // a bullet or number: what follows goes with it
}

// cut cuts a row into segments.
func cut(row []placed, number int) []segment {
	var list []segment
	tracking := trackingOf(row)
	var b builder
	flush := func() {
		if l, ok := b.line(); ok {
			list = append(list, segment{Line: l, row: number, label: isLabel(l.Text)})
		}
		b = builder{}
	}
	for _, g := range row {
		size := max(g.Size, b.last.Size)
		gap := g.X - b.end
		least := max(space, 1.5*tracking)
		if g.Rough {
			least = roughSpace
		}
		switch {
		case strings.TrimSpace(g.Text) == "":
			b.spaced = b.spaced || g.Text != ""
			continue
		case b.started && g.Text == b.last.Text && g.X-b.last.X < 0.1*size:
			continue // printed twice to look bold
		case b.started && gap > wide*size:
			flush()
		case b.started && (gap > least*size || b.spaced && (g.Rough || gap > noSpace*size)):
			b.word()
		}
		b.add(g)
	}
	flush()
	return list
}

// trackingOf returns how far apart most letters of a row are, in sizes: titles
// are tracked at times.
func trackingOf(row []placed) float64 {
	var gaps []float64
	for i := 1; i < len(row); i++ {
		a, b := &row[i-1], &row[i]
		if isLetter(a.Text) && isLetter(b.Text) && b.Size > 0 {
			gaps = append(gaps, (b.X-a.X-a.W)/b.Size)
		}
	}
	if len(gaps) == 0 {
		return 0
	}
	slices.Sort(gaps)
	return gaps[len(gaps)/2]
}

func isLetter(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r)
}

// A builder puts a segment together.
type builder struct {
	text    strings.Builder
	started bool
	spaced  bool // a space has been shown since the last glyph
	last    placed
	end     float64 // of what is there
	x0      float64
	first   float64 // the width of the first word
	worded  bool    // the first word is complete
	mark    string
	sizes   []sizeCount
}

type sizeCount struct {
	size, y float64
	count   int
}

func (b *builder) add(g placed) {
	if !b.started {
		b.x0 = g.X
	}
	isMark := g.raised && strings.Trim(g.Text, "0123456789*†‡§¶,") == ""
	switch {
	case isMark && b.text.Len() == 0:
		b.mark += g.Text
	case isMark && !afterUnit(b.text.String()): // it refers to a note
	default:
		b.text.WriteString(g.Text)
		if !b.worded {
			b.first = g.X + g.W - b.x0
		}
		b.count(g)
	}
	b.started, b.spaced, b.last = true, false, g
	b.end = max(b.end, g.X+g.W)
	if b.end < g.X { // a negative width: of text from right to left
		b.end = g.X
	}
}

func (b *builder) word() {
	if b.text.Len() > 0 {
		b.text.WriteByte(' ')
		b.worded = true
	}
}

func (b *builder) count(g placed) {
	for i := range b.sizes {
		if s := &b.sizes[i]; s.size == g.Size {
			s.count++
			return
		}
	}
	const most = 8 // sizes in one line
	if len(b.sizes) < most {
		b.sizes = append(b.sizes, sizeCount{g.Size, g.base, 1})
	}
}

// line returns the segment; ok is false where nothing is left of it.
func (b *builder) line() (l Line, ok bool) {
	l = Line{Text: strings.TrimSpace(b.text.String()), X0: b.x0, X1: b.end, Mark: strings.Trim(b.mark, ","), first: b.first, rough: b.last.Rough}
	var most sizeCount
	for _, s := range b.sizes {
		if s.count > most.count {
			most = s
		}
	}
	l.Size, l.Y = most.size, most.y
	return l, l.Text != ""
}

// afterUnit reports whether a text ends with a unit of length: then what is
// raised is a power.
func afterUnit(s string) bool {
	i := strings.LastIndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) })
	switch s[i+1:] {
	case "m", "km", "cm", "mm", "ft", "x":
		return true
	}
	return false
}

// isLabel reports whether a text is a bullet, a number or the name of a speaker
// that stands before what it belongs to.
func isLabel(s string) bool {
	if strings.HasSuffix(s, ":") {
		return len(s) < 40
	}
	const bullets = "•◦▪▫■□●○‣⁃∙·–—-*➢➤✓✔❖\uf0b7"
	if r, n := utf8.DecodeRuneInString(s); n == len(s) && strings.ContainsRune(bullets, r) {
		return true
	}
	if strings.Contains(s, ".") && strings.Trim(s, "0123456789.") == "" { // 2.1
		return true
	}
	number := strings.Trim(s, "().[]")
	return number != s && number != "" && (len(number) <= 2 || len(number) <= 4 && strings.Trim(number, "0123456789ivx") == "")
}
