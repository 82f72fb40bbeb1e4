package claims

import (
	"cmp"
	"slices"
)

// Settle makes one list, in text order, of the claims that speakers' turns,
// rules and the learned tagger found. The tagger decides in running prose; a
// rule's claim joins where it attributes a quotation that the tagger left, or
// where it is sure. Quotations that no cue frames then go to who spoke before.
func (r *Reading) Settle(turns, rules, learned []Claim) []Claim {
	c := &carrier{doc: r.doc, owner: make([]int, len(r.doc.Quotations))}
	for q := range c.owner {
		c.owner[q] = -1
	}
	for _, claim := range turns {
		c.add(claim)
	}
	for _, claim := range learned {
		c.add(claim)
	}
	if len(learned) == 0 {
		for _, claim := range rules {
			c.add(claim)
		}
	}
	c.run(r.framed)
	return c.finish()
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
