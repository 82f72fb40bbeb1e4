package html

import (
	"unicode/utf8"

	"golang.org/x/net/html"
)

// entity decodes the character reference that s begins with and returns its
// length; an ampersand that begins none stands for itself.
func entity(s string) (decoded string, n int) {
	const longest = 40 // &CounterClockwiseContourIntegral; has 33
	end := 1
	for end < len(s) && end < longest && (letter(s[end]) || s[end] == '#' && end == 1) {
		end++
	}
	if end < len(s) && s[end] == ';' {
		end++
	}
	if end == 1 {
		return s[:1], 1
	}
	decoded = html.UnescapeString(s[:end])
	if decoded[0] == '&' && len(decoded) == end {
		return s[:1], 1
	}
	// Without a semicolon a reference may end earlier: "&notit" is "¬it". What
	// follows the reference is the same before and after.
	_, size := utf8.DecodeRuneInString(decoded)
	for len(decoded) > size && end > 2 && decoded[len(decoded)-1] == s[end-1] {
		decoded, end = decoded[:len(decoded)-1], end-1
	}
	return decoded, end
}

func letter(b byte) bool {
	return 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' || '0' <= b && b <= '9'
}
