package verify

import (
	"quoth/quotes"
	"quoth/quotes/text"
)

// parts are the quotations that are verified as one: those that a claim has in
// marks alone, over several paragraphs or around "she said".
type parts struct {
	claim  int // -1 for none
	quotes []int
}

// partsOf lists the quotations of an article in text order. One within another
// is part of it.
func partsOf(found *quotes.Result) []parts {
	var all []parts
	end := -1
	for i := range found.Quotes {
		q := &found.Quotes[i]
		if q.Start < end {
			continue
		}
		end = q.End
		if n := len(all); n > 0 && q.Claim >= 0 && all[n-1].claim == q.Claim && found.Claims[q.Claim].Kind == quotes.Direct {
			all[n-1].quotes = append(all[n-1].quotes, i)
			continue
		}
		all = append(all, parts{q.Claim, []int{i}})
	}
	return all
}

// spans are where the parts stand.
func (p *parts) spans(found *quotes.Result) []text.Span {
	spans := make([]text.Span, len(p.quotes))
	for i, q := range p.quotes {
		spans[i] = found.Quotes[q].Span
	}
	return spans
}

// lead is what the article says in the sentence before the parts.
func (p *parts) lead(found *quotes.Result) text.Span {
	start := found.Quotes[p.quotes[0]].Start
	from := start
	doc := found.Document
	if i := doc.TokenAt(start); i < len(doc.Tokens) {
		from = min(doc.Sentences[doc.Tokens[i].Sentence].Start, start)
	}
	return text.Span{Start: from, End: start}
}
