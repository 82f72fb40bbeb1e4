package html

import (
	"strings"

	"quoth/quotes/text"
)

// In the copy for the parser a stretch of text begins with a mark: a character
// that is for no interchange, and the number of the stretch in six digits of
// base 32.
const (
	markRune   = "\uFDD0"
	markDigits = 6
	markBits   = 5
	zero       = 'A' // the digits are none that HTML knows
)

// mark appends a stretch of text to the copy, with its mark before the first
// character that is no white space. White space alone has none: the parser
// treats it by itself in places.
func (p *page) mark(dst []byte, raw string, span text.Span) []byte {
	rest := strings.TrimLeft(raw, spaces)
	dst = append(dst, raw[:len(raw)-len(rest)]...)
	if rest == "" {
		return dst
	}
	dst = append(dst, markRune...)
	for shift := markBits * (markDigits - 1); shift >= 0; shift -= markBits {
		dst = append(dst, zero+byte(len(p.texts)>>shift&(1<<markBits-1)))
	}
	p.texts = append(p.texts, span)
	for {
		i := strings.Index(rest, markRune)
		if i < 0 {
			return append(dst, rest...)
		}
		// One of the page's own; the text itself is taken from the source.
		dst = append(append(dst, rest[:i]...), '?')
		rest = rest[i+len(markRune):]
	}
}

// spaces are what HTML takes for white space.
const spaces = " \t\n\f\r"

// unmark cuts what stands before the first mark of a text of the copy off it,
// and reads the mark: the text that it marks goes up to the next.
func (p *page) unmark(data string) (before string, number int, marked, rest string) {
	before, data, ok := strings.Cut(data, markRune)
	if !ok || len(data) < markDigits {
		return before, -1, "", ""
	}
	for _, digit := range []byte(data[:markDigits]) {
		number = number<<markBits | int(digit-zero)
	}
	if number < 0 || number >= len(p.texts) {
		return before, -1, "", ""
	}
	marked = data[markDigits:]
	if i := strings.Index(marked, markRune); i >= 0 {
		return before, number, marked[:i], marked[i:]
	}
	return before, number, marked, ""
}
