package rules

import (
	"fmt"
	"slices"
	"strings"

	"quoth/extract/check"
	"quoth/extract/verify"
	"quoth/quotes/text"
)

var quoteDiffersFromSource = check.Rule{
	ID: "quote/differs-from-source", Severity: check.Error,
	Summary: "A quotation has other words than its source",
	Check:   checkDiffers,
	Sourced: true,
	Doc: `# quote/differs-from-source

A source is given (front matter, --against or the settings), it has a passage
like the quotation, and the words differ: others stand in their place, or are put
in, or a "not" or a number is left out. Fillers, contractions, brackets, an
ellipsis and what else a desk may do are no difference. Words that are left out
without an ellipsis are the matter of quote/silent-omission.

That is no verdict on who is right: the source may have been taken down wrongly.
Listen again; then mend the quotation, or write it without marks.

Transcript:

    LUND: Well, we would not, um, cut the night bus before the summer.

Fires:

    "We would cut the night bus before the summer," said Ida Lund.

Does not:

    "We would not cut the night bus before the summer," said Ida Lund.
`,
}

func checkDiffers(p *check.Pass) {
	for i := range p.Verified {
		r := &p.Verified[i]
		switch {
		case r.Where == nil || silent(r):
		case r.Verdict == verify.Paraphrase && r.Claim >= 0:
			reportSource(p, r, fmt.Sprintf("Quotation is not in the words of %s, which has %s", sourceName(r.Where), sourceWords(r.Where)))
		case r.Verdict == verify.Altered, r.Verdict == verify.Edited && (slices.Contains(r.Flags, verify.Negation) || slices.Contains(r.Flags, verify.Number)):
			reportSource(p, r, fmt.Sprintf("Quotation differs from %s: %s", sourceName(r.Where), differences(r)))
		}
	}
}

// silent reports whether all that the article did to the words was to leave some
// out, none of which turns the meaning.
func silent(r *verify.Result) bool {
	if r.Verdict != verify.Altered || slices.Contains(r.Flags, verify.Negation) || slices.Contains(r.Flags, verify.Number) {
		return false
	}
	left := 0
	for _, e := range r.Edits {
		if e.Honest || e.Op == verify.Keep {
			continue
		}
		if e.Op != verify.Delete {
			return false
		}
		left++
	}
	return left > 0 || slices.Contains(r.Flags, verify.Omission)
}

// mostDifferences is how many differences a message tells of.
const mostDifferences = 3

// differences tells what stands in the article in place of what, the places that
// turn the meaning or not.
func differences(r *verify.Result) string {
	var list []string
	for _, e := range joined(r.Edits) {
		switch e.Op {
		case verify.Replace:
			list = append(list, fmt.Sprintf("the article has “%s”, the source “%s”", short(e.Article), short(e.Source)))
		case verify.Insert:
			list = append(list, fmt.Sprintf("the article puts in “%s”", short(e.Article)))
		case verify.Move:
			list = append(list, "its parts stand in another order")
		case verify.Delete:
			list = append(list, fmt.Sprintf("the article leaves out “%s”", short(e.Source)))
		}
	}
	if len(list) == 0 {
		return "the words stand in another order"
	}
	if n := len(list) - mostDifferences; n > 0 {
		list = append(list[:mostDifferences], fmt.Sprintf("and %d more", n))
	}
	if slices.Contains(r.Flags, verify.Negation) {
		list = append(list, "one says that it is so, the other that it is not")
	}
	return strings.Join(list, "; ")
}

// joined returns the edits that no desk may make, those side by side as one.
func joined(edits []verify.Edit) (list []verify.Edit) {
	beside := false
	for _, e := range edits {
		if e.Op == verify.Keep || e.Honest {
			beside = false
			continue
		}
		if !beside {
			list = append(list, e)
			beside = true
			continue
		}
		last := &list[len(list)-1]
		last.Source = strings.TrimSpace(last.Source + " " + e.Source)
		last.Article = strings.TrimSpace(last.Article + " " + e.Article)
		if last.Op != e.Op {
			last.Op = verify.Replace
		}
	}
	return list
}

// sourceWords shows the passage of the source.
func sourceWords(at *verify.Location) string { return "“" + short(at.Text()) + "”" }

// sourceName says where in a source something stands.
func sourceName(at *verify.Location) string {
	name := fmt.Sprintf("%s line %d", at.File, at.Line)
	if at.Timed {
		name += " (" + verify.Clock(at.Time) + ")"
	}
	return name
}

// reportSource reports what a source tells of a quotation, and where it does.
func reportSource(p *check.Pass, r *verify.Result, message string) {
	f := check.Finding{Span: verifiedSpan(p, r), Message: message}
	if r.Claim >= 0 {
		f.Speaker = name(p, p.Found.Claims[r.Claim].Speaker)
	}
	if r.Where != nil {
		f.Related = []check.Related{{
			Path: r.Where.File, Message: "the passage of the source: " + sourceWords(r.Where), Place: r.Where.Place(),
		}}
	}
	p.ReportWith(f)
}

// verifiedSpan is from the first word of what was held against the sources to
// the last.
func verifiedSpan(p *check.Pass, r *verify.Result) text.Span {
	return text.Span{Start: p.Found.Quotes[r.Quotes[0]].Start, End: p.Found.Quotes[r.Quotes[len(r.Quotes)-1]].End}
}
