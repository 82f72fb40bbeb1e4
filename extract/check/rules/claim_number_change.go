package rules

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"quoth/quotes/amounts"
	"quoth/quotes/text"
)

// change reports a change that does not follow from the numbers that it lies
// between: "from 200 to 250, a rise of 20 percent".
func (n *numbers) change() bool {
	for i := 0; i+1 < len(n.list); i++ {
		from, to := &n.list[i], &n.list[i+1]
		if n.word(from.Tokens.First-1) != "from" || n.word(to.Tokens.First-1) != "to" || from.Value == 0 || from.Year || to.Year {
			continue
		}
		if to.Tokens.First-from.Tokens.End > 4 || from.Unit != to.Unit && from.Unit != "" && to.Unit != "" && !(from.Noun.Len() > 0 || to.Noun.Len() > 0) {
			continue
		}
		if (from.Unit == amounts.Percent) != (to.Unit == amounts.Percent) && from.Unit != "" {
			continue
		}
		for k := range n.list {
			if c := &n.list[k]; n.beside(c, from, to) && n.stated(c) {
				return n.follows(from, to, c)
			}
		}
	}
	return false
}

// beside reports whether an amount stands right before "from A to B" or in the
// words behind it, so that it can only be that of the change.
func (n *numbers) beside(c, from, to *amounts.Amount) bool {
	const before, behind = 4, 8 // tokens
	if c.Tokens.End <= from.Tokens.First {
		return from.Tokens.First-c.Tokens.End <= before
	}
	return c.Tokens.First >= to.Tokens.End && c.Tokens.First-to.Tokens.End <= behind
}

// stated reports whether an amount is that of a change: "rose 12 percent", "by
// 12 percent", "a 12 percent rise", "a rise of 12 percent".
func (n *numbers) stated(a *amounts.Amount) bool {
	if n.word(a.Tokens.First-1) == "of" && moves[n.word(a.Tokens.First-2)] || moves[n.word(a.Tokens.End)] {
		return true
	}
	k := a.Tokens.First - 1
	for hedges[n.word(k)] {
		k--
	}
	return n.word(k) == "by" || (a.Unit == amounts.Percent || a.Unit == amounts.Points) && moved[n.word(k)] || n.word(k) == "up" || n.word(k) == "down"
}

// follows reports a change c from one amount to another that does not follow.
func (n *numbers) follows(from, to, c *amounts.Amount) bool {
	shares := to.Unit == amounts.Percent
	points := math.Abs(to.Value - from.Value)
	slack := (from.Step+to.Step+c.Step)/2 + n.hedge(c)
	least, greatest := relative(from, to)
	within := c.Value >= least-c.Step/2-n.hedge(c)-1e-9 && c.Value <= greatest+c.Step/2+n.hedge(c)+1e-9
	exact := 100 * points / from.Value
	what := fmt.Sprintf("From %s to %s", n.doc.Slice(from.Span), n.doc.Slice(to.Span))
	switch {
	case c.Unit == amounts.Percent && within:
		return false
	case c.Unit == amounts.Percent && shares && math.Abs(c.Value-points) <= slack+1e-9:
		n.Report(c.Span, "%s is %s percentage points, which is %s percent: write “points”", what, figure(points), figure(exact))
	case c.Unit == amounts.Percent:
		n.Report(c.Span, "%s is a change of %s percent, not of %s", what, figure(exact), figure(c.Value))
	case c.Unit == amounts.Points && shares && math.Abs(c.Value-points) > slack+1e-9:
		n.Report(c.Span, "%s is %s percentage points, not %s", what, figure(points), figure(c.Value))
	case c.Unit == to.Unit && c.Unit != "" && !shares && math.Abs(c.Value-points) > slack+1e-9:
		n.Report(c.Span, "%s is a change of %s, not of %s", what, figure(points), figure(c.Value))
	default:
		return false
	}
	return true
}

// hedge is how far an amount may be off for the words before it: "nearly".
func (n *numbers) hedge(a *amounts.Amount) float64 {
	if hedges[n.word(a.Tokens.First-1)] || n.word(a.Tokens.First-1) == "than" {
		return max(a.Step, a.Value*0.1)
	}
	return 0
}

// relative returns the least and the greatest change in percent from one amount
// to another, rounded as they may be.
func relative(from, to *amounts.Amount) (least, greatest float64) {
	least, greatest = math.Inf(1), math.Inf(-1)
	for _, f := range [...]float64{from.Value - from.Step/2, from.Value + from.Step/2} {
		for _, t := range [...]float64{to.Value - to.Step/2, to.Value + to.Step/2} {
			if f <= 0 {
				return 0, math.Inf(1)
			}
			change := 100 * math.Abs(t-f) / f
			least, greatest = min(least, change), max(greatest, change)
		}
	}
	return least, greatest
}

// figure writes a number with as many digits as matter.
func figure(v float64) string {
	switch {
	case v >= 1e6:
		return strconv.FormatFloat(math.Round(v/1e4)/100, 'f', -1, 64) + " million"
	case v >= 100:
		return strconv.FormatFloat(math.Round(v), 'f', -1, 64)
	}
	return strconv.FormatFloat(math.Round(v*10)/10, 'f', -1, 64)
}

// rate reports interest rates that move by percent: they do by points.
func (n *numbers) rate() bool {
	for i := range n.list {
		a := &n.list[i]
		k := a.Tokens.First - 1
		if a.Unit != amounts.Percent || a.Value > 1 || n.word(k) != "by" {
			continue
		}
		for k > 0 && k > a.Tokens.First-8 && n.doc.Tokens[k].Sentence == n.doc.Tokens[a.Tokens.First].Sentence {
			if w := n.word(k); (w == "rate" || w == "rates") && rated[n.word(k-1)] {
				n.Report(a.Span, "A rate that moves by %s moves by percentage points: write “points”", n.doc.Slice(a.Span))
				return true
			}
			k--
		}
	}
	return false
}

// base reports a change in percent of which neither the sentence s nor those
// beside it say since when or compared to what.
func (n *numbers) base(s int) bool {
	for i := range n.list {
		a := &n.list[i]
		if a.Unit != amounts.Percent || !n.stated(a) || n.word(a.Tokens.First-1) == "of" || n.doc.Tokens[a.Tokens.First].Quotation >= 0 {
			continue
		}
		if !n.moving(a) || n.based(s-1) || n.based(s) || n.based(s+1) {
			return false
		}
		n.Report(a.Span, "A change of %s since when, or compared to what? Neither this sentence nor the next one says", n.doc.Slice(a.Span))
		return true
	}
	return false
}

// moving reports whether a verb in the past tense, or of what has been, says the change:
// it is one that has happened.
func (n *numbers) moving(a *amounts.Amount) bool {
	for k := a.Tokens.First - 1; k >= 0 && k >= a.Tokens.First-4; k-- {
		t := &n.doc.Tokens[k]
		if moved[strings.ToLower(t.Norm)] && (t.Tag == text.VBD || t.Tag == text.VBN) {
			return n.word(k-1) != "be" && n.word(k-1) != "to"
		}
	}
	return false
}

// based reports whether a sentence tells a time or something to compare with.
func (n *numbers) based(s int) bool {
	if s < 0 || s >= len(n.doc.Sentences) {
		return false
	}
	r := n.doc.Sentences[s].Tokens
	for i := r.First; i < r.End; i++ {
		w := n.word(i)
		if bases[w] || bases[amounts.Singular(w)] || n.doc.Tokens[i].Kind == text.Number && len(w) == 4 && w >= "1800" && w < "2100" {
			return true
		}
	}
	return false
}
