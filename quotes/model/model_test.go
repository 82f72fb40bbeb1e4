package model

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"quoth/quotes/claims"
	"quoth/quotes/features"
	"quoth/quotes/layout"
	"quoth/quotes/marks"
	"quoth/quotes/tags"
	"quoth/quotes/text"
	"quoth/quotes/words"
)

const article = `Ferry stays in port

OSTMARK (Nordpress) - The ferry to Lindholm will not sail before Monday, the harbour master said on Friday.

“We have checked every bolt,” Maria Falk told reporters. “Nothing is loose.”

According to a new report, the hull has failed. It denied that they had been misled.`

func read(s string) *text.Document {
	doc := &text.Document{Text: s}
	layout.Split(doc)
	marks.Pair(doc)
	words.Cut(doc)
	tags.Assign(doc)
	return doc
}

func TestDefault(t *testing.T) {
	doc := read(article)
	var got []string
	rules := claims.Read(doc)
	for _, p := range Default().Predict(doc, features.HintsOf(doc, slices.Concat(rules.Turns(), rules.Rules())), Balanced) {
		got = append(got, doc.Slice(p.Source)+" | "+doc.Slice(p.Cue))
	}
	want := []string{"the harbour master | said", "Maria Falk | told", "a new report | According to", "It | denied"}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if got := Default().Predict(&text.Document{}, nil, Balanced); got != nil {
		t.Errorf("empty document: got %v, want none", got)
	}
}

// TestPlain: without vector instructions the model finds the same.
func TestPlain(t *testing.T) {
	if !fast {
		t.Skip("no vector instructions here")
	}
	doc := read(strings.Repeat(article+"\n\n", 3))
	want := Default().Predict(doc, nil, High)
	fast = false
	defer func() { fast = true }()
	m, err := Load(embedded)
	if err != nil {
		t.Fatal(err)
	}
	got := m.Predict(doc, nil, High)
	if len(got) != len(want) {
		t.Fatalf("got %d claims, want %d", len(got), len(want))
	}
	for i := range got {
		if got[i].Source != want[i].Source || got[i].Cue != want[i].Cue || got[i].Evidence != want[i].Evidence {
			t.Errorf("claim %d: got %+v, want %+v", i, got[i], want[i])
		}
	}
}

// TestRecall: asking for more never finds less.
func TestRecall(t *testing.T) {
	doc := read(article)
	last := 0
	for _, r := range []Recall{Low, Balanced, High} {
		n := len(Default().Predict(doc, nil, r))
		if n < last {
			t.Errorf("recall %d: %d claims, fewer than %d", r, n, last)
		}
		last = n
	}
}

// TestDamaged: a file with a few wrong bytes is refused or works somehow.
func TestDamaged(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	doc := read(article)
	for range 20 {
		data := []byte(embedded)
		for range 1 + r.IntN(50) {
			data[len(Magic)+r.IntN(len(data)-len(Magic))] = byte(r.IntN(256))
		}
		if m, err := Load(string(data)); err == nil {
			m.Predict(doc, nil, Balanced)
		}
	}
	for range 20 {
		if _, err := Load(embedded[:r.IntN(len(embedded))]); err == nil {
			t.Error("a cut file was taken")
		}
	}
}

// FuzzLoad: no bytes make Load panic.
func FuzzLoad(f *testing.F) {
	f.Add([]byte{})
	f.Add([]byte(Magic))
	f.Add([]byte(embedded[:200]))
	f.Add([]byte(embedded[:60000]))
	f.Fuzz(func(t *testing.T, data []byte) {
		if m, err := Load(string(data)); err == nil && m == nil {
			t.Error("neither a model nor an error")
		}
	})
}

// FuzzPredict: whatever the text, spans lie in it and likelihoods in 0 to 1.
func FuzzPredict(f *testing.F) {
	f.Add(article)
	f.Add("“”\"'")
	f.Add("\xff\xfe “a\n\n“b\n\nc” said d")
	f.Fuzz(func(t *testing.T, s string) {
		doc := read(s)
		hints := make([]features.Hint, len(doc.Tokens))
		for i := range hints {
			hints[i] = features.Hint(i) % features.Hints
		}
		for _, p := range Default().Predict(doc, hints, High) {
			for _, span := range append(p.Content, p.Source, p.Cue) {
				if span.Start < 0 || span.Start > span.End || span.End > len(s) {
					t.Errorf("span %v outside the text of %d bytes", span, len(s))
				}
			}
			if e := p.Evidence; min(e.Inside, e.ContentBegin, e.CueBegin, e.SourceBegin, e.CueTie, e.SourceTie) < 0 ||
				max(e.Inside, e.ContentBegin, e.CueBegin, e.SourceBegin, e.CueTie, e.SourceTie) > 1 {
				t.Errorf("evidence %v outside 0 to 1", e)
			}
		}
	})
}

func BenchmarkPredict(b *testing.B) {
	doc := read(strings.Repeat(article+"\n\n", 10))
	m := Default()
	b.SetBytes(int64(len(doc.Text)))
	b.ReportAllocs()
	for b.Loop() {
		m.Predict(doc, nil, Balanced)
	}
	b.ReportMetric(float64(len(doc.Tokens)*b.N)/b.Elapsed().Seconds(), "tokens/s")
}

func BenchmarkLoad(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Load(embedded); err != nil {
			b.Fatal(err)
		}
	}
}
