package brat

import (
	"testing"

	"quoth/quotes/text"
)

func TestWithoutThat(t *testing.T) {
	const words = "He said that\n it rained; that, and thatch; that"
	a := Article{Text: words, Claims: []Claim{{Content: []text.Span{{Start: 8, End: 23}, {Start: 25, End: 41}, {Start: 35, End: 41}, {Start: 43, End: 47}}}}}
	want := []string{"it rained", "that, and thatch", "thatch", "that"}
	for i, s := range a.WithoutThat().Claims[0].Content {
		if got := words[s.Start:s.End]; got != want[i] {
			t.Errorf("content %d is %q, want %q", i, got, want[i])
		}
	}
	if a.Claims[0].Content[0].Start != 8 {
		t.Error("the article itself has changed")
	}
}
