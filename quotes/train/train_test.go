package train

import (
	"bytes"
	"io"
	"math"
	"strings"
	"testing"

	"quoth/quotes/layout"
	"quoth/quotes/marks"
	"quoth/quotes/model"
	"quoth/quotes/tags"
	"quoth/quotes/text"
	"quoth/quotes/words"
)

// articles are annotated in line, one claim to a paragraph: {source}, <cue>,
// [content].
var articles = []string{
	"{The harbour master} <said> [the ferry would sail again on Monday].\n\n“[We have checked every bolt],” {Ines Falk} <told> reporters. “[Nothing is loose].”",
	"[Rents will rise again next year], <according to> {the city’s housing office}.\n\n{Its director, Paul Odem,} <denied> [that tenants had been misled].",
	"{A spokeswoman for the orchestra} <called> [the offer “a first step”].\n\nThe hall stayed dark on Friday. “[Nobody asked us],” <added> {the violinist}.",
}

func example(marked string) Example {
	var b strings.Builder
	claims := []Claim{{}}
	open := map[rune]int{}
	for _, r := range marked {
		switch r {
		case '{', '<', '[':
			open[r] = b.Len()
			continue
		case '}', '>', ']':
			c := &claims[len(claims)-1]
			switch r {
			case '}':
				c.Source = append(c.Source, text.Span{Start: open['{'], End: b.Len()})
			case '>':
				c.Cue = append(c.Cue, text.Span{Start: open['<'], End: b.Len()})
			case ']':
				c.Content = append(c.Content, text.Span{Start: open['['], End: b.Len()})
			}
			continue
		case '\n':
			claims = append(claims, Claim{})
		}
		b.WriteRune(r)
	}
	doc := &text.Document{Text: b.String()}
	layout.Split(doc)
	marks.Pair(doc)
	words.Cut(doc)
	tags.Assign(doc)
	return Example{Doc: doc, Claims: claims}
}

func examples() []Example {
	var out []Example
	for _, a := range articles {
		out = append(out, example(a))
	}
	return out
}

func small() Options {
	o := Defaults()
	o.Dim, o.Layers, o.Rows, o.Epochs, o.Batch = 32, 2, 1<<10, 3, 16
	return o
}

// TestRepeats: the same articles give the same file.
func TestRepeats(t *testing.T) {
	first, err := Run(examples(), small(), io.Discard)
	if err != nil {
		t.Fatal(err)
	}
	second, err := Run(examples(), small(), io.Discard)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(first, second) {
		t.Error("two runs differ")
	}
}

// TestLearns: what was learned by heart is found again, by the rounded model.
func TestLearns(t *testing.T) {
	o := small()
	o.Epochs, o.Rate = 60, 0.01
	o.Dropout, o.FeatureDrop, o.WordDrop, o.NameDrop = 0, 0, 0, 0
	file, err := Run(examples(), o, io.Discard)
	if err != nil {
		t.Fatal(err)
	}
	m, err := model.Load(string(file))
	if err != nil {
		t.Fatal(err)
	}
	doc := examples()[0].Doc
	got := m.Predict(doc, nil, model.Balanced)
	if len(got) == 0 {
		t.Fatal("nothing found")
	}
	if s := doc.Slice(got[0].Source); s != "The harbour master" {
		t.Errorf("source: got %q, want %q", s, "The harbour master")
	}
	if s := doc.Slice(got[0].Cue); s != "said" {
		t.Errorf("cue: got %q, want %q", s, "said")
	}
	if s := doc.Slice(got[0].Content[0]); s != "the ferry would sail again on Monday" {
		t.Errorf("content: got %q", s)
	}
}

// TestGradient holds the gradient against differences of the loss, with the
// labels of the annotators and with a teacher's scores.
func TestGradient(t *testing.T) {
	o := small()
	o.LinkWeight = 0
	ex := example(articles[0])
	r := random(5)
	for range transitions {
		o.Transitions = append(o.Transitions, r.normal())
	}
	for range ex.Doc.Tokens {
		for range labels {
			ex.Scores = append(ex.Scores, 2*r.normal())
		}
	}
	taught := prepare(ex, newCueCounts().lexicon(), nil)
	ex.Scores = nil
	t.Run("labels", func(t *testing.T) { checkGradient(t, prepare(ex, newCueCounts().lexicon(), nil), o) })
	t.Run("teacher", func(t *testing.T) { checkGradient(t, taught, o) })
}

func checkGradient(t *testing.T, s *sample, o Options) {
	net := newNetwork(o, 0)
	p := pass{net: net, drop: o}
	g := newGradient(net)
	loss := func() float64 {
		g := newGradient(net)
		p.forward(s, 0, s.Len())
		p.backward(s, 0, g)
		return g.loss
	}
	p.forward(s, 0, s.Len())
	p.backward(s, 0, g)
	check := func(name string, at *float32, got float32) {
		const h = 1e-2
		old := *at
		*at = old + h
		up := loss()
		*at = old - h
		down := loss()
		*at = old
		want := (up - down) / (2 * h)
		if math.Abs(want-float64(got)) > 0.02*math.Max(1, math.Abs(want)) {
			t.Errorf("%s: got %v, want %v", name, got, want)
		}
	}
	for i := 0; i < len(net.layers[0].w); i += 997 {
		check("first layer", &net.layers[0].w[i], g.dense.layers[0].w[i])
		check("second layer", &net.layers[1].w[i], g.dense.layers[1].w[i])
	}
	for i := range labels {
		check("output bias", &net.outB[i], g.dense.outB[i])
	}
	check("transition", &net.base[1], g.dense.base[1])
	for k := 0; k < len(g.rows); k += 97 {
		check("embedding", &net.emb[int(g.rows[k])*net.dim], g.emb[k*net.dim])
	}
}

// TestTeacher: what a teacher is sure of is learned, whatever the annotation says.
func TestTeacher(t *testing.T) {
	ex := example(articles[0])
	gold := labelsOf(len(ex.Doc.Tokens), inTokens(ex.Doc, ex.Claims))
	ex.Claims = nil
	ex.Scores = make([]float32, len(gold)*labels)
	for i, l := range gold {
		ex.Scores[i*labels+int(l)] = 12
	}
	o := small()
	o.Epochs, o.Rate, o.Transitions = 60, 0.01, make([]float32, transitions)
	o.Dropout, o.FeatureDrop, o.WordDrop, o.NameDrop = 0, 0, 0, 0
	file, err := Run([]Example{ex}, o, io.Discard)
	if err != nil {
		t.Fatal(err)
	}
	m, err := model.Load(string(file))
	if err != nil {
		t.Fatal(err)
	}
	got := m.Predict(ex.Doc, nil, model.Balanced)
	if len(got) == 0 || ex.Doc.Slice(got[0].Content[0]) != "the ferry would sail again on Monday" {
		t.Errorf("found %v", got)
	}
	ex.Scores = ex.Scores[1:]
	if _, err := Run([]Example{ex}, o, io.Discard); err == nil {
		t.Error("scores for another text are taken")
	}
}
