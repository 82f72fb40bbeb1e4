package rules

import (
	"cmp"
	"slices"
	"strings"

	"quoth/extract/check"
	"quoth/quotes/amounts"
	"quoth/quotes/text"
	"quoth/quotes/worth"
)

var claimUnsourced = check.Rule{
	ID: "claim/unsourced", Severity: check.Warning,
	Summary: "The article states what should be looked up, and no source for it",
	Options: []check.Option{
		{Name: "min-worth", Default: 0.45, Summary: "how worth checking a sentence must be, from 0 to 1"},
		{Name: "max", Default: 3, Summary: "how many are reported of an article, the worthiest first; 0 for all"},
	},
	Check: checkUnsourced,
	Doc: `# claim/unsourced

The article says in its own voice that something has risen or fallen by so and so
much, that it is twice as high as before or the highest in the country, and neither
the sentence nor the one before or behind it has an attribution, a link, a footnote
or a word such as "report" or "figures".

Say where it comes from, or link to it: readers will ask, and so will those who
check. Only the three sentences that are most worth checking are reported (max);
quoth claims --narrator lists all of them. What reporters see for themselves
("the hall was full") and what happened to somebody is left alone.

Fires:

    The mayor cut a ribbon on Monday. Crime in the harbour has doubled since 2019,
    and 12 percent of the shops stand empty. Then the band played.

Does not:

    The mayor cut a ribbon on Monday. Crime in the harbour has doubled since 2019,
    the police say, and 12 percent of the shops stand empty. Then the band played.
`,
}

func checkUnsourced(p *check.Pass) {
	doc, own, said := p.Found.Document, p.Found.Narrated(), attributed(p.Found)
	type statement struct {
		text.Span
		worth  float64
		reason string
	}
	var list []statement
	first := slices.IndexFunc(doc.Paragraphs, func(p text.Paragraph) bool { return p.Kind == text.Body })
	for i := range doc.Sentences {
		last := i + 1
		if doc.Sentences[i].Paragraph == first {
			last = i + lead // papers tell first what, then who says so
		}
		if !own[i] || !general(doc, &doc.Sentences[i]) || nearSource(p, said, i, last) {
			continue
		}
		score := worth.Of(doc, doc.Sentences[i].Span)
		measured := score.Worth >= p.Float("min-worth") && statistical(doc, &doc.Sentences[i], score)
		if !measured && !ranking(doc, &doc.Sentences[i], score) {
			continue
		}
		list = append(list, statement{doc.Sentences[i].Span, score.Worth, reasons(doc, score)})
	}
	slices.SortStableFunc(list, func(a, b statement) int { return cmp.Compare(b.worth, a.worth) })
	if most := p.Int("max"); most > 0 {
		list = list[:min(len(list), most)]
	}
	for _, s := range list {
		p.Report(s.Span, "“%s” has no source (%s): attribute it, or link to it", short(doc.Slice(s.Span)), s.reason)
	}
}

// statistical reports whether a sentence is a measure of many things, and no
// forecast: it has a share or a number of millions and compares it with another,
// or says that something has doubled.
func statistical(doc *text.Document, sent *text.Sentence, score worth.Score) bool {
	if modal(doc, sent) {
		return false
	}
	for i := sent.Tokens.First; i < sent.Tokens.End; i++ {
		if multiplied[wordAt(doc, i)] && doc.Tokens[i].Tag.Verb() && doc.Tokens[i].Tag != text.VB {
			return true
		}
	}
	list := amounts.In(doc, sent.Tokens)
	if shared(doc, list) {
		return true
	}
	if !trend(doc, score) {
		return false
	}
	for _, a := range list {
		if a.Unit == amounts.Percent || a.Unit == amounts.Points || a.Value >= 1e6 && a.Unit != "" {
			return true
		}
	}
	return false
}

// modal reports whether a sentence tells what will be or could be.
func modal(doc *text.Document, sent *text.Sentence) bool {
	return slices.ContainsFunc(doc.Tokens[sent.Tokens.First:sent.Tokens.End], func(t text.Token) bool { return t.Tag == text.MD })
}

// shared reports whether an amount is a share of many: "12 percent of the shops",
// "three out of four firms", "one in five wards".
func shared(doc *text.Document, list []amounts.Amount) bool {
	for i := range list {
		a := &list[i]
		if a.Unit == amounts.Percent && wordAt(doc, a.Tokens.End) == "of" && a.Tokens.End+2 < len(doc.Tokens) {
			k := a.Tokens.End + 1
			if definite[wordAt(doc, k)] {
				k++
			}
			for end := k + 3; k < end && k < len(doc.Tokens); k++ {
				if doc.Tokens[k].Tag == text.NNS {
					return true
				}
			}
		}
		first := a.Tokens.First
		if a.Noun.Len() == 0 || a.Value < 2 || a.Value > 100 || doc.Tokens[a.Noun.End-1].Tag != text.NNS {
			continue
		}
		outOf := wordAt(doc, first-1) == "of" && wordAt(doc, first-2) == "out" && first > 2 && doc.Tokens[first-3].Tag == text.CD
		oneIn := wordAt(doc, first-1) == "in" && first > 1 && doc.Tokens[first-2].Tag == text.CD && doc.Tokens[first-2].Kind == text.Word
		if outOf || oneIn {
			return true
		}
	}
	return false
}

// ranking reports whether a sentence puts something first among all of a country,
// or of all years: "the worst waiting times in the region", "the highest since
// 2001".
func ranking(doc *text.Document, sent *text.Sentence, score worth.Score) bool {
	if score.Checkable < 0.5 || modal(doc, sent) {
		return false
	}
	const far = 8 // tokens
	for i := sent.Tokens.First; i < sent.Tokens.End; i++ {
		if doc.Tokens[i].Tag != text.JJS || wordAt(doc, i-1) != "the" && doc.Tokens[i].Tag.Proper() {
			continue
		}
		for k := i + 1; k+1 < sent.Tokens.End && k < i+far; k++ {
			switch w, next := wordAt(doc, k), wordAt(doc, k+1); {
			case w == "," || w == ";":
				k = sent.Tokens.End
			case w == "since" && doc.Tokens[k+1].Kind == text.Number, w == "on" && next == "record":
				return true
			case w == "in" && (next == "the" || next == "all") && k+2 < sent.Tokens.End && realms[wordAt(doc, k+2)], w == "in" && realms[next]:
				return true
			}
		}
	}
	return false
}

// trend reports whether a score rests on a change or comparison which is no part of
// a name ("Lower Fenn") nor of a number ("more than three hours").
func trend(doc *text.Document, score worth.Score) bool {
	return slices.ContainsFunc(score.Reasons, func(r worth.Reason) bool {
		at := doc.TokenAt(r.Span.Start)
		return (r.Name == "change" || r.Name == "comparison") && at < len(doc.Tokens) && !doc.Tokens[at].Tag.Proper() && !bound(doc, at)
	})
}

// bound reports whether a token begins "more than three".
func bound(doc *text.Document, i int) bool {
	return wordAt(doc, i+1) == "than" && i+2 < len(doc.Tokens) && (doc.Tokens[i+2].Tag == text.CD || doc.Tokens[i+2].Tag == text.Dollar)
}

// reasons tells what makes a statement worth checking: the first two words that do.
func reasons(doc *text.Document, score worth.Score) string {
	var list []string
	for _, name := range []string{"number", "change", "comparison"} {
		at := slices.IndexFunc(score.Reasons, func(r worth.Reason) bool { return r.Name == name && !r.Against })
		if at >= 0 && len(list) < 2 {
			list = append(list, name+": "+short(doc.Slice(score.Reasons[at].Span)))
		}
	}
	if len(list) == 0 {
		return "it can be looked up"
	}
	return strings.Join(list, ", ")
}

// nearSource reports whether a sentence, one of the sentences behind it up to
// last, or the one before it says where something comes from.
func nearSource(p *check.Pass, said []bool, i, last int) bool {
	for s := i - 1; s <= last; s++ {
		if sourced(p, said, s) {
			return true
		}
	}
	return false
}

// lead is how many sentences behind one of the first paragraph may say who says so.
const lead = 2

// sourced reports whether a sentence says where something comes from: somebody
// says it, it has a link or a footnote, or it speaks of a source.
func sourced(p *check.Pass, said []bool, sentence int) bool {
	doc := p.Found.Document
	if sentence < 0 || sentence >= len(said) {
		return false
	}
	s := &doc.Sentences[sentence]
	if said[sentence] {
		return true
	}
	at, _ := slices.BinarySearchFunc(p.Article.Links, s.Start, func(link text.Span, start int) int { return cmp.Compare(link.End, start) })
	if at < len(p.Article.Links) && p.Article.Links[at].Start <= s.End {
		return true
	}
	for i := s.Tokens.First; i < s.Tokens.End; i++ {
		if w := wordAt(doc, i); evidence[w] || strings.HasPrefix(w, "http") || strings.HasPrefix(w, "www.") {
			return true
		}
	}
	return false
}

// general reports whether a sentence is about more than what one person does: it
// has neither "I" nor begins with "he" or "she".
func general(doc *text.Document, s *text.Sentence) bool {
	w := wordAt(doc, s.Tokens.First)
	if w == "he" || w == "she" || w == "his" || w == "her" {
		return false
	}
	for i := s.Tokens.First; i < s.Tokens.End; i++ {
		if w := wordAt(doc, i); w == "i" || w == "my" || w == "me" || w == "?" {
			return false
		}
	}
	return true
}
