package claims

import (
	"strings"

	"quoth/quotes/text"
)

// A unit is what the rules read: a token, or a whole quotation with its marks,
// which counts as one. Collapsing quotations before looking for cues keeps what
// is said inside them from being read as the sentence around them (the idea of
// the Guardian's extractor and of CoreNLP's quote attribution).
type unit struct {
	text.Span
	word      string // lower case; "" for a quotation
	tag       text.Tag
	first     int // index of its first token
	last      int // index after its last token
	quotation int // index of the quotation, or -1
	cue       cue // what the lexicon says of the word
}

// A frame is one sentence as its author framed it: the sentences of a quotation
// do not end it.
type frame struct {
	doc       *text.Document
	units     []unit
	paragraph int
	within    int // the quotation that the frame lies in, or -1
}

// frames cuts the tokens of one paragraph, or of the quotation within, into frames.
// children lists the quotations directly inside, in text order.
func (r *Reading) frames(tokens text.Range, paragraph, within int, children []int) []frame {
	doc := r.doc
	var out []frame
	units := make([]unit, 0, tokens.Len()) // one backing array for all frames
	start := 0
	end := func() {
		if start < len(units) {
			out = append(out, frame{doc: doc, units: units[start:len(units):len(units)], paragraph: paragraph, within: within})
		}
		start = len(units)
	}
	next := 0
	for i := tokens.First; i < tokens.End; {
		for next < len(children) && doc.Quotations[children[next]].Close.End <= doc.Tokens[i].Start {
			next++
		}
		if len(units) > start && doc.Tokens[i-1].Sentence != doc.Tokens[i].Sentence {
			end()
		}
		if next < len(children) && doc.Quotations[children[next]].Open.Start <= doc.Tokens[i].Start {
			units = append(units, quotationUnit(doc, i, tokens.End, children[next]))
			if r.names[children[next]] != noName {
				units[len(units)-1].name()
			}
			next++
		} else {
			units = append(units, tokenUnit(doc, i, tokens.End))
		}
		i = units[len(units)-1].last
	}
	end()
	return out
}

// tokenUnit is the unit of the token at i, with the words before end that make
// one cue with it.
func tokenUnit(doc *text.Document, i, end int) unit {
	tok := doc.Tokens[i]
	u := unit{Span: tok.Span, word: strings.ToLower(tok.Norm), tag: tok.Tag, first: i, last: i + 1, quotation: -1}
	if tok.Kind != text.Word {
		return u
	}
	known := lexicon()[u.word]
	u.cue = known.cue
	u.tag = retag(doc, i, u.cue)
	for _, p := range known.phrasals {
		if !p.behind(doc, i, end) {
			continue
		}
		u.cue, u.last, u.Span.End = p.cue, i+1+len(p.words), doc.Tokens[i+len(p.words)].End
		if !u.tag.Verb() || u.tag == text.VBN && i > 0 && doc.Tokens[i-1].Tag.Noun() {
			u.tag = text.VBD // "shot back"
		}
		break
	}
	return u
}

// behind reports whether the words of the phrasal stand behind token i.
func (p *phrasal) behind(doc *text.Document, i, end int) bool {
	if i+len(p.words) >= end {
		return false
	}
	for k, w := range p.words {
		if tok := doc.Tokens[i+1+k]; tok.Norm != w || tok.Sentence != doc.Tokens[i].Sentence || tok.Quotation != doc.Tokens[i].Quotation {
			return false
		}
	}
	return true
}

func quotationUnit(doc *text.Document, i, end, quotation int) unit {
	q := doc.Quotations[quotation]
	u := unit{Span: doc.Tokens[i].Span, first: i, last: i + 1, quotation: quotation}
	for u.last < end && doc.Tokens[u.last].Start < q.Close.End {
		u.last++
	}
	u.Span.End = doc.Tokens[u.last-1].End
	return u
}

// namedWork is the word of a unit that is a whole title.
const namedWork = "“”"

// name makes a noun of a quotation that only names something.
func (u *unit) name() { u.quotation, u.tag, u.word = -1, text.NNP, namedWork }

// at returns unit i, or an empty unit outside of the frame.
func (f *frame) at(i int) unit {
	if i < 0 || i >= len(f.units) {
		return unit{quotation: -1}
	}
	return f.units[i]
}

func (f *frame) word(i int) string  { return f.at(i).word }
func (f *frame) tag(i int) text.Tag { return f.at(i).tag }

// quote reports whether unit i is a quotation.
func (f *frame) quote(i int) bool { return f.at(i).quotation >= 0 }

// inside reports whether i is a unit of the frame.
func (f *frame) inside(i int) bool { return i >= 0 && i < len(f.units) }

// span is the text of units [a, b).
func (f *frame) span(a, b int) text.Span {
	if a >= b {
		return text.Span{Start: f.at(a).Start, End: f.at(a).Start}
	}
	return text.Span{Start: f.at(a).Start, End: f.at(b - 1).End}
}

// words counts the words of a span of the quotation unit.
func (u unit) words(doc *text.Document) int {
	n := 0
	for _, tok := range doc.Tokens[u.first:u.last] {
		if tok.Kind == text.Word || tok.Kind == text.Number {
			n++
		}
	}
	return n
}

// lastWord is the last token of the quotation that is no mark.
func (u unit) ends(doc *text.Document) string {
	for i := u.last - 1; i >= u.first; i-- {
		if tok := doc.Tokens[i]; tok.Kind != text.CloseMark {
			return tok.Norm
		}
	}
	return ""
}

func comma(word string) bool { return word == "," }

// halt reports whether a mark ends a clause: nothing before it belongs to what follows.
func halt(word string) bool {
	switch word {
	case ".", "!", "?", ";", ":", "…", "...", "—", "–", "--", "(", ")":
		return true
	}
	return false
}
