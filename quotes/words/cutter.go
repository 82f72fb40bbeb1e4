package words

import (
	"cmp"
	"slices"
	"unicode"
	"unicode/utf8"

	uax29 "github.com/clipperhouse/uax29/v2/words"

	"quoth/quotes/text"
)

// A cutter walks once through a document from mark to mark and from white
// space to white space.
type cutter struct {
	doc    *text.Document
	text   string
	tokens []text.Token
	first  int    // the paragraph's first token
	marks  []mark // in text order
	next   int    // the first of marks that is not passed yet
	// open is the innermost quotation that holds the place reached, -1 for
	// none; entered counts the quotations that began before it.
	open, entered int
	words         *uax29.Iterator[string]
	// piece is what UAX #29 last took for one word: rules may use it up in
	// parts, and it is never searched twice.
	piece text.Span
}

// A mark is a quotation's opening or closing mark.
type mark struct {
	text.Span
	kind text.TokenKind
}

func newCutter(doc *text.Document) *cutter {
	c := &cutter{doc: doc, text: doc.Text, open: -1, words: uax29.FromString("")}
	// English news has about one token in five bytes.
	c.tokens = make([]text.Token, 0, len(doc.Text)/5+8)
	for _, q := range doc.Quotations {
		if q.Open.Len() > 0 {
			c.marks = append(c.marks, mark{q.Open, text.OpenMark})
		}
		if q.Close.Len() > 0 {
			c.marks = append(c.marks, mark{q.Close, text.CloseMark})
		}
	}
	slices.SortStableFunc(c.marks, func(a, b mark) int { return cmp.Compare(a.Start, b.Start) })
	return c
}

// cut appends the tokens of a stretch of text.
func (c *cutter) cut(span text.Span) {
	space := true
	for pos := span.Start; pos < span.End; {
		if n := spaceAt(c.text[pos:span.End]); n > 0 {
			pos += n
			space = true
			continue
		}
		for c.next < len(c.marks) && c.marks[c.next].Start < pos {
			c.next++
		}
		limit := span.End
		if c.next < len(c.marks) {
			m := c.marks[c.next]
			if m.Start == pos && m.End <= span.End {
				c.add(text.Span{Start: pos, End: m.End}, m.kind, space)
				pos, space = m.End, false
				continue
			}
			limit = min(limit, max(m.Start, pos+1))
		}
		pos = c.chunk(pos, limit, space)
		space = false
	}
}

// spaceAt is the length of the white space that s begins with, one rune or
// entity of it.
func spaceAt(s string) int {
	if b := s[0]; b < utf8.RuneSelf {
		if class[b] == blank {
			return 1
		}
		if b == '&' {
			return text.Blank(s)
		}
		return 0
	}
	if r, n := utf8.DecodeRuneInString(s); unicode.IsSpace(r) {
		return n
	}
	return 0
}

// longest is the number of bytes beyond which what has no white space in it is
// one token: an encoded picture, a rule, noise.
const longest = 1000

// chunk appends the tokens of what stands between pos and the next white space
// or limit, and returns where it ended.
func (c *cutter) chunk(pos, limit int, space bool) int {
	end := pos
	for end < limit && class[c.text[end]] == letter {
		end++
	}
	if end == limit || class[c.text[end]] == blank {
		c.add(text.Span{Start: pos, End: end}, text.Word, space)
		return end
	}
	at := false
	for end < limit {
		b := c.text[end]
		if b >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(c.text[end:limit])
			if unicode.IsSpace(r) {
				break
			}
			end += n
			continue
		}
		if class[b] == blank || b == '&' && end > pos && text.Blank(c.text[end:limit]) > 0 {
			break
		}
		at = at || b == '@'
		end++
	}
	if end-pos > longest {
		c.add(text.Span{Start: pos, End: end}, text.Symbol, space)
		return end
	}
	for pos < end {
		next := c.token(pos, end, space, at)
		pos, space = next, false
	}
	return end
}

// token appends the token, or a word and its clitics, that begins at pos and
// returns where it ended. The chunk reaches to end; at says that it holds an @.
func (c *cutter) token(pos, end int, space, at bool) int {
	s := c.text[pos:end]
	if n, kind := webAt(s, at); n > 0 {
		c.add(text.Span{Start: pos, End: pos + n}, kind, space)
		return pos + n
	}
	r, size := utf8.DecodeRuneInString(s)
	switch {
	case unicode.IsLetter(r) || unicode.IsDigit(r):
		stop := c.word(pos, end)
		c.addWord(text.Span{Start: pos, End: stop}, space)
		return stop
	case r == '-' || r == '+' || r == '.':
		// "-5", "+3", ".22": a sign belongs to its number.
		if size < len(s) && class[s[size]] == digit && (space || r == '.') {
			stop := c.word(pos+size, end)
			c.addWord(text.Span{Start: pos, End: stop}, space)
			return stop
		}
	}
	if n := elisionAt(s, !space); n > 0 {
		kind := text.Word
		if class[s[n-1]] == digit || class[s[n-2]] == digit {
			kind = text.Number
		}
		c.add(text.Span{Start: pos, End: pos + n}, kind, space)
		return pos + n
	}
	n, kind := unreadable(s), text.Symbol
	if n == 0 {
		n, kind = markAt(s)
	}
	if n == 0 {
		n, kind = c.next29(pos, end)-pos, text.Symbol
	}
	c.add(text.Span{Start: pos, End: pos + n}, kind, space)
	return pos + n
}

// next29 is the end of the word or other unit of UAX #29 that pos lies in.
func (c *cutter) next29(pos, end int) int {
	if pos < c.piece.Start || pos >= c.piece.End {
		c.words.SetText(c.text[pos:end])
		c.words.Next()
		c.piece = text.Span{Start: pos, End: pos + c.words.End()}
	}
	return min(c.piece.End, end)
}

// add appends one token.
func (c *cutter) add(span text.Span, kind text.TokenKind, space bool) {
	c.enter(span.Start)
	c.tokens = append(c.tokens, text.Token{
		Span: span, Norm: normal(c.text[span.Start:span.End]), Kind: kind, Space: space, Quotation: c.open,
	})
}

// enter brings open up to the place pos.
func (c *cutter) enter(pos int) {
	all := c.doc.Quotations
	for c.entered < len(all) && all[c.entered].Start <= pos {
		c.open = c.entered
		c.entered++
	}
	for c.open >= 0 && all[c.open].End <= pos {
		// A parent comes before its children; anything else is no parent.
		if parent := all[c.open].Parent; parent < c.open {
			c.open = max(parent, -1)
		} else {
			c.open = -1
		}
	}
}
