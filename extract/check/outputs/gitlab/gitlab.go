// Package gitlab writes findings as GitLab reads the quality of code
// (https://docs.gitlab.com/ci/testing/code_quality/): a JSON array, of which a
// merge request shows what is new.
package gitlab

import (
	"bytes"
	"cmp"

	"quoth/extract/check"
	"quoth/extract/check/outputs"
	"quoth/extract/writers/json"
)

type issue struct {
	Description string   `json:"description"`
	CheckName   string   `json:"check_name"`
	Fingerprint string   `json:"fingerprint"`
	Severity    string   `json:"severity"`
	Location    location `json:"location"`
}

type location struct {
	Path  string `json:"path"`
	Lines lines  `json:"lines"`
}

type lines struct {
	Begin int `json:"begin"`
	End   int `json:"end"`
}

// severities are GitLab's: info, minor, major, critical, blocker.
var severities = [...]string{check.Off: "info", check.Suggestion: "info", check.Warning: "minor", check.Error: "major"}

// Write appends the report to dst.
func Write(dst *bytes.Buffer, r *outputs.Report) error {
	issues := []issue{}
	for i := range r.Articles {
		a := &r.Articles[i]
		for _, f := range a.Findings {
			begin := max(f.Line, 1)
			issues = append(issues, issue{
				Description: f.Message, CheckName: f.Rule, Fingerprint: f.Fingerprint, Severity: severities[f.Severity],
				Location: location{cmp.Or(r.Rooted(a.Path), "stdin"), lines{begin, max(f.EndLine, begin)}},
			})
		}
	}
	return json.Encode(dst, issues, "  ")
}
