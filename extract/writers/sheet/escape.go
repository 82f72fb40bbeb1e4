package sheet

import (
	"strings"

	"quoth/extract"
)

// special are the characters that may mean something to a reader of Markdown
// wherever they stand: those of CommonMark, and of common extensions ~ (struck
// out), | (tables), $ (formulas), ^ (raised) and @ (citations).
const special = "\\`*_[]<>&#~|$^@"

// escape writes an article's words as one line of Markdown in which nothing
// means anything: a character of it that might gets a backslash.
func escape(words string) string {
	words = line(words)
	var b strings.Builder
	for i, r := range words {
		if strings.ContainsRune(special, r) || begins(words, i) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// line writes words on one line, with a space for white space between them.
func line(words string) string {
	return strings.Join(strings.Fields(strings.Map(extract.Printable, words)), " ")
}

// begins reports whether the character at i would begin a list, a rule or an
// underline if the words began a line: "- ", "+ ", "1. ", "1) ", "===".
func begins(words string, i int) bool {
	switch words[i] {
	case '-', '+', '=', ':':
		return i == 0
	case '.', ')':
		return i > 0 && strings.Trim(words[:i], "0123456789") == ""
	}
	return false
}
