// Package marks finds the quotations of a text by its quotation marks alone,
// before and apart from tokens and sentences.
package marks

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"quoth/quotes/text"
)

var readings = []struct{ mark, open, close string }{
	{"“", "d", ""}, {"”", "", "d"}, {"\"", "d", "d"}, {"„", "d", ""}, {"``", "d", ""}, {"''", "", "d"},
	{"«", "g", ""}, {"»", "", "g"}, {"&ldquo;", "d", ""}, {"&rdquo;", "", "d"}, {"&quot;", "d", "d"},
	{"&#8220;", "d", ""}, {"&#8221;", "", "d"}, {"‘", "s", ""}, {"’", "", "s"}, {"'", "s", "s"},
}

// Pair fills doc.Quotations.
func Pair(doc *text.Document) {
	last := -1
	for n, p := range doc.Paragraphs {
		if p.Kind == text.Furniture || p.Kind == text.Byline {
			continue
		}
		s := doc.Slice(p.Span)
		type open struct {
			at     text.Span
			family string
			quote  int
		}
		var stack []open
		for i := 0; i < len(s); {
			mark, opens, closes := "", "", ""
			for _, r := range readings {
				if strings.HasPrefix(s[i:], r.mark) {
					mark, opens, closes = r.mark, r.open, r.close
					break
				}
			}
			if mark == "" {
				_, w := utf8.DecodeRuneInString(s[i:])
				i += w
				continue
			}
			before, _ := utf8.DecodeLastRuneInString(s[:i])
			after, _ := utf8.DecodeRuneInString(s[i+len(mark):])
			solid := i > 0 && !unicode.IsSpace(before) && !strings.ContainsRune("([“‘—–-\"'", before)
			loose := i+len(mark) == len(s) || !unicode.IsLetter(after) && !unicode.IsDigit(after)
			at := text.Span{Start: p.Start + i, End: p.Start + i + len(mark)}
			top := -1
			for k := len(stack) - 1; k >= 0; k-- {
				if stack[k].family == closes && closes != "" {
					top = k
					break
				}
			}
			i += len(mark)
			single := opens == "s" || closes == "s"
			switch {
			case top >= 0 && (!single || solid && loose && !(before == 's' && after == ' ')):
				q := &doc.Quotations[stack[top].quote]
				q.End, q.Close = at.Start, at
				stack = stack[:top]
			case opens != "" && (!single || !solid && !loose && strings.Contains(s[i:], mark)):
				q := text.Quotation{Span: text.Span{Start: at.End, End: p.End}, Open: at, Close: text.Span{Start: p.End, End: p.End},
					Depth: len(stack) + 1, Parent: -1, Continues: -1, Paragraph: n, Single: single}
				if len(stack) > 0 {
					q.Parent = stack[len(stack)-1].quote
				}
				if at.Start == p.Start {
					q.Continues = last
				}
				stack = append(stack, open{at, opens, len(doc.Quotations)})
				doc.Quotations = append(doc.Quotations, q)
			}
		}
		last = -1
		if len(stack) > 0 && stack[0].family == "d" {
			last = stack[0].quote
		}
	}
}
