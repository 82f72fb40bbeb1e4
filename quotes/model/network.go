package model

import (
	"slices"

	"quoth/quotes/features"
)

// A run is one document's way through the network.
type run struct {
	m   *Model
	n   int
	x   []int16 // states, Dim for each token
	sum []int32 // of one matrix

	labels []Label
	likely []float32 // of each token and label

	*buffers
}

// buffers are what a run needs most room for. A model keeps those of finished
// runs: in a batch of articles most of the memory would be theirs.
type buffers struct {
	states, gated, vector []int16
	forms                 formCache
	set                   *features.Set // of the article before
}

// A formCache holds what forms give to the tokens around them, so that a batch
// of articles does not sum up the same words again and again.
type formCache struct {
	place map[formKey]int // where in local, counted in forms
	local []int16
}

// A formKey is all that a form's sums depend on.
type formKey struct {
	lower  uint32
	fine   [4]uint32
	coarse [6]uint32
}

// maxForms bounds the cache: it is emptied between articles when it holds more.
// 3,072 forms have three megabytes.
const maxForms = 3072

// of returns where the form's sums begin, in forms, and whether they are there
// already; if not, there is room for size numbers.
func (c *formCache) of(f *features.Form, size int) (at int, known bool) {
	key := formKey{f.Lower, f.Fine, f.Coarse}
	if at, ok := c.place[key]; ok {
		return at, true
	}
	at = len(c.place)
	c.place[key] = at
	c.local = slices.Grow(c.local, size)[:(at+1)*size]
	return at, false
}

// reset empties a cache that has grown too large.
func (c *formCache) reset() {
	if c.place == nil || len(c.place) > maxForms {
		c.place, c.local = make(map[formKey]int), c.local[:0]
	}
}

// sized returns s with n numbers, which may be anything.
func sized(s []int16, n int) []int16 {
	if cap(s) < n {
		return make([]int16, n)
	}
	return s[:n]
}

// embed fills the states with the sums of the tokens' features.
func (r *run) embed() {
	m, dim := r.m, r.m.p.Dim
	r.states = sized(r.states, r.n*dim)
	r.x = r.states
	r.sum = make([]int32, 2*dim)
	acc := newAdder(m.p.Emb, dim, m.p.EmbStep)
	size := features.Offsets * dim
	r.forms.reset()
	place := make([]int, len(r.set.Forms))
	for f := range r.set.Forms {
		at, known := r.forms.of(&r.set.Forms[f], size)
		if !known {
			r.form(&r.set.Forms[f], acc, r.forms.local[at*size:(at+1)*size])
		}
		place[f] = at
	}
	local := r.forms.local
	for t := range r.n {
		for _, h := range r.set.Rows[t*features.Contexts : (t+1)*features.Contexts] {
			if h != 0 {
				acc.add(h & m.rowMask)
			}
		}
		x := r.x[t*dim : (t+1)*dim]
		acc.sum(x)
		for d := range features.Offsets {
			j := t + d - features.Around
			if j < 0 || j >= r.n {
				continue
			}
			at := place[r.set.Form[j]]*size + d*dim
			plus(x, local[at:at+dim])
		}
	}
}

// form fills what a form gives to the tokens around it, offset by offset.
func (r *run) form(f *features.Form, acc *adder, local []int16) {
	m, dim := r.m, r.m.p.Dim
	var vec []int16
	if k := features.Search(m.p.Keys, f.Lower); k >= 0 {
		r.vector = sized(r.vector, (m.p.Width+1)&^1)
		vec = r.vector
		UnpackVector(vec[:m.p.Width], m.p.vector(k))
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
				out[i] += int16(v)
			}
		}
	}
}

// layer runs one recurrent layer and adds its states to x.
func (r *run) layer(w *weights) {
	dim := r.m.p.Dim
	r.gated = sized(r.gated, r.n*2*dim)
	act := r.gated
	for t := range r.n {
		w.sums(r.sum, r.x[t*dim:(t+1)*dim])
		r.m.gates.open(act[t*2*dim:(t+1)*2*dim], r.sum, w, r.m.bases)
	}
	h := dim / 2
	state := make([]int32, h)
	last := r.n - 1
	scan(state, r.x, act, r.n, h, 0, dim, 0, 2*dim)
	scan(state, r.x, act, r.n, h, last*dim+h, -dim, last*2*dim+2*h, -2*dim)
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
