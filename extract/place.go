package extract

import (
	"strings"
	"sync"

	"quoth/quotes/text"
)

// A Place is where words stand in the file of an article: lines and columns
// from 1, columns in code points, the end behind the last character.
type Place struct {
	Line, Column, EndLine, EndColumn int
}

// Places tells where in a file the text of an article stands. Of a format whose
// text is not in the file as such (DOCX, PDF, JSON) it tells the place in the
// text as read.
type Places struct {
	article *Article
	file    string
	lines   lines
	mapped  bool
	inFile  bool
	offsets func() *offsets // of the text that the JSON's offsets index
	columns func() *offsets // of file, so that a long line is counted once
}

// NewPlaces returns the places of an article that was read from the bytes of a file.
func NewPlaces(a *Article, file []byte) *Places {
	p := &Places{article: a, file: a.Text, inFile: a.Blocks == nil && a.Record == 0}
	switch {
	case a.Original != "":
		p.file, p.mapped = a.Original, true
	case len(a.Origin) > 0:
		p.file, p.mapped = string(file), true
	}
	p.inFile = p.inFile || p.mapped && a.Record == 0
	p.lines = newLines(p.file)
	p.offsets = sync.OnceValue(func() *offsets { return newOffsets(a.indexed(), CodePoints) })
	p.columns = p.offsets
	if p.file != a.indexed() {
		p.columns = sync.OnceValue(func() *offsets { return newOffsets(p.file, CodePoints) })
	}
	return p
}

// InFile reports whether lines are those of the file itself, not of the text as
// read from it.
func (p *Places) InFile() bool { return p.inFile }

// File returns the text that lines and columns are counted in.
func (p *Places) File() string { return p.file }

// At returns the place of a span of File.
func (p *Places) At(s text.Span) Place {
	line, column := p.at(s.Start)
	endLine, endColumn := p.at(s.End)
	return Place{line, column, endLine, endColumn}
}

// CodePoints returns the offsets that the JSON of the article has for a span of
// its text.
func (p *Places) CodePoints(s text.Span) (start, end int) {
	if p.article.Original != "" {
		s = p.Span(s)
	}
	o := p.offsets()
	return o.at(s.Start), o.at(s.End)
}

// Of returns the place of a span of the article's text.
func (p *Places) Of(s text.Span) Place {
	return p.At(p.Span(s))
}

// Span returns the bytes of the file, or of the text as read, that a span of
// the article's text stands for.
func (p *Places) Span(s text.Span) text.Span {
	if !p.mapped {
		return s
	}
	if s.Len() == 0 { // the place of what follows
		at, _ := p.article.Origin.Of(text.Span{Start: s.Start, End: s.Start + 1})
		return text.Span{Start: at.Start, End: at.Start}
	}
	at, _ := p.article.Origin.Of(s)
	return at
}

// Lines is how many lines there are.
func (p *Places) Lines() int { return len(p.lines) }

// Line returns the text of a line, without its end; "" where there is none.
func (p *Places) Line(n int) string {
	if n < 1 || n > len(p.lines) {
		return ""
	}
	end := len(p.file)
	if n < len(p.lines) {
		end = p.lines[n]
	}
	return strings.TrimRight(p.file[p.lines[n-1]:end], "\r\n")
}

func (p *Places) at(offset int) (line, column int) {
	line = p.lines.at(offset)
	columns := p.columns()
	return line, columns.at(offset) - columns.at(p.lines[line-1]) + 1
}
