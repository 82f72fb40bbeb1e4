package json

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"quoth/extract/check/outputs"
	"quoth/extract/check/outputs/outputstest"
	"quoth/extract/schema"
)

func TestWrite(t *testing.T) {
	out := outputstest.Golden(t, "testdata/report.json", Write)
	compiler := jsonschema.NewCompiler()
	contract, err := jsonschema.UnmarshalJSON(strings.NewReader(schema.JSON(Schema)))
	if err != nil {
		t.Fatal(err)
	}
	if err := compiler.AddResource("check", contract); err != nil {
		t.Fatal(err)
	}
	compiled, err := compiler.Compile("check")
	if err != nil {
		t.Fatal(err)
	}
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(out))
	if err != nil {
		t.Fatal(err)
	}
	if err := compiled.Validate(value); err != nil {
		t.Error(err)
	}
}

func TestLines(t *testing.T) {
	out := outputstest.Golden(t, "testdata/report.jsonl", Lines)
	n := 0
	for line := range bytes.Lines(out) {
		n++
		var object map[string]any
		if err := json.Unmarshal(line, &object); err != nil {
			t.Errorf("line %d: %v", n, err)
		}
		if object["schema"] != Schema {
			t.Errorf("line %d: schema %v", n, object["schema"])
		}
	}
	if want := outputstest.Report().Count().All(); n != want {
		t.Errorf("%d lines, want %d", n, want)
	}
}

// No list is null, however little there is.
func TestListsAreNeverNull(t *testing.T) {
	for _, r := range []*outputs.Report{
		{}, {Articles: make([]outputs.Article, 1)}, {Articles: []outputs.Article{{Findings: make([]outputs.Finding, 1), Suppressed: make([]outputs.Suppressed, 1)}}},
	} {
		var out bytes.Buffer
		if err := Write(&out, r); err != nil {
			t.Fatal(err)
		}
		for _, list := range []string{"documents", "findings", "suppressed", "related"} {
			if strings.Contains(out.String(), `"`+list+`": null`) {
				t.Errorf("%s is null: %s", list, &out)
			}
		}
	}
}
