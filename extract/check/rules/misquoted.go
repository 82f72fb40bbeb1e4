package rules

import (
	"fmt"
	"math"
	"slices"

	"quoth/extract/check"
	"quoth/quotes"
	"quoth/quotes/amounts"
)

// misquoted reports numbers of a quotation that are others than those of the
// paraphrase beside it, by the same speaker and of the same thing. Sentences that
// are told of already are left alone.
func misquoted(p *check.Pass, told map[int]bool) {
	const (
		near = 2  // paragraphs
		most = 10 // statements of them, so that a long paragraph takes no longer
	)
	found, doc := p.Found, p.Found.Document
	var said []statement // those of the last paragraphs
	for i := range found.Claims {
		c := &found.Claims[i]
		if c.Speaker < 0 || !body(doc, c.Content[0]) {
			continue
		}
		here := statement{claim: c, paragraph: paragraphOf(doc, doc.TokenAt(c.Content[0].Start))}
		for _, s := range c.Content {
			here.list = append(here.list, amounts.In(doc, tokens(doc, s))...)
		}
		for len(said) > 0 && (said[0].paragraph < here.paragraph-near || len(said) > most) {
			said = said[1:]
		}
		for k := range said {
			there := &said[k]
			if there.claim.Speaker != c.Speaker || (there.claim.Kind == quotes.Indirect) == (c.Kind == quotes.Indirect) {
				continue
			}
			a, b, ok := unequal(there.list, here.list)
			if !ok || told[doc.Tokens[b.Tokens.First].Sentence] {
				continue
			}
			told[doc.Tokens[b.Tokens.First].Sentence] = true
			first, second := "paraphrase", "quotation"
			if c.Kind == quotes.Indirect {
				first, second = second, first
			}
			p.ReportWith(check.Finding{
				Span: b.Span, Speaker: name(p, c.Speaker),
				Message: fmt.Sprintf("The %s of %s has %s, the %s beside it has %s", first, name(p, c.Speaker), doc.Slice(a.Span), second, doc.Slice(b.Span)),
				Related: []check.Related{p.Related(a.Span, "the %s has %s", first, doc.Slice(a.Span))},
			})
		}
		if len(here.list) > 0 {
			said = append(said, here)
		}
	}
}

// A statement is a claim with its numbers.
type statement struct {
	claim     *quotes.Claim
	paragraph int
	list      []amounts.Amount
}

// unequal returns an amount of each list that are of the same thing and differ
// by more than rounding, but by so little that they seem to be meant for one
// another. Where a list has two of one unit, which is meant cannot be told.
func unequal(a, b []amounts.Amount) (x, y *amounts.Amount, ok bool) {
	const most = 1.15 // times as much
	for i := range a {
		x = &a[i]
		if x.Unit == "" || x.Year || vague[x.Unit] || counts(a, x.Unit) > 1 || counts(b, x.Unit) != 1 || has(b, x.Value) {
			continue
		}
		for k := range b {
			if y = &b[k]; y.Unit != x.Unit {
				continue
			}
			low, high := min(x.Value, y.Value), max(x.Value, y.Value)
			if low > 0 && high/low <= most && math.Abs(x.Value-y.Value) > max(x.Step, y.Step)/2+1e-9 && x.Value >= 10 {
				return x, y, true
			}
		}
	}
	return nil, nil, false
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
