package standoff

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"quoth/extract"
	"quoth/extract/brat"
	"quoth/extract/readers/plain"
	"quoth/quotes/text"
)

func TestWrite(t *testing.T) {
	mention := func(s string, start, end int) extract.Mention {
		return extract.Mention{Text: s, Start: start, End: end}
	}
	said, osei := mention("said", 12, 16), mention("Pat\r\nOsei", 17, 26)
	r := &extract.Result{Claims: []extract.Claim{
		{
			Content: []extract.Mention{mention("It’s old", 1, 9), mention("and\tweak", 29, 37)}, Cue: &said, Source: &osei,
			Speaker: &extract.SpeakerRef{Name: "Pat Osei", Kind: "person"},
		},
		{Content: []extract.Mention{mention("it would close\u2028soon", 41, 60)}},
	}}
	var out bytes.Buffer
	if err := Write(&out, r); err != nil {
		t.Fatal(err)
	}
	want := `T1	Source 17 26	Pat  Osei
T2	Cue 12 16	said
T3	Content 1 9;29 37	It’s old and	weak
T4	Attribution 12 16	said
E1	Attribution:T4 Content:T3 Cue:T2 Source:T1
#1	AnnotatorNotes E1	Pat Osei (person)
T5	Content 41 60	it would close soon
T6	Attribution 41 60	it would close soon
E2	Attribution:T6 Content:T5
`
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Error(diff)
	}
}

// checkBack reads the annotations of an article back and compares the claims
// with those that were found.
func checkBack(t *testing.T, data []byte) {
	a, err := plain.Read(&extract.Input{Data: data})
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := Write(&out, extract.Run(a, extract.CodePoints)); err != nil {
		t.Fatal(err)
	}
	got, err := brat.Parse(a.Text, out.String())
	if err != nil {
		t.Fatalf("%v in\n%s", err, &out)
	}
	var want []brat.Claim
	found := extract.Run(a, extract.Bytes)
	for i := range found.Claims {
		c := &found.Claims[i]
		want = append(want, brat.Claim{Content: spans(c.Content...), Source: optional(c.Source), Cue: optional(c.Cue)})
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-found +read back:\n%s\n%s", diff, &out)
	}
}

func spans(pieces ...extract.Mention) []text.Span {
	var out []text.Span
	for _, p := range pieces {
		out = append(out, text.Span{Start: p.Start, End: p.End})
	}
	return out
}

func optional(m *extract.Mention) []text.Span {
	if m == nil {
		return nil
	}
	return spans(*m)
}

func articles(t testing.TB) [][]byte {
	paths, err := filepath.Glob("../../../testdata/articles/*.txt")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no articles: %v", err)
	}
	slices.Sort(paths)
	var list [][]byte
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, data)
	}
	return list
}

func TestReadBack(t *testing.T) {
	for _, data := range articles(t) {
		checkBack(t, data)
	}
}

// FuzzReadBack does the same with any bytes.
func FuzzReadBack(f *testing.F) {
	for _, data := range articles(f) {
		f.Add(data[:min(len(data), 400)])
	}
	f.Add([]byte("😀 “It’s\told,\r\n” said Pat\u2028Osei,\n“and\xff weak.” “Ha.”"))
	f.Fuzz(func(t *testing.T, data []byte) { checkBack(t, data) })
}
