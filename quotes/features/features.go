// Package features turns a document into the numbers that the attribution
// tagger reads: for each token the rows of an embedding table. Training and
// inference share it, so that both see the same document in the same way.
//
// A row number is a hash of a template and its value. Features that depend on
// a word's form alone are computed once for each distinct form (Form); the
// others, of the token's place, tags and quotations, once for each token.
package features

import "quoth/quotes/text"

// Sizes of what Extract returns.
const (
	Around   = 2  // words to each side whose forms a token sees
	Offsets  = 5  // 2*Around + 1
	Contexts = 27 // context rows of a token
	Edges    = 3  // transition rows of a token
)

// A Set is a document in the tagger's terms. Rows are full 32-bit hashes: the
// model takes as many of their bits as its table has rows.
type Set struct {
	Forms []Form
	Form  []int32  // of each token: index into Forms
	Rows  []uint32 // Contexts for each token; 0 is no feature
	Edge  []uint32 // Edges for each token

	phrases       []text.Range // simple noun phrases
	commas, marks []int32      // how many stand before each token
	seen          map[key]int32
}

// Len is the number of tokens.
func (s *Set) Len() int { return len(s.Form) }

// Extract computes the features of a document. hints may be nil, or one for
// each token. The memory of old, a set that is no longer needed, is used again; it
// may be nil.
func Extract(doc *text.Document, cues *Lexicon, hints []Hint, old *Set) *Set {
	n := len(doc.Tokens)
	if old == nil {
		old = &Set{seen: map[key]int32{}}
	}
	clear(old.seen)
	s := &Set{
		Form: cleared(old.Form, n), Forms: old.Forms[:0], seen: old.seen,
		Rows: cleared(old.Rows, n*Contexts), Edge: cleared(old.Edge, n*Edges),
		commas: cleared(old.commas, n+1), marks: cleared(old.marks, n+1),
	}
	x := &extractor{Set: s, doc: doc, cues: cues, hints: hints}
	x.forms()
	x.quotations()
	x.nearby()
	for i := range doc.Tokens {
		x.token(i)
		s.commas[i+1], s.marks[i+1] = s.commas[i], s.marks[i]
		switch {
		case doc.Tokens[i].Kind == text.OpenMark || doc.Tokens[i].Kind == text.CloseMark:
			s.marks[i+1]++
		case doc.Tokens[i].Norm == ",":
			s.commas[i+1]++
		}
	}
	s.phrases = phrases(doc)
	return s
}

// cleared returns n zeroes, in the memory of old if that is enough.
func cleared[T int32 | uint32](old []T, n int) []T {
	if cap(old) < n {
		return make([]T, n)
	}
	clear(old[:n])
	return old[:n]
}

// An extractor holds what the features of a token are made from.
type extractor struct {
	*Set
	doc   *text.Document
	cues  *Lexicon
	hints []Hint

	state  []state // of each token, from its quotation
	around []place // of each token, what stands to its left and right
}

// Templates of the context features, in the order of a token's rows.
const (
	tTag = iota
	tTagLeft
	tTagRight
	tTagBoth
	tTagsLeft
	tTagsRight
	tFormLeft
	tFormRight
	tFormTags
	tState
	tStateLength
	tStateEnds
	tStateTag
	tQuoteLeft
	tQuoteRight
	tSentenceStart
	tSentenceEnd
	tSentenceLength
	tSentencePlace
	tParagraph
	tCueLeft
	tCueLeftForm
	tCueRight
	tCueRightForm
	tTitleCase
	tHint
	tHintState
	templates
)

// Hinted is where in a token's rows those begin that come of hints: the last.
const Hinted = tHint

// Compile-time check that Contexts is the number of templates.
var _ = [1]struct{}{}[templates-Contexts]

// token fills the rows of token i.
func (x *extractor) token(i int) {
	rows := x.Rows[i*Contexts : (i+1)*Contexts : (i+1)*Contexts]
	t0, t1, t2 := x.tag(i), x.tag(i+1), x.tag(i+2)
	u1, u2 := x.tag(i-1), x.tag(i-2)
	tok := &x.doc.Tokens[i]
	sent := &x.doc.Sentences[tok.Sentence]
	par := &x.doc.Paragraphs[sent.Paragraph]
	st, pl := x.state[i], x.around[i]

	rows[tTag] = row(tTag, t0)
	rows[tTagLeft] = row(tTagLeft, t0|u1<<8)
	rows[tTagRight] = row(tTagRight, t0|t1<<8)
	rows[tTagBoth] = row(tTagBoth, t0|t1<<8|u1<<16)
	rows[tTagsLeft] = row(tTagsLeft, u1|u2<<8)
	rows[tTagsRight] = row(tTagsRight, t1|t2<<8)
	form, left, right := x.formHash(i), x.formHash(i-1), x.formHash(i+1)
	rows[tFormLeft] = row(tFormLeft, form*3+left)
	rows[tFormRight] = row(tFormRight, form*5+right)
	rows[tFormTags] = row(tFormTags, form^(u1|t1<<8)<<3)

	where := uint32(st.where) | uint32(st.depth)<<4
	rows[tState] = row(tState, where)
	rows[tStateLength] = row(tStateLength, where|uint32(st.length)<<8)
	rows[tStateEnds] = row(tStateEnds, where|uint32(st.ends)<<8)
	rows[tStateTag] = row(tStateTag, where|t0<<8)
	rows[tQuoteLeft] = row(tQuoteLeft, uint32(pl.quoteLeft))
	rows[tQuoteRight] = row(tQuoteRight, uint32(pl.quoteRight))

	fromStart, toEnd := i-sent.Tokens.First, sent.Tokens.End-1-i
	nth := tok.Sentence - par.Sentences.First
	left8, right8 := uint32(min(fromStart, 6)), uint32(min(toEnd, 6))
	rows[tSentenceStart] = row(tSentenceStart, left8|u1<<8)
	rows[tSentenceEnd] = row(tSentenceEnd, right8|t1<<8)
	rows[tSentenceLength] = row(tSentenceLength, bin(sent.Tokens.Len())|min(left8, 2)<<8|min(right8, 2)<<12)
	rows[tSentencePlace] = row(tSentencePlace,
		uint32(min(nth, 3))|uint32(min(par.Sentences.End-1-tok.Sentence, 2))<<4|where<<8)
	rows[tParagraph] = row(tParagraph, uint32(par.Kind)|uint32(min(sent.Paragraph, 3))<<4)

	rows[tCueLeft] = row(tCueLeft, uint32(pl.cueLeft))
	rows[tCueLeftForm] = row(tCueLeftForm, pl.cueLeftForm)
	rows[tCueRight] = row(tCueRight, uint32(pl.cueRight))
	rows[tCueRightForm] = row(tCueRightForm, pl.cueRightForm)
	rows[tTitleCase] = row(tTitleCase, uint32(pl.title)|uint32(par.Kind)<<4)
	if x.hints != nil {
		rows[tHint] = row(tHint, uint32(x.hints[i]))
		rows[tHintState] = row(tHintState, uint32(x.hints[i])|where<<8)
	}

	edge := x.Edge[i*Edges : (i+1)*Edges : (i+1)*Edges]
	class := uint32(0)
	if tok.Kind != text.Word && tok.Kind != text.Number {
		class = form
	}
	edge[0] = row(templates, class)
	edge[1] = row(templates+1, t0|u1<<8)
	before := uint32(0)
	if i > 0 {
		before = uint32(x.state[i-1].where)
	}
	edge[2] = row(templates+2, where|before<<8|min(left8, 1)<<16)
}

// tag is the tag of token i, 255 outside the document.
func (x *extractor) tag(i int) uint32 {
	if i < 0 || i >= len(x.doc.Tokens) {
		return 255
	}
	return uint32(x.doc.Tokens[i].Tag)
}

func (x *extractor) formHash(i int) uint32 {
	if i < 0 || i >= len(x.Form) {
		return 1
	}
	return x.Forms[x.Form[i]].Lower
}

// row hashes a value under a template; it is never 0.
func row(template, value uint32) uint32 {
	h := uint64(value)*0x9E3779B97F4A7C15 + uint64(template+1)*0xD6E8FEB86659FD93
	h ^= h >> 32
	h *= 0xD6E8FEB86659FD93
	return uint32(h>>32) | 1<<31
}

// Shifted is the row of a form's feature as seen from a token d words on,
// d in 0 to Offsets-1.
func Shifted(feature uint32, d int) uint32 { return row(64+uint32(d), feature) }

// bin puts a length into one of 8 bins.
func bin(n int) uint32 {
	switch {
	case n < 4:
		return uint32(max(n, 0))
	case n < 6:
		return 4
	case n < 10:
		return 5
	case n < 20:
		return 6
	default:
		return 7
	}
}
