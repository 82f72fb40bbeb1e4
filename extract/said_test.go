package extract

import "testing"

func TestPaired(t *testing.T) {
	for piece, want := range map[string]string{
		"no marks":                 "no marks",
		"it was “late":             "it was “late”",
		"late” and “dear":          "“late” and “dear”",
		"late” and dear":           "“late” and dear",
		"it was “late” and “dear”": "it was “late” and “dear”",
		`it was "late`:             `it was "late"`,
		`late" and dear`:           `"late" and dear`,
		`"late`:                    `"late"`,
		`it was "late" and dear`:   `it was "late" and dear`,
	} {
		if got := paired(piece); got != want {
			t.Errorf("paired(%q) = %q, want %q", piece, got, want)
		}
	}
}
