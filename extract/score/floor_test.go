package score_test

import (
	"bytes"
	"testing"

	"quoth/extract/brat"
	"quoth/extract/score"
	"quoth/quotes"
)

// floors are F1 in percent on the annotated articles of testdata. They only
// rise: half a point to a point below what stands when they are set.
var floors = map[string]float64{
	"content found":      93.6,
	"+ source":           90.2,
	"claims + speaker":   90.0,
	"quotes":             97.2,
	"quotes + source":    93.0,
	"quotes + speaker":   93.7,
	"quotes + full name": 93.7,
}

// TestFloors keeps what is found from getting worse unseen.
func TestFloors(t *testing.T) {
	articles, err := brat.Read("../../testdata/articles")
	if err != nil {
		t.Fatal(err)
	}
	report := score.NewReport(0)
	for _, a := range articles {
		report.Add(a.Name, score.Article(a, quotes.Find(a.Text), score.Any))
	}
	var figures bytes.Buffer
	report.WriteFigures(&figures)
	t.Logf("\n%s", &figures)
	for figure, floor := range floors {
		if got := report.Tally.F1(figure); got < floor {
			t.Errorf("%s: F1 %.1f, want at least %.1f", figure, got, floor)
		}
	}
}
