package verify

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"

	"quoth/extract"
	"quoth/quotes"
	"quoth/quotes/match"
	"quoth/quotes/text"
)

// A verification is the work on one article.
type verification struct {
	sources []*Source
	article *extract.Article
	found   *quotes.Result
	cast    *cast
	last    *Location // of the quotation before
}

// A candidate is a place that a quotation may come from.
type candidate struct {
	match  match.Match
	source *Source
	other  bool // somebody else says it there
}

// verify looks for quotations as one and, if they do not stand together in a
// source, for each by itself.
func (v *verification) verify(p parts) []Result {
	r := v.look(p)
	if len(p.quotes) == 1 || r.whole() {
		return []Result{r.Result}
	}
	var each []Result
	for _, q := range p.quotes {
		one := v.look(parts{p.claim, []int{q}})
		if n := len(each); n > 0 && v.turned(&each[n-1], &one.Result) {
			one.Flags = append(one.Flags, Order)
		}
		each = append(each, one.Result)
	}
	return each
}

// turned reports whether the article makes one sentence of two parts that the
// source has the other way round: "“B,” she said, “a.”"
func (v *verification) turned(first, second *Result) bool {
	if first.Where == nil || second.Where == nil || first.Where.source != second.Where.source || second.Where.Span.End > first.Where.Span.Start {
		return false
	}
	before, after := &v.found.Quotes[first.Quotes[0]], &v.found.Quotes[second.Quotes[0]]
	between := strings.TrimRightFunc(v.article.Text[before.End:after.Start], func(r rune) bool { return !unicode.IsLetter(r) && r != ',' && r != '.' })
	return strings.HasSuffix(between, ",")
}

// A looked is a result, and whether all its parts stand together.
type looked struct {
	Result
	broken bool
}

// whole reports whether the parts were found together.
func (r *looked) whole() bool {
	return r.Verdict != NotFound && r.Verdict != TooShort && r.Verdict != Paraphrase && !r.broken
}

// least is the score below which a place is not worth looking at.
const least = 0.3

// look looks for quotations as one.
func (v *verification) look(p parts) looked {
	quote := match.NewQuote(v.found.Document.Text, p.spans(v.found)...).After(p.lead(v.found))
	r := looked{Result: Result{Quotes: p.quotes, Claim: p.claim, Verdict: NotFound, Flags: []Flag{}, Edits: []Edit{}}}
	if quote.Short() {
		r.Verdict = TooShort
	}
	speaker := -1
	if p.claim >= 0 {
		speaker = v.found.Claims[p.claim].Speaker
	}
	all, unlike, read := v.candidates(quote, speaker)
	if !read {
		r.Verdict = Foreign
		return r
	}
	if len(all) == 0 {
		if unlike != nil && unlike.match.Score >= least {
			at := unlike.source.locate(&unlike.match)
			r.Where, r.Score = &at, round(unlike.match.Score)
		}
		return r
	}
	best := v.pick(all)
	at := best.source.locate(&best.match)
	v.last = &at
	r.Verdict, r.Score, r.Edits, r.Where, r.broken = best.match.Verdict, round(best.match.Score), best.match.Edits, &at, best.match.Broken
	r.Flags = append(r.Flags, best.match.Flags...)
	if best.other {
		r.Flags = append(r.Flags, Speaker)
	}
	for i := range all {
		if c := &all[i]; c != best && c.match.Verdict.Honest() && best.match.Verdict.Honest() {
			r.Also = append(r.Also, c.source.locate(&c.match))
		}
	}
	return r
}

// candidates lists the places of a quotation in all sources; if it has none,
// the likest. read is false where every source is in another language.
func (v *verification) candidates(quote *match.Quote, speaker int) (all []candidate, unlike *candidate, read bool) {
	for _, s := range v.sources {
		if s.words.Foreign() && quote.English() {
			continue
		}
		read = true
		for _, m := range s.words.Find(quote) {
			c := candidate{m, s, v.cast.other(speaker, s, &m)}
			switch {
			case m.Verdict != NotFound:
				all = append(all, c)
			case unlike == nil || unlike.match.Score < m.Score:
				unlike = &c
			}
		}
	}
	return all, unlike, read
}

// pick returns the place that the article most likely means.
func (v *verification) pick(all []candidate) *candidate {
	order := make([]*candidate, len(all))
	for i := range all {
		order[i] = &all[i]
	}
	slices.SortStableFunc(order, func(a, b *candidate) int {
		return cmp.Or(cmp.Compare(a.rank(), b.rank()), cmp.Compare(a.effort(), b.effort()), cmp.Compare(v.distance(a), v.distance(b)))
	})
	return order[0]
}

// surely is the score from which on the right speaker's words, though they
// differ, are meant rather than the very words of somebody else.
const surely = 0.85

// rank puts the right words of the right speaker first.
func (c *candidate) rank() int {
	switch {
	case c.match.Verdict.Honest() && !c.other:
		return 0
	case !c.other && c.match.Score >= surely:
		return 1
	case c.match.Verdict.Honest():
		return 2
	case !c.other:
		return 3
	}
	return 4
}

// effort is what the edits cost. All that a desk may do costs the same.
func (c *candidate) effort() float64 {
	if c.match.Verdict.Honest() {
		return float64(len(c.match.Flags))
	}
	return 1 - c.match.Score
}

// distance is how far a place is from that of the quotation before.
func (v *verification) distance(c *candidate) int {
	switch {
	case v.last == nil:
		return 0
	case v.last.source != c.source:
		return len(c.source.article.Text) + len(v.last.source.article.Text)
	}
	return apart(v.last.Span, c.match.Span())
}

func apart(a, b text.Span) int {
	return max(b.Start-a.End, a.Start-b.End, 0)
}

// round leaves two decimals.
func round(score float64) float64 { return math.Round(score*100) / 100 }
