package words

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"quoth/quotes/text"
)

// word returns the end of the word or number that begins at pos, clitics and
// an abbreviation's stop with it.
func (c *cutter) word(pos, end int) int {
	seg := pos // where the last part of a hyphenated word begins
	q := c.part(pos, end)
	for q < end {
		rest := c.text[q:end]
		n, mark := joinerAt(rest)
		if n == 0 {
			break
		}
		before, _ := utf8.DecodeLastRuneInString(c.text[pos:q])
		after, _ := utf8.DecodeRuneInString(rest[n:])
		alnum := unicode.IsLetter(after) || unicode.IsDigit(after)
		switch mark {
		case '.':
			if strings.HasPrefix(rest[1:], ".") || !c.abbreviated(seg, q, end) {
				return q
			}
			q++
			continue
		case '\'':
			if last := c.text[seg:q]; !unicode.IsLetter(after) && !unicode.IsDigit(after) &&
				(clipped[last] || len(last) > 3 && lower(last[0]) && strings.HasSuffix(last, "in")) {
				return q + n // "ol'", "goin'"
			}
			if !unicode.IsLetter(after) || !unicode.IsLetter(before) && cliticIn(rest[n:]) == 0 {
				return q
			}
		case '-':
			if m := apostrophe(rest[n:]); m > 0 && n+m < len(rest) && class[rest[n+m]] == letter {
				n += m // rock-'n'-roll
			} else if !alnum {
				return q
			}
			seg = q + n
		case '/':
			if !alnum || !unicode.IsLetter(before) && !unicode.IsDigit(before) {
				return q
			}
			seg = q + n
		case ':':
			if !unicode.IsDigit(before) || !unicode.IsDigit(after) {
				return q
			}
		case '&':
			if !unicode.IsUpper(before) || !unicode.IsUpper(after) || entity(rest) > 0 {
				return q
			}
		}
		q = c.part(q+n, end)
	}
	return q
}

// joinerAt says whether s begins with a mark that may stand within a word, how
// long it is and which: an apostrophe and a hyphen have several forms.
func joinerAt(s string) (int, byte) {
	switch b := s[0]; b {
	case '.', '-', '/', ':':
		return 1, b
	case '&':
		if n := apostrophe(s); n > 0 {
			return n, '\''
		}
		return 1, b
	}
	if n := apostrophe(s); n > 0 {
		return n, '\''
	}
	if strings.HasPrefix(s, "‐") || strings.HasPrefix(s, "‑") {
		return len("‐"), '-'
	}
	return 0, 0
}

// part is the end of the part of a word that begins at pos: what UAX #29 takes
// for a word, less what it joins and English does not: "end.The", "Photo:Ana".
func (c *cutter) part(pos, end int) int {
	q := pos
	for q < end && class[c.text[q]] == letter {
		q++
	}
	if q == end || q > pos && c.text[q] == '-' {
		return q
	}
	q = c.next29(pos, end)
	for i := pos + 1; i < q-1; i++ {
		switch c.text[i] {
		case ':':
			return i
		case '.':
			if lower(c.text[i-1]) && upper(c.text[i+1]) && !mixed[c.text[max(pos, i-2):i]] {
				return i
			}
		}
	}
	// An unfinished rune at the end of the text is no part of a word.
	for {
		if r, n := utf8.DecodeLastRuneInString(c.text[pos:q]); r != utf8.RuneError || n != 1 || q-1 == pos {
			return q
		}
		q--
	}
}

// abbreviated reports whether the stop at q belongs to the word, whose last
// part began at seg.
func (c *cutter) abbreviated(seg, q, end int) bool {
	const longest = 12
	if q-seg > longest || q == seg {
		return false
	}
	word := c.text[seg:q]
	if word == "I" {
		// "Henry I. Miller", but not "nor did I."
		last := len(c.tokens) - 1
		return last < c.first || c.tokens[last].Kind == text.Word && c.tokens[last].End < seg && upper(c.text[c.tokens[last].Start])
	}
	if dotted(word) {
		return true
	}
	kind := abbreviation(word)
	if kind == numbered {
		// "No. 5" against "No."
		rest := strings.TrimLeft(c.text[q+1:min(len(c.text), q+4)], " \u00a0")
		return rest != "" && class[rest[0]] == digit
	}
	return kind != 0
}

// dotted reports whether the word is an initial or letters with stops between
// them: "J", "U.S", "a.m".
func dotted(word string) bool {
	if len(word) == 1 {
		return upper(word[0])
	}
	n := 0
	for len(word) > 0 {
		r, size := utf8.DecodeRuneInString(word)
		if !unicode.IsLetter(r) {
			return false
		}
		word = word[size:]
		n++
		if word == "" {
			return n > 1 || unicode.IsUpper(r)
		}
		if word[0] != '.' {
			return false
		}
		word = word[1:]
	}
	return false
}

// addWord appends a word, its clitics split off.
func (c *cutter) addWord(span text.Span, space bool) {
	s := c.text[span.Start:span.End]
	var heads [4]int // the ends of the parts, last first
	n := 0
	for n < len(heads)-1 {
		cut := clitic(s)
		if cut == 0 {
			break
		}
		heads[n] = len(s)
		n++
		s = s[:cut]
	}
	c.add(text.Span{Start: span.Start, End: span.Start + len(s)}, wordKind(s), space)
	start := span.Start + len(s)
	for ; n > 0; n-- {
		stop := span.Start + heads[n-1]
		c.add(text.Span{Start: start, End: stop}, text.Word, false)
		start = stop
	}
}

// wordKind tells numbers ("1,000", "3rd", "10:30", "5m") from words.
func wordKind(s string) text.TokenKind {
	s = strings.TrimLeft(s, "+-.")
	if s == "" || class[s[0]] != digit {
		return text.Word
	}
	letters := 0
	for i := range len(s) {
		if class[s[i]] == letter {
			letters++
		}
		if letters > 3 {
			return text.Word
		}
	}
	return text.Number
}
