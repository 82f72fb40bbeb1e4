package rules

import (
	"slices"

	"quoth/extract/check"
	"quoth/quotes"
	"quoth/quotes/text"
)

var quoteFragment = check.Rule{
	ID: "quote/fragment", Severity: check.Suggestion,
	Summary: "A sentence quotes its speaker in fragments",
	Options: []check.Option{
		{Name: "max-words", Default: 3, Summary: "how many words a fragment may have"},
		{Name: "min-fragments", Default: 2, Summary: "how many fragments of one claim are too many; 1 reports every one"},
	},
	Check: checkFragment,
	Doc: `# quote/fragment

A claim quotes two or more fragments of one to three words.

Words in marks that anybody might have used look like irony or doubt, and readers
cannot tell what else was said. The Associated Press asks its writers to avoid
fragmentary quotes. Quote the sentence, or say it in your own words without
marks. Set min-fragments to 1 to see every fragment.

Fires:

    Lund called the plan "bold" and "overdue".

Does not:

    "The plan is bold, and it is overdue," Lund said.

    Lund called the plan "a bridge to nowhere".
`,
}

func checkFragment(p *check.Pass) {
	found := p.Found
	for i := range found.Claims {
		c := &found.Claims[i]
		if c.Kind != quotes.Mixed && c.Kind != quotes.Direct || c.Labelled() {
			continue
		}
		var pieces []int
		for _, q := range c.Quotes {
			if fragment(p, q) {
				pieces = append(pieces, q)
			}
		}
		if len(pieces) == 0 || len(pieces) < p.Int("min-fragments") {
			continue
		}
		first := found.Quotes[pieces[0]].Span
		f := check.Finding{Span: first, Speaker: name(p, c.Speaker), Message: "A fragment in marks, " + excerpt(found.Document, first) + ": quote the sentence, or drop the marks"}
		if len(pieces) > 1 {
			f.Message = speaks(p, c) + " is quoted in " + numeral(len(pieces)) + " fragments here: quote the sentence, or drop the marks"
			for _, q := range pieces[1:] {
				f.Related = append(f.Related, p.Related(found.Quotes[q].Span, "fragment: %s", excerpt(found.Document, found.Quotes[q].Span)))
			}
		}
		p.ReportWith(f)
	}
}

// speaks names who speaks in a claim, for a sentence.
func speaks(p *check.Pass, c *quotes.Claim) string {
	if c.Speaker < 0 {
		return "Somebody"
	}
	return name(p, c.Speaker)
}

// fragment reports whether a quotation is a word or a few that stand in a
// sentence of the writer's: “soft”, but not “Carefully,” which is an answer, nor
// the name of something.
func fragment(p *check.Pass, quote int) bool {
	doc := p.Found.Document
	q := &p.Found.Quotes[quote]
	if doc.Paragraphs[q.Paragraph].Kind != text.Body || doc.Quotations[quote].Depth > 1 {
		return false
	}
	n := words(doc, q.Span)
	if n == 0 || n > p.Int("max-words") {
		return false
	}
	r := tokens(doc, q.Span)
	return !slices.ContainsFunc(doc.Tokens[r.First:r.End], func(t text.Token) bool {
		return t.Tag.Proper() || t.Tag == text.Stop || t.Tag.Finite() && n > 1
	}) && !utterance(doc, q.Span)
}

// utterance reports whether a quotation begins as a sentence does.
func utterance(doc *text.Document, s text.Span) bool {
	return upper(doc.Slice(s))
}
