package rules

import (
	"math"

	"quoth/quotes/amounts"
	"quoth/quotes/text"
)

// parts reports parts that do not make the whole they are of: "12 members: seven
// women and six men".
func (n *numbers) parts() bool {
	for i := range n.list {
		whole := &n.list[i]
		if whole.Noun.Len() == 0 || whole.Year {
			continue
		}
		k := whole.Noun.End
		switch w := n.word(k); {
		case w == ":" || w == "—" || w == "–" || w == "(":
			k++
		case w == "," && n.exhaustive(i+1):
			k++
		case (w == "made" || w == "split" || w == "divided") && (n.word(k+1) == "up" || n.word(k+1) == "into" || n.word(k+1) == "between"):
			k += 2
			if n.word(k) == "of" {
				k++
			}
		case w == "comprising" || w == "consisting":
			k++
			if n.word(k) == "of" {
				k++
			}
		default:
			continue
		}
		if sum, slack, end := n.listed(i+1, k); end > 0 && math.Abs(sum-whole.Value) > slack+rounding(whole) {
			at := text.Span{Start: whole.Start, End: n.doc.Tokens[end-1].End}
			n.Report(at, "The parts make %s, not %s", figure(sum), figure(whole.Value))
			return true
		}
	}
	return false
}

// exhaustive reports whether the amounts from i on are of kinds that leave nobody
// out: men and women.
func (n *numbers) exhaustive(i int) bool {
	if i+1 >= len(n.list) {
		return false
	}
	other := complements[n.list[i].Unit]
	return other != "" && other == n.list[i+1].Unit && (i+2 == len(n.list) || !goesOn(n.word(n.list[i+1].Noun.End)))
}

func goesOn(w string) bool { return w == "," || w == "and" || w == "plus" }

// listed adds up a list, "seven women and six men", whose first amount is i and
// begins at token k. It is one if its last part stands behind "and", each part
// counts something, and the sentence or a bracket ends there; else end is 0.
func (n *numbers) listed(i, k int) (sum, slack float64, end int) {
	parts, last := 0, false
	for ; i < len(n.list); i++ {
		a := &n.list[i]
		if a.Tokens.First != k || a.Noun.Len() == 0 {
			return 0, 0, 0
		}
		sum += a.Value
		slack += rounding(a)
		parts++
		k = a.Noun.End
		if last {
			break
		}
		if n.word(k) == "," {
			k++
		}
		if n.word(k) == "and" {
			last = true
			k++
		}
	}
	w := n.word(k)
	closed := w == "." || w == ")" || w == ";" || w == "—" || w == "," && parts > 1
	if !last || parts < 2 || !closed {
		return 0, 0, 0
	}
	return sum, slack, k
}

// rounding is by how much an amount may be off for the way it is written.
func rounding(a *amounts.Amount) float64 {
	if a.Step <= 1 {
		return 0
	}
	return a.Step / 2
}

// share reports a share that is another percentage than the one given for it: "12
// of the 48 members, or 20 percent".
func (n *numbers) share() bool {
	for i := 0; i+2 < len(n.list); i++ {
		part, whole, stated := &n.list[i], &n.list[i+1], &n.list[i+2]
		if n.within(whole, part) { // "of the 48 members, 12, or 20 percent"
			part, whole = whole, part
		} else if !n.outOf(part, whole) {
			continue
		}
		gap := stated.Tokens.First - 1
		if stated.Unit != amounts.Percent || whole.Value <= 0 || part.Value > whole.Value || whole.Year || part.Unit == amounts.Percent || whole.Unit == amounts.Percent ||
			n.word(gap) != "or" && n.word(gap) != "(" || gap-n.list[i+1].Tokens.End > 6 {
			continue
		}
		low := 100 * (part.Value - rounding(part)) / (whole.Value + rounding(whole))
		high := 100 * (part.Value + rounding(part)) / max(whole.Value-rounding(whole), 1)
		slack := stated.Step/2 + n.hedge(stated) + 1e-9
		if stated.Value < low-slack || stated.Value > high+slack {
			n.Report(stated.Span, "%s of %s is %s percent, not %s", figure(part.Value), figure(whole.Value), figure(100*part.Value/whole.Value), figure(stated.Value))
			return true
		}
	}
	return false
}

// outOf reports whether a part stands before its whole: "12 of the 48", "12 people
// out of 48".
func (n *numbers) outOf(part, whole *amounts.Amount) bool {
	k := part.Tokens.End
	if part.Noun.Len() > 0 {
		k = part.Noun.End
	}
	if n.word(k) == "out" {
		k++
	}
	if n.word(k) != "of" {
		return false
	}
	if k++; definite[n.word(k)] {
		k++
	}
	return k == whole.Tokens.First
}

// within reports whether a part stands behind its whole: "of the 48 members, 12".
func (n *numbers) within(part, whole *amounts.Amount) bool {
	k := whole.Tokens.First - 1
	if definite[n.word(k)] {
		k--
	}
	return n.word(k) == "of" && whole.Noun.Len() > 0 && n.word(whole.Noun.End) == "," && part.Tokens.First == whole.Noun.End+1
}
