package match

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// fold returns a word in small letters without diacritics and points, with
// straight apostrophes, in the plainest characters that it can be written in.
func (c *cutter) fold(s string) []byte {
	b := c.buf[:0]
	for i := 0; i < len(s); i++ {
		ch := s[i]
		switch {
		case ch >= utf8.RuneSelf:
			c.buf = b
			return c.foldUnicode(s)
		case ch >= 'A' && ch <= 'Z':
			ch |= 0x20
		case ch == '.' && (i+1 == len(s) || s[i+1] < '0' || s[i+1] > '9'):
			continue
		case ch == '`':
			ch = '\''
		}
		b = append(b, ch)
	}
	c.buf = b
	return b
}

func (c *cutter) foldUnicode(s string) []byte {
	b := c.buf[:0]
	for _, r := range norm.NFKD.String(s) {
		switch {
		case unicode.Is(unicode.Mn, r), r == '\u00ad', r == '\u200b', r == '\u200d', r == '\u2060':
			continue
		case apostrophe(r):
			r = '\''
		case r == '⁄': // of ½
			r = '/'
		case r == '.':
			if len(b) == 0 || b[len(b)-1] < '0' || b[len(b)-1] > '9' {
				continue
			}
		case ligatures[r] != "":
			b = append(b, ligatures[r]...)
			continue
		}
		b = utf8.AppendRune(b, unicode.ToLower(r))
	}
	c.buf = b
	return b
}

// ligatures are letters that NFKD leaves whole.
var ligatures = map[rune]string{'æ': "ae", 'Æ': "ae", 'œ': "oe", 'Œ': "oe", 'ß': "ss", 'ø': "o", 'Ø': "o", 'ł': "l", 'Ł': "l", 'đ': "d", 'Đ': "d", 'ı': "i"}

// currencies are the signs of money, and what they are called.
var currencies = map[rune]string{'$': "dollar", '£': "pound", '€': "euro", '¥': "yen", '₹': "rupee", '₦': "naira"}

// Fold returns a name or word in small letters, without diacritics and points.
func Fold(s string) string {
	c := &cutter{}
	return string(c.fold(s))
}
