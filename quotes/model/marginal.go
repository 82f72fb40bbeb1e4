package model

import (
	"math"

	"quoth/quotes/steady"
)

// powers holds 2^(i/1024) for i below 1024.
type powers [1024]float32

func newPowers() *powers {
	var p powers
	for i := range p {
		p[i] = float32(steady.Exp(float64(i) * math.Ln2 / 1024))
	}
	return &p
}

// of is e to the v/1024, by way of powers of two: the whole part goes into the
// exponent of the number, the rest is looked up.
func (p *powers) of(v int32) float32 {
	k := int64(v) * 1477 >> 10 // 1024/ln 2 = 1477.3
	whole := k >> 10
	if whole < -60 {
		return 0
	}
	return p[k&1023] * math.Float32frombits(uint32(min(whole, 60)+127)<<23)
}

// marginals returns how likely each label is at each token, labels a token, by
// the forward-backward algorithm. Sums and products are rounded one by one, so
// that no machine differs.
func (f *field) marginals(p *powers) []float32 {
	alpha := make([]float32, f.n*labels)
	e := make([]float32, f.n*labels)
	scale := make([]float32, f.n)
	prev := [labels]float32{1}
	for t := range f.n {
		f.transit(t)
		em := f.emit[t*block : t*block+labels]
		top := em[0] + f.bias[0]
		for l, v := range em {
			top = max(top, v+f.bias[l])
		}
		a, et := alpha[t*labels:(t+1)*labels], e[t*labels:(t+1)*labels]
		for l, v := range em {
			et[l] = p.of(v + f.bias[l] - top)
		}
		for _, s := range steps {
			a[s.to] += float32(prev[s.from] * p.of(f.scores[s.pair]))
		}
		sum := float32(0)
		for l := range a {
			a[l] *= et[l]
			sum += a[l]
		}
		if !(sum > 1e-30) {
			sum = 1
		}
		for l := range a {
			a[l] /= sum
			prev[l] = a[l]
		}
		scale[t] = sum
	}
	b := [labels]float32{1, 1, 1, 1, 1, 1, 1}
	for t := f.n - 1; t >= 0; t-- {
		a, et := alpha[t*labels:(t+1)*labels], e[t*labels:(t+1)*labels]
		sum := float32(0)
		for l := range a {
			a[l] *= b[l]
			sum += a[l]
		}
		if sum > 0 {
			for l := range a {
				a[l] /= sum
			}
		}
		if t == 0 {
			break
		}
		f.transit(t)
		var next [labels]float32
		for _, s := range steps {
			next[s.from] += float32(p.of(f.scores[s.pair]) * float32(et[s.to]*b[s.to]))
		}
		for l := range next {
			next[l] /= scale[t]
		}
		b = next
	}
	return alpha
}
