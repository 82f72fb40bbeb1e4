package text

import "strings"

// blanks are the entities of HTML that stand for white space, as text from web
// pages has them.
var blanks = [...]string{"&nbsp;", "&#160;", "&#xa0;", "&#xA0;", "&ensp;", "&emsp;", "&thinsp;", "&#8201;", "&#8239;"}

// Blank is the length of the white space entity that s begins with, 0 if there
// is none.
func Blank(s string) int {
	if len(s) == 0 || s[0] != '&' {
		return 0
	}
	for _, b := range blanks {
		if strings.HasPrefix(s, b) {
			return len(b)
		}
	}
	return 0
}

// BlankBefore is the length of the white space entity that s ends with, 0 if
// there is none.
func BlankBefore(s string) int {
	if len(s) == 0 || s[len(s)-1] != ';' {
		return 0
	}
	for _, b := range blanks {
		if strings.HasSuffix(s, b) {
			return len(b)
		}
	}
	return 0
}
