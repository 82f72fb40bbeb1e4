package brat

import (
	"strings"
	"testing"

	"quoth/quotes/text"
)

func TestRestyled(t *testing.T) {
	const article = "“It works,” Orr said. “Well,” Lee said, “not yet.”"
	span := func(words string) []text.Span {
		i := strings.Index(article, words)
		return []text.Span{{Start: i, End: i + len(words)}}
	}
	said := strings.LastIndex(article, "said")
	a := Article{Text: article, Claims: []Claim{
		{Content: span("It works"), Source: span("Orr"), Cue: span("said")},
		{Content: append(span("Well"), span("not yet.")...), Source: span("Lee"), Cue: []text.Span{{Start: said, End: said + 4}}},
	}}
	got := a.Restyled()
	for i, c := range got.Claims {
		for k, s := range map[string][]text.Span{"source": c.Source, "cue": c.Cue} {
			old := a.Claims[i].Source
			if k == "cue" {
				old = a.Claims[i].Cue
			}
			want := article[old[0].Start:old[0].End]
			if w := got.Text[s[0].Start:s[0].End]; w != want {
				t.Errorf("claim %d, %s: got %q, want %q", i, k, w, want)
			}
		}
	}
	last := got.Claims[1].Content[1]
	if w := got.Text[last.Start:last.End]; w != "not yet." {
		t.Errorf("content: got %q, want %q in %q", w, "not yet.", got.Text)
	}
	if len(got.Text) == len(article) {
		t.Errorf("nothing put in: %q", got.Text)
	}
}
