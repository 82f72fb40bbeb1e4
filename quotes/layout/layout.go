// Package layout cuts an article's text into paragraphs and says what each of
// them is: body, headline, heading, caption, byline or furniture.
//
// How the text is laid out is read off the text itself: blank lines between
// paragraphs, one paragraph a line, or lines wrapped at a column. In doubt a
// paragraph is Body, for words taken for a heading are words lost.
package layout

import "quoth/quotes/text"

// Split fills doc.Paragraphs from doc.Text: spans in bytes without the white
// space around them, in text order, none empty.
func Split(doc *text.Document) {
	fill(doc, gather(doc.Text, cutLines(doc.Text)))
}

// A Block is a paragraph that the article's format tells of. What it does not
// know to be more than running prose is Body.
type Block struct {
	text.Span
	Kind   text.ParagraphKind
	Quoted bool // a block quotation
}

// Take fills doc.Paragraphs with the blocks, which are in text order: those of
// other kinds as they are, while of Body it says what they are as Split does.
// White space at the ends is left out, and so is what overlaps the block before.
func Take(doc *text.Document, given []Block) {
	var blocks []block
	end := 0
	for _, g := range given {
		start, stop := max(g.Start, end), min(g.End, len(doc.Text))
		if start >= stop {
			continue
		}
		l := trim(doc.Text, start, stop)
		if l.Len() == 0 || isComment(doc.Text, l) {
			continue
		}
		end = l.End
		blocks = append(blocks, block{Span: l.Span, gap: true, kind: g.Kind, sure: g.Kind != text.Body || g.Quoted, cited: g.Quoted})
	}
	fill(doc, blocks)
}

func fill(doc *text.Document, blocks []block) {
	for i := range blocks {
		blocks[i].look(doc.Text)
	}
	place(doc.Text, blocks)
	doc.Paragraphs = make([]text.Paragraph, len(blocks))
	for i, b := range blocks {
		doc.Paragraphs[i] = text.Paragraph{
			Span:   b.Span,
			Kind:   b.kind,
			Lead:   text.Span{Start: b.Start, End: b.Start + b.lead},
			Quoted: b.cited,
		}
	}
}
