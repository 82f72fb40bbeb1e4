// Package report writes a result as a page of HTML for people to read: the
// article with what is said in it marked, and who says it, in one file that
// needs nothing else.
//
// A view sorts the result by speaker and by place. The text is cut into blocks
// (the paragraphs) and these into segments, which are all of one look. The page
// holds the article, the list of what each speaker says, and the facts of the
// document. It can be read as it is; page.js adds filters, and a card beside
// what is pointed at.
package report

import (
	"bytes"

	"quoth/extract"
)

// Writer writes a page for one article, or a folder of them with an index.
func Writer() extract.Writer {
	return extract.Writer{Each: Write, Text: true, Ending: ".html", Alone: true, Index: Index}
}

// Write appends the page of a result, which has its text and whose offsets
// count code points, to dst.
func Write(dst *bytes.Buffer, r *extract.Result) error {
	dst.Write(Page(r))
	return nil
}

// Page returns the page of a result, which has its text and whose offsets count
// code points.
func Page(r *extract.Result) []byte {
	v := newView(r)
	blocks := v.blocks()
	var p page
	p.head(title(&v.Document)+": who says what", script)
	p.WriteString("<a class=\"skip\" href=\"#list\">Skip to who says what</a>\n")
	p.WriteString("<header>\n")
	v.summary(&p, blocks)
	p.close("header")
	p.WriteString("<main>\n")
	v.article(&p, blocks)
	p.close("main")
	v.list(&p)
	v.facts(&p)
	p.foot(script)
	return p.Bytes()
}
