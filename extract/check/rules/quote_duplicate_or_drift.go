package rules

import (
	"fmt"
	"strings"
	"time"

	"quoth/extract/check"
)

var quoteDuplicateOrDrift = check.Rule{
	ID: "quote/duplicate-or-drift", Severity: check.Warning,
	Summary: "The same quotation stands twice, in other words or long after it was said",
	Options: []check.Option{
		{Name: "min-words", Default: 8, Summary: "the fewest words that a quotation must have"},
		{Name: "days", Default: 90, Summary: "how many days after another article a quotation counts as old; 0 never"},
	},
	Check: checkDrift,
	Doc: `# quote/duplicate-or-drift

A quotation stands twice in the article, or the same speaker is quoted a second
time with a word or two that differ; or, with an archive (--corpus), another
article has the quotation in other words, or had it long before this one.

Nobody says the same sentence twice in two versions: one of them is wrong. A
quotation that is used again should say when it was said. Look the words up and
keep one version. A shorter part of a quotation, in a headline or a summary, is
left alone.

Fires:

    "The bridge will not be closed for more than a week," said Ida Lund, the mayor.

    Traders had asked for help. "The bridge will not be closed for more than a
    month," Lund said.

Does not:

    "The bridge will not be closed for more than a week," said Ida Lund, the mayor.

    Traders had asked for help. "It is a matter of days," Lund said.
`,
}

func checkDrift(p *check.Pass) {
	sayings(p, p.Int("min-words"), func(here, there *check.Saying) bool {
		if !strings.EqualFold(here.Speaker, there.Speaker) {
			return false
		}
		d, differs := difference(here.Words(), there.Words())
		doc := p.Found.Document
		if own(here, there) {
			message := "This quotation stands in the article already: leave one of the two out"
			if differs {
				message = fmt.Sprintf("%s is quoted twice in two versions: “%s” here, “%s” before", here.Speaker, short(d.here), short(d.there))
			}
			p.ReportWith(check.Finding{Span: here.Span, Message: message, Speaker: here.Speaker, Related: []check.Related{p.Related(there.Span, "%s", excerpt(doc, there.Span))}})
			return true
		}
		message := ""
		switch days := apart(there.Published, here.Published); {
		case differs:
			message = fmt.Sprintf("%s has this quotation in another version: “%s” here, “%s” there", there.Path, short(d.here), short(d.there))
		case p.Int("days") > 0 && days >= p.Int("days"):
			message = fmt.Sprintf("%s has this quotation already, %d days before: say when it was said", there.Path, days)
		default:
			return false
		}
		p.ReportWith(check.Finding{Span: here.Span, Message: message, Speaker: here.Speaker, Related: []check.Related{elsewhere(there)}})
		return true
	})
}

// apart returns the number of days from one ISO 8601 date to another, 0 if one is
// not known.
func apart(from, to string) int {
	const date = time.DateOnly
	if len(from) < len(date) || len(to) < len(date) {
		return 0
	}
	a, err := time.Parse(date, from[:len(date)])
	if err != nil {
		return 0
	}
	b, err := time.Parse(date, to[:len(date)])
	if err != nil {
		return 0
	}
	return int(b.Sub(a).Hours() / 24)
}
