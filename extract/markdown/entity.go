package markdown

import (
	"html"
	"strings"
)

// entity decodes "&amp;", "&#8217;" or "&#x2019;" at the beginning of s and
// returns its length, 0 where there is none.
func entity(s string) (stands string, n int) {
	const most = 40 // bytes; the longest name has 31
	n = strings.IndexByte(s[:min(len(s), most)], ';') + 1
	if n == 0 {
		return "", 0
	}
	stands = html.UnescapeString(s[:n])
	if stands == s[:n] || strings.HasSuffix(stands, ";") && s[1] != '#' && s[:n] != "&semi;" {
		return "", 0 // none, or "&ampx;", of which HTML takes the beginning
	}
	return stands, n
}

// punctuation reports whether a backslash before c makes it a character like
// any other.
func punctuation(c byte) bool {
	return '!' <= c && c <= '/' || ':' <= c && c <= '@' || '[' <= c && c <= '`' || '{' <= c && c <= '~'
}
