package rules

import (
	"quoth/extract/check"
	"quoth/quotes/text"
)

var quoteUnbalanced = check.Rule{
	ID: "quote/unbalanced", Severity: check.Error,
	Summary: "A quotation mark has no partner",
	Check:   checkUnbalanced,
	Doc: `# quote/unbalanced

A quotation mark opens and none closes, or one closes and none has opened: where
the speaker's words end is left to the reader.

A quotation that runs over several paragraphs is none of these: each of its
paragraphs opens with a mark and only the last one closes. Put in the mark that
is missing, or take the other one away.

Fires:

    "We were never told, said Ida Lund, a baker. Nobody came to the door.

    The vote was put off until June.

Does not:

    "We were never told," said Ida Lund, a baker. "Nobody came to the door.

    "They did not even ring."
`,
}

func checkUnbalanced(p *check.Pass) {
	doc := p.Found.Document
	for _, problem := range doc.Problems {
		if problem.Code != "unbalanced-quotation-mark" {
			continue
		}
		mark := doc.Slice(problem.Span)
		if opening(doc, problem.Span) {
			p.Report(problem.Span, "The quotation that %s opens here is never closed: put a closing mark behind its last word", mark)
		} else {
			p.Report(problem.Span, "Nothing opens the quotation that %s closes here: put an opening mark before its first word", mark)
		}
	}
}

// opening reports whether a mark without a partner opens a quotation.
func opening(doc *text.Document, mark text.Span) bool {
	i := doc.TokenAt(mark.Start)
	if i >= len(doc.Tokens) {
		return false
	}
	switch doc.Tokens[i].Kind {
	case text.OpenMark:
		return true
	case text.CloseMark:
		return false
	}
	return i+1 < len(doc.Tokens) && !doc.Tokens[i+1].Space
}
