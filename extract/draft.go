package extract

import (
	"strings"

	"quoth/quotes"
	"quoth/quotes/text"
)

// A Draft is the text of an article while a reader puts it together from
// pieces of a file, paragraph by paragraph.
type Draft struct {
	text   strings.Builder
	origin Origin
	blocks []quotes.Block
	links  []text.Span
	start  int  // of the paragraph
	begun  bool // something has been added to it
}

// Copy adds a piece that stands at the byte at of the file.
func (d *Draft) Copy(piece string, at int) {
	d.begin()
	d.origin.Add(d.Len(), len(piece), text.Span{Start: at, End: at + len(piece)})
	d.text.WriteString(piece)
}

// Stand adds a piece that the file writes otherwise, in a place of its own.
func (d *Draft) Stand(piece string, file text.Span) {
	d.begin()
	if len(piece) != file.Len() { // parts of one length are the same bytes
		d.origin.Add(d.Len(), len(piece), file)
	}
	d.text.WriteString(piece)
}

// Insert adds a piece that the file does not have.
func (d *Draft) Insert(piece string) {
	d.begin()
	d.text.WriteString(piece)
}

// Link has write add words that are a link, or nothing where a footnote stands.
func (d *Draft) Link(write func()) {
	n, start := len(d.links), d.Len()
	d.links = append(d.links, text.Span{}) // before those within it
	write()
	if d.begun {
		start = max(start, d.start)
	}
	d.links[n] = text.Span{Start: start, End: d.Len()}
}

// begin parts a paragraph from the one before it.
func (d *Draft) begin() {
	if d.begun {
		return
	}
	if d.Len() > 0 {
		d.text.WriteString("\n\n")
	}
	d.start, d.begun = d.Len(), true
}

// End makes a paragraph of what has been added since the last one; nothing
// makes none.
func (d *Draft) End(kind text.ParagraphKind, quoted bool) {
	d.EndAt(d.Len(), kind, quoted)
	d.begun = false
}

// EndAt ends the paragraph at an earlier byte of the text; the rest begins the
// next one.
func (d *Draft) EndAt(at int, kind text.ParagraphKind, quoted bool) {
	if !d.begun {
		return
	}
	if d.start < at {
		d.blocks = append(d.blocks, quotes.Block{Span: text.Span{Start: d.start, End: at}, Kind: kind, Quoted: quoted})
	}
	d.start = at
}

// Len is the length of the text so far.
func (d *Draft) Len() int { return d.text.Len() }

// Paragraph is what has been added since the last paragraph.
func (d *Draft) Paragraph() string {
	if !d.begun {
		return ""
	}
	return d.text.String()[d.start:]
}

// Give hands the text with its paragraphs, links and origin to the article.
func (d *Draft) Give(a *Article) {
	a.Text, a.Blocks, a.Links, a.Origin = d.text.String(), d.blocks, d.links, d.origin
}
