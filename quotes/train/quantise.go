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
	p.Project = matrix(n.vec, nil, (2*n.reach+1)*n.width, n.dim, n.dim, 6)
	for _, l := range n.layers {
		p.Layer = append(p.Layer, matrix(l.w, l.b, n.dim, 2*n.dim, 2*n.dim, 1))
	}
	p.Out = matrix(n.out, n.outB, n.dim, labels, outWidth, 1)
	p.Base = fixed(n.base)
	p.Edges, p.EdgeStep = rounded(n.edges, 0)
	p.Anchor = matrix(n.link.anchor, nil, n.dim, linkDim, linkDim, 1)
	p.First = matrix(n.link.first, nil, n.dim, linkDim, linkDim, 1)
	p.Last = matrix(n.link.last, nil, n.dim, linkDim, linkDim, 1)
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

// matrix rounds in rows of out weights, stride apart, each output to a power of
// two of its own, not below least.
func matrix(w, bias []float32, in, out, stride, least int) model.Matrix {
	m := model.Matrix{In: in, Out: out, Shift: make([]int32, out), Bias: make([]int32, out)}
	limit := int32(model.Limit(in))
	bytes := make([]byte, 2*in*out)
	for j := range out {
		top := float32(0)
		for i := range in {
			top = max(top, w[i*stride+j], -w[i*stride+j])
		}
		shift := least
		for shift < 18 && top*float32(int(2)<<shift) <= float32(limit) {
			shift++
		}
		m.Shift[j] = int32(shift)
		for i := range in {
			v := nearest(w[i*stride+j]*float32(int(1)<<shift), limit)
			bytes[2*(i*out+j)], bytes[2*(i*out+j)+1] = byte(v), byte(v>>8)
		}
		if bias != nil {
			m.Bias[j] = nearest(bias[j]*1024, 1<<18)
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
