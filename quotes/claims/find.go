package claims

import (
	"cmp"
	"slices"

	"quoth/quotes/text"
)

// Find returns the claims that the rules find, in text order: by labels and
// signatures, by phrases such as "according to", by cue verbs, and for
// quotations without a cue by who spoke before.
func Find(doc *text.Document) []Claim {
	c := &carrier{doc: doc, owner: make([]int, len(doc.Quotations))}
	children := make([][]int, len(doc.Quotations))
	outer := make([][]int, len(doc.Paragraphs))
	for q, quotation := range doc.Quotations {
		c.owner[q] = -1
		if quotation.Parent >= 0 {
			children[quotation.Parent] = append(children[quotation.Parent], q)
		} else {
			outer[quotation.Paragraph] = append(outer[quotation.Paragraph], q)
		}
	}
	framed := make([][]frame, len(doc.Paragraphs))
	labelled := turns(doc)
	for i, p := range doc.Paragraphs {
		if p.Kind == text.Furniture || p.Kind == text.Byline || p.Tokens.Len() == 0 {
			continue
		}
		if claim, ok := signature(doc, p); ok {
			c.add(claim)
			continue
		}
		if t := labelled[i]; t.form != unlabelled {
			if claim, ok := t.claim(doc, p); ok {
				c.add(claim)
				continue
			}
		}
		framed[i] = frames(doc, p.Tokens, i, -1, outer[i])
		for k := range framed[i] {
			for _, claim := range framed[i][k].claims() {
				c.add(claim)
			}
		}
	}
	for q, inner := range children {
		if len(inner) > 0 {
			c.withinQuotation(q, inner)
		}
	}
	c.run(framed)
	return c.finish()
}

// claims returns the claims of one frame, left to right.
func (f *frame) claims() []Claim {
	var found []Claim
	done := 0
	for i := range f.units {
		d, ok := f.byPhrase(i, done)
		if !ok && f.at(i).cue.takes != 0 {
			d, ok = f.byVerb(i, done)
		}
		if !ok && f.word(i) == ":" {
			d, ok = f.byColon(i, done)
		}
		if !ok || len(d.Content) == 0 || d.to <= done && !f.own(d, i) {
			continue
		}
		found = append(found, d.Claim)
		done = max(done, d.to)
	}
	return found
}

// own reports whether a claim inside the content of another one is worth a
// claim of its own: a sure cue with a source.
func (f *frame) own(d draft, v int) bool {
	return d.Source.Len() > 0 && strong(f.at(v).cue.lemma) && f.tag(v).Verb() && f.tag(v) != text.VBG
}

// withinQuotation adds the claims that a quotation makes about the quotations in
// it. Whatever else it attributes is a part of what its speaker says.
func (c *carrier) withinQuotation(q int, inner []int) {
	doc := c.doc
	tokens := text.Range{First: doc.TokenAt(doc.Quotations[q].Start), End: doc.TokenAt(doc.Quotations[q].End)}
	for _, f := range frames(doc, tokens, doc.Quotations[q].Paragraph, q, inner) {
		for _, claim := range f.claims() {
			if attributes(doc, claim, inner) {
				c.add(claim)
			}
		}
	}
}

// attributes reports whether the claim's content reaches into one of the quotations.
func attributes(doc *text.Document, claim Claim, quotations []int) bool {
	return slices.ContainsFunc(quotations, func(q int) bool {
		return slices.ContainsFunc(claim.Content, func(s text.Span) bool { return s.Overlaps(doc.Quotations[q].Span) })
	})
}

func (c *carrier) add(claim Claim) {
	c.found = append(c.found, claim)
	c.own(len(c.found) - 1)
}

// finish sorts the claims and ties each to its quotations.
func (c *carrier) finish() []Claim {
	order := make([]int, len(c.found))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Compare(c.found[a].Content[0].Start, c.found[b].Content[0].Start)
	})
	place := make([]int, len(order))
	out := make([]Claim, len(order))
	for to, from := range order {
		place[from] = to
		out[to] = c.found[from]
		out[to].Quotations = nil
	}
	for i := range out {
		if out[i].Carried >= 0 {
			out[i].Carried = place[out[i].Carried]
		}
	}
	for q, owner := range c.owner {
		if owner >= 0 {
			out[place[owner]].Quotations = append(out[place[owner]].Quotations, q)
		}
	}
	return out
}
