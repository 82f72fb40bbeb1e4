package tags

import (
	"unicode"
	"unicode/utf8"

	"quoth/quotes/text"
)

// given is the token as the model knows it: quotation marks as “ and ”,
// dashes as --, and the like.
func given(doc *text.Document, tok *text.Token) string {
	switch tok.Kind {
	case text.OpenMark:
		return "``"
	case text.CloseMark:
		return "''"
	case text.Punct:
		return mark(tok)
	case text.Symbol:
		switch tok.Norm {
		case "%", "&", "$", "#":
			return tok.Norm
		case "&amp;":
			return "&"
		}
		if r, n := utf8.DecodeRuneInString(tok.Norm); n == len(tok.Norm) && unicode.Is(unicode.Sc, r) {
			return "$"
		}
	}
	return tok.Norm
}

// mark is a punctuation mark as the Penn Treebank writes it.
func mark(tok *text.Token) string {
	s := tok.Norm
	switch s {
	case "–", "—", "―", "&mdash;", "&ndash;":
		return "--"
	case "…", "&hellip;":
		return "..."
	case "[":
		return "("
	case "]":
		return ")"
	case "“", "„", "«", "‹", "``", "&ldquo;", "&laquo;":
		return "``"
	case "”", "»", "›", "''", "&rdquo;", "&raquo;":
		return "''"
	case "\"", "&quot;":
		if tok.Space {
			return "``"
		}
		return "''"
	case "‘", "&lsquo;":
		return "`"
	case "’", "&rsquo;", "&apos;":
		return "'"
	}
	if len(s) > 1 {
		switch s[0] {
		case '-':
			return "--"
		case '.':
			return "..."
		case '!', '?':
			return s[:1]
		}
	}
	return s
}
