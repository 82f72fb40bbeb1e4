package score

import (
	"bytes"
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestCauses(t *testing.T) {
	gold := annotated(t)
	for _, test := range []struct {
		name  string
		of    int    // the annotated claim
		found string // in its place, or "-" for none
		want  []string
	}{
		{"right", 0, "engineers | warned | The bridge will close for a year", nil},
		{"begins late", 0, "engineers | warned | close for a year", []string{"found: begins late"}},
		{"begins early, ends late", 1, "Ruth Vane | said | year, engineers warned. “It is tired,” said Ruth Vane, “and so am I.” She", []string{"found: both ends"}},
		{"leaves a gap out", 1, "Ruth Vane | said | It is tired,” said Ruth Vane, “and so am I", []string{"found: within"}},
		{"ends late", 2, "She | hopes | to retire. The mayor", []string{"found: ends late"}},
		{"none", 3, "-", []string{"missed: nothing there"}},
		{"content elsewhere", 3, "Ike Holt | denied | The mayor", []string{"missed: cue found, content elsewhere", "false: cue right, content elsewhere"}},
		{"content elsewhere without a cue", 3, "Ike Holt | | Ike Holt", []string{"missed: nothing there", "false: nothing there"}},
		{"another source", 3, "money | denied | money was short", []string{"source: another"}},
		{"no source", 3, "| denied | money was short", []string{"source: none given"}},
	} {
		found := slices.Clone(gold)
		if test.found == "-" {
			found = slices.Delete(found, test.of, test.of+1)
		} else {
			found[test.of] = attribute(t, story, test.found, gold[test.of].Speaker)
		}
		r := NewReport(1)
		r.Add("daily_story", Compare(story, gold, found, nil, nil))
		var got []string
		for _, cause := range slices.Sorted(maps.Keys(r.Losses)) {
			if cause != "exact" && !strings.HasPrefix(cause, "quote: ") {
				got = append(got, cause)
			}
		}
		slices.Sort(test.want)
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s: -want +got\n%s", test.name, diff)
		}
		for cause := range r.Losses {
			if !slices.Contains(Causes, cause) {
				t.Errorf("%s: %q is not listed", test.name, cause)
			}
		}
	}
}

func TestReport(t *testing.T) {
	gold := annotated(t)
	found := slices.Clone(gold)
	found[0] = attribute(t, story, "Ruth Vane | warned | The bridge will close for a year", "")
	found[0].Confidence = 0.4
	found[2].Speaker, found[2].How = "Ike Holt", "pronoun"
	r := NewReport(1)
	r.Add("daily_story", Compare(story, gold, found, []Quote{said(t, "It is tired", gold[1])}, quoted(story)))

	claims, quotes := r.Confidence()
	if diff := cmp.Diff([]Bin{{0.4, 0.5, 1, 0.4, 0, 0, 0}, {0.9, 0.95, 3, 0.9, 1, 2. / 3, 3}}, claims, near); diff != "" {
		t.Errorf("claims: -want +got\n%s", diff)
	}
	if diff := cmp.Diff([]Bin{{0.9, 0.95, 1, 0.9, 1, 1, 1}}, quotes, near); diff != "" {
		t.Errorf("quotes: -want +got\n%s", diff)
	}
	if got, want := Off(claims), (0.4+3*0.1)/4; got < want-1e-9 || got > want+1e-9 {
		t.Errorf("off by %v, want %v", got, want)
	}
	if diff := cmp.Diff(map[string]*RuleCount{"rule": {4, 4, 3}}, r.Rules); diff != "" {
		t.Errorf("rules: -want +got\n%s", diff)
	}
	if diff := cmp.Diff(map[string]*HowCount{"": {2, 2}, "pronoun": {1, 0}}, r.Hows); diff != "" {
		t.Errorf("ways to speakers: -want +got\n%s", diff)
	}

	var list bytes.Buffer
	r.WriteFigures(&list)
	r.Write(&list)
	for _, want := range []string{
		"1 articles; 4 annotated claims, 4 predicted; 2 annotated quotes, 1 predicted\n",
		"\n+ source             75.0   75.0   75.0\n",
		"\nrule                                               4      4  100.0      3   75.0\n",
		"\ndaily                   4 ",
		"\nsource: another                             0      0        1      1  25.0 + source\n",
		"\nsource: another, 1 of 1\n  daily_story (rule)\n    annotated [engineers] <warned> The bridge will close for a year\n" +
			"    found     [Ruth Vane] <warned> The bridge will close for a year\n",
	} {
		if !strings.Contains(list.String(), want) {
			t.Errorf("the list has no %q:\n%s", want, &list)
		}
	}

	data, err := json.Marshal(r.JSON(true))
	if err != nil {
		t.Fatal(err)
	}
	var back struct {
		Articles int
		Figures  map[string]Figure
		Losses   map[string]struct{ All int }
	}
	if err := json.Unmarshal(data, &back); err != nil {
		t.Fatal(err)
	}
	if back.Articles != 1 || back.Figures["+ source"] != (Figure{0.75, 0.75, 0.75}) || back.Losses["source: another"].All != 1 {
		t.Errorf("JSON: %s", data)
	}
}

// near takes figures for equal that differ in the last places.
var near = cmp.Comparer(func(a, b float64) bool { return a-b < 1e-9 && b-a < 1e-9 })
