package model

import (
	"quoth/quotes/features"
	"quoth/quotes/text"
)

// A Recall says how many claims are wanted: the sure ones, or the doubtful too.
type Recall int32

// The settings; each is what is added to the score of a cue's beginning, in
// 1/1024 of a natural logarithm.
const (
	Low      Recall = -410
	Balanced Recall = 410
	High     Recall = 1024
)

// A Prediction is one claim as the model sees it. Spans are whole tokens, bytes
// of the document; an empty one is none. The contents keep a leading "that".
type Prediction struct {
	Content     []text.Span
	Source, Cue text.Span
	// How likely the ties are: the content's to its cue, the cue's (or, where
	// there is none, the content's) to its source, in 0 to 1.
	CueTie, SourceTie float64
}

// Predict finds the claims of a document with paragraphs, quotations, tokens
// and tags. hints are nil, or one for each token. Predictions stand in the
// order of their contents.
func (m *Model) Predict(doc *text.Document, hints []features.Hint, recall Recall) []Prediction {
	if len(doc.Tokens) == 0 {
		return nil
	}
	r := &run{m: m, set: features.Extract(doc, &m.p.Lexicon, hints), n: len(doc.Tokens)}
	r.embed()
	for i := range m.layers {
		r.layer(&m.layers[i])
	}
	labels := r.decode(r.emissions(), int32(recall))
	return r.claims(doc, fragments(labels))
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
	var out []Prediction
	byCue := map[int]int{}
	for i, f := range frags {
		if f.Role != features.Content {
			continue
		}
		cue, p := l.choose(i, features.Cue)
		if at, ok := byCue[cue]; ok && cue >= 0 {
			out[at].Content = append(out[at].Content, span(i))
			out[at].CueTie = min(out[at].CueTie, p)
			continue
		}
		anchor := i
		if cue >= 0 {
			byCue[cue] = len(out)
			anchor = cue
		}
		source, q := l.choose(anchor, features.Source)
		out = append(out, Prediction{
			Content: []text.Span{span(i)}, Cue: span(cue), Source: span(source), CueTie: p, SourceTie: q,
		})
	}
	return out
}
