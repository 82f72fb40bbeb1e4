// Package paragraphs puts together the text of an article of the paragraphs
// that a document has: those of DOCX, ODT, EPUB and PDF.
//
// Add takes a paragraph as the document has it and cleans what is layout and
// not text: line breaks and tabs become spaces, soft hyphens go. Article parts
// the paragraphs with blank lines and says where each of them lies. Quotation
// marks stay as they are.
package paragraphs

import (
	"fmt"
	"strings"

	"quoth/extract"
	"quoth/quotes"
	"quoth/quotes/text"
)

// A Style is what a paragraph is by its document. The zero Style is that of
// running prose.
type Style struct {
	Kind   text.ParagraphKind
	Quoted bool // a block quotation
	// First says that a heading is one of the first level: the headline of an
	// article that has no other.
	First bool
}

// A Builder collects the paragraphs of one article.
type Builder struct {
	text   strings.Builder
	blocks []quotes.Block
	// headline and body say that there has been a headline, and what does not
	// stand above one.
	headline, body bool
	cut            bool // there is more text than extract.MaxText
}

// Add adds a paragraph. "\n" in it stands for a line break; two of them begin
// a new paragraph, as people do who do not know of better ways. A paragraph
// without text is left out.
func (b *Builder) Add(paragraph string, style Style) {
	for part := range strings.SplitSeq(clean(paragraph), "\n\n") {
		b.add(strings.ReplaceAll(part, "\n", " "), style)
	}
}

func (b *Builder) add(paragraph string, style Style) {
	paragraph = strings.TrimSpace(paragraph)
	if paragraph == "" || b.cut {
		return
	}
	if b.cut = b.text.Len()+len(paragraph) > extract.MaxText; b.cut {
		return
	}
	if b.text.Len() > 0 {
		b.text.WriteString("\n\n")
	}
	start := b.text.Len()
	b.text.WriteString(paragraph)
	b.blocks = append(b.blocks, quotes.Block{
		Span: text.Span{Start: start, End: b.text.Len()}, Kind: b.kind(style, len(paragraph)), Quoted: style.Quoted,
	})
}

// kind tells the headline from other headings: an article has one, at its top,
// with at most a section's name, a date or the like above it.
func (b *Builder) kind(style Style, length int) text.ParagraphKind {
	const line = 120 // bytes
	kind := style.Kind
	switch {
	case kind == text.Heading && style.First && !b.headline && !b.body:
		kind = text.Headline
	case kind == text.Headline && b.body:
		kind = text.Heading
	}
	switch kind {
	case text.Headline:
		b.headline = true
	case text.Body, text.Heading:
		b.body = b.body || kind == text.Heading || length > line
	}
	return kind
}

// Article returns the article. That it has no text is one of its problems.
func (b *Builder) Article() *extract.Article {
	a := &extract.Article{Encoding: "utf-8", Text: b.text.String(), Blocks: b.blocks}
	if len(b.blocks) == 0 {
		a.Blocks = []quotes.Block{}
		a.Problems = []text.Problem{{Code: "no-text", Message: "the document holds no text"}}
	}
	if b.cut {
		a.Problems = []text.Problem{{
			Span: text.Span{Start: len(a.Text), End: len(a.Text)}, Code: "cut-off",
			Message: fmt.Sprintf("the document has more than %d MB of text: the rest is left out", extract.MaxText>>20),
		}}
	}
	return a
}

// clean takes out soft hyphens and control characters, and makes one space of
// each run of them; line breaks stay, no more than two in a row.
func clean(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	space, breaks := false, 0
	for _, r := range s {
		switch {
		case r == '\n' || r == '\u2028' || r == '\u2029':
			breaks++
			continue
		case r == ' ' || r == '\t' || r == '\r' || r == '\v' || r == '\f':
			space = true
			continue
		case r == '\u00ad' || r < ' ' || r >= 0x7f && r < 0xa0:
			continue
		}
		switch {
		case breaks > 0:
			b.WriteString("\n\n"[:min(breaks, 2)])
		case space:
			b.WriteByte(' ')
		}
		space, breaks = false, 0
		b.WriteRune(r)
	}
	return b.String()
}
