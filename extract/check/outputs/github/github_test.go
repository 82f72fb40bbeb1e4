package github

import (
	"bytes"
	"strings"
	"testing"

	"quoth/extract/check/outputs"
	"quoth/extract/check/outputs/outputstest"
)

func TestWrite(t *testing.T) {
	outputstest.Golden(t, "testdata/report.txt", Write)
}

func TestSummary(t *testing.T) {
	outputstest.Golden(t, "testdata/summary.md", func(dst *bytes.Buffer, r *outputs.Report) error {
		Summary(dst, r, MaxSummary)
		return nil
	})
}

// No kind is shown more often than GitHub does, and what is left out is counted.
func TestMost(t *testing.T) {
	tests := []struct {
		errors, warnings, suggestions int
		shown                         [3]int // errors, warnings, notices
		rest                          string
	}{
		{0, 0, 0, [3]int{0, 0, 0}, ""},
		{10, 10, 10, [3]int{10, 10, 10}, ""},
		{11, 0, 0, [3]int{10, 0, 1}, "1 more finding not shown"},
		{25, 12, 0, [3]int{10, 10, 1}, "17 more findings not shown"},
		{0, 0, 11, [3]int{0, 0, 10}, "2 more findings not shown"},
		{11, 11, 10, [3]int{10, 10, 10}, "3 more findings not shown"},
	}
	for _, tt := range tests {
		var out bytes.Buffer
		if err := Write(&out, outputstest.Many(tt.errors, tt.warnings, tt.suggestions)); err != nil {
			t.Fatal(err)
		}
		s := "\n" + out.String()
		got := [3]int{strings.Count(s, "\n::error "), strings.Count(s, "\n::warning "), strings.Count(s, "\n::notice ")}
		if got != tt.shown {
			t.Errorf("%v: shown %v, want %v", tt, got, tt.shown)
		}
		if tt.rest == "" && strings.Contains(s, "not shown") || !strings.Contains(s, tt.rest) {
			t.Errorf("%v: want %q in\n%s", tt, tt.rest, s)
		}
		if w := strings.Index(s, "\n::warning "); w >= 0 && w < strings.LastIndex(s, "\n::error ") {
			t.Errorf("%v: a warning stands before an error", tt)
		}
	}
}

func TestSummaryIsLimited(t *testing.T) {
	r := outputstest.Many(300, 300, 300)
	for _, limit := range []int{0, 10, 100, 200, 1000, 5000, 20000} {
		var out bytes.Buffer
		Summary(&out, r, limit)
		if out.Len() > limit {
			t.Errorf("%d bytes, limit %d", out.Len(), limit)
		}
		if limit >= 1000 && !strings.Contains(out.String(), "more findings not listed here.") {
			t.Errorf("limit %d: what is left out is not counted", limit)
		}
	}
}
