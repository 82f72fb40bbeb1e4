package rules

import (
	"fmt"

	"quoth/extract/check"
	"quoth/extract/verify"
)

var quoteNotInSource = check.Rule{
	ID: "quote/not-in-source", Severity: check.Error,
	Summary: "No source has a quotation that the article puts into somebody's mouth",
	Check:   checkNotInSource,
	Sourced: true,
	Doc: `# quote/not-in-source

Sources are given, and no passage of any of them is like the quotation.

It may come from elsewhere: then name that source as well. Or it was never said
so. Quotations that nobody is made to say, such as titles, are not looked at,
nor those too short to be told from chance.

Fires, if the transcript has nothing like it:

    "We will close every school on the island," said Ida Lund.

Does not, if the transcript has "No school on the island will close":

    "No school on the island will close," said Ida Lund.
`,
}

func checkNotInSource(p *check.Pass) {
	for i := range p.Verified {
		if r := &p.Verified[i]; r.Verdict == verify.NotFound && r.Claim >= 0 {
			reportSource(p, r, fmt.Sprintf("No passage of the sources resembles this quotation%s", likest(r)))
		}
	}
}

// likest tells of the passage that comes nearest, if there is one.
func likest(r *verify.Result) string {
	if r.Where == nil {
		return ""
	}
	return fmt.Sprintf("; the likest is in %s (score %.2f)", sourceName(r.Where), r.Score)
}
