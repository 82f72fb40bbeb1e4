package model

import "quoth/quotes/features"

// A run is one document's way through the network.
type run struct {
	m   *Model
	set *features.Set
	n   int
	x   []int16 // states, Dim for each token
	sum []int32 // of one row

	labels []Label
	likely []float32 // of each token and label
}

// embed fills the states with the sums of the tokens' features.
func (r *run) embed() {
	m, dim := r.m, r.m.p.Dim
	r.x = make([]int16, r.n*dim)
	r.sum = make([]int32, max(2*dim, 64))
	local := make([]int32, len(r.set.Forms)*features.Offsets*dim)
	acc := newAdder(m.p.Emb, dim, m.p.EmbStep)
	for f := range r.set.Forms {
		r.form(&r.set.Forms[f], acc, local[f*features.Offsets*dim:(f+1)*features.Offsets*dim])
	}
	row := make([]int32, dim)
	for t := range r.n {
		for _, h := range r.set.Rows[t*features.Contexts : (t+1)*features.Contexts] {
			if h != 0 {
				acc.add(h & m.rowMask)
			}
		}
		acc.sum(row)
		for d := range features.Offsets {
			j := t + d - features.Around
			if j < 0 || j >= r.n {
				continue
			}
			at := (int(r.set.Form[j])*features.Offsets + d) * dim
			for i, v := range local[at : at+dim : at+dim][:len(row)] {
				row[i] += v
			}
		}
		x := r.x[t*dim : (t+1)*dim]
		for i, v := range row[:len(x)] {
			x[i] = clamp(v)
		}
	}
}

// form fills what a form gives to the tokens around it, offset by offset.
func (r *run) form(f *features.Form, acc *adder, local []int32) {
	m, dim := r.m, r.m.p.Dim
	var vec []int16
	if k := features.Search(m.p.Keys, f.Lower); k >= 0 {
		vec = make([]int16, (m.p.Width+1)&^1)
		for i, b := range []byte(m.p.Vectors[k*m.p.Width : (k+1)*m.p.Width]) {
			vec[i] = int16(int8(b))
		}
	}
	for d := range features.Offsets {
		for k, h := range f.Fine {
			if features.SeesFine(d, k) {
				acc.add(features.Shifted(h, d) & m.rowMask)
			}
		}
		for k, h := range f.Coarse {
			if features.SeesCoarse(d, k) {
				acc.add(features.Shifted(h, d) & m.rowMask)
			}
		}
		out := local[d*dim : (d+1)*dim]
		acc.sum(out)
		if e := d - features.Around + m.p.Reach; vec != nil && e >= 0 && e <= 2*m.p.Reach {
			y := r.sum[:dim]
			m.project[e].times(y, vec)
			for i, v := range y {
				out[i] += v
			}
		}
	}
}

// layer runs one recurrent layer and adds its states to x.
func (r *run) layer(w *weights) {
	dim := r.m.p.Dim
	h := dim / 2
	act := make([]int16, r.n*2*dim)
	y := r.sum[:2*dim]
	g := r.m.gates
	for t := range r.n {
		w.times(y, r.x[t*dim:(t+1)*dim])
		a := act[t*2*dim : (t+1)*2*dim]
		for j := range h {
			a[j], a[h+j] = g.sigmoid[index(y[j])], g.tanh[index(y[h+j])]
			a[2*h+j], a[3*h+j] = g.sigmoid[index(y[2*h+j])], g.tanh[index(y[3*h+j])]
		}
	}
	state := make([]int32, h)
	step := func(t, off, col int) {
		z := act[t*2*dim+off : t*2*dim+off+h]
		c := act[t*2*dim+off+h : t*2*dim+off+2*h][:len(z)]
		x := r.x[t*dim+col : t*dim+col+h][:len(z)]
		s := state[:len(z)]
		for j, g := range z {
			s[j] += int32(g) * (int32(c[j]) - s[j]) >> gateBits
			x[j] = clamp(int32(x[j]) + (s[j]+1<<(gateBits-unitBits-1))>>(gateBits-unitBits))
		}
	}
	for t := range r.n {
		step(t, 0, 0)
	}
	clear(state)
	for t := r.n - 1; t >= 0; t-- {
		step(t, 2*h, h)
	}
}

// emissions returns the labels' scores of each token in 1/1024, eight a token.
func (r *run) emissions() []int32 {
	out := make([]int32, r.n*block)
	dim := r.m.p.Dim
	for t := range r.n {
		r.m.out.times(out[t*block:(t+1)*block], r.x[t*dim:(t+1)*dim])
	}
	return out
}
