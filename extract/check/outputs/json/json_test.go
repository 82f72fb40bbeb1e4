package json

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"quoth/extract/check/outputs"
	"quoth/extract/check/outputs/outputstest"
)

func TestWrite(t *testing.T) {
	outputstest.Golden(t, "testdata/report.json", Write)
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
