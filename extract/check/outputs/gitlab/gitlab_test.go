package gitlab

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"quoth/extract/check/outputs"
	"quoth/extract/check/outputs/outputstest"
)

func TestWrite(t *testing.T) {
	validate(t, outputstest.Golden(t, "testdata/report.json", Write))
}

func TestNothing(t *testing.T) {
	var out bytes.Buffer
	if err := Write(&out, &outputs.Report{}); err != nil {
		t.Fatal(err)
	}
	if out.String() != "[]\n" {
		t.Errorf("got %q, want an empty list", &out)
	}
}

// GitLab shows one of those that have the same fingerprint.
func TestFingerprintsDiffer(t *testing.T) {
	var out bytes.Buffer
	if err := Write(&out, outputstest.Many(20, 20, 20)); err != nil {
		t.Fatal(err)
	}
	validate(t, out.Bytes())
	var issues []issue
	if err := json.Unmarshal(out.Bytes(), &issues); err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, i := range issues {
		if seen[i.Fingerprint] {
			t.Errorf("%s twice", i.Fingerprint)
		}
		seen[i.Fingerprint] = true
	}
}

func validate(t *testing.T, data []byte) {
	t.Helper()
	schema, err := jsonschema.NewCompiler().Compile("testdata/code-quality.schema.json")
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
