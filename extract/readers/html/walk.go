package html

import (
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"quoth/quotes/text"
)

// write makes paragraphs of all that an element holds.
func (w *writer) write(n *html.Node) {
	w.buffer = make([]byte, 0, len(w.page.copied)/2)
	w.children(n, &context{})
	w.end()
}

func (w *writer) children(n *html.Node, c *context) {
	for child := range n.ChildNodes() {
		switch child.Type {
		case html.TextNode:
			if number := numberOf(child); number >= 0 {
				w.token(number, c)
			} else {
				w.blank(-1)
			}
		case html.ElementNode:
			w.element(child, c)
		}
	}
}

func (w *writer) element(n *html.Node, c *context) {
	switch n.DataAtom {
	case atom.Br:
		w.lineBreak()
		return
	case atom.Q:
		w.quotation(n, *c)
		return
	}
	inner := w.enter(n, *c)
	// A signature that stands in the last line of its quotation parts from it.
	if block(n.DataAtom) || inner.signed && !c.signed {
		w.end()
		w.children(n, &inner)
		w.end()
		return
	}
	w.children(n, &inner)
}

// enter returns the context within an element.
func (w *writer) enter(n *html.Node, c context) context {
	t := traitsOf(n)
	switch n.DataAtom {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		if c.kind == text.Body && !c.quoted {
			c.kind = text.Heading
		}
	case atom.Figcaption, atom.Caption:
		c.kind = text.Caption
	case atom.A:
		c.link, c.anchor = true, attribute(n, "href") == here
	case atom.Pre, atom.Listing:
		c.verbatim = true
	case atom.Time:
		c.clock = true
	case atom.Blockquote:
		c.quoted, c.kind = true, text.Body
	}
	if n == w.headline {
		c.kind, c.title = text.Headline, true
	}
	if c.group == 0 && (t&pull != 0 || n.DataAtom == atom.Blockquote || n.DataAtom == atom.Aside || n.DataAtom == atom.Figure) {
		w.groups++
		c.group = w.groups
	}
	if t&pull != 0 || n.DataAtom == atom.Aside || n.DataAtom == atom.Figure {
		c.boxed = true
	}
	if signs(n, t, &c) {
		c.signed, c.quoted, c.kind = true, false, text.Body
		return c
	}
	const line, lines = 300, 1500 // bytes beyond which it is running text
	if t&(caption|bylined|deck|clock) != 0 {
		size := length(n)
		c.deck = c.deck || t&deck != 0 && size <= lines
		c.clock = c.clock || t&clock != 0 && w.live && size <= line
		c.name = c.name || t&bylined != 0 && size <= line
		if t&caption != 0 && c.kind == text.Body && !c.quoted && size <= lines {
			c.kind = text.Caption
		}
	}
	return c
}
