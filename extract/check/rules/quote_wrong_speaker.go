package rules

import (
	"fmt"
	"slices"

	"quoth/extract/check"
	"quoth/extract/verify"
)

var quoteWrongSpeaker = check.Rule{
	ID: "quote/wrong-speaker", Severity: check.Error,
	Summary: "A source has somebody else say what the article quotes",
	Check:   checkWrongSpeaker,
	Sourced: true,
	Doc: `# quote/wrong-speaker

The words stand in a source, in the turn of another speaker than the article
names.

Look up who spoke, and mend the attribution. Where the article or the source
does not tell who speaks, nothing is reported.

Transcript:

    MODERATOR: Everybody knows that the bridge has to close.

    LUND: It will close when the ferry is there.

Fires:

    "Everybody knows that the bridge has to close," said Ida Lund.

Does not:

    "It will close when the ferry is there," said Ida Lund.
`,
}

func checkWrongSpeaker(p *check.Pass) {
	for i := range p.Verified {
		r := &p.Verified[i]
		if r.Where == nil || r.Claim < 0 || r.Verdict == verify.NotFound || !slices.Contains(r.Flags, verify.Speaker) {
			continue
		}
		reportSource(p, r, fmt.Sprintf("These words are spoken by %s in %s, not by %s",
			short(r.Where.Speaker), sourceName(r.Where), name(p, p.Found.Claims[r.Claim].Speaker)))
	}
}
