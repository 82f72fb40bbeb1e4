// Package sarif writes findings in the Static Analysis Results Interchange
// Format, version 2.1.0 (OASIS, 2020), as GitHub code scanning and its kin read.
package sarif

import (
	"bytes"
	"path"
	"strings"

	"quoth/extract"
	"quoth/extract/check"
	"quoth/extract/check/outputs"
	"quoth/extract/writers/json"
)

// schema is where editors look for what the format allows.
const schema = "https://json.schemastore.org/sarif-2.1.0.json"

type log struct {
	Schema  string `json:"$schema"`
	Version string `json:"version"`
	Runs    []run  `json:"runs"`
}

type run struct {
	Tool       tool       `json:"tool"`
	Artifacts  []artifact `json:"artifacts"`
	Results    []result   `json:"results"`
	ColumnKind string     `json:"columnKind"`
}

type tool struct {
	Driver driver `json:"driver"`
}

type driver struct {
	Name    string `json:"name"`
	Version string `json:"version,omitempty"`
	Rules   []rule `json:"rules"`
}

type rule struct {
	ID                   string        `json:"id"`
	Name                 string        `json:"name"`
	ShortDescription     message       `json:"shortDescription"`
	FullDescription      message       `json:"fullDescription"`
	Help                 markdown      `json:"help"`
	DefaultConfiguration configuration `json:"defaultConfiguration"`
	Properties           tags          `json:"properties"`
}

type tags struct {
	Tags []string `json:"tags"`
}

type message struct {
	Text string `json:"text"`
}

type markdown struct {
	Text     string `json:"text"`
	Markdown string `json:"markdown"`
}

type configuration struct {
	Level string `json:"level"`
}

type artifact struct {
	Location artifactLocation  `json:"location"`
	Hashes   map[string]string `json:"hashes,omitempty"`
}

type artifactLocation struct {
	URI   string `json:"uri"`
	Index *int   `json:"index,omitempty"`
}

type result struct {
	RuleID       string            `json:"ruleId"`
	RuleIndex    *int              `json:"ruleIndex,omitempty"`
	Level        string            `json:"level"`
	Message      message           `json:"message"`
	Locations    []location        `json:"locations"`
	Related      []location        `json:"relatedLocations,omitempty"`
	Fingerprints map[string]string `json:"partialFingerprints,omitempty"`
	Suppressions []suppression     `json:"suppressions,omitempty"`
	Properties   map[string]any    `json:"properties,omitempty"`
}

type suppression struct {
	Kind          string `json:"kind"`
	Justification string `json:"justification,omitempty"`
}

type location struct {
	ID       *int             `json:"id,omitempty"`
	Message  *message         `json:"message,omitempty"`
	Physical physicalLocation `json:"physicalLocation"`
}

type physicalLocation struct {
	ArtifactLocation artifactLocation `json:"artifactLocation"`
	Region           *region          `json:"region,omitempty"`
}

type region struct {
	StartLine   int      `json:"startLine"`
	StartColumn int      `json:"startColumn"`
	EndLine     int      `json:"endLine"`
	EndColumn   int      `json:"endColumn"`
	Snippet     *message `json:"snippet,omitempty"`
}

// levels are SARIF's for the severities.
var levels = [...]string{check.Off: "none", check.Suggestion: "note", check.Warning: "warning", check.Error: "error"}

// Write appends the report to dst.
func Write(dst *bytes.Buffer, r *outputs.Report) error {
	w := &writer{
		report:  r,
		run:     run{Artifacts: []artifact{}, Results: []result{}, ColumnKind: "unicodeCodePoints"},
		rules:   map[string]int{},
		indexes: map[string]int{},
	}
	w.run.Tool.Driver = driver{Name: "quoth", Version: strings.TrimPrefix(r.Version, "v"), Rules: make([]rule, 0, len(r.Rules))}
	for i := range r.Rules {
		w.rules[r.Rules[i].ID] = i
		w.run.Tool.Driver.Rules = append(w.run.Tool.Driver.Rules, newRule(&r.Rules[i]))
	}
	for i := range r.Articles {
		a := &r.Articles[i]
		at := w.artifact(a)
		for j := range a.Findings {
			w.run.Results = append(w.run.Results, w.result(a, at, &a.Findings[j]))
		}
		for j := range a.Suppressed {
			s := &a.Suppressed[j]
			res := w.result(a, at, &s.Finding)
			res.Suppressions = []suppression{{"inSource", s.Reason}}
			w.run.Results = append(w.run.Results, res)
		}
	}
	return json.Encode(dst, log{schema, "2.1.0", []run{w.run}}, "  ")
}

func newRule(r *check.Rule) rule {
	topic, _ := path.Split(r.ID)
	return rule{
		ID: r.ID, Name: name(r.ID), ShortDescription: message{r.Summary + "."}, FullDescription: message{r.Summary + "."},
		Help: markdown{r.Doc, r.Doc}, DefaultConfiguration: configuration{levels[r.Severity]},
		Properties: tags{[]string{strings.TrimSuffix(topic, "/")}},
	}
}

// name is a rule's id as one word: SourceAnonymous.
func name(id string) string {
	var b strings.Builder
	for word := range strings.FieldsFuncSeq(id, func(r rune) bool { return r == '/' || r == '-' }) {
		b.WriteString(strings.ToUpper(word[:1]) + word[1:])
	}
	return b.String()
}

type writer struct {
	report  *outputs.Report
	run     run
	rules   map[string]int
	indexes map[string]int // of artifacts, by URI
}

// artifact adds the file of an article, if it has not been added.
func (w *writer) artifact(a *outputs.Article) artifactLocation {
	uri := w.report.URI(a.Path)
	i, ok := w.indexes[uri]
	if !ok {
		i = len(w.run.Artifacts)
		w.indexes[uri] = i
		added := artifact{Location: artifactLocation{URI: uri}}
		if a.Record == 0 && a.SHA256 != "" { // a record's is not the file's
			added.Hashes = map[string]string{"sha-256": a.SHA256}
		}
		w.run.Artifacts = append(w.run.Artifacts, added)
	}
	return artifactLocation{uri, &i}
}

func (w *writer) result(a *outputs.Article, at artifactLocation, f *outputs.Finding) result {
	res := result{
		RuleID: f.Rule, Level: levels[f.Severity], Message: message{f.Message},
		Locations: []location{{Physical: physicalLocation{at, newRegion(f.Place, f.Text)}}},
	}
	if i, ok := w.rules[f.Rule]; ok {
		res.RuleIndex = &i
	}
	for i, rel := range f.Related {
		place := at
		if rel.Path != "" {
			place = artifactLocation{URI: w.report.URI(rel.Path)}
		}
		res.Related = append(res.Related, location{&i, &message{rel.Message}, physicalLocation{place, newRegion(rel.Place, "")}})
	}
	if f.Fingerprint != "" {
		// Code scanning goes by the first of them, whose value is a hash and a
		// count of the results that have it.
		res.Fingerprints = map[string]string{"primaryLocationLineHash": f.Fingerprint + ":1", "quothFingerprint/v1": f.Fingerprint}
	}
	properties := map[string]any{}
	if f.Speaker != "" {
		properties["speaker"] = f.Speaker
	}
	if a.Record > 0 {
		properties["record"] = a.Record
	}
	if len(properties) > 0 {
		res.Properties = properties
	}
	return res
}

// newRegion is nil where no place is known: lines are counted from 1.
func newRegion(p extract.Place, snippet string) *region {
	if p.Line < 1 {
		return nil
	}
	out := &region{StartLine: p.Line, StartColumn: max(p.Column, 1), EndLine: max(p.EndLine, p.Line), EndColumn: max(p.EndColumn, 1)}
	if snippet != "" {
		out.Snippet = &message{extract.Valid(snippet)}
	}
	return out
}
