package train

import "quoth/quotes/features"

// outWidth is the width of the output layer: the labels, padded.
const outWidth = 16

// edgeRows is the number of rows of the transition table; a power of two.
const edgeRows = 1 << 10

// A network is the tagger's parameters in 32-bit floats.
//
//	x = Σ rows of emb + vectors·project
//	for each layer: z, c = sigmoid, tanh of x·w + b, both directions
//	                h[t] = (1-z)·h[t-1] + z·c;  x += h
//	emissions = x·out, transitions = base + Σ rows of edges
//
// The gated recurrence without a matrix on h is that of Bradbury et al.,
// "Quasi-Recurrent Neural Networks" (ICLR 2017) with filters of width 1.
type network struct {
	dim, hidden, width int // width: of the word vectors
	rows               int
	reach              int // words to each side that are seen by their vectors

	emb    []float32 // rows by dim
	dense  []float32 // all that follows lies in it
	vec    []float32 // (2*n.reach+1)*width by dim
	layers []layer
	out    []float32 // dim by outWidth
	outB   []float32
	base   []float32 // 49 transitions
	edges  []float32 // edgeRows by transitions
	link   linker
}

// A layer holds the weights of z and c forward, z and c backward: dim by
// 4*hidden.
type layer struct{ w, b []float32 }

func newNetwork(o Options, width int) *network {
	n := &network{dim: o.Dim, hidden: o.Dim / 2, width: width, rows: o.Rows, reach: o.Reach}
	n.emb = make([]float32, n.rows*n.dim)
	h4 := 4 * n.hidden
	size := (2*n.reach+1)*width*n.dim + o.Layers*(n.dim*h4+h4) + n.dim*outWidth + outWidth + transitions + edgeRows*transitions + n.link.size(n.dim)
	n.dense = make([]float32, size)
	n.layers = make([]layer, o.Layers)
	n.slice(n.dense)

	r := random(o.Seed)
	for i := range n.emb {
		n.emb[i] = 0.05 * r.normal()
	}
	for i := range n.vec {
		n.vec[i] = 0.05 * r.normal()
	}
	for _, l := range n.layers {
		for i := range l.w {
			l.w[i] = 0.12 * r.normal()
		}
	}
	for i := range n.out {
		n.out[i] = 0.1 * r.normal()
	}
	n.link.init(&r)
	return n
}

// slice cuts the dense parameters out of one list.
func (n *network) slice(all []float32) {
	take := func(k int) []float32 {
		s := all[:k:k]
		all = all[k:]
		return s
	}
	h4 := 4 * n.hidden
	n.vec = take((2*n.reach + 1) * n.width * n.dim)
	for i := range n.layers {
		n.layers[i] = layer{take(n.dim * h4), take(h4)}
	}
	n.out, n.outB = take(n.dim*outWidth), take(outWidth)
	n.base = take(transitions)
	n.edges = take(edgeRows * transitions)
	n.link.slice(take, n.dim)
}

// tables is where the tables begin in dense: the edges, then the linker's.
func (n *network) tables() int {
	return len(n.dense) - len(n.edges) - n.link.size(n.dim)
}

// like returns a network of the same shape over other dense numbers.
func (n *network) like() *network {
	g := *n
	g.emb = nil
	g.dense = make([]float32, len(n.dense))
	g.layers = make([]layer, len(n.layers))
	g.slice(g.dense)
	return &g
}

// A pass is one run of the network over a stretch of a document, with what is
// needed to run back.
type pass struct {
	net  *network
	rand *random // nil: no dropout
	drop Options

	n    int
	used []uint32 // rows of emb, those of token t before ends[t]
	ends []int
	vecs []float32   // word vectors in reach
	x    [][]float32 // input of each layer, and the last output
	act  [][]float32 // gates of each layer: z, c, z, c
	hid  [][]float32 // forward and backward states of each layer
	keep [][]float32 // dropout factors: of the input, then of each layer
	lat  lattice
	// other is the teacher's distribution, where there is one.
	other lattice

	dx, dh, da, demit, dtrans, wt []float32
}

// forward runs the network over tokens first to end of a sample.
func (p *pass) forward(s *sample, first, end int) {
	net := p.net
	n, dim, h4 := end-first, net.dim, 4*net.hidden
	p.n = n
	layers := len(net.layers)
	if p.x == nil {
		p.x = make([][]float32, layers+1)
		p.act, p.hid = make([][]float32, layers), make([][]float32, layers)
		p.keep = make([][]float32, layers+1)
	}
	for l := range p.x {
		p.x[l] = resize(p.x[l], n*dim)
	}
	p.embed(s, first, end)
	p.dropout(0, p.drop.Dropout)
	for l := range net.layers {
		p.act[l] = resize(p.act[l], n*h4)
		p.hid[l] = resize(p.hid[l], n*dim)
		for t := range n {
			copy(p.act[l][t*h4:], net.layers[l].b)
		}
		gemm(p.act[l], n, h4, p.x[l], dim, 1, dim, net.layers[l].w)
		scan(p.act[l], p.hid[l], n, net.hidden)
		copy(p.x[l+1], p.hid[l])
		p.dropout(l+1, p.drop.Dropout)
		add(p.x[l+1], p.x[l])
	}
	p.lat.n, p.lat.width = n, outWidth
	p.lat.emit = resize(p.lat.emit, n*outWidth)
	for t := range n {
		copy(p.lat.emit[t*outWidth:], net.outB)
	}
	gemm(p.lat.emit, n, outWidth, p.x[layers], dim, 1, dim, net.out)
	p.lat.trans = resize(p.lat.trans, n*transitions)
	for t := range n {
		tr := p.lat.trans[t*transitions : (t+1)*transitions]
		copy(tr, net.base)
		for _, e := range s.Edge[(first+t)*features.Edges : (first+t+1)*features.Edges] {
			k := int(e % edgeRows)
			add(tr, net.edges[k*transitions:(k+1)*transitions])
		}
	}
}

// embed fills the network's input, leaving features out at random in training.
func (p *pass) embed(s *sample, first, end int) {
	net, dim := p.net, p.net.dim
	x := p.x[0]
	clear(x[:p.n*dim])
	p.used, p.ends = p.used[:0], resize(p.ends, p.n)
	seen := (2*net.reach + 1) * net.width
	p.vecs = resize(p.vecs, p.n*seen)
	clear(p.vecs)
	mask := uint32(net.rows - 1)
	// What is masked keeps its coarse features, and often its vector if it is no
	// name.
	lo, hi := max(first-features.Around, 0), min(end+features.Around, s.Len())
	masked, blind := make([]bool, hi-lo), make([]bool, hi-lo)
	if p.rand != nil {
		for i := range masked {
			rate := p.drop.WordDrop
			if s.Forms[s.Form[lo+i]].Name {
				rate = p.drop.NameDrop
			}
			masked[i] = p.rand.chance(rate)
			blind[i] = p.rand.chance(p.drop.VectorDrop)
		}
	}
	unhinted := p.rand != nil && p.rand.chance(p.drop.HintDrop)
	put := func(list []uint32) {
		for _, r := range list {
			if r != 0 && (p.rand == nil || !p.rand.chance(p.drop.FeatureDrop)) {
				p.used = append(p.used, r&mask)
			}
		}
	}
	for t := range p.n {
		i := first + t
		for d := range features.Offsets {
			j := i + d - features.Around
			if j < 0 || j >= s.Len() {
				continue
			}
			f := s.Form[j]
			if !masked[j-lo] {
				put(s.rows[f][d].fine)
			}
			put(s.rows[f][d].coarse)
			if v := s.vector[f]; v != nil && d >= features.Around-net.reach && d <= features.Around+net.reach &&
				!(masked[j-lo] && (s.Forms[f].Name || blind[j-lo])) {
				copy(p.vecs[t*seen+(d-features.Around+net.reach)*net.width:], v)
			}
		}
		contexts := s.Rows[i*features.Contexts : (i+1)*features.Contexts]
		if unhinted {
			contexts = contexts[:features.Hinted]
		}
		put(contexts)
		p.ends[t] = len(p.used)
	}
	if net.width > 0 {
		gemm(x, p.n, dim, p.vecs, seen, 1, seen, net.vec)
	}
	k := 0
	for t := range p.n {
		row := x[t*dim : (t+1)*dim]
		for ; k < p.ends[t]; k++ {
			r := int(p.used[k])
			add(row, net.emb[r*dim:(r+1)*dim])
		}
	}
}

// dropout multiplies x[l] by random factors and keeps them.
func (p *pass) dropout(l int, rate float32) {
	if p.rand == nil || rate == 0 {
		p.keep[l] = p.keep[l][:0]
		return
	}
	n := p.n * p.net.dim
	p.keep[l] = resize(p.keep[l], n)
	up := 1 / (1 - rate)
	for i := range n {
		f := up
		if p.rand.chance(rate) {
			f = 0
		}
		p.keep[l][i] = f
		p.x[l][i] *= f
	}
}

// scan turns the gates' sums into gates and fills the states of both directions.
func scan(act, hid []float32, n, h int) {
	for t := range n {
		a := act[t*4*h : (t+1)*4*h]
		for j := range h {
			a[j], a[h+j] = sigmoid(a[j]), tanh(a[h+j])
			a[2*h+j], a[3*h+j] = sigmoid(a[2*h+j]), tanh(a[3*h+j])
		}
	}
	step := func(z, c, out, before []float32) {
		for j, g := range z {
			b := float32(0)
			if before != nil {
				b = before[j]
			}
			out[j] = float32((1-g)*b) + float32(g*c[j])
		}
	}
	for t := range n {
		a, out := act[t*4*h:], hid[t*2*h:]
		var before []float32
		if t > 0 {
			before = hid[(t-1)*2*h:]
		}
		step(a[:h], a[h:], out, before)
	}
	for t := n - 1; t >= 0; t-- {
		a, out := act[t*4*h:], hid[t*2*h+h:]
		var before []float32
		if t < n-1 {
			before = hid[(t+1)*2*h+h:]
		}
		step(a[2*h:3*h], a[3*h:], out, before)
	}
}
