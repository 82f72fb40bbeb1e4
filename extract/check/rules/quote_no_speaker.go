package rules

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"quoth/extract/check"
	"quoth/quotes"
	"quoth/quotes/claims"
	"quoth/quotes/text"
)

var quoteNoSpeaker = check.Rule{
	ID: "quote/no-speaker", Severity: check.Error,
	Summary: "Nobody is named as the speaker of a quotation",
	Options: []check.Option{{Name: "min-words", Default: 5, Summary: "the fewest words that a quotation must have"}},
	Check:   checkNoSpeaker,
	Doc: `# quote/no-speaker

A quotation of at least five words stands in the article, and no attribution
tells who said it: not in its sentence or paragraph, nor does it go on what
somebody says in the paragraph before.

Readers should never have to guess whose words they read. Add an attribution
beside the quotation, or take the marks away if nobody said it. Titles, terms
and parts of sentences in marks are left alone.

Fires:

    The council met for three hours on Monday.

    "We were never told that the bridge would close."

    The vote was put off until June.

Does not:

    The council met for three hours on Monday.

    "We were never told that the bridge would close," said Ida Lund, a baker.

    The vote was put off until June.
`,
}

func checkNoSpeaker(p *check.Pass) {
	doc, least := p.Found.Document, p.Int("min-words")
	attributions := attributed(p.Found)
	cued := map[int]bool{} // who is given words by a cue
	for i := range p.Found.Claims {
		cued[p.Found.Claims[i].Speaker] = cued[p.Found.Claims[i].Speaker] || p.Found.Claims[i].Cue.Len() > 0
	}
	for i := range p.Found.Quotes {
		q := &p.Found.Quotes[i]
		if said(p.Found, i, cued) {
			continue
		}
		if doc.Quotations[i].Continues >= 0 || announced(doc, &doc.Quotations[i], attributions) || doc.Paragraphs[q.Paragraph].Kind != text.Body || doc.Paragraphs[q.Paragraph].Quoted || doc.Quotations[i].Depth > 1 {
			continue
		}
		if n := words(doc, q.Span); n >= least && spoken(doc, i) {
			p.Report(q.Span, "Nobody is named as the speaker of this %d-word quotation: add an attribution, or take the marks away", n)
		}
	}
}

// said reports whether the article says who speaks: the claim of the quotation has
// a source or a cue there or in the paragraph before, or it goes on what the same
// speaker says in one of the two. That somebody is the subject of the paragraph
// before tells it of those only who are given words by a cue elsewhere.
func said(found *quotes.Result, quotation int, cued map[int]bool) bool {
	q := &found.Quotes[quotation]
	if q.Claim < 0 || q.Speaker < 0 && q.Source.Len() == 0 && q.Cue.Len() == 0 {
		return false
	}
	if strings.HasPrefix(q.Rule, "zero-cue-paragraph") && !cued[q.Speaker] {
		return false
	}
	doc := found.Document
	near := func(s text.Span) bool {
		i := doc.TokenAt(s.Start)
		if s.Len() == 0 || i >= len(doc.Tokens) || paragraphOf(doc, i) < q.Paragraph-1 {
			return false
		}
		return paragraphOf(doc, i) <= q.Paragraph || runsOn(found, quotation)
	}
	if near(q.Source) || near(q.Cue) || found.Claims[q.Claim].Labelled() {
		return true
	}
	const far = 50 // quotations, so that a long paragraph takes no longer
	for i := quotation - 1; i >= max(0, quotation-far) && found.Quotes[i].Paragraph >= q.Paragraph-1; i-- {
		if found.Quotes[i].Speaker == q.Speaker {
			return true
		}
	}
	return false
}

// runsOn reports whether who speaks may be told in the paragraph behind that of a
// quotation: it begins with one of the same claim, or is a signature.
func runsOn(found *quotes.Result, quotation int) bool {
	doc, q, next := found.Document, &found.Quotes[quotation], quotation+1
	if q.Paragraph+1 < len(doc.Paragraphs) {
		if first, _ := utf8.DecodeRuneInString(doc.Slice(doc.Paragraphs[q.Paragraph+1].Span)); unicode.Is(unicode.Pd, first) {
			return true // "— Ida Lund"
		}
	}
	for next < len(found.Quotes) && found.Quotes[next].Paragraph == q.Paragraph {
		next++
	}
	if next == len(found.Quotes) || found.Quotes[next].Claim != q.Claim {
		return false
	}
	p := &doc.Paragraphs[found.Quotes[next].Paragraph]
	return found.Quotes[next].Paragraph == q.Paragraph+1 && doc.Quotations[next].Open.Start == max(p.Start, p.Lead.End)
}

// announced reports whether what stands right before a quotation, or behind it,
// tells who speaks although no verb does: a colon, even at the end of the
// paragraph before, somebody who speaks in the sentence before or is its subject, or a verb of
// saying that was not read as its cue: "So says a booming voice" behind it.
func announced(doc *text.Document, q *text.Quotation, attributions []bool) bool {
	i := doc.TokenAt(q.Open.Start)
	if i > 0 && doc.Tokens[i-1].Tag == text.Colon && doc.Tokens[i-1].Norm == ":" {
		return true
	}
	if verbal(doc, i-1) || verbal(doc, i-2) && doc.Tokens[i-1].Tag == text.Comma {
		return true
	}
	const far = 5 // tokens
	last := doc.TokenAt(q.Close.End)
	if last == 0 {
		return false
	}
	so := wordAt(doc, last) == "so"
	for k := last; k < last+far && k < len(doc.Tokens) && (so || doc.Tokens[k].Sentence == doc.Tokens[last-1].Sentence) && doc.Tokens[k].Tag != text.Stop && doc.Tokens[k].Quotation < 0; k++ {
		if verbal(doc, k) || k == last && wordAt(doc, k) == "by" {
			return true
		}
	}
	if i == 0 || i >= len(doc.Tokens) || paragraphOf(doc, i-1) != paragraphOf(doc, i) {
		return false
	}
	if attributions[doc.Tokens[i-1].Sentence] {
		return true
	}
	before := &doc.Sentences[doc.Tokens[i-1].Sentence]
	first := before.Tokens.First
	w := wordAt(doc, first)
	return w == "he" || w == "she" || w == "they" || doc.Tokens[first].Tag.Proper() || doc.Tokens[first].Tag == text.PRPS
}

// verbal reports whether a token is a finite verb that can attribute.
func verbal(doc *text.Document, i int) bool {
	return i >= 0 && i < len(doc.Tokens) && doc.Tokens[i].Tag.Finite() && claims.Attributes(wordAt(doc, i))
}

// spoken reports whether a quotation stands as somebody's speech does: it is a
// sentence of its own or several, which are no title.
func spoken(doc *text.Document, quotation int) bool {
	q := &doc.Quotations[quotation]
	words := doc.Slice(q.Span)
	first, _ := utf8.DecodeRuneInString(words)
	return !unicode.IsLower(first) && finite(doc, q.Span) && !titled(words) && ended(doc, q) && opens(doc, q)
}

// ended reports whether a quotation ends as a sentence does.
func ended(doc *text.Document, q *text.Quotation) bool {
	last, _ := utf8.DecodeLastRuneInString(doc.Slice(q.Span))
	switch last {
	case '.', '!', '?', '…', ',', '—', '-', '–':
		return true
	}
	after, _ := utf8.DecodeRuneInString(doc.Text[q.Close.End:])
	return after == '.' || after == ','
}

// opens reports whether a quotation begins a sentence, or follows what
// announces one.
func opens(doc *text.Document, q *text.Quotation) bool {
	i := doc.TokenAt(q.Start)
	if i >= len(doc.Tokens) {
		return false
	}
	if i > 0 && doc.Tokens[i-1].Kind == text.OpenMark {
		i--
	}
	if i == doc.Sentences[doc.Tokens[i].Sentence].Tokens.First {
		return true
	}
	before := doc.Tokens[i-1].Tag
	return before == text.Comma || before == text.Colon || before == text.Stop
}
