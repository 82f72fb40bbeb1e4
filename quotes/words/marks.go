package words

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"quoth/quotes/text"
)

// markAt is the length and kind of the mark that s begins with: a dash, an
// ellipsis, "?!" and an HTML entity are one. 0 if it is none.
func markAt(s string) (int, text.TokenKind) {
	switch b := s[0]; b {
	case '.', '-', '_', '=', '*', '/':
		return run(s, s[:1]), text.Punct
	case '!', '?':
		return run(s, "!?"), text.Punct
	case '@', '+', '<', '>', '^', '|', '~', '\\':
		return run(s, s[:1]), text.Symbol
	case '$', '%', '#':
		return 1, text.Symbol
	case '&':
		if n := entity(s); n > 0 {
			if name := s[1 : n-1]; name[0] != '#' && !punctuation[name] {
				return n, text.Symbol
			}
			return n, text.Punct
		}
		return 1, text.Symbol
	case '`', '\'':
		if len(s) > 1 && s[1] == b {
			return 2, text.Punct
		}
		return 1, text.Punct
	}
	r, n := utf8.DecodeRuneInString(s)
	if unicode.IsPunct(r) {
		return n, text.Punct
	}
	return 0, 0
}

// run is the number of bytes at the start of s that are among set.
func run(s, set string) int {
	n := 0
	for n < len(s) && strings.IndexByte(set, s[n]) >= 0 {
		n++
	}
	return n
}

// unreadable is the number of bytes at the start of s that are no UTF-8, or
// ASCII's controls.
func unreadable(s string) int {
	n := 0
	for n < len(s) {
		r, size := utf8.DecodeRuneInString(s[n:])
		if size != 1 || r != utf8.RuneError && !unicode.IsControl(r) {
			break
		}
		n++
	}
	return n
}

// punctuation holds the names of HTML's entities that are marks.
var punctuation = map[string]bool{
	"ldquo": true, "rdquo": true, "lsquo": true, "rsquo": true, "bdquo": true, "sbquo": true,
	"laquo": true, "raquo": true, "lsaquo": true, "rsaquo": true, "quot": true, "apos": true,
	"mdash": true, "ndash": true, "hellip": true, "prime": true, "Prime": true, "bull": true, "middot": true,
}

// entity is the length of the HTML entity that s begins with, or 0.
func entity(s string) int {
	const longest = 10
	if len(s) < 4 || s[0] != '&' {
		return 0
	}
	i := 1
	if s[1] == '#' {
		i++
	}
	for ; i < len(s) && i < longest; i++ {
		switch {
		case class[s[i]] == letter || class[s[i]] == digit:
		case s[i] == ';' && i > 2:
			return i + 1
		default:
			return 0
		}
	}
	return 0
}

// dash reports whether s begins with a dash or a hyphen.
func dash(s string) bool {
	return strings.HasPrefix(s, "–") || strings.HasPrefix(s, "—") || strings.HasPrefix(s, "-") ||
		strings.HasPrefix(s, "‐") || strings.HasPrefix(s, "‑") || strings.HasPrefix(s, "―")
}
