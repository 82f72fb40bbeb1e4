package outputs

import (
	"path/filepath"
	"testing"

	"quoth/extract/check"
)

func TestURI(t *testing.T) {
	for path, want := range map[string]string{
		"a.md": "a.md", "./a/../b.md": "b.md", "../a.md": "../a.md", "a b/é%.md": "a%20b/%C3%A9%25.md", "4:5.md": "./4:5.md",
		"a#b?c.md": "a%23b%3Fc.md", "": "stdin", filepath.FromSlash("a/b.md"): "a/b.md",
	} {
		if got := new(Report).URI(path); got != want {
			t.Errorf("URI(%q) = %q, want %q", path, got, want)
		}
	}
	if got := new(Report).URI("/srv/a b.md"); filepath.IsAbs("/srv") && got != "file:///srv/a%20b.md" {
		t.Errorf("of an absolute path: %q", got)
	}
}

func TestRooted(t *testing.T) {
	here, err := filepath.Abs(".")
	if err != nil {
		t.Fatal(err)
	}
	r := &Report{Root: filepath.Dir(here)}
	for path, want := range map[string]string{
		"a.md": "outputs/a.md", filepath.Join(here, "a.md"): "outputs/a.md", "../a.md": "a.md", "../../a.md": "../../a.md", "": "",
	} {
		if got := r.Rooted(path); got != want {
			t.Errorf("%q: %q, want %q", path, got, want)
		}
	}
}

func TestSummary(t *testing.T) {
	finding := func(s check.Severity) Finding { return Finding{Finding: check.Finding{Severity: s}} }
	for _, test := range []struct {
		report Report
		want   string
	}{
		{Report{}, "no findings in 0 articles"},
		{Report{Articles: make([]Article, 1)}, "no findings in 1 article"},
		{Report{Articles: []Article{{Findings: []Finding{finding(check.Error)}}}}, "1 error in 1 article"},
		{Report{Articles: []Article{{Findings: []Finding{finding(check.Error), finding(check.Error), finding(check.Suggestion)}}, {}}}, "2 errors and 1 suggestion in 1 of 2 articles"},
		{Report{Articles: []Article{{Findings: []Finding{finding(check.Error), finding(check.Warning), finding(check.Suggestion)}}, {}}, Known: 2, Gone: 1},
			"1 error, 1 warning and 1 suggestion in 1 of 2 articles; 2 known to the baseline; 1 finding of the baseline no longer there"},
		{Report{Articles: []Article{{Suppressed: make([]Suppressed, 1)}}, Elsewhere: 3, Ignored: 1},
			"no findings in 1 article; 1 suppressed; 3 on lines that have not changed; 1 article ignored"},
	} {
		if got := test.report.Summary(); got != test.want {
			t.Errorf("got %q, want %q", got, test.want)
		}
	}
}

func TestFailed(t *testing.T) {
	for _, test := range []struct {
		level, severity check.Severity
		want            bool
	}{
		{check.Error, check.Error, true}, {check.Error, check.Warning, false},
		{check.Suggestion, check.Suggestion, true}, {check.Off, check.Error, false},
	} {
		r := Report{Articles: []Article{{FailLevel: test.level, Findings: []Finding{{Finding: check.Finding{Severity: test.severity}}}}}}
		if got := r.Failed(); got != test.want {
			t.Errorf("%s at the level %s: %v, want %v", test.severity, test.level, got, test.want)
		}
	}
}
