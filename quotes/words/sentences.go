package words

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"quoth/quotes/text"
)

// sentence appends one sentence of those tokens.
func (c *cutter) sentence(paragraph int, r text.Range) {
	c.doc.Sentences = append(c.doc.Sentences, text.Sentence{
		Span:      text.Span{Start: c.tokens[r.First].Start, End: c.tokens[r.End-1].End},
		Tokens:    r,
		Paragraph: paragraph,
	})
	for i := r.First; i < r.End; i++ {
		c.tokens[i].Sentence = len(c.doc.Sentences) - 1
	}
}

// sentences divides a paragraph's tokens into sentences.
func (c *cutter) sentences(paragraph int, r text.Range) {
	first := r.First
	for i := r.First; i < r.End; i++ {
		stop := c.stopAt(i)
		if stop == noStop || stop == ellipsis && i == first {
			continue // a sentence may begin with "..."
		}
		next, quoted := c.closers(i+1, r.End)
		if next == r.End {
			break
		}
		if c.ends(first, i, stop, next, r.End, quoted) {
			c.sentence(paragraph, text.Range{First: first, End: next})
			first = next
		}
		i = next - 1
	}
	if first < r.End {
		c.sentence(paragraph, text.Range{First: first, End: r.End})
	}
}

// The ways in which a token may end a sentence.
const (
	noStop    = iota
	fullStop  // "." or several
	strong    // "!", "?" and mixtures
	ellipsis  // "..." and "…"
	shortened // an abbreviation's own stop
)

// stopAt says in which way token i may end a sentence.
func (c *cutter) stopAt(i int) int {
	tok := &c.tokens[i]
	s := c.text[tok.Start:tok.End]
	switch s[0] {
	case '.':
		switch {
		case len(s) == 1:
			return fullStop
		case tok.Kind == text.Punct:
			return ellipsis
		}
		return noStop
	case '!', '?':
		return strong
	case 0xE2, 0xE3, 0xEF, '&':
		switch s {
		case "…", "&hellip;":
			return ellipsis
		case "‼", "⁇", "⁈", "⁉", "！", "？":
			return strong
		case "。", "．":
			return fullStop
		}
		return noStop
	}
	if tok.Kind == text.Word && len(s) > 1 && s[len(s)-1] == '.' {
		return shortened
	}
	return noStop
}

// closers returns the first token from i on that does not close what a
// sentence's stop may stand in, and whether a quotation was closed.
func (c *cutter) closers(i, end int) (next int, quoted bool) {
	for ; i < end; i++ {
		tok := &c.tokens[i]
		switch {
		case tok.Kind == text.CloseMark:
			quoted = true
		case tok.Space:
			return i, quoted
		case tok.Kind != text.Punct:
			return i, quoted
		default:
			if c.stopAt(i) != noStop {
				continue // "?!…"
			}
			switch c.text[tok.Start:tok.End] {
			case ")", "]", "\"", "”", "’", "''", "'", "»", "}":
			default:
				return i, quoted
			}
		}
	}
	return i, quoted
}

// ends reports whether the sentence that began at token first ends with the
// stop at token i and what closes behind it; the next token is at next.
func (c *cutter) ends(first, i, stop, next, end int, quoted bool) bool {
	// The first word behind opening marks decides.
	word := next
	for word < end && c.opens(word) {
		word++
	}
	if word == end {
		return true
	}
	tok := &c.tokens[word]
	opened := word > next
	capital := c.capital(word)
	if !opened && tok.Kind == text.Punct {
		// A dash or a comma goes on; a bullet or an ellipsis behind a space
		// begins anew.
		return tok.Space && !quoted && stop != shortened && (tok.Norm == "•" || c.stopAt(word) == ellipsis)
	}
	switch {
	case quoted && !opened && !capital && tok.Kind == text.Word:
		return false // “It failed.” he said
	case quoted && !opened && (stop == strong || stop == ellipsis):
		return !c.frame(word, end)
	case stop == strong:
		return capital || opened || tok.Kind != text.Word
	case stop == ellipsis:
		return tok.Space && (capital && tok.Norm != "I" || opened)
	case stop == fullStop:
		if capital || opened || tok.Kind != text.Word {
			return !c.listed(first, i)
		}
		// A word in lower case behind a stop: an abbreviation that is not
		// known is short, or the text has no capitals.
		return i > first && c.tokens[i-1].Kind == text.Word && c.tokens[i-1].Len() > 4 && tok.Space
	}
	// An abbreviation.
	name := strings.TrimSuffix(c.text[c.tokens[i].Start:c.tokens[i].End], ".")
	switch {
	case abbreviation(name) == never:
		return false
	case tok.Kind != text.Word && !opened:
		return false
	case opened && c.initial(first, i):
		return false // Al B. "Shorty" Bell
	case quoted || opened && c.tokens[next].Kind == text.OpenMark:
		return capital
	case starters[tok.Norm]:
		return true
	case dotted(name) && !strings.EqualFold(name, "a.m") && !strings.EqualFold(name, "p.m"), abbreviation(name) == numbered:
		return false
	}
	return capital && !followers[tok.Norm]
}

// opens reports whether the token opens a quotation or a bracket.
func (c *cutter) opens(i int) bool {
	tok := &c.tokens[i]
	if tok.Kind == text.OpenMark {
		return true
	}
	if tok.Kind != text.Punct {
		return false
	}
	switch c.text[tok.Start:tok.End] {
	case "(", "[", "“", "‘", "``", "«", "„":
		return true
	case "\"", "'", "&ldquo;", "&quot;":
		return tok.Space
	}
	return false
}

// capital reports whether the token may begin a sentence: a capital, within
// the word too ("iPhone", "al-Rashidi").
func (c *cutter) capital(i int) bool {
	tok := &c.tokens[i]
	s := c.text[tok.Start:tok.End]
	if s[0] == '@' || s[0] == '#' {
		return true
	}
	for n, r := range s {
		if n > 8 {
			break
		}
		if unicode.IsUpper(r) || unicode.IsTitle(r) {
			return true
		}
	}
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r) && !unicode.IsLower(r) || elided(tok)
}

// elided reports whether the token is a word whose first letters are left out.
func elided(tok *text.Token) bool {
	return tok.Norm[0] == '\'' && tok.Space && tok.Len() > 1
}

// initial reports whether token i is an initial behind another name.
func (c *cutter) initial(first, i int) bool {
	return c.tokens[i].Len() == len("B.") && i > first && c.tokens[i-1].Kind == text.Word && c.capital(i-1)
}

// listed reports whether the stop at token i belongs to the number of a list's
// item, the first of its sentence: "1. Stay calm."
func (c *cutter) listed(first, i int) bool {
	return i == first+1 && c.tokens[first].Kind == text.Number && c.tokens[first].Len() <= 3
}
