package extract

import (
	"unicode"
	"unicode/utf8"
)

// Printable keeps text from steering a terminal, for strings.Map: control
// characters, and those that turn the direction of what follows, become U+FFFD,
// white space of any kind a space.
func Printable(r rune) rune {
	if unicode.IsSpace(r) {
		return ' '
	}
	if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) {
		return utf8.RuneError
	}
	return r
}
