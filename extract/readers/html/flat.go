package html

import (
	"bytes"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"quoth/quotes/text"
)

// mostParagraphs is how many paragraphs a page may have: those of a novel in
// ten volumes.
const mostParagraphs = 200_000

// flat makes paragraphs of a page without a tree of it: each element that
// stands on lines of its own parts them. What is not seen, and navigation
// unless the whole of the page is wanted, is left out where it is closed.
func flat(p *page, whole bool) *writer {
	f := flattener{writer: writer{page: p}, whole: whole, opened: map[atom.Atom]int{}}
	z := html.NewTokenizer(bytes.NewReader(p.copied))
	for {
		kind := z.Next()
		if len(f.paragraphs) > mostParagraphs {
			f.cut = true
			kind = html.ErrorToken
		}
		switch kind {
		case html.ErrorToken:
			f.end()
			return &f.writer
		case html.TextToken:
			f.text(string(z.Raw()))
		case html.StartTagToken, html.SelfClosingTagToken:
			name, _ := z.TagName()
			f.start(atom.Lookup(name))
		case html.EndTagToken:
			name, _ := z.TagName()
			f.stop(atom.Lookup(name))
		}
	}
}

type flattener struct {
	writer
	whole  bool
	opened map[atom.Atom]int // how many elements of a name are open
	out    atom.Atom         // the element that is left out
	from   int               // how many paragraphs stood before it
	titled bool              // there was a headline
}

func (f *flattener) text(raw string) {
	before, number, _, _ := f.page.unmark(raw)
	if before != "" {
		f.blank(-1)
	}
	if number >= 0 {
		c := f.context()
		f.token(number, &c)
	}
}

func (f *flattener) start(tag atom.Atom) {
	switch {
	case tag == atom.Br:
		f.lineBreak()
		return
	case tag == atom.P: // closes what was left open
		for _, h := range headings {
			f.opened[h] = 0
		}
	}
	if block(tag) {
		f.end()
	}
	f.opened[tag]++
	if f.out == 0 && f.leavesOut(tag) {
		f.end()
		f.out, f.from = tag, len(f.paragraphs)
	}
}

func (f *flattener) stop(tag atom.Atom) {
	if block(tag) {
		f.end()
	}
	f.titled = f.titled || tag == atom.H1
	f.opened[tag] = max(f.opened[tag]-1, 0)
	if tag == f.out && f.opened[tag] == 0 {
		f.end()
		f.out, f.paragraphs = 0, f.paragraphs[:f.from]
	}
}

func (f *flattener) leavesOut(tag atom.Atom) bool {
	switch tag {
	case atom.Button, atom.Select, atom.Svg, atom.Template:
		return true
	case atom.Aside, atom.Footer, atom.Nav:
		return !f.whole
	}
	return false
}

// headings are the elements that head a part of a page.
var headings = [...]atom.Atom{atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6}

// context is what the open elements make of a text.
func (f *flattener) context() context {
	c := context{quoted: f.opened[atom.Blockquote] > 0, verbatim: f.opened[atom.Pre] > 0}
	for _, h := range headings {
		if f.opened[h] > 0 {
			c.kind = text.Heading
		}
	}
	switch {
	case f.opened[atom.H1] > 0 && !f.titled:
		c.kind, c.title = text.Headline, true
	case f.opened[atom.Figcaption]+f.opened[atom.Caption] > 0:
		c.kind = text.Caption
	}
	return c
}
