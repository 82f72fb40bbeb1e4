package brat

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"quoth/quotes/text"
)

// Offsets in the file are code points, those in the claims bytes.
const (
	article     = "“Café’s shut,” Zoë said. “Sorry.”\n"
	annotations = "T1\tContent 1 12;26 31\tCafé’s shut Sorry\nT2\tSource 15 18\tZoë\nT3\tCue 19 23\tsaid\n" +
		"E1\tAttribution:T4 Content:T1 Source:T2 Cue:T3\n"
)

func TestParse(t *testing.T) {
	got, err := Parse(article, annotations)
	if err != nil {
		t.Fatal(err)
	}
	slices := func(spans []text.Span) (out []string) {
		for _, s := range spans {
			out = append(out, article[s.Start:s.End])
		}
		return out
	}
	if len(got) != 1 {
		t.Fatalf("got %d claims, want 1", len(got))
	}
	have := [][]string{slices(got[0].Content), slices(got[0].Source), slices(got[0].Cue)}
	if diff := cmp.Diff([][]string{{"Café’s shut", "Sorry"}, {"Zoë"}, {"said"}}, have); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestParseSays(t *testing.T) {
	for _, test := range []struct{ marks, want string }{
		{"T1\tCue 3 x\tsaid\n", `line 1: T1: offsets "3 x": want two numbers`},
		{"\n\nT1\tCue\tsaid\n", `line 3: T1: offsets "": want two numbers`},
		{"T1\tCue 3 40\tsaid\n", `line 1: T1: offsets "3 40": not in the text, which has 34 characters`},
		{"T1\tCue 5 3\tsaid\n", `line 1: T1: offsets "5 3": not in the text, which has 34 characters`},
		{"T1\tCue 3 5\tsaid\nE1\tContent:T2\n", `line 2: E1: Content:T2: no such annotation`},
		{"T1\tContent 3 5\ta\nE1\tContent:T1 Cue\n", `line 2: E1: Cue: no such annotation`},
		// What is no annotation of claims is left alone.
		{"#1\tAnnotatorNotes T1\tunsure\nA1\tNegated E1\n\tT1\nE\nT\tCue\nRel\tx", ""},
	} {
		_, err := Parse(article, test.marks)
		if got := message(err); got != test.want {
			t.Errorf("%q: got %q, want %q", test.marks, got, test.want)
		}
	}
}

func message(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

func TestSpeakers(t *testing.T) {
	const head = "article\tannotation\tstart\tend\tkind\tname\n"
	claims, err := Parse(article, annotations)
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		lines, says string
		want        Speaker
	}{
		{head + "cafe\tT2\t15\t18\tperson\tZoë Marsh\r\n", "", Speaker{"person", "Zoë Marsh"}},
		{head + "other\tT2\t15\t18\tperson\tZoë Marsh\n", "", Speaker{}},
		{head + "cafe\tT2\t99\t98\tperson\tZoë Marsh\n", "", Speaker{}},
		{head + "cafe\tT2\t15\n", "line 2: 3 columns, want 6", Speaker{}},
		{head + "\ncafe\tT2\tx\t18\tperson\tZoë\n", `line 3: start "x": want a number`, Speaker{}},
	} {
		a := Article{Name: "cafe", Text: article, Claims: []Claim{claims[0]}}
		table := speakerTable{}
		if got := message(table.parse(test.lines)); got != test.says {
			t.Errorf("%q: got %q, want %q", test.lines, got, test.says)
		}
		table.name(&a)
		if got := a.Claims[0].Speaker; got != test.want {
			t.Errorf("%q: got %v, want %v", test.lines, got, test.want)
		}
	}
}

// FuzzParse: whatever the file holds, spans are in the text or there is an error.
func FuzzParse(f *testing.F) {
	f.Add(article, annotations)
	f.Add("", "T1\tCue 0 0\t\nE1\tContent:T1")
	f.Add("caf\xe9", "T1\tContent 0 4;2 3\nE1\tContent1:T1 Content2:T1\n")
	own, _ := filepath.Glob("../../testdata/articles/*.ann")
	if len(own) == 0 {
		f.Fatal("no annotated articles")
	}
	for _, path := range own {
		marks, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		words, err := os.ReadFile(strings.TrimSuffix(path, ".ann") + ".txt")
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(words), string(marks[:min(len(marks), 600)]))
	}
	f.Fuzz(func(t *testing.T, words, marks string) {
		claims, err := Parse(words, marks)
		if err != nil && claims != nil {
			t.Error("claims and an error")
		}
		for _, c := range claims {
			if len(c.Content) == 0 {
				t.Error("a claim without content")
			}
			for _, list := range [][]text.Span{c.Content, c.Source, c.Cue} {
				for _, s := range list {
					if s.Start < 0 || s.Start > s.End || s.End > len(words) {
						t.Errorf("span %v is not in the text of %d bytes", s, len(words))
					}
				}
			}
		}
	})
}

// FuzzSpeakers: no table is too broken to be refused.
func FuzzSpeakers(f *testing.F) {
	f.Add("head\ncafe\tT2\t15\t18\tperson\tZoë\n")
	f.Add("head\ncafe\tT2\t-1\t18\t\t\n")
	f.Fuzz(func(t *testing.T, lines string) {
		a := Article{Name: "cafe", Text: article, Claims: []Claim{{Source: []text.Span{{Start: 0, End: 3}}}}}
		table := speakerTable{}
		if table.parse(lines) == nil {
			table.name(&a)
		}
	})
}
