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
	blocks := gather(doc.Text, cutLines(doc.Text))
	for i := range blocks {
		blocks[i].look(doc.Text)
	}
	place(doc.Text, blocks)
	doc.Paragraphs = make([]text.Paragraph, len(blocks))
	for i, b := range blocks {
		doc.Paragraphs[i] = text.Paragraph{
			Span: b.Span,
			Kind: b.kind,
			Lead: text.Span{Start: b.Start, End: b.Start + b.lead},
		}
	}
}
