package features

import (
	"slices"
	"testing"

	"quoth/quotes/claims"
	"quoth/quotes/layout"
	"quoth/quotes/marks"
	"quoth/quotes/tags"
	"quoth/quotes/text"
	"quoth/quotes/words"
)

func read(s string) *text.Document {
	doc := &text.Document{Text: s}
	layout.Split(doc)
	marks.Pair(doc)
	words.Cut(doc)
	tags.Assign(doc)
	return doc
}

func TestStem(t *testing.T) {
	for _, group := range [][]string{
		{"argue", "argues", "argued", "arguing"},
		{"plan", "plans", "planned", "planning"},
		{"deny", "denies", "denied"},
		{"tell", "tells", "telling"},
		{"press", "pressed", "pressing"},
	} {
		for _, form := range group[1:] {
			if got, want := Stem(form), Stem(group[0]); got != want {
				t.Errorf("%s: got %q, want %q as of %s", form, got, want, group[0])
			}
		}
	}
}

func TestTable(t *testing.T) {
	m := map[uint32]uint8{7: 1, 1 << 31: 2, 400: 3}
	table := NewTable(m)
	if !table.Valid() {
		t.Fatal("not valid")
	}
	for k, v := range m {
		if got := table.Of(k); got != v {
			t.Errorf("%d: got %d, want %d", k, got, v)
		}
	}
	for _, k := range []uint32{0, 8, 401, 1<<32 - 1} {
		if got := table.Of(k); got != 0 {
			t.Errorf("%d: got %d, want none", k, got)
		}
	}
	if Table("12345678").Valid() || Table("zzzzaaaa12").Valid() {
		t.Error("a broken table is valid")
	}
}

// TestMarks: every style of mark gives the same features.
func TestMarks(t *testing.T) {
	lexicon := &Lexicon{}
	want := Extract(read("“It is done,” Rhee said on Monday."), lexicon, nil, nil)
	for _, s := range []string{"‘It is done,’ Rhee said on Monday.", "\"It is done,\" Rhee said on Monday."} {
		got := Extract(read(s), lexicon, nil, nil)
		if !slices.Equal(got.Rows, want.Rows) || !slices.Equal(got.Edge, want.Edge) {
			t.Errorf("%s: features differ", s)
		}
	}
}

func TestPhrases(t *testing.T) {
	doc := read("The mayor of Tarn told the city’s oldest paper that she will leave.")
	var got []string
	for _, r := range phrases(doc) {
		got = append(got, doc.Text[doc.Tokens[r.First].Start:doc.Tokens[r.End-1].End])
	}
	want := []string{"The mayor", "Tarn", "the city’s oldest paper", "she"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestHintsOf(t *testing.T) {
	doc := read("She said it rains.")
	got := HintsOf(doc, []claims.Claim{{
		Content: []text.Span{{Start: 9, End: 17}}, Source: text.Span{Start: 0, End: 3}, Cue: text.Span{Start: 4, End: 8},
	}})
	want := []Hint{SourceHint, CueHint, ContentStart, ContentInside, NoHint}
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

// TestPairs: a candidate is never the anchor, and lies near it.
func TestPairs(t *testing.T) {
	doc := read("Ada said it rains.\n\nBo denied it.\n\nCy told Di that it snows.\n\nEd agreed.")
	set := Extract(doc, &Lexicon{}, nil, nil)
	var frags []Fragment
	for i, tok := range doc.Tokens {
		switch tok.Norm {
		case "Ada", "Bo", "Cy", "Ed":
			frags = append(frags, Fragment{Source, text.Range{First: i, End: i + 1}})
		case "said", "denied", "told", "agreed":
			frags = append(frags, Fragment{Cue, text.Range{First: i, End: i + 1}})
		}
	}
	p := NewPairs(doc, set, frags)
	for a, f := range frags {
		if f.Role != Cue {
			continue
		}
		var rows [PairRows]uint32
		list := p.Candidates(a, Source, nil)
		if len(list) == 0 || len(list) > MaxCandidates {
			t.Errorf("cue %d: %d candidates", a, len(list))
		}
		for _, b := range list {
			far := p.paragraph(p.Fragment(b).First) - p.paragraph(f.First)
			if b == a || far < -1 || far > 1 {
				t.Errorf("cue %d: candidate %d, %d paragraphs off", a, b, far)
			}
			p.Rows(a, b, Source, &rows)
		}
	}
}

func BenchmarkExtract(b *testing.B) {
	doc := read("“It is done,” Rhee told the paper on Monday, adding that nobody had asked her.")
	b.SetBytes(int64(len(doc.Text)))
	b.ReportAllocs()
	for b.Loop() {
		Extract(doc, &Lexicon{}, nil, nil)
	}
}
