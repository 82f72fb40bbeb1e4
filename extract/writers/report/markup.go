package report

import (
	"bytes"
	"html"
	"strings"
)

// A page is HTML in the making. All but the names of elements and attributes,
// which are constants of this package, is escaped.
type page struct{ bytes.Buffer }

// open begins an element. Attributes come as names and values; one whose value
// is empty is left out.
func (p *page) open(tag string, attributes ...string) {
	p.WriteString("<" + tag)
	for i := 0; i+1 < len(attributes); i += 2 {
		if attributes[i+1] != "" {
			p.WriteString(" " + attributes[i] + `="` + escape(attributes[i+1]) + `"`)
		}
	}
	p.WriteByte('>')
}

// close ends elements, and the line.
func (p *page) close(tags ...string) {
	for _, tag := range tags {
		p.WriteString("</" + tag + ">")
	}
	p.WriteByte('\n')
}

// text appends text.
func (p *page) text(s string) { p.WriteString(escape(s)) }

// inline appends an element that holds nothing but text.
func (p *page) inline(tag, text string, attributes ...string) {
	p.open(tag, attributes...)
	p.text(text)
	p.WriteString("</" + tag + ">")
}

// line appends such an element, and ends the line.
func (p *page) line(tag, text string, attributes ...string) {
	p.inline(tag, text, attributes...)
	p.WriteByte('\n')
}

// escape writes text so that it is text and nothing else, between tags and in
// attributes. HTML has no way to write NUL.
func escape(s string) string {
	return html.EscapeString(strings.ReplaceAll(s, "\x00", "\uFFFD"))
}
