package features

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"quoth/quotes/text"
)

// A Form is a distinct word form of the document with the features that depend
// on it alone. Fine are those that know the word, Coarse those that a word
// never seen has too.
type Form struct {
	Lower  uint32 // hash of the form in small letters
	Word   string // the form in small letters
	Fine   [4]uint32
	Coarse [6]uint32
	Name   bool // looks like a name: capital, and its tag is a proper noun
}

// A key is all that a form depends on.
type key struct {
	norm   string
	kind   text.TokenKind
	proper bool
}

// forms numbers the distinct forms of the document.
func (x *extractor) forms() {
	seen := x.seen
	for i := range x.doc.Tokens {
		tok := &x.doc.Tokens[i]
		k := key{tok.Norm, tok.Kind, tok.Tag.Proper()}
		if k.kind == text.OpenMark || k.kind == text.CloseMark {
			k.norm, k.proper = "", false // every style of mark is the same mark
		}
		f, ok := seen[k]
		if !ok {
			f = int32(len(x.Forms))
			x.Forms = append(x.Forms, form(k.norm, k.kind, k.proper, x.cues))
			seen[k] = f
		}
		x.Form[i] = f
	}
}

// Kinds of word-local features, mixed into their hashes.
const (
	fForm = iota + 1
	fStem
	fPrefix
	fSuffix2
	fSuffix3
	fSuffix4
	fShape
	fCue
	fStemCue
	fKind
)

func form(norm string, kind text.TokenKind, proper bool, cues *Lexicon) Form {
	switch kind {
	case text.OpenMark:
		norm = "“"
	case text.CloseMark:
		norm = "”"
	}
	lower := strings.ToLower(norm)
	stem := Stem(lower)
	f := Form{Lower: hash(lower), Word: lower, Name: proper}
	f.Fine = [...]uint32{
		local(fForm, f.Lower),
		local(fStem, hash(stem)),
		local(fPrefix, hash(cut(lower, 3))),
		local(fSuffix4, hash(tail(lower, 4))),
	}
	f.Coarse = [...]uint32{
		local(fSuffix2, hash(tail(lower, 2))),
		local(fSuffix3, hash(tail(lower, 3))),
		local(fShape, shape(norm)),
		local(fCue, uint32(cues.Form(lower))),
		local(fStemCue, uint32(cues.Stem(stem))),
		local(fKind, uint32(kind)),
	}
	return f
}

func local(kind, value uint32) uint32 { return value*31 + kind }

// hash is FNV-1a.
func hash(s string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}

// cut returns at most n bytes of the start.
func cut(s string, n int) string {
	if len(s) < n {
		return s
	}
	return s[:n]
}

func tail(s string, n int) string {
	if len(s) < n {
		return s
	}
	return s[len(s)-n:]
}

// shape hashes a form's pattern: "Xx" for Ruiz, "X.X." for U.S., "0" for 44.
func shape(s string) uint32 {
	h, last := uint32(2166136261), byte(0)
	for i := 0; i < len(s); {
		c := s[i]
		n := 1
		switch {
		case c >= 'a' && c <= 'z':
			c = 'x'
		case c >= 'A' && c <= 'Z':
			c = 'X'
		case c >= '0' && c <= '9':
			c = '0'
		case c >= utf8.RuneSelf:
			var r rune
			r, n = utf8.DecodeRuneInString(s[i:])
			c = '?'
			if unicode.IsUpper(r) {
				c = 'X'
			} else if unicode.IsLetter(r) {
				c = 'x'
			}
		}
		if c != last {
			h = (h ^ uint32(c)) * 16777619
			last = c
		}
		i += n
	}
	return h
}

// Stem takes an inflection off an English word in small letters, roughly:
// "argues", "argued" and "arguing" all become "argu".
func Stem(s string) string {
	n := len(s)
	switch {
	case n > 5 && s[n-3:] == "ing":
		s = s[:n-3]
	case n > 4 && s[n-3:] == "ies":
		return s[:n-3] + "y"
	case n > 4 && s[n-3:] == "ied":
		return s[:n-3] + "y"
	case n > 4 && s[n-2:] == "ed":
		s = s[:n-2]
	case n > 4 && s[n-2:] == "es":
		s = s[:n-2]
	case n > 3 && s[n-1] == 's' && s[n-2] != 's':
		s = s[:n-1]
	}
	// "planned" is "plan", "argue" is "argu".
	n = len(s)
	if n > 3 && s[n-1] == s[n-2] && s[n-1] != 'l' && s[n-1] != 's' {
		return s[:n-1]
	}
	if n > 3 && s[n-1] == 'e' {
		return s[:n-1]
	}
	return s
}

// SeesFine reports whether a token sees fine feature k of the form at offset d.
func SeesFine(d, k int) bool { return sees[max(d-Around, Around-d)]>>k&1 == 1 }

// SeesCoarse reports the same of coarse feature k.
func SeesCoarse(d, k int) bool { return sees[max(d-Around, Around-d)]>>(k+4)&1 == 1 }

// sees holds for each distance the features that are seen, fine ones first:
// of the word itself all, of its neighbours all but most affixes, of the next
// but one form, stem, shape and cue bins.
var sees = [Around + 1]uint16{0b11_1111_1111, 0b11_1110_0011, 0b01_1100_0011}
