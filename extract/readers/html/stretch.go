package html

import (
	"strings"
	"unicode/utf8"

	"quoth/quotes/text"
)

// token appends a stretch of text.
func (w *writer) token(number int, c *context) {
	s := w.page.texts[number]
	src := w.page.source
	keep := w.kept == nil || w.kept[number]
	for i := s.Start; i < s.End; {
		switch b := src[i]; {
		case strings.IndexByte(spaces, b) >= 0:
			switch {
			case b == '\n' && c.verbatim:
				w.lineBreak()
			case b == ' ':
				w.blank(i)
			default:
				w.blank(-1)
			}
			i++
		case b == 0:
			i++
		case b == '&':
			decoded, n := entity(src[i:s.End])
			switch {
			case strings.Contains(spaces, decoded): // &#32;
				w.blank(-1)
			case !invisible(decoded):
				w.put(decoded, text.Span{Start: i, End: i + n}, keep, c)
			}
			i += n
		default:
			if n := invisibleAt(src[i:s.End]); n > 0 {
				i += n
				break
			}
			end := i + plain(src[i:s.End])
			w.put(src[i:end], text.Span{Start: i, End: end}, keep, c)
			i = end
		}
	}
}

// plain returns how many bytes from the first on stand as they are: words with
// single spaces between them.
func plain(s string) int {
	i := 1
	for i < len(s) {
		switch b := s[i]; {
		case b == ' ':
			if i+1 == len(s) || special(s[i+1]) || invisibleAt(s[i+1:]) > 0 {
				return i
			}
		case special(b):
			return i
		case b >= utf8.RuneSelf && invisibleAt(s[i:]) > 0:
			return i
		}
		i++
	}
	return i
}

func special(b byte) bool {
	return b == '&' || b == 0 || strings.IndexByte(spaces, b) >= 0
}

// invisibles are characters that are not seen and would part words: a soft
// hyphen, a zero-width space, a word joiner, a byte order mark.
var invisibles = [...]string{"\u00ad", "\u200b", "\u2060", "\ufeff"}

func invisible(s string) bool { return s != "" && invisibleAt(s) == len(s) }

// invisibleAt returns the length of the invisible character that s begins with.
func invisibleAt(s string) int {
	if s[0] < utf8.RuneSelf {
		return 0
	}
	for _, c := range invisibles {
		if strings.HasPrefix(s, c) {
			return len(c)
		}
	}
	return 0
}
