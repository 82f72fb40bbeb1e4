package pdf

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"quoth/extract/readers/pdf/flow"
)

// A vocabulary is the words of a document that stand on one line, in small
// letters. It tells whether a hyphen at the end of a line belongs to its word.
type vocabulary map[string]bool

func (doc *document) vocabulary() vocabulary {
	v := vocabulary{}
	for _, page := range doc.pages {
		for _, l := range page {
			words := strings.Fields(l.Text)
			for i, w := range words {
				if i+1 < len(words) { // the last one may be a part
					v[bare(w)] = true
				}
			}
		}
	}
	return v
}

// bare is a word as the vocabulary has it.
func bare(word string) string {
	word = strings.ToLower(strings.TrimFunc(word, func(r rune) bool { return !unicode.IsLetter(r) }))
	for _, end := range [...]string{"’s", "'s"} {
		word = strings.TrimSuffix(word, end)
	}
	return word
}

// join joins the lines of a paragraph.
func (v vocabulary) join(lines []flow.Line) string {
	var b strings.Builder
	text := ""
	for i := range lines {
		next := lines[i].Text
		switch {
		case i == 0:
		case strings.HasSuffix(text, "\u00ad"):
			text = strings.TrimSuffix(text, "\u00ad")
		case !flow.Hyphenated(text):
			// A dash stands close to both words, or to neither.
			if !strings.HasSuffix(text, "—") || strings.HasSuffix(text, " —") {
				next = " " + next
			}
		case v.divides(text, next):
			text = text[:len(text)-lastSize(text)]
		}
		b.WriteString(text)
		text = next
	}
	b.WriteString(text)
	return b.String()
}

func lastSize(s string) int {
	_, n := utf8.DecodeLastRuneInString(s)
	return n
}

// divides reports whether the hyphen at the end of a line divides a word and is
// no part of it. A word of the document with the hyphen, or without, decides;
// else it is taken for a division but where a compound shows: a capital or a
// number behind it, a hyphen before it, a first part that compounds have.
func (v vocabulary) divides(line, next string) bool {
	r, _ := utf8.DecodeRuneInString(next)
	if !unicode.IsLower(r) {
		return false
	}
	before := strings.ToLower(line[strings.LastIndexByte(line, ' ')+1 : len(line)-lastSize(line)])
	before = strings.TrimLeftFunc(before, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	after, _, _ := strings.Cut(next, " ")
	after = bare(after)
	switch {
	case v[before+after]:
		return true
	case v[before+"-"+after]:
		return false
	case strings.ContainsAny(before, "-\u2010") || strings.ContainsAny(before, "0123456789"):
		return false
	}
	return !slices.Contains(firstParts[:], before)
}

// firstParts are words that compounds with a hyphen begin with, and that are no
// first syllables of many words.
var firstParts = [...]string{
	"all", "cross", "ex", "far", "four", "full", "half", "high", "ill", "left", "long", "low", "mid", "never", "nine", "non", "one", "part",
	"quasi", "right", "self", "seven", "short", "six", "so", "ten", "then", "three", "twenty", "thirty", "forty", "fifty", "sixty", "seventy",
	"eighty", "ninety", "two", "vice", "well", "world", "year",
}

func startsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}
