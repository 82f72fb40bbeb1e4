package layout

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"quoth/quotes/text"
)

// A line is what stands between two line breaks, without the white space
// around it.
type line struct {
	text.Span
	indent int // bytes of white space before it
}

// cutLines returns the lines of s. A line ends at LF, CRLF, CR, VT, FF, NEL,
// U+2028 and U+2029 (the newline functions of the Unicode Standard, 5.8).
func cutLines(s string) []line {
	var lines []line
	start := 0
	for i := 0; i < len(s); {
		n := lineBreak(s, i)
		if n == 0 {
			i++
			continue
		}
		lines = addLine(lines, s, start, i)
		i += n
		start = i
	}
	return addLine(lines, s, start, len(s))
}

// addLine adds a line; a comment at its end is a line of its own.
func addLine(lines []line, s string, start, end int) []line {
	l := trim(s, start, end)
	if at := comment(s[l.Start:l.End]); at > 0 {
		lines = append(lines, trim(s, start, l.Start+at))
		l = trim(s, l.Start+at, l.End)
	}
	return append(lines, l)
}

// comment returns where in a line the comments begin that end it, as HTML and
// Markdown have them: "<!-- approved by the desk -->"; -1 if none do.
func comment(s string) int {
	at := -1
	for end := len(s); strings.HasSuffix(s[:end], "-->"); {
		i := strings.LastIndex(s[:end], "<!--")
		if i < 0 || strings.Contains(s[i:end-len("-->")], "-->") {
			break
		}
		at = i
		end = i
		for end > 0 && (s[end-1] == ' ' || s[end-1] == '\t') {
			end--
		}
	}
	return at
}

// lineBreak returns the length in bytes of the line break at s[i:], 0 if there
// is none.
func lineBreak(s string, i int) int {
	switch c := s[i]; {
	case c > '\r' && c < 0xc2:
		return 0
	case c == '\r' && i+1 < len(s) && s[i+1] == '\n':
		return 2
	case c >= '\n' && c <= '\r':
		return 1
	case c == 0xc2 && i+1 < len(s) && s[i+1] == 0x85:
		return 2
	case c == 0xe2 && i+2 < len(s) && s[i+1] == 0x80 && (s[i+2] == 0xa8 || s[i+2] == 0xa9):
		return 3
	}
	return 0
}

func trim(s string, start, end int) line {
	l := line{Span: text.Span{Start: start, End: end}}
	for l.Len() > 0 {
		r, n := utf8.DecodeRuneInString(s[l.Start:end])
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
	l.indent = l.Start - start
	return l
}

// white reports whether r is white space or one of the marks without width
// that text files carry (byte order mark, zero-width space, word joiner,
// direction marks).
func white(r rune) bool {
	switch r {
	case '\ufeff', '\u200b', '\u2060', '\u200e', '\u200f':
		return true
	}
	return unicode.IsSpace(r)
}
