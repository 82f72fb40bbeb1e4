package score

import (
	"slices"

	"quoth/extract/brat"
	"quoth/quotes"
	"quoth/quotes/speakers"
	"quoth/quotes/text"
)

// Article lays what was found in an annotated article against its annotation.
func Article(a brat.Article, r *quotes.Result, marks Marks) *Comparison {
	found, said := Found(r)
	gold := Gold(a)
	if marks == Any { // a quotation belongs to the innermost claim
		slices.SortStableFunc(gold, func(a, b Claim) int { return length(a.Content) - length(b.Content) })
	}
	return Compare(a.Text, gold, found, said, marks.segments(r.Document, gold))
}

func length(spans []text.Span) (n int) {
	for _, s := range spans {
		n += s.Len()
	}
	return n
}

// Gold returns the annotated claims of an article.
func Gold(a brat.Article) []Claim {
	out := make([]Claim, len(a.Claims))
	for i, c := range a.Claims {
		out[i] = Claim{Content: c.Content, Source: c.Source, Cue: c.Cue, Speaker: named(c.Speaker.Name, c.Speaker.Kind)}
	}
	return out
}

// Found returns the claims and the quotations of a result.
func Found(r *quotes.Result) ([]Claim, []Quote) {
	who := func(i int) string {
		if i < 0 {
			return ""
		}
		return named(r.Speakers[i].Name, string(r.Speakers[i].Kind))
	}
	found := make([]Claim, len(r.Claims))
	for i, c := range r.Claims {
		found[i] = Claim{
			Content: c.Content, Source: some(c.Source), Cue: some(c.Cue), Speaker: who(c.Speaker),
			Finding: finding(c),
		}
	}
	said := make([]Quote, len(r.Quotes))
	for i, q := range r.Quotes {
		said[i] = Quote{Span: q.Span, Source: some(q.Source), Attributed: q.Claim >= 0, Speaker: who(q.Speaker)}
		if q.Claim >= 0 {
			said[i].Finding = finding(r.Claims[q.Claim])
		}
		said[i].Confidence = q.Confidence
	}
	return found, said
}

// finding takes the rule and the way to the speaker apart.
func finding(c quotes.Claim) Finding {
	f := Finding{Confidence: c.Confidence, Rule: c.Rule, How: c.How}
	if c.How != "" {
		f.Rule = c.Rule[:len(c.Rule)-len("+"+c.How)]
	}
	return f
}

// named returns the name of a person or an organization, and "" for others:
// only these are judged by name.
func named(name, kind string) string {
	if k := speakers.Kind(kind); k == speakers.Person || k == speakers.Organization {
		return name
	}
	return ""
}

func some(s text.Span) []text.Span {
	if s.Len() == 0 {
		return nil
	}
	return []text.Span{s}
}
