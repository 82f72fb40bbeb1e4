package ranking_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"quoth/extract"
	"quoth/extract/ranking"
	"quoth/extract/readers/plain"
	"quoth/quotes"
)

// add adds articles to a ranking of all that they hold.
func add(t testing.TB, r *ranking.Ranking, articles ...string) {
	t.Helper()
	for i, words := range articles {
		a, err := plain.Read(&extract.Input{Path: fmt.Sprintf("%c.txt", 'a'+i), Data: []byte(words)})
		if err != nil {
			t.Fatal(err)
		}
		found := extract.Find(quotes.Default(), a)
		r.Add(extract.Describe(a, found, extract.CodePoints), extract.Narrated(a, found, extract.CodePoints), func(*extract.Claim) bool { return true })
	}
}

// listed writes each claim as rank, speaker and words.
func listed(l *ranking.List) []string {
	var out []string
	for _, s := range l.Speakers {
		who := "nobody"
		if s.Narrator {
			who = "narrator"
		} else if s.Speaker != nil {
			who = s.Speaker.Name
		}
		for _, c := range s.Claims {
			out = append(out, fmt.Sprintf("%d %s: %s +%d", c.Rank, who, c.Text, len(c.Also)))
		}
	}
	return out
}

func TestList(t *testing.T) {
	r := ranking.New(0)
	add(t, r,
		"“Rents rose by 31 percent,” said Dora Vane. “It is a shame,” said Lee Okoro. The town sold 90 houses in 2019.\n",
		"Dora Vane said that rents rose by 31 percent. Lee Okoro declined to say whether the roof leaks.\n")
	want := []string{
		"1 Dora Vane: Rents rose by 31 percent +1",
		"2 narrator: The town sold 90 houses in 2019. +0",
		"3 Lee Okoro: It is a shame +0",
		"4 Lee Okoro: whether the roof leaks +0",
	}
	got := listed(r.List())
	slices.Sort(got)
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	l := r.List()
	if again := listed(r.List()); !slices.Equal(listed(l), again) {
		t.Errorf("a second list has %v", again)
	}
	if l.Totals.Articles != 2 || l.Totals.Claims != 4 || l.Totals.Statements != 1 || l.Totals.Listed != 4 {
		t.Errorf("totals %+v", l.Totals)
	}
}

// An id stays the same while other words of the article change.
func TestIDs(t *testing.T) {
	const said = "“Rents rose by 31 percent,” said Dora Vane.\n"
	ids := map[string]bool{}
	for _, words := range []string{said, "It rained in the valley for a week.\n\n" + said} {
		r := ranking.New(1)
		add(t, r, words)
		ids[r.List().Speakers[0].Claims[0].ID] = true
	}
	if len(ids) != 1 {
		t.Errorf("got ids %v, want one", ids)
	}
}

// Of a claim within another one of the same speaker the worthier is listed.
func TestNested(t *testing.T) {
	claim := func(name string, start, end int, priority float64) extract.Claim {
		return extract.Claim{
			Text: fmt.Sprint("words ", start, end), Content: []extract.Mention{{Start: start, End: end}},
			Speaker: &extract.SpeakerRef{Name: name, Kind: "person"}, Worth: extract.Worth{Priority: priority},
		}
	}
	r := ranking.New(0)
	r.Add(&extract.Result{Claims: []extract.Claim{
		claim("Krog", 10, 50, 0.2), claim("Krog", 20, 50, 0.3), claim("Vane", 20, 50, 0.1), claim("Krog", 40, 90, 0.05),
	}}, nil, func(*extract.Claim) bool { return true })
	got := listed(r.List())
	want := []string{"1 Krog: words 20 50 +0", "3 Krog: words 40 90 +0", "2 Vane: words 20 50 +0"}
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

// What is dropped on the way, so that many articles take little memory, would not
// have been listed.
func TestManyArticles(t *testing.T) {
	r := ranking.New(2)
	keep := func(*extract.Claim) bool { return true }
	result := &extract.Result{Document: extract.Document{Characters: 1}}
	for i := range 30000 {
		result.Claims = []extract.Claim{{
			ID: "c1", Text: fmt.Sprint("Rents rose ", i), Content: []extract.Mention{{Text: "Rents", End: 5}},
			Worth: extract.Worth{Priority: float64(i) / 30000},
		}}
		r.Add(result, nil, keep)
	}
	got := listed(r.List())
	want := []string{"1 nobody: Rents rose 29999 +0", "2 nobody: Rents rose 29998 +0"}
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if l := r.List(); l.Totals.Claims != 30000 || l.Totals.Listed != 2 {
		t.Errorf("totals %+v", l.Totals)
	}
}
