package listing

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"quoth/extract"
)

// A style is how a word looks on a terminal: the parameter of ECMA-48's SGR.
type style string

const (
	normal style = ""
	strong style = "1"
	faint  style = "2"
)

// indent stands before all lines of a paragraph but the first.
const indent = "    "

// A paragraph is filled with words, line by line.
type paragraph struct {
	look   Look
	lines  bytes.Buffer
	column int
	style  style // that is switched on
	glued  bool  // the next word stands right behind the last
}

func (l Look) paragraph() *paragraph { return &paragraph{look: l} }

// add appends words; white space in them is where lines may break.
func (p *paragraph) add(words string, s style) {
	for word := range strings.FieldsSeq(strings.Map(extract.Printable, words)) {
		width := utf8.RuneCountInString(word)
		switch {
		case p.column == 0 || p.glued:
		case p.column+1+width > p.look.Width:
			p.wear(normal)
			p.lines.WriteString("\n" + indent)
			p.column = len(indent)
		default:
			if s != p.style {
				p.wear(normal)
			}
			p.lines.WriteByte(' ')
			p.column++
		}
		p.wear(s)
		p.lines.WriteString(word)
		p.column += width
		p.glued = false
	}
}

// wear switches to a style.
func (p *paragraph) wear(s style) {
	if !p.look.Colour || s == p.style {
		return
	}
	p.lines.WriteString("\x1b[" + string(s) + "m")
	p.style = s
}

// end writes the paragraph and a line break to dst.
func (p *paragraph) end(dst *bytes.Buffer) {
	p.wear(normal)
	p.lines.WriteByte('\n')
	dst.Write(p.lines.Bytes())
}
