package rules

import (
	"strings"

	"quoth/extract/check"
	"quoth/quotes/speakers"
	"quoth/quotes/text"
)

var sourceSingle = check.Rule{
	ID: "source/single", Severity: check.Suggestion,
	Summary: "All that is said in an article comes from one source",
	Options: []check.Option{
		{Name: "min-claims", Default: 4, Summary: "how many quotations and claims there must be"},
		{Name: "min-words", Default: 150, Summary: "the fewest words of an article that should have a second source"},
	},
	Check: checkSingle,
	Doc: `# source/single

Every quotation and claim of an article comes from one person or one body, with
its spokespeople.

One source is a press release. Ask those whom it concerns, an expert or the other
side, or say that they were asked. Short items (fewer than 150 words and five
claims), interviews in questions and answers and the author's own words are left
alone.

Fires, in an article of 150 words or more:

    The mill will close in May. "We have no orders," said Jon Roe, its owner, on
    Monday. Roe said the staff of 40 had been told. He promised that everybody would
    be paid, and warned that the house next door would have to go as well.

Does not, once somebody else is heard:

    The mill will close in May. "We have no orders," said Jon Roe, its owner, on
    Monday. Roe said the staff of 40 had been told. He promised that everybody would
    be paid. "Nobody has told us anything," said Ida Lund, who runs a loom there.
`,
}

func checkSingle(p *check.Pass) {
	found, doc := p.Found, p.Found.Document
	first, n := -1, 0
	for i := range found.Claims {
		c := &found.Claims[i]
		if c.Labelled() {
			return // an interview has one by its nature
		}
		if c.Speaker < 0 {
			if c.Source.Len() > 0 {
				return // somebody else, whoever it is
			}
			continue
		}
		if !body(doc, c.Content[0]) || found.Speakers[c.Speaker].Kind == speakers.Author {
			continue
		}
		if first >= 0 && found.Claims[first].Speaker != c.Speaker && !oneBody(&found.Speakers[found.Claims[first].Speaker], &found.Speakers[c.Speaker]) {
			return
		}
		if first < 0 {
			first = i
		}
		n++
	}
	if n < p.Int("min-claims") || n < many && words(doc, text.Span{End: len(doc.Text)}) < p.Int("min-words") {
		return
	}
	c := &found.Claims[first]
	p.ReportWith(check.Finding{
		Span: source(c), Speaker: name(p, c.Speaker),
		Message: "Every one of the " + numeral(n) + " claims of this article comes from " + name(p, c.Speaker) + ": no one else is heard",
	})
}

// many is how many claims are enough for an article of any length.
const many = 5

// oneBody reports whether one of two speakers is a body and the other speaks for it.
func oneBody(a, b *speakers.Speaker) bool {
	return speaksFor(a, b) || speaksFor(b, a)
}

func speaksFor(a, b *speakers.Speaker) bool {
	if b.Kind != speakers.Organization && b.Kind != speakers.Group {
		return false
	}
	called := strings.TrimPrefix(strings.ToLower(b.Name), "the ")
	inside := func(s string) bool { return strings.Contains(strings.ToLower(s), called) }
	for _, role := range a.Roles {
		if inside(role) {
			return true
		}
	}
	return inside(a.Name)
}
