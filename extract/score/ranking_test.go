package score_test

import (
	"bytes"
	"math"
	"os"
	"path/filepath"
	"testing"

	"quoth/extract/score"
)

// leastPrecision is the average precision on the project's own statements that
// the scores keep. It only rises.
var leastPrecision = struct{ worth, checkable float64 }{0.90, 0.97}

func TestWorthFloors(t *testing.T) {
	statements, err := score.ReadStatements("../../testdata/worth.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	if len(statements) < 300 {
		t.Errorf("%d statements, want at least 300", len(statements))
	}
	worth, checkable := score.Worth(statements)
	var figures bytes.Buffer
	worth.Write(&figures, "check-worthiness")
	checkable.Write(&figures, "checkable")
	t.Logf("\n%s", &figures)
	if got := worth.AveragePrecision; got < leastPrecision.worth {
		t.Errorf("check-worthiness: average precision %.3f, want at least %.3f", got, leastPrecision.worth)
	}
	if got := checkable.AveragePrecision; got < leastPrecision.checkable {
		t.Errorf("checkable: average precision %.3f, want at least %.3f", got, leastPrecision.checkable)
	}
}

// Statements of one score come in random order, so that a file which has the
// right ones first gains nothing.
func TestTies(t *testing.T) {
	yes, no := true, false
	var statements []score.Statement
	for i := range 400 {
		right := &no
		if i < 100 {
			right = &yes
		}
		statements = append(statements, score.Statement{Text: "Prices rose.", Worth: right})
	}
	worth, checkable := score.Worth(statements)
	if got := worth.AveragePrecision; math.Abs(got-0.25) > 0.03 {
		t.Errorf("average precision %.3f of a score that knows nothing, want about 0.25", got)
	}
	if got := worth.Balanced; math.Abs(got-0.5) > 0.03 {
		t.Errorf("balanced %.3f of a score that knows nothing, want about 0.5", got)
	}
	if checkable != nil {
		t.Errorf("got %v of no labels", checkable)
	}
}

func TestReadStatements(t *testing.T) {
	for _, test := range []struct{ name, file, want string }{
		{"list", `[{"text": "A.", "label": 1}, {"text": "B.", "label": 0}]`, ""},
		{"lines", "{\"text\": \"A.\", \"worth\": true, \"checkable\": false}\n\n{\"text\": \"B.\", \"checkable\": true}\n", ""},
		{"no label", `[{"text": "A."}]`, `statement 1: want "text" with "worth", "checkable" or "label"`},
		{"broken line", "{\"text\": \"A.\", \"label\": 1}\n{\"text\"\n", "line 2: unexpected end of JSON input"},
		{"empty", " ", "no statements"},
	} {
		path := filepath.Join(t.TempDir(), "file")
		if err := os.WriteFile(path, []byte(test.file), 0o600); err != nil {
			t.Fatal(err)
		}
		statements, err := score.ReadStatements(path)
		switch {
		case test.want == "" && (err != nil || len(statements) != 2):
			t.Errorf("%s: %d statements, %v", test.name, len(statements), err)
		case test.want != "" && (err == nil || err.Error() != path+": "+test.want):
			t.Errorf("%s: error %v, want %s", test.name, err, test.want)
		}
	}
}
