package verify_test

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"quoth/extract"
	"quoth/extract/verify"
	"quoth/quotes"
)

// The reports are what the published schema says, and it refuses what is not.
func TestSchema(t *testing.T) {
	file, err := os.Open("../schema/quoth-verify-1.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	object, err := jsonschema.UnmarshalJSON(file)
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("verify", object); err != nil {
		t.Fatal(err)
	}
	schema, err := c.Compile("verify")
	if err != nil {
		t.Fatal(err)
	}
	validate := func(report string) error {
		v, err := jsonschema.UnmarshalJSON(strings.NewReader(report))
		if err != nil {
			t.Fatal(err)
		}
		return schema.Validate(v)
	}
	report := func(article, source string) string {
		a, data := parse([]byte(article))
		found := extract.Find(quotes.Default(), a)
		sources := verify.Of(sourceOf(t, "hearing.txt", source))
		var out bytes.Buffer
		enc := json.NewEncoder(&out)
		enc.SetEscapeHTML(false)
		if err := enc.Encode(verify.NewReport(a, extract.NewPlaces(a, data), found, sources, sources.Verify(a, found))); err != nil {
			t.Fatal(err)
		}
		return out.String()
	}
	all := report("“The bridge [here] was inspected … in April. One lane, yes,” said Eva Lund. “Two Cracks in the North Pier of Old Tarn” is a song. “Never,” said Pat Osei. He saw “two cracks”. “Nobody has ever said a word of this,” he said.", hearing)
	for _, r := range []string{all, report("It rained.", hearing), report("“We build it,” said Pat Osei.", "1\n00:00:01,000 --> 00:00:02,000\nPAT OSEI: We build it.\n")} {
		if err := validate(r); err != nil {
			t.Errorf("%v in %s", err, r)
		}
	}
	for _, change := range [][2]string{
		{`"schema":"quoth-verify/1"`, `"schema":"quoth-verify/2"`}, {`"verdict":"altered"`, `"verdict":"false"`}, {`"flags":[`, `"flags":["new",`},
		{`"edits":[]`, `"edits":null`}, {`"op":"keep"`, `"op":"kept"`}, {`"start":`, `"begin":`}, {`"differs":true`, `"differs":"yes"`},
	} {
		if !strings.Contains(all, change[0]) {
			t.Errorf("no %s in %s", change[0], all)
		}
		if err := validate(strings.Replace(all, change[0], change[1], 1)); err == nil {
			t.Errorf("%s passes", change[1])
		}
	}
}
