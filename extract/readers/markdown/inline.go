package markdown

import (
	"strings"

	"github.com/yuin/goldmark/ast"

	"quoth/extract/readers/entity"
	"quoth/quotes/text"
)

// inline writes the words within n, without the marks around them.
func (w *writer) inline(n ast.Node) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Text:
			start, end := w.base+c.Segment.Start, w.base+c.Segment.Stop
			if attributes(c, w.tamed) {
				start += strings.IndexByte(w.source[start:end], '}') + 1
			}
			if c.IsRaw() {
				w.draft.Copy(w.source[start:end], start)
			} else {
				w.words(start, end)
			}
			if c.SoftLineBreak() || c.HardLineBreak() {
				w.lineBreak(end)
			}
		case *ast.AutoLink:
			if start := w.base + c.Pos() + len("<"); c.Pos() >= 0 {
				w.draft.Link(func() { w.draft.Copy(w.source[start:start+len(c.Label(w.tamed))], start) })
			}
		case *ast.Link:
			w.draft.Link(func() { w.inline(c) })
		case *reference:
			w.draft.Link(func() {})
		case *ast.RawHTML:
			w.tag(c)
		default:
			w.inline(c)
		}
	}
}

// words writes a stretch of the source with its escapes and entities decoded.
func (w *writer) words(start, end int) {
	from := start
	for i := start; i < end; i++ {
		var stands string
		n := 0
		switch w.source[i] {
		case '\\':
			if i+1 < end && punctuation(w.source[i+1]) {
				stands, n = w.source[i+1:i+2], 2
			}
		case '&':
			stands, n = entity.Decode(w.source[i:end])
		}
		if n == 0 {
			continue
		}
		w.copy(from, i)
		w.draft.Stand(stands, text.Span{Start: i, End: i + n})
		i += n - 1
		from = i + 1
	}
	w.copy(from, end)
}

func (w *writer) copy(start, end int) {
	if start < end {
		w.draft.Copy(w.source[start:end], start)
	}
}

// lineBreak writes the end of a line within a paragraph, whose words end at the
// byte from: as it is, without the backslash of a hard one.
func (w *writer) lineBreak(from int) {
	end := from
	for end < len(w.source) && strings.IndexByte("\\ \t\r", w.source[end]) >= 0 && !(w.source[end] == '\r' && w.tamed[end-w.base] == '\n') {
		end++
	}
	switch {
	case end == len(w.source) || w.tamed[end-w.base] != '\n':
		w.draft.Insert("\n")
	case w.source[from] == '\\':
		w.copy(end, end+1)
	default:
		w.copy(from, end+1)
	}
	w.line = w.draft.Len()
}

// tags are the tags of HTML that stand for characters.
var tags = map[string]string{"<br": "\n", "<q": "“", "</q": "”"}

// tag writes what a tag stands for, if anything.
func (w *writer) tag(n *ast.RawHTML) {
	if n.Segments.Len() == 0 {
		return
	}
	first, last := n.Segments.At(0), n.Segments.At(n.Segments.Len()-1)
	span := text.Span{Start: w.base + first.Start, End: w.base + last.Stop}
	name, _, _ := strings.Cut(strings.Trim(w.source[span.Start:span.End], ">"), " ")
	stands := tags[strings.ToLower(strings.TrimRight(name, "/"))]
	if stands == "" {
		return
	}
	w.draft.Stand(stands, span)
	if stands == "\n" {
		w.line = w.draft.Len()
	}
}

// attributes reports whether a text begins with those that Pandoc writes
// behind a picture or a link: {width="3in"}.
func attributes(n *ast.Text, source []byte) bool {
	before := n.PreviousSibling()
	if before == nil || before.Kind() != ast.KindImage && before.Kind() != ast.KindLink {
		return false
	}
	words := string(n.Segment.Value(source))
	end := strings.IndexByte(words, '}')
	return n.Segment.Padding == 0 && end > 1 && words[0] == '{' && strings.ContainsAny(words[1:end], ".#=") && !strings.ContainsAny(words[1:end], "{}")
}

// pictures reports whether a paragraph holds nothing but pictures.
func pictures(n ast.Node, source []byte) bool {
	found := false
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Image:
			found = true
		case *ast.Link:
			if !pictures(c, source) {
				return false
			}
			found = true
		case *ast.Text:
			words := strings.TrimSpace(string(c.Segment.Value(source)))
			if words != "" && !(attributes(c, source) && strings.IndexByte(words, '}') == len(words)-1) {
				return false
			}
		default:
			return false
		}
	}
	return found
}

// captions writes the text that stands for each of the pictures.
func (w *writer) captions(n ast.Node) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c.Kind() {
		case ast.KindImage:
			w.inline(c)
			w.draft.End(text.Caption, false)
		case ast.KindLink:
			w.captions(c)
		}
	}
}

// punctuation reports whether a backslash before c makes it a character like
// any other.
func punctuation(c byte) bool {
	return '!' <= c && c <= '/' || ':' <= c && c <= '@' || '[' <= c && c <= '`' || '{' <= c && c <= '~'
}
