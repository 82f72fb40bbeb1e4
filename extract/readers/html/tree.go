package html

import (
	"bytes"
	"errors"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

const (
	// mostTags is how many elements a page may have to be made a tree of: four
	// times those of a live blog of a whole day.
	mostTags = 100_000
	// mostDepth is what the depths of all elements may add up to: readability
	// looks at most of them once for each that they lie in.
	mostDepth = 2_000_000
)

var (
	errDeep  = errors.New("is nested too deeply to look for an article in it")
	errLarge = errors.New("has too many elements to look for an article in it")
)

// stretch marks the atom of a text node that holds a stretch of text: the rest
// of it is the number. Atoms are of no use for text, clones keep them, and none
// of an element has this bit. A text node of white space alone has none.
const stretch atom.Atom = 1 << 31

// numberOf returns the number of the stretch that a node holds, -1 if it holds
// none.
func numberOf(n *html.Node) int {
	if n.Type != html.TextNode || n.DataAtom&stretch == 0 {
		return -1
	}
	return int(n.DataAtom &^ stretch)
}

// parse makes a tree of the page; where it may not be made, of its head alone.
func parse(p *page) (root, body *html.Node, err error) {
	if p.tags > mostTags {
		return p.head(), nil, errLarge
	}
	root = tree(p.copied)
	if root == nil {
		return p.head(), nil, errDeep // it refuses no page for another reason
	}
	n := numberer{page: p}
	n.number(root, 0)
	if n.depths > mostDepth {
		return p.head(), nil, errDeep
	}
	body = first(root, atom.Body)
	if body == nil { // a page of frames
		body = root
	}
	return root, body, nil
}

// head returns a tree of what stands before the body.
func (p *page) head() *html.Node {
	const longest = 1 << 20
	head, _, _ := bytes.Cut(p.copied, []byte("<body"))
	return tree(head[:min(len(head), longest)])
}

// tree returns nil for what the parser refuses, being nested too deeply.
func tree(source []byte) (root *html.Node) {
	defer func() {
		if recover() != nil { // the parser's, on whatever bytes
			root = nil
		}
	}()
	root, err := html.Parse(bytes.NewReader(source))
	if err != nil {
		return nil
	}
	return root
}

type numberer struct {
	*page
	depths int // of all elements, added up
}

// number makes text nodes of one stretch each of those of the parser, which
// may hold several: a comment stood between them.
func (p *numberer) number(n *html.Node, depth int) {
	p.depths += depth
	for c := n.FirstChild; c != nil; {
		next := c.NextSibling
		if c.Type != html.TextNode {
			p.number(c, depth+1)
			c = next
			continue
		}
		n.RemoveChild(c)
		for rest := c.Data; rest != ""; {
			var before, marked string
			var number int
			before, number, marked, rest = p.unmark(rest)
			if before != "" {
				n.InsertBefore(&html.Node{Type: html.TextNode, Data: before}, next)
			}
			if number < 0 {
				break
			}
			// White space behind the stretch is of one that has no number.
			trimmed := strings.TrimRight(marked, spaces)
			n.InsertBefore(&html.Node{Type: html.TextNode, Data: trimmed, DataAtom: stretch | atom.Atom(number)}, next)
			if trimmed != marked {
				n.InsertBefore(&html.Node{Type: html.TextNode, Data: marked[len(trimmed):]}, next)
			}
		}
		c = next
	}
}

// first returns the first element of a name, nil if there is none.
func first(n *html.Node, tag atom.Atom) *html.Node {
	for d := range n.Descendants() {
		if d.Type == html.ElementNode && d.DataAtom == tag && d.Namespace == "" {
			return d
		}
	}
	return nil
}

// tidy takes off what a page does not show, and the attributes that nobody
// reads any more.
func tidy(n *html.Node) {
	for c := n.FirstChild; c != nil; {
		next := c.NextSibling
		switch c.Type {
		case html.ElementNode:
			if unseen(c.DataAtom, c.Data) || hidden(c) {
				n.RemoveChild(c)
				break
			}
			c.Attr = useful(c.Attr)
			if c.DataAtom == atom.A && attribute(c, "href") == "" {
				c.DataAtom, c.Data = atom.Span, "span" // the aim of a link, and often never closed
			}
			tidy(c)
		case html.CommentNode:
			n.RemoveChild(c)
		}
		c = next
	}
}

// useful keeps the attributes that tell what an element is.
func useful(list []html.Attribute) []html.Attribute {
	kept := list[:0]
	for _, a := range list {
		switch a.Key {
		case "class", "id", "role", "rel", "itemprop", "itemtype":
		case "href":
			// Whether it leads elsewhere is all that matters. (Readability
			// makes links to scripts anew, and would lose where they stood.)
			a.Val = aim(a.Val)
		default:
			continue
		}
		kept = append(kept, a)
	}
	return kept
}

// The aims of links.
const (
	here      = "#here"
	home      = "home"
	elsewhere = "elsewhere"
)

// aim says where an address leads.
func aim(address string) string {
	if strings.Contains(address, "#") {
		return here
	}
	rest := strings.TrimSpace(address)
	if _, after, ok := strings.Cut(rest, "://"); ok {
		_, rest, _ = strings.Cut(after, "/")
	}
	if strings.Trim(rest, "/.") == "" {
		return home
	}
	return elsewhere
}
