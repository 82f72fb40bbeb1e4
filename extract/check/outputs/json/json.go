// Package json writes findings as JSON: Write one object of the schema
// "quoth-check/1" for all articles, Lines one object for each finding.
//
// Offsets are those of the article's quotes and claims (schema "quoth/1"):
// half-open, in code points of its text. Lines and columns are counted from 1.
// What is not known is null; lists never are.
package json

import (
	"bytes"

	"quoth/extract"
	"quoth/extract/check/outputs"
	"quoth/extract/writers/json"
)

// Schema names the version of the contract. Fields may be added under the same
// name; none changes its meaning.
const Schema = "quoth-check/1"

type report struct {
	Schema    string     `json:"schema"`
	Tool      tool       `json:"tool"`
	Documents []document `json:"documents"`
	Summary   summary    `json:"summary"`
}

type tool struct {
	Name    string `json:"name"`
	Version string `json:"version"`
}

type document struct {
	Path       *string      `json:"path"`
	Record     int          `json:"record,omitempty"`
	SHA256     string       `json:"sha256"`
	Findings   []finding    `json:"findings"`
	Suppressed []suppressed `json:"suppressed"`
}

type place struct {
	Line      int `json:"line"`
	Column    int `json:"column"`
	EndLine   int `json:"end_line"`
	EndColumn int `json:"end_column"`
}

type finding struct {
	Rule     string `json:"rule"`
	Severity string `json:"severity"`
	Message  string `json:"message"`
	place
	Start       *int      `json:"start"`
	End         *int      `json:"end"`
	Text        string    `json:"text"`
	Speaker     *string   `json:"speaker"`
	Related     []related `json:"related"`
	Fingerprint string    `json:"fingerprint"`
}

type related struct {
	Path    *string `json:"path"`
	Message string  `json:"message"`
	place
}

type suppressed struct {
	finding
	Reason string `json:"reason"`
}

type summary struct {
	Articles    int  `json:"articles"`
	Errors      int  `json:"errors"`
	Warnings    int  `json:"warnings"`
	Suggestions int  `json:"suggestions"`
	Suppressed  int  `json:"suppressed"`
	Known       int  `json:"known"`     // to the baseline
	Gone        int  `json:"gone"`      // from the baseline
	Unchanged   int  `json:"unchanged"` // on lines that have not changed
	Ignored     int  `json:"ignored"`   // articles
	Failed      bool `json:"failed"`
}

// Write appends the report to dst.
func Write(dst *bytes.Buffer, r *outputs.Report) error {
	count := r.Count()
	out := report{
		Schema: Schema, Tool: tool{"quoth", r.Version}, Documents: make([]document, 0, len(r.Articles)),
		Summary: summary{
			len(r.Articles), count.Errors, count.Warnings, count.Suggestions,
			r.Suppressed(), r.Known, r.Gone, r.Elsewhere, r.Ignored, r.Failed(),
		},
	}
	for i := range r.Articles {
		a := &r.Articles[i]
		d := document{
			Path: known(a.Path), Record: a.Record, SHA256: a.SHA256,
			Findings: make([]finding, 0, len(a.Findings)), Suppressed: make([]suppressed, 0, len(a.Suppressed)),
		}
		for j := range a.Findings {
			d.Findings = append(d.Findings, newFinding(a, &a.Findings[j]))
		}
		for j := range a.Suppressed {
			d.Suppressed = append(d.Suppressed, suppressed{newFinding(a, &a.Suppressed[j].Finding), a.Suppressed[j].Reason})
		}
		out.Documents = append(out.Documents, d)
	}
	return json.Encode(dst, out, "  ")
}

// Lines appends an object for each finding to dst, one a line: that of Write
// with the path, and the record, of its article.
func Lines(dst *bytes.Buffer, r *outputs.Report) error {
	for i := range r.Articles {
		a := &r.Articles[i]
		for j := range a.Findings {
			err := json.Encode(dst, struct {
				Schema string  `json:"schema"`
				Path   *string `json:"path"`
				Record int     `json:"record,omitempty"`
				finding
			}{Schema, known(a.Path), a.Record, newFinding(a, &a.Findings[j])}, "")
			if err != nil {
				return err
			}
		}
	}
	return nil
}

func newFinding(a *outputs.Article, f *outputs.Finding) finding {
	out := finding{
		Rule: f.Rule, Severity: f.Severity.String(), Message: f.Message, place: newPlace(f.Place),
		Text: extract.Valid(f.Text), Speaker: known(f.Speaker), Related: make([]related, 0, len(f.Related)), Fingerprint: f.Fingerprint,
	}
	if f.Start >= 0 {
		out.Start, out.End = &f.Start, &f.End
	}
	for _, r := range f.Related {
		path := r.Path
		if path == "" { // in the article itself
			path = a.Path
		}
		out.Related = append(out.Related, related{known(path), r.Message, newPlace(r.Place)})
	}
	return out
}

func newPlace(p extract.Place) place { return place{p.Line, p.Column, p.EndLine, p.EndColumn} }

func known(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
