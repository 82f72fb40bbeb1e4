package marks

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"quoth/quotes/text"
)

// weigh sets what the readings of each mark of paragraph i cost. In single
// style an opening or closing single mark is less easily an apostrophe.
func (p *pairer) weigh(marks []mark, i int, single bool) {
	span := p.doc.Paragraphs[i].Span
	for j := range marks {
		m := &marks[j]
		m.open = opens[m.left][m.right]
		m.close = closes[m.left][m.right]
		switch {
		case m.drawn == opening:
			m.close += wrongWay
		case m.drawn == closing:
			m.open += wrongWay
		}
		m.skip = lost
		if m.open <= mixed {
			m.skip++ // open and never closed says more than nothing
		}
		if m.kind.single() && m.kind != angle1 {
			weighSingle(m, p.doc.Text, span, single)
		} else if (m.kind == straight || m.kind == curly && m.drawn == closing) && digit(p.doc.Text, m.Start-1, span.Start) {
			// Inches: 12" discs.
			m.open, m.close, m.skip, m.silent = against, m.close+1, 1, true
		} else if m.kind == angle && m.starts && m.drawn == closing {
			m.skip, m.silent = 1, true // a bullet
		}
		if m.prime {
			m.skip, m.silent = 1, true
		}
	}
}

// What reading a single mark as an apostrophe costs.
const (
	elided     = 0 // 'em, '90s
	possessive = 1 // the drivers' pay
	likely     = 3 // an elision that is not in the list
	odd        = 5 // before or after a word that loses no letters
	speech     = 9 // where speech begins or ends, in a text that puts it in single marks: more than lost
)

// weighSingle sets the costs of a single mark, which may be an apostrophe.
func weighSingle(m *mark, s string, span text.Span, single bool) {
	before, after := s[span.Start:m.Start], s[m.End:span.End]
	m.silent = true
	if m.open <= m.close {
		w := firstWord(after)
		r, _ := utf8.DecodeRuneInString(w)
		switch {
		case w != "" && decade(w):
			m.open, m.skip = max(m.open, against), elided
		case unicode.IsDigit(r):
			m.open, m.skip = m.open+2, possessive
		case clitics[strings.ToLower(w)] && unicode.IsLower(r):
			m.open, m.skip = max(m.open, against), elided
		case elisions[strings.ToLower(w)]:
			m.open, m.skip = m.open+likely, elided
			if unicode.IsUpper(r) && speechMayBegin(before) {
				m.open--
			}
		case m.left == space && speechMayBegin(before) && unicode.IsUpper(r):
			m.skip, m.silent = speech, false
		case single && unicode.IsUpper(r):
			m.skip = lost
		case m.drawn == closing:
			m.skip = likely
		default:
			m.skip = odd
		}
		return
	}
	last := lastWord(before)
	switch {
	case m.left == stop || m.left == dots:
		m.skip = odd
		if single && m.close <= 1 {
			m.skip, m.silent = speech, false
		}
	case last == "":
		m.skip = odd
	case dropsEnd(last):
		m.close, m.skip = m.close+1, possessive
	case last[len(last)-1] >= '0' && last[len(last)-1] <= '9': // feet, minutes
		m.close, m.skip = m.close+1, possessive
	case strings.IndexByte("sxzSXZ", last[len(last)-1]) >= 0:
		if m.right == space && m.End < span.End && !unpossessed[firstWord(strings.TrimLeft(after, " "))] {
			m.close, m.skip = m.close+1, possessive
		} else {
			m.skip = likely
		}
	default:
		m.skip = odd
	}
}

// speechMayBegin reports whether s ends where speech may begin: nowhere, after
// a sentence, a comma or a colon.
func speechMayBegin(s string) bool {
	s = strings.TrimRight(s, " \t\r\n\u00a0\"”’'")
	return s == "" || strings.IndexByte(".,:!?", s[len(s)-1]) >= 0
}

// firstWord returns the letters and digits at the start of s.
func firstWord(s string) string {
	for i, r := range s {
		if !word(r) {
			return s[:i]
		}
	}
	return s
}

// lastWord returns the letters and digits at the end of s.
func lastWord(s string) string {
	i := len(s)
	for i > 0 {
		r, n := utf8.DecodeLastRuneInString(s[:i])
		if !word(r) {
			break
		}
		i -= n
	}
	return s[i:]
}

// decade matches the "90s" of '90s.
func decade(w string) bool {
	return len(w) >= 3 && len(w) <= 4 && strings.HasSuffix(w, "s") && digit(w, 0, 0) && digit(w, 1, 0)
}

// dropsEnd matches words that have lost their end: goin', o', th'.
func dropsEnd(w string) bool {
	w = strings.ToLower(w)
	return endless[w] || len(w) > 3 && strings.HasSuffix(w, "in") && !kept[w]
}
