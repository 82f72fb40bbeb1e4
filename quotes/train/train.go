// Package train learns the attribution tagger's parameters from annotated
// documents. Nothing that runs in production imports it.
//
// Run is the whole of it. The same documents and options give the same file on
// every machine, however many processors it has.
package train

import (
	"fmt"
	"io"
	"sync"
	"time"
)

// Options are the settings of a training run.
type Options struct {
	Seed        uint64
	Dim         int // width of the embeddings; each direction has half
	Layers      int
	Rows        int // of the embedding table; a power of two
	Reach       int // words to each side seen by their vectors
	Epochs      int
	Rate        float32 // Adam's step, falling linearly to 0
	Batch       int     // tokens of a piece, two pieces to a step
	Dropout     float32 // of the input and each layer's output
	FeatureDrop float32 // share of features left out
	WordDrop    float32 // share of words whose form is hidden
	NameDrop    float32 // the same of names, with their vectors
	VectorDrop  float32 // share of the hidden words whose vectors are hidden too
	HintDrop    float32 // share of pieces whose hints are left out
	LinkWeight  float32 // of the linker's loss against the tagger's
	Vectors     *Vectors
	// Transitions are a teacher's scores of label behind label, row by row: the
	// first is that of Outside behind Outside.
	Transitions []float32
}

// Defaults are the settings that the embedded model was trained with.
func Defaults() Options {
	return Options{
		Seed: 3, Dim: 96, Layers: 3, Rows: 1 << 15, Reach: 1, Epochs: 6, Rate: 0.002, Batch: 256,
		Dropout: 0.2, FeatureDrop: 0.2, WordDrop: 0.3, NameDrop: 0.6, VectorDrop: 0.5, HintDrop: 0.15, LinkWeight: 1,
	}
}

// A piece is a stretch of whole paragraphs of a sample.
type piece struct {
	s          *sample
	first, end int
}

// Run trains a tagger and returns the model file. It reports its progress, a
// line for each epoch.
func Run(examples []Example, o Options, progress io.Writer) ([]byte, error) {
	if len(examples) == 0 {
		return nil, fmt.Errorf("train: no examples")
	}
	for i, ex := range examples {
		if ex.Scores != nil && (len(ex.Scores) != len(ex.Doc.Tokens)*labels || len(o.Transitions) != transitions) {
			return nil, fmt.Errorf("train: example %d has %d scores for %d tokens, and %d of transitions", i+1, len(ex.Scores), len(ex.Doc.Tokens), len(o.Transitions))
		}
	}
	all := newCueCounts()
	own := make([]cueCounts, len(examples))
	for i, ex := range examples {
		own[i] = count(ex.Doc, Labels(ex))
		all.add(own[i])
	}
	samples := make([]*sample, len(examples))
	for i, ex := range examples {
		samples[i] = prepare(ex, all.without(own[i]), o.Vectors)
	}
	width := 0
	if o.Vectors != nil {
		width = o.Vectors.Width
	}
	net := newNetwork(o, width)
	fit(net, samples, o, progress)
	file := net.quantise(&all, o.Vectors).Encode()
	return file, check(file)
}

// fit runs the epochs.
func fit(net *network, samples []*sample, o Options, progress io.Writer) {
	opt := newOptimiser(net)
	r := random(o.Seed * 7919)
	var passes [2]pass
	var grads [2]*gradient
	for i := range passes {
		passes[i] = pass{net: net, drop: o}
		grads[i] = newGradient(net)
	}
	steps, done := 0, 0
	for epoch := range o.Epochs {
		start := time.Now()
		pieces := cutPieces(samples, o.Batch, &r)
		if steps == 0 {
			steps = o.Epochs * (len(pieces) + 1) / 2
		}
		loss, n, link, choices := 0.0, 0, 0.0, 0
		for k := 0; k < len(pieces); k += 2 {
			batch := pieces[k:min(k+2, len(pieces))]
			var both sync.WaitGroup
			for j, pc := range batch {
				seed := random(r.next())
				both.Go(func() {
					grads[j].reset()
					passes[j].rand = &seed
					passes[j].forward(pc.s, pc.first, pc.end)
					passes[j].backward(pc.s, pc.first, grads[j])
				})
			}
			both.Wait()
			g := grads[0]
			if len(batch) == 2 {
				merge(g, grads[1], net.dim)
			}
			loss += g.loss
			n += g.n
			link += g.link
			choices += g.choices
			left := max(1-float32(done)/float32(steps), 0.01)
			warm := min(1, float32(done+1)/100)
			opt.apply(g, o.Rate*left*warm, float32(o.Batch)/8)
			done++
		}
		fmt.Fprintf(progress, "epoch %d: loss %.4f a token, %d tokens, links %.3f wrong, %.1f s\n", epoch+1, loss/float64(n), n, link/float64(max(choices, 1)), time.Since(start).Seconds())
	}
}

// merge adds gradient b to a.
func merge(a, b *gradient, dim int) {
	add(a.dense.dense, b.dense.dense)
	for k, r := range b.rows {
		add(a.row(r, dim), b.emb[k*dim:(k+1)*dim])
	}
	a.loss += b.loss
	a.n += b.n
	a.link += b.link
	a.choices += b.choices
}

// twinShare is how often an article is read in its other style.
const twinShare = 0.3

// cutPieces cuts the samples into pieces of whole paragraphs of about size
// tokens, elsewhere each time, and shuffles them.
func cutPieces(samples []*sample, size int, r *random) []piece {
	var out []piece
	for _, s := range samples {
		if s.twin != nil && r.chance(twinShare) {
			s = s.twin
		}
		want := size/2 + r.below(size)
		p := piece{s: s}
		for _, c := range s.chunks {
			if p.end > p.first && p.end-p.first+c.Len() > want {
				out = append(out, p)
				p = piece{s: s, first: c.First}
				want = size
			}
			p.end = c.End
		}
		if p.end > p.first {
			out = append(out, p)
		}
	}
	shuffle(r, out)
	return out
}
