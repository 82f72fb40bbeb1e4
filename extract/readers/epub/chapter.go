package epub

import (
	"bytes"
	"io"
	"slices"
	"strings"

	"golang.org/x/net/html"

	"quoth/extract/readers/paragraphs"
)

const (
	// maxTag is how long a tag or a run of text may be, in bytes.
	maxTag = 1 << 20
	// maxDepth is how many elements deep a paragraph's style is looked for;
	// what lies deeper has that of what is around it.
	maxDepth = 500
)

// A note is a paragraph that comes at the end of the article.
type note struct {
	text  string
	style paragraphs.Style
}

// A chapter is one that is being read.
type chapter struct {
	out   *paragraphs.Builder
	notes *[]note
	text  []byte
	open  []element // that make or hold paragraphs, the innermost last
	// skip is the name of the element that is left out, skipped how many of
	// that name it is in.
	skip    string
	skipped int
	quoted  int // how many <q> it is in
	ref     int // where in text the link that is open began; -1 outside one
}

// An element is one that is open.
type element struct {
	name  string
	style paragraphs.Style
	note  bool
}

// readChapter adds the paragraphs of a chapter. It reads XHTML, well-formed or
// not.
func readChapter(data []byte, out *paragraphs.Builder, notes *[]note) error {
	z := html.NewTokenizer(bytes.NewReader(decode(data)))
	z.SetMaxBuf(maxTag)
	z.AllowCDATA(true)
	c := chapter{out: out, notes: notes, ref: -1}
	for {
		switch kind := z.Next(); kind {
		case html.ErrorToken:
			c.flush()
			if err := z.Err(); err != io.EOF {
				return err
			}
			return nil
		case html.TextToken:
			if c.skip == "" {
				// A line break between the lines of a file is a space.
				c.text = append(c.text, bytes.ReplaceAll(z.Text(), []byte("\n"), []byte(" "))...)
			}
		case html.StartTagToken:
			c.start(readTag(z), false)
		case html.SelfClosingTagToken:
			t := readTag(z)
			z.NextIsNotRawText()
			c.start(t, true)
		case html.EndTagToken:
			name, _ := z.TagName()
			c.end(string(name))
		}
	}
}

// A tag is what is looked at of a start tag.
type tag struct {
	name, class, href string
	types             string // epub:type and role
	hidden            bool
}

func readTag(z *html.Tokenizer) tag {
	name, more := z.TagName()
	t := tag{name: string(name)}
	for more {
		var key, value []byte
		key, value, more = z.TagAttr()
		switch string(key) {
		case "class":
			t.class = string(value)
		case "href":
			t.href = string(value)
		case "epub:type", "role":
			t.types += " " + string(value)
		case "hidden":
			t.hidden = true
		case "style":
			t.hidden = t.hidden || strings.Contains(strings.ReplaceAll(string(value), " ", ""), "display:none")
		}
	}
	return t
}

// is reports whether a tag has one of the types.
func (t *tag) is(types ...string) bool {
	for word := range strings.FieldsSeq(t.types) {
		if slices.Contains(types, strings.TrimPrefix(word, "doc-")) {
			return true
		}
	}
	return false
}

func (c *chapter) start(t tag, closed bool) {
	if c.skip != "" {
		if t.name == c.skip && !closed {
			c.skipped++
		}
		return
	}
	switch {
	case t.name == "br":
		c.text = append(c.text, '\n')
		return
	case isVoid(t.name):
		return
	case isLeft(t.name) || t.hidden ||
		t.is("pagebreak", "noteref", "backlink", "toc", "landmarks", "page-list", "loi", "lot", "index"):
		if !closed {
			c.skip, c.skipped = t.name, 1
		}
		return
	case t.name == "q" && !closed:
		c.text = append(c.text, []string{"“", "‘"}[c.quoted%2]...)
		c.quoted++
		return
	case t.name == "a":
		c.ref = -1
		if strings.Contains(t.href, "#") {
			c.ref = len(c.text)
		}
		return
	case !isBlock(t.name):
		return
	}
	c.flush()
	if n := len(c.open); n > 0 && c.open[n-1].name == t.name && closesItself(t.name) {
		c.open = c.open[:n-1]
	}
	if closed || len(c.open) == maxDepth {
		return
	}
	e := element{name: t.name}
	if n := len(c.open); n > 0 {
		e.style, e.note = c.open[n-1].style, c.open[n-1].note
	}
	if s, ok := t.style(); ok {
		s.Quoted = s.Quoted || e.style.Quoted
		e.style = s
	}
	e.note = e.note || t.is("footnote", "footnotes", "endnote", "endnotes", "rearnote", "rearnotes") ||
		strings.HasPrefix(t.class, "footnote") || strings.HasPrefix(t.class, "endnote")
	c.open = append(c.open, e)
}

// style returns what the element makes of the paragraphs in it, if that is more
// than what the elements around it do.
func (t *tag) style() (_ paragraphs.Style, ok bool) {
	if t.is("title", "fulltitle", "subtitle") {
		return paragraphs.StyleNamed("title")
	}
	for class := range strings.FieldsSeq(t.class) {
		if s, ok := paragraphs.StyleNamed(class); ok && t.name != "table" {
			return s, true
		}
	}
	switch t.name {
	case "h1", "h2", "h3", "h4", "h5", "h6":
		return paragraphs.HeadingAt(int(t.name[1] - '0')), true
	case "blockquote":
		return paragraphs.StyleNamed("quote")
	case "caption", "figcaption":
		return paragraphs.StyleNamed("caption")
	}
	return paragraphs.Style{}, false
}

func (c *chapter) end(name string) {
	if c.skip != "" {
		if name == c.skip {
			if c.skipped--; c.skipped == 0 {
				c.skip = ""
			}
		}
		return
	}
	switch {
	case name == "q" && c.quoted > 0:
		c.quoted--
		c.text = append(c.text, []string{"”", "’"}[c.quoted%2]...)
	case name == "a":
		if c.ref >= 0 && isNoteMark(string(c.text[c.ref:])) {
			c.text = c.text[:c.ref]
		}
		c.ref = -1
	case isBlock(name):
		c.flush()
		for i := len(c.open) - 1; i >= 0; i-- {
			if c.open[i].name == name {
				c.open = c.open[:i]
				break
			}
		}
	}
}

// isNoteMark reports whether a link to somewhere in the book is the mark of a
// note: "1", "[12]", "*", "↩".
func isNoteMark(s string) bool {
	s = strings.Trim(s, " ()[]\ufe0e")
	return s != "" && len(s) < 12 && (strings.Trim(s, "0123456789") == "" && len(s) <= 3 || strings.Trim(s, "*†‡§¶↩↑^") == "")
}

// flush ends the paragraph.
func (c *chapter) flush() {
	s := string(c.text)
	c.text, c.ref, c.quoted = c.text[:0], -1, 0
	var e element
	if n := len(c.open); n > 0 {
		e = c.open[n-1]
	}
	if e.note {
		*c.notes = append(*c.notes, note{s, e.style})
		return
	}
	c.out.Add(s, e.style)
}
