package command

import (
	"slices"
	"testing"

	"quoth/extract"
)

// article has two speakers, a claim of each kind and a quotation of nobody.
func article() *extract.Result {
	brandt := &extract.SpeakerRef{ID: "s1", Name: "Ana Brandt", Kind: "person"}
	oneil := &extract.SpeakerRef{ID: "s2", Name: "Pat O’Neil", Kind: "person"}
	id := func(s string) *string { return &s }
	return &extract.Result{
		Speakers: []extract.Speaker{
			{ID: "s1", Name: "Ana Brandt", Aliases: []string{"Brandt", "the mayor"}},
			{ID: "s2", Name: "Pat O’Neil", Aliases: []string{}},
		},
		Quotes: []extract.Quote{
			{ID: "q1", Speaker: brandt, Claim: id("c1"), Confidence: 0.9},
			{ID: "q2", Speaker: brandt, Claim: id("c1"), Confidence: 0.6},
			{ID: "q3", Confidence: 0.8},
			{ID: "q4", Speaker: oneil, Claim: id("c3"), Confidence: 0.7},
		},
		Claims: []extract.Claim{
			{ID: "c1", Kind: "direct", Speaker: brandt, Quotes: []string{"q1", "q2"}, Confidence: 0.9},
			{ID: "c2", Kind: "indirect", Speaker: brandt, Quotes: []string{}, Confidence: 0.4},
			{ID: "c3", Kind: "mixed", Speaker: oneil, Quotes: []string{"q4"}, Confidence: 0.7},
			{ID: "c4", Kind: "indirect", Quotes: []string{}, Confidence: 0.5},
		},
	}
}

func TestFilter(t *testing.T) {
	for _, test := range []struct {
		name   string
		filter filter
		want   []string // ids of speakers, quotes and claims
	}{
		{"nothing asked", filter{}, []string{"s1", "s2", "q1", "q2", "q3", "q4", "c1", "c2", "c3", "c4"}},
		{"kind", filter{kinds: []string{"direct"}}, []string{"s1", "q1", "q2", "c1"}},
		{"kinds", filter{kinds: []string{"mixed", "indirect"}}, []string{"s1", "s2", "q4", "c2", "c3", "c4"}},
		{"whole name", filter{speakers: []string{"ana brandt"}}, []string{"s1", "q1", "q2", "c1", "c2"}},
		{"last name", filter{speakers: []string{"BRANDT"}}, []string{"s1", "q1", "q2", "c1", "c2"}},
		{"alias", filter{speakers: []string{"The Mayor"}}, []string{"s1", "q1", "q2", "c1", "c2"}},
		{"straight apostrophe", filter{speakers: []string{"o'neil"}}, []string{"s2", "q4", "c3"}},
		{"first name alone", filter{speakers: []string{"Ana"}}, nil},
		{"one of two", filter{speakers: []string{"nobody", "O’Neil"}}, []string{"s2", "q4", "c3"}},
		{"confidence", filter{confidence: 0.7}, []string{"s1", "s2", "q1", "q3", "q4", "c1", "c3"}},
		{"all together", filter{kinds: []string{"direct"}, speakers: []string{"Brandt"}, confidence: 0.7}, []string{"s1", "q1", "c1"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := article()
			test.filter.apply(r)
			var got []string
			for _, s := range r.Speakers {
				got = append(got, s.ID)
			}
			for _, q := range r.Quotes {
				got = append(got, q.ID)
			}
			for _, c := range r.Claims {
				got = append(got, c.ID)
				for _, q := range c.Quotes {
					if !slices.Contains(got, q) {
						t.Errorf("claim %s holds quote %s, which was taken out", c.ID, q)
					}
				}
			}
			if !slices.Equal(got, test.want) {
				t.Errorf("got %v, want %v", got, test.want)
			}
		})
	}
}

func TestFilterCounts(t *testing.T) {
	r := article()
	(&filter{confidence: 0.7}).apply(r)
	if s := r.Speakers[0]; s.Quotes != 1 || s.Claims != 1 {
		t.Errorf("%s: %d quotes and %d claims, want 1 and 1", s.Name, s.Quotes, s.Claims)
	}
}
