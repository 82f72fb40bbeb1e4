package brat

import (
	"slices"
	"strings"

	"quoth/quotes/text"
)

// british turns double marks into single ones and sets commas and full stops
// behind them. Every replacement has the length of what it replaces.
var british = strings.NewReplacer(
	",”", "’,", ".” ", ".’ ", "“", "‘", "”", "’",
	"‘", "“", // an inner quotation
	",\"", "',", "\"", "'",
)

// circumstances may stand after a verb of saying anywhere in the world's
// newspapers; American political news of 2016 has few of them.
var circumstances = []string{
	" on Friday", " in a statement", " on Monday", " at a news conference", " late on Thursday", " on Tuesday",
	" in an interview", " yesterday", " on Wednesday afternoon", " last week", " in parliament", " on Sunday",
}

var plainVerbs = []string{"said", "says", "added", "announced", "warned", "wrote", "told reporters", "insisted", "claimed"}

// Restyled returns the article with its quotation marks in British style and
// circumstances after every other plain verb of saying that ends a clause, with
// the same claims: a second text to learn from.
func (a Article) Restyled() Article {
	a.Text = british.Replace(a.Text)
	var ends []int
	for _, c := range a.Claims {
		if len(c.Cue) != 1 || !slices.Contains(plainVerbs, a.Text[c.Cue[0].Start:c.Cue[0].End]) {
			continue
		}
		after := a.Text[c.Cue[0].End:]
		if strings.HasPrefix(after, ".") || strings.HasPrefix(after, ",") || strings.HasPrefix(after, " that ") {
			ends = append(ends, c.Cue[0].End)
		}
	}
	slices.Sort(ends)
	ends = slices.Compact(ends)
	var b strings.Builder
	var places, moved []int // from each place on, everything moves so far
	last := 0
	for i, end := range ends {
		if i%2 == len(a.Text)%2 {
			continue
		}
		b.WriteString(a.Text[last:end])
		b.WriteString(circumstances[(end+i)%len(circumstances)])
		last = end
		places, moved = append(places, end), append(moved, b.Len()-end)
	}
	b.WriteString(a.Text[last:])
	a.Text = b.String()
	// What ends at a place stays, what begins there moves.
	shift := func(at int, start bool) int {
		k, here := slices.BinarySearch(places, at)
		if here && start {
			k++
		}
		if k == 0 {
			return at
		}
		return at + moved[k-1]
	}
	move := func(list []text.Span) []text.Span {
		out := make([]text.Span, len(list))
		for i, s := range list {
			out[i] = text.Span{Start: shift(s.Start, true), End: shift(s.End, false)}
		}
		return out
	}
	claims := make([]Claim, len(a.Claims))
	for i, c := range a.Claims {
		c.Content, c.Source, c.Cue = move(c.Content), move(c.Source), move(c.Cue)
		claims[i] = c
	}
	a.Claims = claims
	return a
}
