package score

import (
	"unicode"
	"unicode/utf8"

	"quoth/quotes/text"
)

// words cuts a text into the units that are counted: runs of letters, digits
// and underscores, joined by apostrophes within. Punctuation never counts.
func words(s string) []text.Span {
	var out []text.Span
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !wordRune(r) {
			i += n
			continue
		}
		start, end := i, i
		for i < len(s) {
			r, n := utf8.DecodeRuneInString(s[i:])
			if wordRune(r) {
				i += n
				end = i
				continue
			}
			// One apostrophe between two letters belongs to the word.
			if end == i && (r == '\'' || r == '’' || r == '`') {
				if next, _ := utf8.DecodeRuneInString(s[i+n:]); wordRune(next) {
					i += n
					continue
				}
			}
			break
		}
		out = append(out, text.Span{Start: start, End: end})
	}
	return out
}

func wordRune(r rune) bool {
	return r == '_' || unicode.IsLetter(r) || unicode.IsNumber(r)
}

// quoted returns the spans inside double quotation marks, marks left out, line
// by line; a line may leave its last one open.
func quoted(s string) []text.Span {
	var out []text.Span
	opened := -1
	for i, r := range s {
		switch {
		case r == '\n':
			if opened >= 0 {
				out = append(out, text.Span{Start: opened, End: i})
			}
			opened = -1
		case r == '“' || r == '„' || r == '«' || r == '"' && opened < 0:
			if opened < 0 {
				opened = i + utf8.RuneLen(r)
			}
		case r == '”' || r == '»' || r == '"':
			if opened >= 0 {
				out = append(out, text.Span{Start: opened, End: i})
				opened = -1
			}
		}
	}
	if opened >= 0 {
		out = append(out, text.Span{Start: opened, End: len(s)})
	}
	return out
}

// A set holds the indexes of words, in order.
type set []int

// cover returns the words that the spans touch.
func cover(ws, spans []text.Span) set {
	var out set
	for i, w := range ws {
		for _, s := range spans {
			if w.Overlaps(s) && s.Len() > 0 {
				out = append(out, i)
				break
			}
		}
	}
	return out
}

// common counts the words of both sets.
func common(a, b set) int {
	n := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] == b[j]:
			n++
			i++
			j++
		case a[i] < b[j]:
			i++
		default:
			j++
		}
	}
	return n
}

// dice is twice the share of the words of both that they have in common.
func dice(a, b set) float64 { return 2 * float64(common(a, b)) / float64(len(a)+len(b)) }

func same(a, b set) bool { return len(a) == len(b) && common(a, b) == len(a) }
