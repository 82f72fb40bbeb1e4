package check

import (
	"strings"
	"unicode"
)

// Words returns the words and numbers of a text as they compare: in lower case,
// without marks around them, whatever marks and apostrophes the text is set in.
// Brackets are marks as well, so that "[T]he" is "the".
func Words(s string) []string {
	folded := strings.Map(fold, s)
	words := strings.FieldsFunc(folded, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) && !strings.ContainsRune("'.,%$€£", r)
	})
	kept := words[:0]
	for _, w := range words {
		if w = strings.Trim(w, "'.,"); w != "" {
			kept = append(kept, w)
		}
	}
	return kept
}

// fold returns a letter in lower case, an apostrophe straight and a bracket as
// nothing.
func fold(r rune) rune {
	switch r {
	case '’', '‘', '`', '´', 'ʼ':
		return '\''
	case '[', ']':
		return -1
	}
	return unicode.ToLower(r)
}
