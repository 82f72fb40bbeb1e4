package train

import (
	"sort"

	"quoth/quotes/features"
	"quoth/quotes/model"
	"quoth/quotes/text"
)

// An Example is a document with its annotated claims.
type Example struct {
	Doc    *text.Document
	Claims []Claim
	// Twin is the same article in another style of marks, to learn from now and
	// then in its place; nil for none.
	Twin *Example
	// Hints are what rules make of the tokens; nil for none.
	Hints []features.Hint
	// Scores are what a larger tagger, the teacher, gives the tokens: a score for
	// each token and label. The labels are learned from them where they are
	// given; which parts belong together always from Claims.
	Scores []float32
}

// A Claim is one annotated attribution: the spans of its roles in bytes.
type Claim struct {
	Content, Source, Cue []text.Span
}

// LabelCount is the number of labels.
const LabelCount = labels

// Labels are those that the example's tokens are taught.
func Labels(ex Example) []model.Label { return ex.labels(inTokens(ex.Doc, ex.Claims)) }

// A sample is an example made ready for the network.
type sample struct {
	*features.Set
	gold   []model.Label
	rows   [][]formRows // of each form and offset
	vector [][]float32  // of each form; nil if it has none
	chunks []text.Range // where it may be cut: paragraphs
	doc    *text.Document
	claims []tokenClaim
	links  links
	twin   *sample
	scores []float32 // of a teacher; nil for none
}

// formRows are the rows of a form's features at one offset.
type formRows struct{ fine, coarse []uint32 }

// A tokenClaim is a claim in tokens: the fragments of its roles in text order,
// without marks and punctuation at their ends.
type tokenClaim struct {
	content, source, cue []text.Range
}

// inTokens turns claims into token ranges. Pieces between which no word stands
// are one.
func inTokens(doc *text.Document, claims []Claim) []tokenClaim {
	var out []tokenClaim
	for _, c := range claims {
		t := tokenClaim{ranges(doc, c.Content), ranges(doc, c.Source), ranges(doc, c.Cue)}
		if len(t.content) > 0 {
			out = append(out, t)
		}
	}
	return out
}

func ranges(doc *text.Document, spans []text.Span) []text.Range {
	spans = append([]text.Span(nil), spans...)
	sort.Slice(spans, func(i, j int) bool { return spans[i].Start < spans[j].Start })
	var out []text.Range
	for _, s := range spans {
		r := tokensIn(doc, s)
		if len(r) > 1 && r[1] <= r[0] || len(r) == 0 {
			continue
		}
		next := trim(doc, text.Range{First: r[0], End: r[1]})
		if next.Len() <= 0 {
			continue
		}
		if k := len(out) - 1; k >= 0 && trim(doc, text.Range{First: out[k].End, End: next.First}).Len() <= 0 {
			out[k].End = max(out[k].End, next.End)
			continue
		}
		out = append(out, next)
	}
	return out
}

// tokensIn returns the first and the end of the tokens that overlap a span.
func tokensIn(doc *text.Document, s text.Span) [2]int {
	first := sort.Search(len(doc.Tokens), func(i int) bool { return doc.Tokens[i].End > s.Start })
	end := sort.Search(len(doc.Tokens), func(i int) bool { return doc.Tokens[i].Start >= s.End })
	return [2]int{first, end}
}

// trim takes marks and punctuation off the ends of a range; a range of nothing
// else (a colon as a cue) stays.
func trim(doc *text.Document, r text.Range) text.Range {
	whole := r
	for r.First < r.End && !counts(doc.Tokens[r.First].Kind) {
		r.First++
	}
	for r.First < r.End && !counts(doc.Tokens[r.End-1].Kind) {
		r.End--
	}
	if r.Len() == 0 && whole.Len() == 1 && doc.Tokens[whole.First].Norm == ":" {
		return whole
	}
	return r
}

func counts(k text.TokenKind) bool { return k == text.Word || k == text.Number || k == text.Symbol }

// labels lays the claims flat over the tokens, those of the longest content
// first: a fragment that meets a token already taken is left out.
func labelsOf(n int, claims []tokenClaim) []model.Label {
	order := make([]int, len(claims))
	size := make([]int, len(claims))
	for i, c := range claims {
		order[i] = i
		for _, r := range c.content {
			size[i] += r.Len()
		}
	}
	sort.SliceStable(order, func(a, b int) bool { return size[order[a]] > size[order[b]] })
	out := make([]model.Label, n)
	put := func(list []text.Range, begin model.Label) {
		for _, r := range list {
			free := true
			for i := r.First; i < r.End; i++ {
				free = free && out[i] == model.Outside
			}
			if !free {
				continue
			}
			for i := r.First; i < r.End; i++ {
				out[i] = begin.Inside()
			}
			out[r.First] = begin
		}
	}
	for _, k := range order {
		put(claims[k].cue, model.CueBegin)
		put(claims[k].source, model.SourceBegin)
		put(claims[k].content, model.ContentBegin)
	}
	return out
}

// labels are those of the claims, or, where nobody has annotated them, what the
// teacher gives its best scores to.
func (ex *Example) labels(claims []tokenClaim) []model.Label {
	if ex.Scores == nil || len(claims) > 0 {
		return labelsOf(len(ex.Doc.Tokens), claims)
	}
	out := make([]model.Label, len(ex.Doc.Tokens))
	last := model.Outside
	for t := range out {
		scores := ex.Scores[t*labels : (t+1)*labels]
		best := model.Outside
		for l, score := range scores {
			if model.Label(l).Follows(last) && score > scores[best] {
				best = model.Label(l)
			}
		}
		out[t], last = best, best
	}
	return out
}

// prepare computes what the network needs of an example, once.
func prepare(ex Example, cues *features.Lexicon, vectors *Vectors) *sample {
	s := &sample{Set: features.Extract(ex.Doc, cues, ex.Hints, nil), doc: ex.Doc, scores: ex.Scores}
	s.claims = inTokens(ex.Doc, ex.Claims)
	s.gold = ex.labels(s.claims)
	s.links = linksOf(s.gold, s.claims)
	s.rows = make([][]formRows, len(s.Forms))
	s.vector = make([][]float32, len(s.Forms))
	for f := range s.Forms {
		form := &s.Forms[f]
		s.rows[f] = make([]formRows, features.Offsets)
		for d := range features.Offsets {
			r := &s.rows[f][d]
			for k, h := range form.Fine {
				if features.SeesFine(d, k) {
					r.fine = append(r.fine, features.Shifted(h, d))
				}
			}
			for k, h := range form.Coarse {
				if features.SeesCoarse(d, k) {
					r.coarse = append(r.coarse, features.Shifted(h, d))
				}
			}
		}
		s.vector[f] = vectors.of(form.Lower)
	}
	for p := range ex.Doc.Paragraphs {
		if r := ex.Doc.Paragraphs[p].Tokens; r.Len() > 0 {
			s.chunks = append(s.chunks, r)
		}
	}
	if ex.Twin != nil {
		s.twin = prepare(*ex.Twin, cues, vectors)
	}
	return s
}
