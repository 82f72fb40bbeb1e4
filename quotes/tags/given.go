package tags

import (
	"unicode"
	"unicode/utf8"

	"quoth/quotes/text"
)

// given is token i of a sentence as the model knows it: quotation marks as “
// and two apostrophes, dashes as --, and the like. Its tag is None if the model is to say.
func given(tokens []text.Token, i int) (string, text.Tag) {
	tok := &tokens[i]
	switch tok.Kind {
	case text.OpenMark:
		return "``", text.OpenQuote
	case text.CloseMark:
		return "''", text.CloseQuote
	case text.Punct:
		return mark(tok, i > 0 && tokens[i-1].Kind == text.Word)
	case text.Symbol:
		return symbol(tok.Norm)
	case text.Word:
		switch {
		case tok.Norm[0] == '@' && tok.Len() > 1:
			return tok.Norm, text.NNP // a handle stands for a name
		case tok.Norm[0] == '\'' && elisions[tok.Norm] != "":
			return elisions[tok.Norm], text.None
		}
	}
	return tok.Norm, text.None
}

// elisions are words with letters left out, and the whole words.
var elisions = map[string]string{
	"'em": "them", "'cause": "because", "'til": "until", "'till": "until", "'bout": "about",
	"'n": "and", "'n'": "and", "'round": "around", "'twas": "was", "'tis": "is",
}

// mark is a punctuation mark as the Penn Treebank writes it, with its tag.
func mark(tok *text.Token, behindWord bool) (string, text.Tag) {
	s := tok.Norm
	switch s {
	case ",":
		return s, text.Comma
	case ".", "?", "!":
		return s, text.Stop
	case ":", ";", "...", "--":
		return s, text.Colon
	case "(", "[", "{":
		return "(", text.OpenParen
	case ")", "]", "}":
		return ")", text.CloseParen
	case "…", "&hellip;":
		return "...", text.Colon
	case "'", "’", "&rsquo;", "&apos;", "&#39;":
		if behindWord && !tok.Space {
			return "'", text.POS // the teachers'
		}
		return "''", text.CloseQuote
	case "\"", "&quot;":
		if tok.Space {
			return "``", text.OpenQuote
		}
		return "''", text.CloseQuote
	case "“", "„", "«", "‹", "‘", "``", "`", "&ldquo;", "&lsquo;", "&laquo;":
		return "``", text.OpenQuote
	case "”", "»", "›", "''", "&rdquo;", "&raquo;":
		return "''", text.CloseQuote
	}
	switch s[0] {
	case '.':
		return "...", text.Colon
	case '!', '?':
		return s[:1], text.Stop
	}
	return "--", text.Colon // dashes, bullets, slashes, rules
}

// symbol is a symbol as the Penn Treebank writes it, with its tag.
func symbol(s string) (string, text.Tag) {
	switch s {
	case "$":
		return s, text.Dollar
	case "%":
		return s, text.NN
	case "&", "&amp;":
		return "&", text.CC
	case "#":
		return s, text.Hash
	}
	r, n := utf8.DecodeRuneInString(s)
	switch {
	case n == len(s) && unicode.Is(unicode.Sc, r):
		return "$", text.Dollar
	case unicode.IsLetter(r) || unicode.IsDigit(r):
		return s, text.NN // an address
	}
	return s, text.SYM
}
