package sarif

import (
	"bytes"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"quoth/extract/check/outputs"
	"quoth/extract/check/outputs/outputstest"
)

func TestWrite(t *testing.T) {
	validate(t, outputstest.Golden(t, "testdata/report.sarif", Write))
}

func TestNothing(t *testing.T) {
	for _, r := range []*outputs.Report{
		{}, {Articles: make([]outputs.Article, 2)}, {Articles: []outputs.Article{{Findings: make([]outputs.Finding, 1)}}},
	} {
		var out bytes.Buffer
		if err := Write(&out, r); err != nil {
			t.Fatal(err)
		}
		validate(t, out.Bytes())
	}
}

// Code scanning refuses rules by index that are not the rules by id.
func TestRuleIndex(t *testing.T) {
	r := outputstest.Report()
	w := &writer{report: r, rules: map[string]int{}, indexes: map[string]int{}}
	for i := range r.Rules {
		w.rules[r.Rules[i].ID] = i
	}
	for i := range r.Articles {
		a := &r.Articles[i]
		at := w.artifact(a)
		if got := w.run.Artifacts[*at.Index].Location.URI; got != at.URI {
			t.Errorf("artifact %s, want %s", got, at.URI)
		}
		for j := range a.Findings {
			res := w.result(a, at, &a.Findings[j])
			if res.RuleIndex == nil || r.Rules[*res.RuleIndex].ID != res.RuleID {
				t.Errorf("rule %s has index %v", res.RuleID, res.RuleIndex)
			}
		}
	}
}

func validate(t *testing.T, data []byte) {
	t.Helper()
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	schema, err := compiler.Compile("testdata/sarif-2.1.0-rtm.5.json")
	if err != nil {
		t.Fatal(err)
	}
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	if err := schema.Validate(value); err != nil {
		t.Error(err)
	}
}
