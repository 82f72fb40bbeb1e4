package rules

import (
	"fmt"
	"strings"

	"quoth/extract/check"
)

var quoteSameWordsTwoSpeakers = check.Rule{
	ID: "quote/same-words-two-speakers", Severity: check.Error,
	Summary: "The same words are put into the mouths of two people",
	Options: []check.Option{{Name: "min-words", Default: 6, Summary: "the fewest words that a quotation must have"}},
	Check:   checkTwoSpeakers,
	Doc: `# quote/same-words-two-speakers

Two people are said to have used the same words, in this article or in one of the
archive (--corpus). Only speakers that the attribution names count.

Two people do not hit on the same sentence: one of the two did not say it, or they
read out what somebody else has written. Find out whose words they are. Slogans
of fewer than six words are left alone.

Fires:

    "We will keep the bridge open for as long as it stands," said Ida Lund, the mayor.

    "We will keep the bridge open for as long as it stands," said Jon Roe, an engineer.

Does not:

    "We will keep the bridge open for as long as it stands," said Ida Lund, the mayor.

    "It may not stand much longer," said Jon Roe, an engineer.
`,
}

func checkTwoSpeakers(p *check.Pass) {
	sayings(p, p.Int("min-words"), func(here, there *check.Saying) bool {
		if !here.Named || !there.Named || sameName(here.Speaker, there.Speaker) {
			return false
		}
		words := len(here.Words())
		related := elsewhere(there)
		message := fmt.Sprintf("These %d words are those of %s here and of %s in %s: find out who said them", words, here.Speaker, there.Speaker, there.Path)
		if own(here, there) {
			related = p.Related(there.Span, "%s: %s", there.Speaker, excerpt(p.Found.Document, there.Span))
			message = fmt.Sprintf("These %d words are those of %s here and of %s on line %d: find out who said them", words, here.Speaker, there.Speaker, there.Line)
		}
		p.ReportWith(check.Finding{Span: here.Span, Speaker: here.Speaker, Message: message, Related: []check.Related{related}})
		return true
	})
}

// sameName reports whether two names may be those of one speaker: a part of one
// is the other.
func sameName(a, b string) bool {
	a, b = strings.ToLower(a), strings.ToLower(b)
	x, y := strings.Fields(a), strings.Fields(b)
	if len(x) == 0 || len(y) == 0 {
		return true
	}
	return strings.Contains(a, b) || strings.Contains(b, a) || x[len(x)-1] == y[len(y)-1]
}
