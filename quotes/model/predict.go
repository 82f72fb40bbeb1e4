package model

import (
	"quoth/quotes/claims"
	"quoth/quotes/features"
	"quoth/quotes/text"
)

// A Recall says how many claims are wanted: the sure ones, or the doubtful too.
type Recall int32

// The settings; each is what is added to the score of a cue's beginning, in
// 1/1024 of a natural logarithm.
const (
	Low      Recall = -410
	Balanced Recall = 205
	High     Recall = 1024
)

// A Prediction is one claim as the model sees it. Spans are whole tokens, bytes
// of the document; an empty one is none. The contents keep a leading "that".
type Prediction struct {
	Content     []text.Span
	Source, Cue text.Span
	Evidence    claims.Evidence
}

// Predict finds the claims of a document with paragraphs, quotations, tokens
// and tags. hints are nil, or one for each token. Predictions stand in the
// order of their contents.
func (m *Model) Predict(doc *text.Document, hints []features.Hint, recall Recall) []Prediction {
	if len(doc.Tokens) == 0 {
		return nil
	}
	kept, _ := m.spare.Get().(*buffers)
	if kept == nil {
		kept = new(buffers)
	}
	defer m.spare.Put(kept)
	kept.set = features.Extract(doc, &m.p.Lexicon, hints, kept.set)
	r := &run{m: m, n: len(doc.Tokens), buffers: kept}
	r.embed()
	for i := range m.layers {
		r.layer(&m.layers[i])
	}
	f := r.field(int32(recall))
	r.labels = f.best()
	r.likely = f.marginals(m.powers)
	return r.claims(doc, fragments(r.labels))
}

// claims ties the fragments together: contents to their cues, those of one cue
// to one claim, cues to their sources.
func (r *run) claims(doc *text.Document, frags []features.Fragment) []Prediction {
	l := r.linker(doc, frags)
	span := func(f int) text.Span {
		if f < 0 {
			return text.Span{}
		}
		fr := l.pairs.Fragment(f)
		return text.Span{Start: doc.Tokens[fr.First].Start, End: doc.Tokens[fr.End-1].End}
	}
	begins := func(f int) float64 {
		if f < 0 {
			return 0
		}
		fr := l.pairs.Fragment(f)
		return r.likelihood(fr.First, Label(2*fr.Role+1))
	}
	var out []Prediction
	byCue := map[int]int{}
	for i, f := range frags {
		if f.Role != features.Content {
			continue
		}
		cue, p := l.choose(i, features.Cue)
		if at, ok := byCue[cue]; ok && cue >= 0 {
			out[at].Content = append(out[at].Content, span(i))
			out[at].Evidence.CueTie = min(out[at].Evidence.CueTie, p)
			out[at].Evidence.Inside = min(out[at].Evidence.Inside, r.inside(f))
			continue
		}
		anchor := i
		if cue >= 0 {
			byCue[cue] = len(out)
			anchor = cue
		}
		source, q := l.choose(anchor, features.Source)
		out = append(out, Prediction{
			Content: []text.Span{span(i)}, Cue: span(cue), Source: span(source),
			Evidence: claims.Evidence{
				Learned: true,
				Inside:  r.inside(f), ContentBegin: begins(i), CueBegin: begins(cue), SourceBegin: begins(source),
				CueTie: p, SourceTie: q,
			},
		})
	}
	return out
}

// likelihood is how likely token t has label l.
func (r *run) likelihood(t int, l Label) float64 { return float64(r.likely[t*labels+int(l)]) }

// inside is how likely a fragment's tokens play its role, on average.
func (r *run) inside(f features.Fragment) float64 {
	sum := 0.0
	begin := Label(2*f.Role + 1)
	for t := f.First; t < f.End; t++ {
		sum += r.likelihood(t, begin) + r.likelihood(t, begin.Inside())
	}
	return sum / float64(f.Len())
}
