package html

import (
	"bytes"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"quoth/quotes/text"
)

// A page is the source of a page, cut into tokens.
type page struct {
	source string
	texts  []text.Span // where each stretch of text stands in the source
	// copied is the source for the parser: before each stretch of text stands
	// its number, while scripts, comments and formatting are left out.
	copied   []byte
	linked   []string // the page's JSON-LD
	tags     int      // how many elements are opened
	fragment bool     // a piece of a page, without its frame
}

// scan cuts the source into tokens.
func scan(source string) *page {
	p := &page{source: source, copied: make([]byte, 0, len(source)), fragment: true}
	s := scanner{page: p, Tokenizer: html.NewTokenizer(strings.NewReader(source)), xml: strings.HasPrefix(trimBOM(source), "<?xml")}
	at := 0
	for {
		kind := s.Next()
		if kind == html.ErrorToken {
			return p
		}
		// Together the raw tokens are the source.
		start, end := at, at+len(s.Raw())
		at = end
		if start == 0 {
			start = len(source) - len(trimBOM(source))
		}
		switch raw := source[start:end]; kind {
		case html.TextToken:
			s.text(raw, text.Span{Start: start, End: end})
		case html.StartTagToken, html.SelfClosingTagToken:
			s.open(raw, kind == html.SelfClosingTagToken)
		case html.EndTagToken:
			s.close(raw)
		case html.DoctypeToken:
			p.fragment = false
			p.copied = append(p.copied, raw...)
		}
	}
}

func trimBOM(source string) string { return strings.TrimPrefix(source, "\ufeff") }

// A scanner is a scan that goes on.
type scanner struct {
	*page
	*html.Tokenizer
	xml bool // an element may close itself: <script src="x"/>
	svg bool // within a drawing, where no text is raw
	raw atom.Atom
	// json: the element whose text is raw is a script of JSON-LD.
	json bool
}

func (s *scanner) text(raw string, span text.Span) {
	switch s.raw {
	case 0:
		s.copied = s.mark(s.copied, raw, span)
	case atom.Title:
		s.copied = append(s.copied, raw...)
	default:
		if s.json {
			s.linked = append(s.linked, raw)
		}
	}
}

func (s *scanner) open(raw string, closed bool) {
	name, more := s.TagName()
	tag := atom.Lookup(name)
	s.tags++
	switch tag {
	case atom.Html, atom.Head, atom.Body:
		s.fragment = false
	case atom.Svg, atom.Math:
		s.svg = !closed
	case atom.Script, atom.Style, atom.Noscript, atom.Iframe, atom.Noembed, atom.Noframes, atom.Xmp, atom.Textarea, atom.Plaintext, atom.Title:
		if s.svg || closed && s.xml {
			s.NextIsNotRawText()
			s.json = false
			return
		}
		s.raw, s.json = tag, tag == atom.Script && s.isJSON(more)
		if tag == atom.Title {
			s.copied = append(s.copied, raw...)
		}
		return
	default:
		if breaksOut(tag) {
			s.svg = false
		}
	}
	if closed && s.xml && !void(tag) {
		s.copied = append(s.rename(raw, tag), "</"...)
		s.copied = append(append(s.copied, name...), '>')
		return
	}
	s.copied = s.rename(raw, tag)
}

func (s *scanner) close(raw string) {
	name, _ := s.TagName()
	tag := atom.Lookup(name)
	switch {
	case s.raw != 0 && s.raw != atom.Title:
		s.raw, s.json = 0, false
		return
	case tag == atom.Svg || tag == atom.Math:
		s.svg = false
	}
	s.raw = 0
	s.copied = s.rename(raw, tag)
}

// rename appends a tag to the copy, formatting as <span>: it says nothing of
// what is an article, and where it is not closed the parser opens it again and
// again, in each paragraph that follows.
func (s *scanner) rename(raw string, tag atom.Atom) []byte {
	if !formats(tag) {
		return append(s.copied, raw...)
	}
	i := strings.IndexByte(raw, '<') + 1
	if raw[i] == '/' {
		i++
	}
	dst := append(append(s.copied, raw[:i]...), "span"...)
	return append(dst, raw[i+len(tag.String()):]...)
}

// isJSON reports whether the attributes of a script make it JSON-LD.
func (s *scanner) isJSON(more bool) bool {
	for more {
		var key, value []byte
		if key, value, more = s.TagAttr(); string(key) == "type" {
			return bytes.EqualFold(bytes.TrimSpace(value), []byte("application/ld+json"))
		}
	}
	return false
}
