package marks

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"quoth/quotes/text"
)

// A mark is something in the text that may be a quotation mark.
type mark struct {
	text.Span
	kind        kind
	drawn       side
	prime       bool
	starts      bool  // nothing but other marks stands before it in its paragraph
	left, right class // beyond marks that touch it
	// What the readings cost.
	open, close, skip int8
	silent            bool // skipping it is nothing to report

	reading reading
	drop    bool // it stands where the innermost open mark was given up
	mate    int  // index of its partner among the paragraph's marks, or -1
}

// most is the number of marks without a word between them beyond which they
// quote nothing: a rule, a drawing, noise.
const most = 6

// scan appends the marks of the paragraph at span.
func scan(marks []mark, s string, span text.Span) []mark {
	first := len(marks)
	feet := -1 // where the last ' after a digit stands
	for i := span.Start; i < span.End; {
		if !firstBytes[s[i]] {
			i++
			continue
		}
		g, n := markAt(s[i:span.End])
		if n == 0 {
			i++
			continue
		}
		m := mark{Span: text.Span{Start: i, End: i + n}, kind: g.kind, drawn: g.drawn, prime: g.prime, mate: -1}
		i += n
		if m.Start > span.Start && s[m.Start-1] == '\\' {
			m.Start-- // escaped, as in JSON
		}
		if m.kind.single() && m.kind != angle1 {
			if end := inWord(s, m.Span, span); end > 0 {
				if digit(s, m.Start-1, span.Start) {
					feet = m.Start
				}
				i = end
				continue
			}
		} else if feet >= 0 && inches(s[feet:m.Start]) {
			feet = -1
			continue
		}
		marks = append(marks, m)
	}
	found := marks[first:]
	around(found, s, span)
	return marks[:first+len(dropNoise(found, s))]
}

// markAt returns the mark at the start of s and its length in bytes, 0 if
// there is none.
func markAt(s string) (glyph, int) {
	if s[0] == '&' {
		return entityAt(s)
	}
	r, n := utf8.DecodeRuneInString(s)
	g, ok := glyphs[r]
	if !ok {
		return glyph{}, 0
	}
	if r == '\'' || r == '`' || r == '‘' || r == '’' {
		if pair := len(s) >= 2*n && s[n:2*n] == s[:n]; pair && !thrice(s, n, r) && !elisions[strings.ToLower(firstWord(s[2*n:]))] {
			return glyph{kind: twin, drawn: g.drawn}, 2 * n
		}
	}
	return g, n
}

// thrice reports whether three like marks follow of which the first stands
// alone: "…no.”'" closes a single within a double.
func thrice(s string, n int, r rune) bool {
	if len(s) < 3*n || s[2*n:3*n] != s[:n] {
		return false
	}
	next, _ := utf8.DecodeRuneInString(s[3*n:])
	return len(s) == 3*n || !unicode.IsLetter(next)
}

// entityAt reads "&ldquo;", "&#8220;" or "&#x201C;".
func entityAt(s string) (glyph, int) {
	const longest = 10
	end := strings.IndexByte(s[:min(len(s), longest)], ';')
	if end < 3 {
		return glyph{}, 0
	}
	r, ok := entities[s[1:end]]
	if !ok && s[1] == '#' {
		digits, base := s[2:end], 10
		if digits[0] == 'x' || digits[0] == 'X' {
			digits, base = digits[1:], 16
		}
		n, err := strconv.ParseUint(digits, base, 32)
		if err != nil {
			return glyph{}, 0
		}
		r = rune(n)
	}
	g, ok := glyphs[r]
	if !ok || r == '`' {
		return glyph{}, 0
	}
	return g, end + 1
}

// inWord returns where the apostrophe at m ends if it can be nothing else:
// between letters, in feet and minutes before digits ("6'2"), and the two of
// "rock 'n' roll". Otherwise 0.
func inWord(s string, m, span text.Span) int {
	before, _ := utf8.DecodeLastRuneInString(s[span.Start:m.Start])
	after, n := utf8.DecodeRuneInString(s[m.End:span.End])
	if m.Start == span.Start || m.End == span.End {
		return 0
	}
	if word(before) && word(after) {
		return m.End
	}
	// "Night Shift"'s, the Ph.D.'s: a clitic behind a mark or a point.
	if (after == 's' || after == 'S') && !unicode.IsSpace(before) && before != ',' && classOf(before, false) != bracket {
		if next, _ := utf8.DecodeRuneInString(s[m.End+n : span.End]); !word(next) {
			return m.End
		}
	}
	if (after == 'n' || after == 'N') && unicode.IsSpace(before) {
		rest := s[m.End+n : span.End]
		if r, w := utf8.DecodeRuneInString(rest); glyphs[r].kind.single() && w < len(rest) {
			if next, _ := utf8.DecodeRuneInString(rest[w:]); unicode.IsSpace(next) {
				return m.End + n + w
			}
		}
	}
	// 6' 2", 6'-2"
	if unicode.IsDigit(before) && (after == ' ' || after == '-') && digit(s, m.End+n, span.Start) && quoteSoon(s[m.End+n:span.End]) {
		return m.End
	}
	return 0
}

func word(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

func digit(s string, i, start int) bool {
	return i >= start && i < len(s) && s[i] >= '0' && s[i] <= '9'
}

// quoteSoon matches the inches after feet: 2", 11″.
func quoteSoon(s string) bool {
	for i := 0; i < len(s) && i < 3; i++ {
		if s[i] < '0' || s[i] > '9' {
			return i > 0 && (s[i] == '"' || strings.HasPrefix(s[i:], "″") || strings.HasPrefix(s[i:], "”") || strings.HasPrefix(s[i:], "''"))
		}
	}
	return false
}

// inches reports whether s, from the mark of the feet on, ends with nothing
// but the number of inches.
func inches(s string) bool {
	const longest = 10
	if len(s) > longest {
		return false
	}
	digits := 0
	for i, r := range s {
		switch {
		case i == 0 || glyphs[r].kind.single():
		case unicode.IsDigit(r):
			digits++
		case r != ' ' && r != '-' && r != '.' && r != '½':
			return false
		}
	}
	return digits > 0 && digits < 4
}

// around fills in what stands beside each mark, looking beyond other marks
// that touch it, once from each side.
func around(marks []mark, s string, span text.Span) {
	for i := range marks {
		m := &marks[i]
		before, starts := span.Start, true
		if i > 0 {
			before, starts = marks[i-1].End, marks[i-1].starts
		}
		m.starts = starts && strings.TrimSpace(s[before:m.Start]) == ""
		if i > 0 && before == m.Start {
			m.left = marks[i-1].left
			continue
		}
		m.left = classBefore(s[span.Start:m.Start])
	}
	for i := len(marks) - 1; i >= 0; i-- {
		m := &marks[i]
		if i+1 < len(marks) && marks[i+1].Start == m.End {
			m.right = marks[i+1].right
			continue
		}
		m.right = classAfter(s[m.End:span.End])
	}
}

func classBefore(s string) class {
	if text.BlankBefore(s) > 0 {
		return space
	}
	r, _ := utf8.DecodeLastRuneInString(s)
	c := classOf(r, s == "")
	if r == '.' && strings.HasSuffix(s, "..") {
		return dots
	}
	return c
}

func classAfter(s string) class {
	if text.Blank(s) > 0 {
		return space
	}
	r, _ := utf8.DecodeRuneInString(s)
	c := classOf(r, s == "")
	if r == '.' && strings.HasPrefix(s, "..") {
		return dots
	}
	return c
}

func classOf(r rune, end bool) class {
	switch {
	case end || unicode.IsSpace(r) || r == '\ufeff' || r == '\u200b':
		return space
	case word(r):
		return letter
	}
	if c, ok := punctuation[r]; ok {
		return c
	}
	return symbol
}

// dropNoise removes marks that stand in a row without a word between them.
func dropNoise(marks []mark, s string) []mark {
	kept := 0
	for i := 0; i < len(marks); {
		j := i + 1
		for j < len(marks) && !hasWord(s[marks[j-1].End:marks[j].Start]) {
			j++
		}
		if j-i <= most {
			kept += copy(marks[kept:], marks[i:j])
		}
		i = j
	}
	return marks[:kept]
}

func hasWord(s string) bool { return strings.ContainsFunc(s, word) }
