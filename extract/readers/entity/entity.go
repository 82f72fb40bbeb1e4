// Package entity decodes the character references of HTML, which other markup
// uses too.
package entity

import (
	"html"
	"strings"
)

// Decode returns what "&amp;", "&#8217;" or "&#x2019;" at the beginning of s
// stands for and how long the reference is, 0 where there is none. It has to
// end with a semicolon.
func Decode(s string) (stands string, n int) {
	const most = 40 // bytes; the longest name has 31
	if n = strings.IndexByte(s[:min(len(s), most)], ';') + 1; n == 0 || s[0] != '&' || strings.LastIndexByte(s[:n], '&') > 0 {
		return "", 0
	}
	stands = html.UnescapeString(s[:n])
	if stands == s[:n] || strings.HasSuffix(stands, ";") && s[1] != '#' && s[:n] != "&semi;" {
		return "", 0 // none, or "&ampx;", of which HTML takes the beginning
	}
	return stands, n
}
