package layout

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"quoth/quotes/text"
)

const (
	// longest is the length in bytes beyond which a block is running prose,
	// whatever it looks like.
	longest = 480
	// plain is the length beyond which it is so if it ends as a sentence
	// does, a credit or a caption aside.
	plain = 200
)

// A block is a paragraph while it is looked at.
type block struct {
	text.Span
	gap  bool // a blank line stands before it
	kind text.ParagraphKind
	sure bool // the kind is given, or shows in the block itself
	// cited: the block is given as a quotation.
	cited bool
	lead  int // bytes of dateline

	long    bool
	words   int
	stop    bool // it ends as a sentence does
	colon   bool // it ends with a colon
	label   int  // bytes up to and with the colon of "X: …", or 0
	turn    bool // the label is that of a transcript or an interview
	quoted  bool // it begins with a quotation mark
	titled  bool // its words are capitalised as in a title
	shouted bool // it has no lower-case letter
	title   bool // it may be a headline or a heading
}

// look fills in what the block shows by itself.
func (b *block) look(s string) {
	s = s[b.Start:b.End]
	if b.Len() > longest {
		b.long, b.stop = true, true
		if !b.sure && fromPattern(s) {
			b.kind, b.sure = text.Furniture, true
		}
		return
	}
	b.measure(s)
	switch {
	case b.sure:
	case isFurniture(s, b.words):
		b.kind, b.sure = text.Furniture, true
	case isByline(s, b.words, b.stop):
		b.kind, b.sure = text.Byline, true
	case isCaption(s, b.words):
		b.kind, b.sure = text.Caption, true
	}
}

// measure counts the words and looks at the ends.
func (b *block) measure(s string) {
	bare := unquote(strings.TrimSuffix(s, "&rdquo;"))
	switch r, _ := utf8.DecodeLastRuneInString(bare); r {
	case '.', '!', '?', '…':
		b.stop = true
	case ':':
		b.colon = true
	}
	r, _ := utf8.DecodeRuneInString(s)
	b.quoted = strings.ContainsRune("\"“”„«'‘’`‚‹»", r) || strings.HasPrefix(s, "&ldquo;") || strings.HasPrefix(s, "&quot;") || strings.HasPrefix(s, "&#822")
	b.label = label(s)
	if b.label > 0 {
		name := s[:b.label-1]
		b.turn = !strings.ContainsFunc(withoutBrackets(name), unicode.IsLower) || strings.IndexByte(name, ',') >= 0
	}
	if b.stop && b.Len() > plain {
		b.words = b.Len() / 6 // an English word and its space
		return
	}
	heavy, capital := 0, 0
	b.shouted = true
	for word := range strings.FieldsSeq(s) {
		b.words++
		r, _ := utf8.DecodeRuneInString(strings.TrimLeft(word, "\"'“‘(["))
		if !unicode.IsLetter(r) {
			continue
		}
		if strings.ContainsFunc(word, unicode.IsLower) {
			b.shouted = false
		}
		if !joinWords[strings.ToLower(word)] {
			heavy++
			if unicode.IsUpper(r) {
				capital++
			}
		}
	}
	b.titled = heavy >= 2 && capital*5 >= heavy*4
}

// label returns the length of the label with its colon in "SMITH: …",
// "Q: …", "Ida Krog, founder: …", or 0.
func label(s string) int {
	const most = 90 // bytes
	i := strings.IndexByte(s[:min(len(s), most)], ':')
	if i < 1 || i+2 > len(s) || s[i+1] != ' ' && !strings.HasPrefix(s[i+1:], "\u00a0") {
		return 0
	}
	name := s[:i]
	r, _ := utf8.DecodeRuneInString(name)
	if !unicode.IsUpper(r) || strings.ContainsAny(name, "\"“”?!;") || strings.Count(name, " ") > 9 {
		return 0
	}
	return i + 1
}

// withoutBrackets cuts what follows the first bracket: "ROE (voice-over)".
func withoutBrackets(s string) string {
	if i := strings.IndexAny(s, "(["); i > 0 {
		return s[:i]
	}
	return s
}
