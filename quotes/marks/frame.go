package marks

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// longestFrame is the number of words within which a frame shows its verb.
const longestFrame = 9

// frames reports whether s, which follows a comma or a closing mark, begins
// with who said so: "Krog said.", "said the mayor", "she told reporters".
func frames(s string) bool {
	named := false
	for n := 0; n < longestFrame; n++ {
		w, rest := nextWord(s)
		if w == "" {
			return false
		}
		low := strings.ToLower(w)
		if speechVerbs[low] {
			if n == 0 {
				return namesNext(rest)
			}
			return named && endsFrame(low, rest)
		}
		if n == 0 && clauseStarts[low] {
			return false
		}
		r, _ := utf8.DecodeRuneInString(w)
		named = named || unicode.IsUpper(r) || pronouns[low] || n == 0 && determiners[low]
		s = rest
	}
	return false
}

// namesNext reports whether s, which follows a verb of speech, begins with who
// speaks: a name, a pronoun, a post before a name ("mayor Ada Krog"), a bare
// noun ("police.").
func namesNext(s string) bool {
	const most = 4 // lower-case words before a name
	for n := 0; n < most; n++ {
		w, rest := nextWord(s)
		if w == "" {
			return n > 0
		}
		low := strings.ToLower(w)
		r, _ := utf8.DecodeRuneInString(w)
		switch {
		case n == 0 && (clauseStarts[low] || tagTails[low] || objects[low]):
			return false
		case unicode.IsUpper(r), n == 0 && (pronouns[low] || determiners[low]):
			return true
		}
		s = rest
	}
	return false
}

// nextWord cuts the next word off s; there is none behind a mark or a stop.
func nextWord(s string) (w, rest string) {
	s = strings.TrimLeft(s, " \n\r\t\u00a0")
	const longest = 40
	for i, r := range s {
		if i > longest {
			return "", ""
		}
		switch {
		case word(r) || i > 0 && (r == '\'' || r == '’' || r == '-' || r == '.' && initial(s[:i])):
		default:
			return s[:i], s[i:]
		}
	}
	return s, ""
}

// initial reports whether a point after s belongs to a word: "J.", "Mr.".
func initial(s string) bool {
	s = s[strings.LastIndexByte(s, '.')+1:]
	r, n := utf8.DecodeRuneInString(s)
	return n == len(s) && unicode.IsUpper(r) || abbreviations[strings.ToLower(s)]
}

// endsFrame reports whether what follows the verb of a frame says no more than
// where, when and to whom; "…, the mayor said they would" is reported speech.
func endsFrame(verb, rest string) bool {
	r, _ := utf8.DecodeRuneInString(rest)
	if rest == "" || classOf(r, false) == stop {
		return true
	}
	w, _ := nextWord(rest)
	low := strings.ToLower(w)
	if w == "" || tagTails[low] {
		return true
	}
	return strings.HasPrefix(verb, "t") && !clauseStarts[low] // told her, told the court
}

// sentenceEnd returns the length in bytes of the stop at s[i:] with the marks
// that close after it, if a sentence ends there, else 0.
func sentenceEnd(s string, i int) int {
	n := 1
	switch s[i] {
	case '!', '?':
	case '.':
		if r, _ := utf8.DecodeRuneInString(s[i+1:]); r == '.' || initial(lastWord(s[:i])) {
			return 0
		}
	case 0xe2:
		if !strings.HasPrefix(s[i:], "…") {
			return 0
		}
		n = len("…")
	default:
		return 0
	}
	rest := strings.TrimLeft(s[i+n:], ")]")
	end := len(s) - len(rest)
	if rest == "" {
		return end - i
	}
	r, _ := utf8.DecodeRuneInString(rest)
	if !unicode.IsSpace(r) {
		return 0
	}
	r, _ = utf8.DecodeRuneInString(strings.TrimLeftFunc(rest, unicode.IsSpace))
	if unicode.IsLower(r) {
		return 0
	}
	return end - i
}
