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
		closed := c.closers(i, r.End, stop)
		if closed.next == r.End {
			break
		}
		if c.ends(first, i, r.End, closed) {
			c.sentence(paragraph, text.Range{First: first, End: closed.next})
			first = closed.next
		}
		i = closed.next - 1
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

// A closing is what stands behind a stop and closes with it.
type closing struct {
	next      int  // the first token behind it
	stop      int  // the last stop in it: that of "...?" is strong
	quoted    bool // a quotation closes
	bracketed bool // a bracket closes
}

// closers returns what closes with the stop at token i.
func (c *cutter) closers(i, end, stop int) closing {
	closed := closing{stop: stop}
	for i++; i < end; i++ {
		tok := &c.tokens[i]
		if tok.Kind == text.CloseMark {
			closed.quoted = true
			continue
		}
		if tok.Space || tok.Kind != text.Punct {
			break
		}
		if stop := c.stopAt(i); stop != noStop {
			closed.stop = stop // "?!…"
			continue
		}
		s := c.text[tok.Start:tok.End]
		if !closers[s] {
			break
		}
		closed.bracketed = closed.bracketed || s == ")" || s == "]"
	}
	closed.next = i
	return closed
}

// closers and openers are the marks that may stand between a stop and the next
// sentence, beside the marks of quotations; '"' opens only behind a space.
var (
	closers = set(`) ] } " ” ’ '' ' » ›`)
	openers = set("( [ “ ‘ `` « „ ‹ \" ' &ldquo; &quot;")
)

// ends reports whether the sentence that began at token first ends with the
// stop at token i and what closes with it.
func (c *cutter) ends(first, i, end int, closed closing) bool {
	// The first word behind opening marks decides.
	next := closed.next
	word := next
	for word < end && c.opens(word) {
		word++
	}
	if word == end {
		return false // a stray mark at the end of the paragraph
	}
	tok := &c.tokens[word]
	opened := word > next
	capital := c.capital(word)
	switch {
	case !opened && tok.Kind == text.Punct:
		// A dash or a comma goes on; a bullet or an ellipsis behind a space
		// begins anew.
		return tok.Space && !closed.quoted && closed.stop != shortened && (tok.Norm == "•" || c.stopAt(word) == ellipsis)
	case closed.quoted && !opened && !capital && tok.Kind == text.Word:
		return false // “It failed.” he said
	case closed.quoted && !opened && (closed.stop == strong || closed.stop == ellipsis):
		return !c.frame(word, end)
	}
	switch closed.stop {
	case strong:
		return (capital || opened || tok.Kind != text.Word) && !exclaiming[c.tokens[i-min(i, 1)].Norm]
	case ellipsis:
		return tok.Space && (capital && tok.Norm != "I" || opened)
	case fullStop:
		if capital || opened || tok.Kind != text.Word {
			return !c.listed(first, i)
		}
		// In lower case the text has no capitals, or an abbreviation is not
		// known.
		return tok.Space && !closed.bracketed && i > first && c.whole(i-1)
	}
	return c.endsShortened(first, i, word, closed)
}

// endsShortened is ends for an abbreviation's own stop; the next word is at
// token word.
func (c *cutter) endsShortened(first, i, word int, closed closing) bool {
	name := strings.TrimSuffix(c.text[c.tokens[i].Start:c.tokens[i].End], ".")
	kind := abbreviation(name)
	tok := &c.tokens[word]
	opened := word > closed.next
	quotes := c.tokens[closed.next].Kind == text.OpenMark
	switch {
	case kind == never:
		return false
	case quotes && c.initials(first, i, name):
		return false // Al B. "Moose" Rask
	case opened && !quotes || closed.bracketed:
		return starters[tok.Norm] // Orr Jr. (D-Wis.), in Vik (Nev.) County
	case tok.Kind != text.Word && !opened:
		return false
	case closed.quoted || quotes:
		return c.capital(word)
	case starters[tok.Norm]:
		return true
	case dotted(name) && !strings.EqualFold(name, "a.m") && !strings.EqualFold(name, "p.m"), kind == numbered:
		return false
	}
	return c.capital(word) && !followers[tok.Norm]
}

// whole reports whether token i looks like a whole word or a number, and not
// like an abbreviation that is in no list.
func (c *cutter) whole(i int) bool {
	tok := &c.tokens[i]
	return tok.Kind == text.Number || tok.Kind == text.Word &&
		(tok.Len() > 4 || tok.Len() > 2 && !c.capital(i) && strings.ContainsAny(tok.Norm, "aeiouy"))
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
	s := c.text[tok.Start:tok.End]
	return openers[s] && (tok.Space || !closers[s])
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

// initials reports whether token i, that name and a stop, is one initial behind
// another name or several behind a title.
func (c *cutter) initials(first, i int, name string) bool {
	if i == first || c.tokens[i-1].Kind != text.Word {
		return false
	}
	if len(name) == 1 {
		return c.capital(i - 1)
	}
	return dotted(name) && abbreviation(strings.TrimSuffix(c.tokens[i-1].Norm, ".")) == never
}

// listed reports whether the stop at token i belongs to the number of a list's
// item, the first of its sentence: "1. Stay calm."
func (c *cutter) listed(first, i int) bool {
	return i == first+1 && c.tokens[first].Kind == text.Number && c.tokens[first].Len() <= 3
}
