package junit

import (
	"bytes"
	"encoding/xml"
	"testing"

	"quoth/extract/check/outputs"
	"quoth/extract/check/outputs/outputstest"
)

func TestWrite(t *testing.T) {
	if err := validate(t, outputstest.Golden(t, "testdata/report.xml", Write)); err != nil {
		t.Error(err)
	}
}

func TestCounts(t *testing.T) {
	for _, r := range []*outputs.Report{{}, outputstest.Report(), outputstest.Many(3, 2, 1)} {
		var out bytes.Buffer
		if err := Write(&out, r); err != nil {
			t.Fatal(err)
		}
		if err := validate(t, out.Bytes()); err != nil {
			t.Error(err)
		}
		var got suites
		if err := xml.Unmarshal(out.Bytes(), &got); err != nil {
			t.Fatal(err)
		}
		tests, failures := 0, 0
		for _, s := range got.Suites {
			tests += len(s.Cases)
			for _, c := range s.Cases {
				if c.Failure != nil {
					failures++
				}
			}
		}
		if got.Tests != tests || got.Failures != failures || len(got.Suites) != len(r.Articles) {
			t.Errorf("%d tests with %d failures in %d suites, counted %d and %d", got.Tests, got.Failures, len(got.Suites), tests, failures)
		}
		if (failures > 0) != r.Failed() {
			t.Errorf("%d failures, and the run fails: %v", failures, r.Failed())
		}
	}
}
