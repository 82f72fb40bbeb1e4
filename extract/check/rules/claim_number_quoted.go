package rules

import (
	"math"
	"slices"
	"strconv"

	"quoth/extract/check"
	"quoth/quotes"
	"quoth/quotes/amounts"
	"quoth/quotes/text"
)

// misquoted reports numbers of a quotation that are others than those of the
// words beside it: what leads up to it, or tells it again, and is nobody else's.
// Sentences that are told of already are left alone.
func misquoted(p *check.Pass, told map[int]bool) {
	const before, behind = 2, 1 // sentences
	found, doc := p.Found, p.Found.Document
	owners := ownersOf(found)
	for i := range found.Quotes {
		q := &found.Quotes[i]
		r := tokens(doc, q.Span)
		if q.Speaker < 0 || r.Len() == 0 || doc.Paragraphs[q.Paragraph].Kind != text.Body {
			continue
		}
		quoted := amounts.In(doc, r)
		if len(quoted) == 0 {
			continue
		}
		first, last := doc.Tokens[r.First].Sentence, doc.Tokens[r.End-1].Sentence
		var beside []amounts.Amount
		for s := max(0, first-before); s <= min(last+behind, len(doc.Sentences)-1); s++ {
			paragraph := doc.Sentences[s].Paragraph
			if paragraph < q.Paragraph-1 || paragraph > q.Paragraph+1 || doc.Paragraphs[paragraph].Kind != text.Body || owners[s] >= 0 && owners[s] != q.Speaker {
				continue
			}
			for _, a := range amounts.In(doc, doc.Sentences[s].Tokens) {
				// Percentages are of so many things that only a paraphrase counts.
				if doc.Tokens[a.Tokens.First].Quotation < 0 && (a.Unit != amounts.Percent || owners[s] == q.Speaker) {
					beside = append(beside, a)
				}
			}
		}
		a, b, ok := unequal(beside, quoted)
		if !ok || told[doc.Tokens[b.Tokens.First].Sentence] {
			continue
		}
		told[doc.Tokens[b.Tokens.First].Sentence] = true
		f := check.Finding{Span: b.Span, Speaker: name(p, q.Speaker), Related: []check.Related{p.Related(a.Span, "%s", doc.Slice(a.Span))}}
		f.Message = "The quotation has " + doc.Slice(b.Span) + ", the words beside it have " + doc.Slice(a.Span)
		p.ReportWith(f)
	}
}

// ownersOf tells of each sentence whose words it reports outside of quotations,
// -1 for the article's own.
func ownersOf(found *quotes.Result) []int {
	doc := found.Document
	owners := slices.Repeat([]int{-1}, len(doc.Sentences))
	for i := range found.Claims {
		for _, s := range found.Claims[i].Content {
			for t := doc.TokenAt(s.Start); t < len(doc.Tokens) && doc.Tokens[t].Start < s.End; t++ {
				if doc.Tokens[t].Quotation < 0 && found.Claims[i].Speaker >= 0 {
					owners[doc.Tokens[t].Sentence] = found.Claims[i].Speaker
				}
			}
		}
	}
	return owners
}

// unequal returns an amount of each list that are of the same thing and differ,
// and look as if they were meant for one another. Where a list has two of one
// unit, which is meant cannot be told.
func unequal(a, b []amounts.Amount) (x, y *amounts.Amount, ok bool) {
	for i := range a {
		x = &a[i]
		if x.Unit == "" || x.Year || vague[x.Unit] || counts(a, x.Unit) > 1 || counts(b, x.Unit) != 1 || has(b, x.Value) {
			continue
		}
		for k := range b {
			if y = &b[k]; y.Unit == x.Unit && x.Value >= 10 && y.Value >= 10 && !has(a, y.Value) && slip(x, y) {
				return x, y, true
			}
		}
	}
	return nil, nil, false
}

// slip reports whether two amounts differ as those do of which one is wrong: by
// little, but more than rounding; by a nought; or by digits that have changed
// places.
func slip(x, y *amounts.Amount) bool {
	const little = 1.15 // times as much
	low, high := min(x.Value, y.Value), max(x.Value, y.Value)
	ratio := high / low
	switch {
	case high-low <= max(x.Step, y.Step)/2+1e-9:
		return false
	case ratio <= little:
		return true
	}
	a, b := written(x), written(y)
	return ratio == 10 || ratio == 1000 || len(a) > 1 && slices.Equal(slices.Sorted(slices.Values(a)), slices.Sorted(slices.Values(b)))
}

// written returns the digits of an amount without closing noughts.
func written(a *amounts.Amount) []byte {
	v := a.Value
	for v >= 10 && v == math.Trunc(v) && math.Mod(v, 10) == 0 {
		v /= 10
	}
	return []byte(strconv.FormatFloat(v, 'f', -1, 64))
}

// has reports whether a list has a value, of whatever.
func has(list []amounts.Amount, value float64) bool {
	return slices.ContainsFunc(list, func(a amounts.Amount) bool { return a.Value == value })
}

func counts(list []amounts.Amount, unit string) int {
	n := 0
	for i := range list {
		if list[i].Unit == unit {
			n++
		}
	}
	return n
}
