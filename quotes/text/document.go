// Package text holds the Document: an article's text, untouched, and what
// stands where in it: paragraphs, quotations, sentences and tokens.
//
// Each stage of the pipeline adds its part: quotes/layout the paragraphs,
// quotes/marks the quotations, quotes/words the tokens and sentences,
// quotes/tags the parts of speech. Every position is a byte offset into
// Document.Text, exact from the first cut; nothing is ever searched for
// afterwards, and no stage changes the text.
package text

import "slices"

// A Span is a half-open range of byte offsets into Document.Text.
type Span struct{ Start, End int }

// Len is the length of the span in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Contains reports whether o lies within s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps reports whether s and o share at least one byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// A Range is a half-open range of indexes into one of the Document's lists.
type Range struct{ First, End int }

// Len is the number of elements in the range.
func (r Range) Len() int { return r.End - r.First }

// A Document is one article. Text is what was read, byte for byte (it may hold
// invalid UTF-8); the lists are in text order and refer to each other by index.
type Document struct {
	Text       string
	Paragraphs []Paragraph
	Quotations []Quotation
	Sentences  []Sentence
	Tokens     []Token
	Problems   []Problem
}

// Slice returns the text of a span.
func (d *Document) Slice(s Span) string { return d.Text[s.Start:s.End] }

// A Paragraph is a block of text: its span leaves out the white space around
// it. In hard-wrapped text it holds line breaks.
type Paragraph struct {
	Span
	Kind ParagraphKind
	// Lead is what stands before the paragraph's own words and is no part of
	// them: a dateline such as "LONDON (Reuters) -". Empty at Span.Start if
	// there is none.
	Lead Span
	// Quoted says that the paragraph as a whole is somebody's words, with or
	// without quotation marks: a block quotation.
	Quoted    bool
	Tokens    Range
	Sentences Range
}

// A ParagraphKind says what a paragraph is in the article.
type ParagraphKind uint8

// The kinds of paragraph.
const (
	Body      ParagraphKind = iota // running prose
	Headline                       // the article's title, or a subtitle under it
	Heading                        // a section heading
	Caption                        // under a picture
	Byline                         // who wrote the article, where and when
	Furniture                      // "Read more:", credits, sharing links, rules
)

// A Quotation is one stretch of text in quotation marks, in one paragraph.
type Quotation struct {
	Span        // the words, outer marks left out
	Open   Span // the opening mark; empty at Span.Start where it is missing
	Close  Span // the closing mark; empty at Span.End where it is missing
	Depth  int  // 1 for an outer quotation, 2 for one within it, …
	Parent int  // index of the quotation around it, or -1
	// Continues is the index of the quotation of the paragraph before that
	// this one goes on (that one was left open on purpose), or -1.
	Continues int
	Paragraph int
	Single    bool // in single marks
}

// A Sentence lies within one paragraph. A quotation of several sentences that
// its surrounding sentence frames ("“A. B,” he said.") does not end it early:
// its inner sentences are sentences of their own, the frame goes with the last.
type Sentence struct {
	Span
	Tokens    Range
	Paragraph int
}

// A Token is a word, a number or a mark.
type Token struct {
	Span
	// Norm is the token with straight apostrophes, or the token itself. A
	// clitic ("'s", "n't") is a token of its own.
	Norm string
	Tag  Tag
	Kind TokenKind
	// Quotation is the innermost quotation that holds the token, or -1. An
	// outer mark belongs to no quotation of its own.
	Quotation int
	Sentence  int
	// Space reports whether white space stands before the token.
	Space bool
}

// A TokenKind says what a token is made of.
type TokenKind uint8

// The kinds of token.
const (
	Word TokenKind = iota
	Number
	Punct
	OpenMark  // an opening quotation mark of Document.Quotations
	CloseMark // a closing one
	Symbol    // emoji, currency, handles' parts and whatever else
)

// A Problem is something in the text that a reader should know of.
type Problem struct {
	Span
	Code    string // such as "unbalanced-quotation-mark"
	Message string
}

// TokenAt returns the index of the token that holds the byte offset, or of the
// first one after it; len(Tokens) if there is none.
func (d *Document) TokenAt(offset int) int {
	i, _ := slices.BinarySearchFunc(d.Tokens, offset, func(t Token, at int) int {
		if t.End <= at {
			return -1
		}
		return 1
	})
	return i
}
