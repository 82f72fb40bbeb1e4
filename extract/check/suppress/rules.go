package suppress

import "quoth/extract/check"

// The ids of the rules.
const (
	noReason = "suppression/no-reason"
	unknown  = "suppression/unknown"
	unused   = "suppression/unused"
)

// Rules are those that Apply runs, for what lists and explains rules. They have
// no Check.
func Rules() []check.Rule {
	return []check.Rule{
		{ID: noReason, Severity: check.Error, Summary: "A comment that suppresses findings gives no reason", Doc: `# suppression/no-reason

A comment that suppresses findings gives no reason.

Whoever reads the article next year should see who let a finding pass, and why.
Write it behind a colon.

Fires:

    <!-- quoth-disable-next-line source/anonymous -->

Does not:

    <!-- quoth-disable-next-line source/anonymous: the desk knows her, 4 May -->

The comment is obeyed all the same, so that there is one finding to mend and not
two.
`},
		{ID: unknown, Severity: check.Warning, Summary: "A comment names a rule that does not exist", Doc: `# suppression/unknown

A comment names a rule that does not exist, or begins with a word that means
nothing: it suppresses nothing. "quoth check --list-rules" lists the rules.

Fires:

    <!-- quoth-disable-next-line source/anonimous: the desk knows her -->
    <!-- quoth-disable-nextline source/anonymous: the desk knows her -->

Does not:

    <!-- quoth-disable-next-line source/anonymous: the desk knows her -->
`},
		{ID: unused, Severity: check.Warning, Summary: "A comment suppresses no finding", Doc: `# suppression/unused

A comment suppresses nothing: the passage has been rewritten, or the comment
stands in the wrong place. Left there it would hide the next finding that comes
along.

Fires, above a paragraph that names everybody in it:

    <!-- quoth-disable-next-line source/anonymous: the desk knows her -->

Does not, above one in which "a senior official" speaks. A rule that has not run
(it is off, or there is no source to verify by) is not held against a comment.
`},
	}
}
