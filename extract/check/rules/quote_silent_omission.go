package rules

import (
	"fmt"
	"slices"
	"strings"

	"quoth/extract/check"
	"quoth/extract/verify"
)

var quoteSilentOmission = check.Rule{
	ID: "quote/silent-omission", Severity: check.Warning,
	Summary: "A quotation leaves out what a reader would want to know of",
	Check:   checkOmission,
	Sourced: true,
	Doc: `# quote/silent-omission

A quotation leaves words of its source out without an ellipsis. Or it has an
ellipsis that leaves out more than sixty words or the words of another speaker,
or puts the parts in another order. Or it ends where the source goes on to take
something back: "but", "unless".

Put an ellipsis where words are left out, make two quotations of what was said
apart, and quote the condition with what hangs on it.

Transcript:

    LUND: We will pay the ferry crews, if the council lets us, by the end of May.

Fires:

    "We will pay the ferry crews by the end of May," said Ida Lund.

Does not:

    "We will pay the ferry crews … by the end of May," said Ida Lund.
`,
}

// omissions are the flags that tell what is left out, and what a message says of
// each.
var omissions = []struct {
	flag    verify.Flag
	message string
}{
	{verify.LongGap, "The ellipsis leaves out more than sixty words of %s: make two quotations of it"},
	{verify.Turns, "The ellipsis leaves out the words of another speaker in %s: make two quotations of it"},
	{verify.Order, "The parts of the quotation stand in another order in %s"},
	{verify.CutOff, "The quotation leaves out what limits it in %s"},
}

func checkOmission(p *check.Pass) {
	for i := range p.Verified {
		r := &p.Verified[i]
		if r.Where == nil || r.Verdict == verify.NotFound || r.Verdict == verify.Paraphrase {
			continue
		}
		where := sourceName(r.Where)
		if silent(r) {
			reportSource(p, r, "Words of "+where+" are left out without an ellipsis: "+missing(r))
			continue
		}
		for _, o := range omissions {
			if slices.Contains(r.Flags, o.flag) {
				reportSource(p, r, fmt.Sprintf(o.message, where)+after(o.flag, r))
				break
			}
		}
	}
}

// after shows what the source goes on with, where the quotation is cut off.
func after(flag verify.Flag, r *verify.Result) string {
	if flag != verify.CutOff || r.Where.After == "" {
		return ""
	}
	return ", which goes on “" + short(strings.TrimLeft(r.Where.After, " ,;.:—–-")) + "”"
}

// missing shows the words that are left out.
func missing(r *verify.Result) string {
	var list []string
	for _, e := range joined(r.Edits) {
		if e.Op == verify.Delete {
			list = append(list, "“"+short(e.Source)+"”")
		}
	}
	return strings.Join(list[:min(len(list), mostDifferences)], ", ")
}
