package train

import (
	"fmt"
	"math"

	"quoth/quotes/model"
)

// quantise rounds a network to a model's 8-bit parameters.
func (n *network) quantise(lexicon *cueCounts, vectors *Vectors) *model.Parameters {
	p := &model.Parameters{Shape: model.Shape{
		Dim: n.dim, Layers: len(n.layers), RowBits: bitsOf(n.rows), EdgeBits: bitsOf(edgeRows),
		LinkDim: linkDim, LinkBits: bitsOf(linkRows), Width: n.width, Reach: n.reach,
	}}
	p.Lexicon = *lexicon.lexicon()
	if vectors != nil {
		p.Keys, p.Vectors = vectors.table()
		p.Words = len(p.Keys) / 4
	}
	p.Emb, p.EmbStep = rounded(n.emb, 0x80)
	p.Project = matrix(n.vec, nil, (2*n.reach+1)*n.width, n.dim, n.dim)
	for _, l := range n.layers {
		p.Layer = append(p.Layer, matrix(l.w, l.b, n.dim, 2*n.dim, 2*n.dim))
	}
	p.Out = matrix(n.out, n.outB, n.dim, labels, outWidth)
	p.Base = fixed(n.base)
	p.Edges, p.EdgeStep = rounded(n.edges, 0)
	p.Anchor = matrix(n.link.anchor, nil, n.dim, linkDim, linkDim)
	p.First = matrix(n.link.first, nil, n.dim, linkDim, linkDim)
	p.Last = matrix(n.link.last, nil, n.dim, linkDim, linkDim)
	p.Link, p.LinkStep = rounded(n.link.emb, 0x80)
	p.Top = fixed(n.link.top)
	return p
}

func bitsOf(n int) int {
	b := 0
	for 1<<b < n {
		b++
	}
	return b
}

// rounded turns numbers into bytes in units of a power of two, chosen so that
// at most one in ten thousand is cut off; flip is xored into each.
func rounded(list []float32, flip byte) (string, int) {
	step := 10
	for ; step > 0; step-- {
		limit := float32(127.5) / float32(int(1)<<step)
		over := 0
		for _, v := range list {
			if v > limit || v < -limit {
				over++
			}
		}
		if over*10000 <= len(list) {
			break
		}
	}
	out := make([]byte, len(list))
	for i, v := range list {
		out[i] = byte(nearest(v*float32(int(1)<<step), 127)) ^ flip
	}
	return string(out), step
}

// nearest rounds to a whole number within plus or minus limit.
func nearest(v float32, limit int32) int32 {
	return min(max(int32(math.Floor(float64(v)+0.5)), -limit), limit)
}

// fixed turns numbers into units of 1/1024.
func fixed(list []float32) []int32 {
	out := make([]int32, len(list))
	for i, v := range list {
		out[i] = nearest(v*1024, 1<<20)
	}
	return out
}

// matrix rounds in rows of out weights, stride apart, each output to a scale of
// its own.
func matrix(w, bias []float32, in, out, stride int) model.Matrix {
	m := model.Matrix{In: in, Out: out, Scale: make([]float32, out), Bias: make([]float32, out)}
	bytes := make([]byte, in*out)
	for j := range out {
		top := float32(1e-6)
		for i := range in {
			top = max(top, w[i*stride+j], -w[i*stride+j])
		}
		m.Scale[j] = top / 127
		for i := range in {
			bytes[i*out+j] = byte(nearest(w[i*stride+j]/m.Scale[j], 127))
		}
		if bias != nil {
			m.Bias[j] = bias[j]
		}
	}
	m.W = string(bytes)
	return m
}

// check loads what was encoded, so that no training run ends in a file that
// does not.
func check(file []byte) error {
	if _, err := model.Load(string(file)); err != nil {
		return fmt.Errorf("train: %w", err)
	}
	return nil
}
