package html

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"

	"quoth/extract"
	"quoth/quotes/text"
)

// A writer makes paragraphs of the stretches of text of a page: white space
// collapsed, entities decoded. The text of all stands in one buffer.
type writer struct {
	page       *page
	kept       []bool     // the stretches that readability keeps; nil if it was not asked
	live       bool       // the page is a live blog
	headline   *html.Node // the heading that is the article's
	buffer     []byte
	origin     extract.Origin // of the buffer
	linked     []text.Span    // of the buffer: the pieces of links
	paragraphs []paragraph
	groups     int  // how many quotations and the like began
	cut        bool // there is more than was read

	open    bool // the last paragraph goes on
	space   bool // white space stands before what comes next
	spaceAt int  // where the first space of it is in the page; -1 if none is
	breaks  int  // line breaks before what comes next
	glued   bool // white space before what comes next is none: a mark opens
}

// A paragraph is one of a page.
type paragraph struct {
	text.Span // of the buffer
	context
	parts [2]int // of the origin
	// How many bytes of its text are kept by readability, links, the name or
	// the time of a byline, and a time.
	keep, links, names, clocks int
}

// A context is what the elements around a text make of it.
type context struct {
	kind     text.ParagraphKind
	title    bool // the article's headline itself, no deck under it
	quoted   bool // in a block quotation
	signed   bool // it says whose the quotation is
	link     bool
	anchor   bool // the link stays on the page
	name     bool
	clock    bool
	deck     bool
	verbatim bool // white space counts
	quotes   int  // how many <q> are open
	// group is the quotation, picture or box that the text is in, by a number
	// from 1; boxed says that it is no plain quotation.
	group int
	boxed bool
}

// blank notes white space; at is where it stands in the page if it is a space,
// else -1. The first space stands for all.
func (w *writer) blank(at int) {
	if w.glued {
		return
	}
	if !w.space {
		w.space, w.spaceAt = true, -1
	}
	if w.spaceAt < 0 {
		w.spaceAt = at
	}
}

// lineBreak notes a line break: two of them end a paragraph.
func (w *writer) lineBreak() {
	w.breaks++
}

// put appends text that stands in one place of the page.
func (w *writer) put(s string, file text.Span, keep bool, c *context) {
	if !w.open || w.breaks > 0 { // what would only indent the line
		for strings.HasPrefix(s, noBreak) && (file.Len() == len(s) || s == noBreak) {
			if s = s[len(noBreak):]; s == "" {
				return
			}
			file.Start += len(noBreak)
		}
	}
	w.begin(c, s)
	p := &w.paragraphs[len(w.paragraphs)-1]
	w.origin.Add(len(w.buffer), len(s), file)
	w.buffer = append(w.buffer, s...)
	if c.link {
		w.linked = append(w.linked, text.Span{Start: len(w.buffer) - len(s), End: len(w.buffer)})
	}
	for _, count := range [...]struct {
		is  bool
		sum *int
	}{{keep, &p.keep}, {c.link, &p.links}, {c.name, &p.names}, {c.clock, &p.clocks}} {
		if count.is {
			*count.sum += len(s)
		}
	}
	p.anchor = p.anchor || c.anchor
	p.deck = p.deck || c.deck
}

// insert appends text that stands nowhere in the page.
func (w *writer) insert(s string, c *context) {
	w.begin(c, s)
	w.buffer = append(w.buffer, s...)
}

// begin opens a paragraph if none is, or writes the white space before what
// comes next.
func (w *writer) begin(c *context, next string) {
	if w.breaks > 1 {
		w.end()
	}
	switch {
	case !w.open:
		w.open = true
		w.paragraphs = append(w.paragraphs, paragraph{
			Span: text.Span{Start: len(w.buffer)}, context: *c, parts: [2]int{len(w.origin)},
		})
		if c.signed && !startsWithDash(next) {
			w.buffer = append(w.buffer, "— "...)
		}
	case w.breaks == 1:
		w.buffer = append(w.buffer, '\n')
	case w.space:
		if w.spaceAt >= 0 {
			w.origin.Add(len(w.buffer), 1, text.Span{Start: w.spaceAt, End: w.spaceAt + 1})
		}
		w.buffer = append(w.buffer, ' ')
	}
	w.space, w.breaks, w.glued = false, 0, false
}

// noBreak is a no-break space.
const noBreak = "\u00a0"

// end ends the paragraph that is open.
func (w *writer) end() {
	w.space, w.breaks, w.glued = false, 0, false
	if !w.open {
		return
	}
	w.open = false
	last := len(w.paragraphs) - 1
	p := &w.paragraphs[last]
	p.End, p.parts[1] = len(w.buffer), len(w.origin)
	for i := p.parts[0] + 1; i < p.parts[1]; i++ {
		if w.origin[i].File.Start < w.origin[i-1].File.End {
			// The parser moved text: none of it stands as one in the file.
			w.origin, p.parts[1] = w.origin[:p.parts[0]], p.parts[0]
		}
	}
	if strings.TrimSpace(string(w.buffer[p.Start:])) == "" { // no-break spaces
		w.buffer, w.origin = w.buffer[:p.Start], w.origin[:p.parts[0]]
		w.paragraphs = w.paragraphs[:last]
	}
}

// words returns the text of a paragraph.
func (w *writer) words(p paragraph) string { return string(w.buffer[p.Start:p.End]) }

func startsWithDash(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return r == '—' || r == '–' || r == '―' || r == '-' || r == '~'
}
