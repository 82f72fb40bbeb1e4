package subtitle

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// An opening is how a line begins.
type opening struct {
	change bool  // somebody else speaks: ">>" or a dash
	dash   bool  // a dash
	name   words // who speaks, if the line says so
	rest   words // what is said
}

// opening takes the marks of a turn off the beginning of a line. first says
// that it begins a cue, apart that what is said before it has come to its end,
// dialogue that dashes begin several lines of the cue.
func (n names) opening(w words, first, apart, dialogue bool) opening {
	o := opening{rest: w.trim()}
	for {
		s := o.rest.text
		length := 0
		if strings.HasPrefix(s, ">>") {
			length = len(s) - len(strings.TrimLeft(s, "> "))
		} else if !o.change && (apart || dialogue) {
			length = dash(s)
			o.dash = length > 0
		}
		if length == 0 {
			break
		}
		o.change, first, apart = true, true, true
		o.rest = o.rest.cut(length, len(s)).trim()
	}
	s := o.rest.text
	start, end, next := 0, 0, 0
	if s == "" {
		return o
	}
	if length := bracket(s); length > 0 && (n.bracketed(s[1:length-1]) || strings.HasPrefix(s[length:], ":") && isName(s[1:length-1])) {
		start, end, next = 1, length-1, length
		if strings.HasPrefix(s[next:], ":") {
			next++
		}
	} else if at := colon(s); at > 0 && n.labels(s[:at], first, apart) {
		end, next = at, at+1
	}
	if end > 0 {
		o.name = o.rest.cut(start, end).trim()
		o.rest = o.rest.cut(next, len(s)).trim()
	}
	return o
}

// dash returns the length of the dash that begins a speech, "- No." or "–No.",
// 0 where there is none. What goes on in small letters may be an aside.
func dash(s string) int {
	rest := s
	for _, d := range []string{"-", "–", "—"} {
		if after, ok := strings.CutPrefix(s, d); ok {
			rest = after
		}
	}
	rest = strings.TrimLeft(rest, " \t")
	r, _ := utf8.DecodeRuneInString(rest)
	if len(rest) == len(s) || unicode.IsLower(r) || !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("\"“‘'([¿¡.…", r) {
		return 0
	}
	return len(s) - len(rest)
}
