package rules

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"quoth/extract/check"
	"quoth/quotes"
	"quoth/quotes/speakers"
	"quoth/quotes/text"
)

// words counts the words and numbers of a span.
func words(doc *text.Document, s text.Span) int {
	n := 0
	for i := doc.TokenAt(s.Start); i < len(doc.Tokens) && doc.Tokens[i].Start < s.End; i++ {
		if t := &doc.Tokens[i]; (t.Kind == text.Word || t.Kind == text.Number) && !clitic(t) {
			n++
		}
	}
	return n
}

// clitic reports whether the token belongs to the word before it: "'s", "n't".
func clitic(t *text.Token) bool {
	return t.Kind == text.Word && !t.Space && (strings.HasPrefix(t.Norm, "'") || t.Norm == "n't")
}

// tokens returns the range of tokens that begin within a span.
func tokens(doc *text.Document, s text.Span) text.Range {
	r := text.Range{First: doc.TokenAt(s.Start)}
	for r.End = r.First; r.End < len(doc.Tokens) && doc.Tokens[r.End].Start < s.End; r.End++ {
	}
	return r
}

// finite reports whether a span has a finite verb: it is a clause.
func finite(doc *text.Document, s text.Span) bool {
	r := tokens(doc, s)
	for i := r.First; i < r.End; i++ {
		if doc.Tokens[i].Tag.Finite() {
			return true
		}
	}
	return false
}

// titled reports whether most words of a span are capitalised as in the name of
// a book or a law.
func titled(s string) bool {
	long, capital := 0, 0
	for word := range strings.FieldsSeq(s) {
		r, size := utf8.DecodeRuneInString(strings.TrimLeft(word, "\"'“‘([—"))
		if !unicode.IsLetter(r) || len(word)-size < 3 {
			continue
		}
		long++
		if unicode.IsUpper(r) {
			capital++
		}
	}
	return long >= 2 && capital*3 >= long*2
}

// body reports whether a span lies in running prose, not in a headline, a
// caption or what is put around an article.
func body(doc *text.Document, s text.Span) bool {
	i := doc.TokenAt(s.Start)
	return i < len(doc.Tokens) && doc.Paragraphs[paragraphOf(doc, i)].Kind == text.Body
}

// paragraphOf is the index of the paragraph that holds a token.
func paragraphOf(doc *text.Document, token int) int {
	return doc.Sentences[doc.Tokens[token].Sentence].Paragraph
}

// speakerOf returns the speaker of a claim, nil where nobody can be told.
func speakerOf(found *quotes.Result, c *quotes.Claim) *speakers.Speaker {
	if c.Speaker < 0 {
		return nil
	}
	return &found.Speakers[c.Speaker]
}

// most is how many letters of a quotation a message shows.
const most = 60

// excerpt shows the words of a span in marks, on one line and not too many.
func excerpt(doc *text.Document, s text.Span) string {
	return "“" + short(doc.Slice(s)) + "”"
}

// short puts words on one line and leaves out the last of too many.
func short(s string) string {
	s = strings.Join(strings.Fields(strings.ToValidUTF8(s, "\uFFFD")), " ")
	if utf8.RuneCountInString(s) <= most {
		return s
	}
	cut := string([]rune(s)[:most])
	if i := strings.LastIndexByte(cut, ' '); i > 0 {
		cut = cut[:i]
	}
	return strings.TrimRight(cut, ",;:—– ") + " …"
}

// ordinal writes a place in a row, at the beginning of a sentence.
func ordinal(n int) string {
	if n < len(ordinals) {
		return strings.ToUpper(ordinals[n][:1]) + ordinals[n][1:]
	}
	suffix := "th"
	if n/10%10 != 1 && n%10 >= 1 && n%10 <= 3 {
		suffix = [...]string{1: "st", 2: "nd", 3: "rd"}[n%10]
	}
	return strconv.Itoa(n) + suffix
}

// numeral writes small numbers in words, as papers do.
func numeral(n int) string {
	small := [...]string{"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"}
	if n >= 0 && n < len(small) {
		return small[n]
	}
	return strconv.Itoa(n)
}

// source returns where a finding on the speaker of a claim stands: the source,
// or what is said where there is none.
func source(c *quotes.Claim) text.Span {
	if c.Source.Len() > 0 {
		return c.Source
	}
	return c.Content[0]
}

// name is that of a speaker, empty where nobody can be told.
func name(p *check.Pass, speaker int) string {
	if speaker < 0 {
		return ""
	}
	return p.Found.Speakers[speaker].Name
}

// upper reports whether a text begins with a capital letter.
func upper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// wordAt returns the word of a token in small letters, "" where there is none.
func wordAt(doc *text.Document, i int) string {
	if i < 0 || i >= len(doc.Tokens) {
		return ""
	}
	return strings.ToLower(doc.Tokens[i].Norm)
}
