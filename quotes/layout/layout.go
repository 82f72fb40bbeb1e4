// Package layout cuts an article's text into paragraphs and says what each of
// them is: body, headline, heading, caption, byline or furniture.
package layout

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"quoth/quotes/text"
)

// Split fills doc.Paragraphs from doc.Text.
func Split(doc *text.Document) {
	lines := cutLines(doc.Text)
	blank, full := 0, 0
	for _, l := range lines {
		if l.Len() == 0 {
			blank++
		} else {
			full++
		}
	}
	byBlank := blank*4 >= full
	doc.Paragraphs = doc.Paragraphs[:0]
	for i := 0; i < len(lines); i++ {
		if lines[i].Len() == 0 {
			continue
		}
		span := lines[i]
		for byBlank && i+1 < len(lines) && lines[i+1].Len() > 0 {
			i++
			span.End = lines[i].End
		}
		p := text.Paragraph{Span: span, Lead: text.Span{Start: span.Start, End: span.Start}}
		s := doc.Slice(span)
		switch {
		case !strings.ContainsFunc(s, unicode.IsLetter), strings.HasPrefix(s, "Read more:"):
			p.Kind = text.Furniture
		case strings.HasSuffix(s, "(AP)"):
			p.Kind = text.Caption
		case len(s) < 150 && !strings.HasSuffix(s, ".") && !strings.ContainsAny(s, "\"“”:"):
			p.Kind = text.Heading
		}
		doc.Paragraphs = append(doc.Paragraphs, p)
	}
	if len(doc.Paragraphs) == 1 {
		doc.Paragraphs[0].Kind = text.Body
	} else if len(doc.Paragraphs) > 1 && doc.Paragraphs[0].Kind == text.Heading {
		doc.Paragraphs[0].Kind = text.Headline
	}
}

// cutLines returns the lines of s without the white space around each.
func cutLines(s string) []text.Span {
	var lines []text.Span
	start := 0
	cut := func(end int) {
		l := text.Span{Start: start, End: end}
		for l.Len() > 0 {
			r, n := utf8.DecodeRuneInString(s[l.Start:l.End])
			if !white(r) {
				break
			}
			l.Start += n
		}
		for l.Len() > 0 {
			r, n := utf8.DecodeLastRuneInString(s[l.Start:l.End])
			if !white(r) {
				break
			}
			l.End -= n
		}
		lines = append(lines, l)
	}
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch r {
		case '\r':
			if strings.HasPrefix(s[i:], "\r\n") {
				n = 2
			}
			fallthrough
		case '\n', '\f', '\v', '\u0085', '\u2028', '\u2029':
			cut(i)
			start = i + n
		}
		i += n
	}
	cut(len(s))
	return lines
}

func white(r rune) bool { return unicode.IsSpace(r) || r == '\ufeff' || r == '\u200b' }
