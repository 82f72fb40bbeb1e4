package html

import (
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// signs reports whether an element says whose the block quotation is that it is
// in, or that it comes right after.
func signs(n *html.Node, t trait, c *context) bool {
	if c.signed {
		return false
	}
	switch n.DataAtom {
	case atom.Footer:
		return c.quoted || after(n, atom.Blockquote)
	case atom.Figcaption:
		return after(n, atom.Blockquote)
	case atom.Cite:
		// <cite> is a title too: "In <cite>The Lark</cite> she wrote".
		return c.quoted && lastOfBlock(n) || after(n, atom.Blockquote)
	case atom.P:
		if only := soleChild(n); only != nil && only.DataAtom == atom.Cite && after(n, atom.Blockquote) {
			return true
		}
	}
	return t&(attribution|bylined) != 0 && c.quoted && lastOfBlock(n) || t&attribution != 0 && after(n, atom.Blockquote)
}

// lastOfBlock reports whether no text follows an element in the block element
// that it is in, while some stands before it in the quotation.
func lastOfBlock(n *html.Node) bool {
	for at := n; at != nil && (at == n || !block(at.DataAtom)); at = at.Parent {
		if hasText(at.NextSibling, func(s *html.Node) *html.Node { return s.NextSibling }, true) {
			return false
		}
	}
	for at := n; at != nil && at.DataAtom != atom.Blockquote; at = at.Parent {
		if hasText(at.PrevSibling, func(s *html.Node) *html.Node { return s.PrevSibling }, false) {
			return true
		}
	}
	return false
}

// hasText reports whether one of the nodes from s on holds text; up to a block
// element only, where that is asked.
func hasText(s *html.Node, next func(*html.Node) *html.Node, line bool) bool {
	const most = 100 // of a page that has thousands there they say nothing
	for i := 0; s != nil && i < most && !(line && block(s.DataAtom)); i++ {
		if firstRune(s) != 0 {
			return true
		}
		s = next(s)
	}
	return false
}

// firstRune returns the first character of a node's text that is no white
// space, 0 if it has none.
func firstRune(n *html.Node) rune {
	if n.Type == html.TextNode {
		for _, r := range n.Data {
			if !unicode.IsSpace(r) {
				return r
			}
		}
	}
	for c := range n.ChildNodes() {
		if r := firstRune(c); r != 0 {
			return r
		}
	}
	return 0
}

// soleChild returns the element that is all that another one holds, or nil.
func soleChild(n *html.Node) *html.Node {
	var sole *html.Node
	for c := range n.ChildNodes() {
		switch {
		case c.Type == html.TextNode && strings.TrimSpace(c.Data) == "":
		case c.Type == html.ElementNode && sole == nil:
			sole = c
		default:
			return nil
		}
	}
	return sole
}
