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

Transcript:

    LUND: No school on the island will close.

Fires:

    "The harbour belongs to those who work in it," said Ida Lund.

Does not:

    "No school on the island will close," said Ida Lund.
`,
}

func checkNotInSource(p *check.Pass) {
	for i := range p.Verified {
		r := p.Verified[i]
		if r.Verdict != verify.NotFound || r.Claim < 0 {
			continue
		}
		if r.Score < likeEnough {
			r.Where = nil
		}
		reportSource(p, &r, "No passage of the sources resembles this quotation"+nearest(&r))
	}
}

// likeEnough is the least score of a passage that somebody would want to see.
const likeEnough = 0.5

// nearest tells of the passage that comes nearest, if there is one.
func nearest(r *verify.Result) string {
	if r.Where == nil {
		return ""
	}
	return fmt.Sprintf("; the nearest is %s in %s (score %.2f)", sourceWords(r.Where), sourceName(r.Where), r.Score)
}
