// Package outputstest has what the tests of the formats of findings share: a
// report with what is hard to write, and the comparison with what was written
// when somebody last looked.
package outputstest

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"

	"quoth/extract"
	"quoth/extract/check"
	"quoth/extract/check/outputs"
	"quoth/quotes/text"
)

var update = flag.Bool("update", false, "rewrite the expected outputs")

// Report has findings of each severity, in a file with a hard name, in a record
// and on standard input; words with every character that one of the formats
// escapes; a suppressed finding; an article without any.
func Report() *outputs.Report {
	at := func(line, column, endLine, endColumn int) extract.Place {
		return extract.Place{Line: line, Column: column, EndLine: endLine, EndColumn: endColumn}
	}
	hard := "“50 % of it, a|b: `x` <b>&amp;\r\n\"c\"” \x1b[31m\u202e"
	return &outputs.Report{
		Version: "v1.2.3",
		Rules: []check.Rule{
			{ID: "quote/no-speaker", Severity: check.Error, Summary: "Nobody says a quotation", Doc: "# quote/no-speaker\n\nNobody says it.\n"},
			{ID: "source/anonymous", Severity: check.Warning, Summary: "A source has no name", Doc: "# source/anonymous\n\nNo name.\n"},
			{ID: "source/single", Severity: check.Suggestion, Summary: "There is one source", Doc: "# source/single\n\nOne.\n"},
		},
		Articles: []outputs.Article{
			{
				Path: "drafts/Éire, 100%: a b.md", SHA256: "ab01", FailLevel: check.Error,
				Findings: []outputs.Finding{
					{Finding: check.Finding{
						Rule: "source/anonymous", Severity: check.Warning, Message: "third anonymous source (limit 2): “a person briefed on the talks”",
						Text: "a person briefed on the talks", Place: at(3, 5, 3, 34), Fingerprint: "f1", Speaker: "a person briefed on the talks",
						Related: []check.Related{
							{Message: "the first one", Place: at(1, 1, 1, 9)},
							{Path: "transcripts/4 May.srt", Message: "said by MODERATOR here", Place: at(88, 1, 89, 12)},
						},
					}, Start: 40, End: 69},
					{Finding: check.Finding{
						Rule: "quote/no-speaker", Severity: check.Error, Message: "nobody says " + hard,
						Text: hard, Place: at(4, 1, 5, 7), Span: text.Span{Start: 70, End: 110}, Fingerprint: "f2",
					}, Start: 70, End: 100},
				},
				Suppressed: []outputs.Suppressed{{Finding: outputs.Finding{Finding: check.Finding{
					Rule: "source/single", Severity: check.Suggestion, Message: "one source", Text: "Title", Place: at(1, 1, 1, 6), Fingerprint: "f3",
				}, Start: 0, End: 5}, Reason: "a profile, approved by the desk"}},
			},
			{Path: "clean.txt", SHA256: "cd02", FailLevel: check.Error},
			{
				Path: "feed.jsonl", Record: 12, SHA256: "ef03", FailLevel: check.Warning,
				Findings: []outputs.Finding{{Finding: check.Finding{
					Rule: "source/anonymous", Severity: check.Warning, Message: "an anonymous source", Text: "an official", Place: at(2, 1, 2, 12), Fingerprint: "f4",
				}, Start: 10, End: 21}},
			},
			{FailLevel: check.Off, Findings: []outputs.Finding{{Finding: check.Finding{
				Rule: "source/single", Severity: check.Suggestion, Message: "one source", Text: "\xff", Place: at(1, 1, 1, 2), Fingerprint: "f5",
			}, Start: -1, End: -1}}},
		},
		Ignored: 1, Known: 2, Gone: 1, Elsewhere: 3,
	}
}

// Many has so many findings of each severity, in one file.
func Many(errors, warnings, suggestions int) *outputs.Report {
	a := outputs.Article{Path: "a.md", FailLevel: check.Error}
	add := func(n int, s check.Severity) {
		for i := range n {
			a.Findings = append(a.Findings, outputs.Finding{Finding: check.Finding{
				Rule: "quote/no-speaker", Severity: s, Message: fmt.Sprintf("%s %d", s, i+1), Text: "x",
				Place: extract.Place{Line: i + 1, Column: 1, EndLine: i + 1, EndColumn: 2}, Fingerprint: fmt.Sprintf("%s%d", s, i),
			}})
		}
	}
	add(suggestions, check.Suggestion)
	add(warnings, check.Warning)
	add(errors, check.Error)
	return &outputs.Report{Version: "v1.2.3", Rules: Report().Rules, Articles: []outputs.Article{a}}
}

// Golden compares what is written of Report with a file, which -update rewrites,
// and returns it.
func Golden(t *testing.T, file string, write func(*bytes.Buffer, *outputs.Report) error) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := write(&out, Report()); err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(file, out.Bytes(), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatalf("%v (-update writes it)", err)
	}
	if diff := cmp.Diff(string(want), out.String()); diff != "" {
		t.Errorf("output differs from %s (-update rewrites it; -want +got):\n%s", file, diff)
	}
	return out.Bytes()
}
