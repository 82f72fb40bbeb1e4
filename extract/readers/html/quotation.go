package html

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
)

// quotation writes <q> with the marks that a browser puts around it, unless the
// page has put its own there.
func (w *writer) quotation(n *html.Node, c context) {
	r := firstRune(n)
	if r == 0 || strings.ContainsRune(quoteMarks, r) || c.quotes == 0 && w.endsWithMark() || holdsBlocks(n) {
		w.children(n, &c)
		return
	}
	opening, closing := "“", "”"
	if c.quotes%2 == 1 {
		opening, closing = "‘", "’"
	}
	c.quotes++
	if beginsWithSpace(n) {
		w.blank(-1)
	}
	w.insert(opening, &c)
	w.glued = true
	w.children(n, &c)
	// White space before the closing mark goes behind it.
	space := w.space
	w.space, w.breaks, w.glued = false, 0, false
	w.insert(closing, &c)
	w.space, w.spaceAt = space, -1
}

// beginsWithSpace reports whether white space stands before the text of an
// element.
func beginsWithSpace(n *html.Node) bool {
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			return numberOf(d) < 0
		}
	}
	return false
}

func holdsBlocks(n *html.Node) bool {
	for d := range n.Descendants() {
		if d.Type == html.ElementNode && block(d.DataAtom) {
			return true
		}
	}
	return false
}

// quoteMarks are those that a page may have around a quotation.
const quoteMarks = "\"'“”‘’„‚«»‹›"

// endsWithMark reports whether a mark is the last character that is written,
// with nothing to part it from the next.
func (w *writer) endsWithMark() bool {
	if !w.open || w.space {
		return false
	}
	r, _ := utf8.DecodeLastRune(w.buffer)
	return strings.ContainsRune(quoteMarks, r)
}
