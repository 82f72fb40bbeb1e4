package html

import (
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// prune takes off what stands around articles: navigation, adverts, cookie
// bars, share links, the words of readers.
func prune(body *html.Node) {
	p := pruner{half: length(body) / 2, holds: map[*html.Node]bool{}}
	for n := range body.Descendants() {
		if n.Type == html.ElementNode && (n.DataAtom == atom.H1 || n.DataAtom == atom.Main || is(n, articleBody)) {
			for at := n; at != nil && !p.holds[at]; at = at.Parent {
				p.holds[at] = true
			}
		}
	}
	p.prune(body)
}

type pruner struct {
	half  int                 // of the text of the page, in bytes
	holds map[*html.Node]bool // what an article has once: its h1, its body
}

func (p *pruner) prune(n *html.Node) {
	for c := n.FirstChild; c != nil; {
		next := c.NextSibling
		if c.Type == html.ElementNode {
			if p.off(c) {
				n.RemoveChild(c)
			} else {
				p.prune(c)
			}
		}
		c = next
	}
}

// off reports whether an element is to go. What holds the article is not,
// whatever it is called.
func (p *pruner) off(n *html.Node) bool {
	t := traitsOf(n)
	if !surrounds(n, t) || p.holds[n] {
		return false
	}
	switch {
	case t&comments != 0:
		return true
	case t&aside != 0 && t&clutter == 0 && prose(n):
		return false
	}
	return length(n) <= p.half
}

// prose reports whether an element holds several paragraphs of running text
// without links: a part of the article, whatever it is called.
func prose(n *html.Node) bool {
	const several, long = 3, 150
	found := 0
	for p := range n.Descendants() {
		if p.DataAtom == atom.P && first(p, atom.A) == nil && length(p) >= long {
			if found++; found == several {
				return true
			}
		}
	}
	return false
}

// surrounds reports whether an element is one of those that stand around
// articles, by its name and traits.
func surrounds(n *html.Node, t trait) bool {
	switch n.DataAtom {
	case atom.Html, atom.Body, atom.Main:
		return false
	case atom.Blockquote:
		return t&comments != 0 // a quotation is looked at by its words
	case atom.Nav, atom.Menu, atom.Aside, atom.Search:
		return true
	case atom.Footer:
		// That of a block quotation says whose it is.
		return !within(n, atom.Blockquote) && !within(n, atom.Figure) && !after(n, atom.Blockquote)
	}
	return t&(clutter|aside|comments) != 0 && t&(articleBody|content) == 0
}

// within reports whether an element lies in one of a name.
func within(n *html.Node, tag atom.Atom) bool {
	for a := range n.Ancestors() {
		if a.DataAtom == tag {
			return true
		}
	}
	return false
}

// after reports whether an element comes right after one of a name.
func after(n *html.Node, tag atom.Atom) bool {
	for s := n.PrevSibling; s != nil; s = s.PrevSibling {
		switch {
		case s.Type == html.ElementNode:
			return s.DataAtom == tag
		case numberOf(s) >= 0:
			return false
		}
	}
	return false
}
