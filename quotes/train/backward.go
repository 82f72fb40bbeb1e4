package train

import "quoth/quotes/features"

// A gradient is what one pass asks of the parameters.
type gradient struct {
	dense   *network // in the network's shape; emb unused
	rows    []uint32 // of emb, each once
	emb     []float32
	slot    []int32 // of each row: its place in rows plus 1
	loss    float64
	n       int     // tokens
	link    float64 // wrong share of choices
	choices int
}

func newGradient(net *network) *gradient {
	return &gradient{dense: net.like(), slot: make([]int32, net.rows)}
}

// reset makes the gradient nothing again.
func (g *gradient) reset() {
	clear(g.dense.dense)
	for _, r := range g.rows {
		g.slot[r] = 0
	}
	g.rows, g.emb = g.rows[:0], g.emb[:0]
	g.loss, g.n, g.link, g.choices = 0, 0, 0, 0
}

// row returns the gradient of an embedding row.
func (g *gradient) row(r uint32, dim int) []float32 {
	k := g.slot[r]
	if k == 0 {
		g.rows = append(g.rows, r)
		k = int32(len(g.rows))
		g.slot[r] = k
		for range dim {
			g.emb = append(g.emb, 0)
		}
	}
	return g.emb[int(k-1)*dim : int(k)*dim]
}

// backward adds the gradient of the last forward pass, over tokens from first
// on of the sample.
func (p *pass) backward(s *sample, first int, g *gradient) {
	net := p.net
	n, dim, h := p.n, net.dim, net.hidden
	h4 := 4 * h
	p.demit, p.dtrans = resize(p.demit, n*outWidth), resize(p.dtrans, n*transitions)
	if s.scores != nil {
		p.teacher(s, first)
		g.loss += p.lat.imitate(&p.other, p.demit, p.dtrans)
	} else {
		g.loss += p.lat.gradient(s.gold[first:first+n], p.demit, p.dtrans)
	}
	g.n += n
	for t := range n {
		d := p.dtrans[t*transitions : (t+1)*transitions]
		add(g.dense.base, d)
		for _, e := range s.Edge[(first+t)*features.Edges : (first+t+1)*features.Edges] {
			k := int(e % edgeRows)
			add(g.dense.edges[k*transitions:(k+1)*transitions], d)
		}
		add(g.dense.outB, p.demit[t*outWidth:(t+1)*outWidth])
	}
	top := len(net.layers)
	gemm(g.dense.out, dim, outWidth, p.x[top], 1, dim, n, p.demit)
	p.dx = resize(p.dx, n*dim)
	clear(p.dx)
	p.wt = transpose(p.wt, net.out, dim, outWidth)
	gemm(p.dx, n, dim, p.demit, outWidth, 1, outWidth, p.wt)
	if p.drop.LinkWeight > 0 {
		k := s.links.teach(s, first, first+n, p.rand)
		k.project(net, p.x[top], first)
		g.link += k.backward(net, p.x[top], p.dx, first, p.drop.LinkWeight, g.dense)
		g.choices += len(k.choices)
	}
	for l := top - 1; l >= 0; l-- {
		p.dh, p.da = resize(p.dh, n*dim), resize(p.da, n*h4)
		copy(p.dh, p.dx)
		for i, f := range p.keep[l+1] {
			p.dh[i] *= f
		}
		unscan(p.act[l], p.hid[l], p.dh, p.da, n, h)
		gemm(g.dense.layers[l].w, dim, h4, p.x[l], 1, dim, n, p.da)
		for t := range n {
			add(g.dense.layers[l].b, p.da[t*h4:(t+1)*h4])
		}
		p.wt = transpose(p.wt, net.layers[l].w, dim, h4)
		gemm(p.dx, n, dim, p.da, h4, 1, h4, p.wt)
	}
	for i, f := range p.keep[0] {
		p.dx[i] *= f
	}
	if net.width > 0 {
		seen := (2*net.reach + 1) * net.width
		gemm(g.dense.vec, seen, dim, p.vecs, 1, seen, n, p.dx)
	}
	k := 0
	for t := range n {
		d := p.dx[t*dim : (t+1)*dim]
		for ; k < p.ends[t]; k++ {
			add(g.row(p.used[k], dim), d)
		}
	}
}

// teacher readies the teacher's scores of the pass's tokens, from first on.
func (p *pass) teacher(s *sample, first int) {
	l := &p.other
	l.n, l.width = p.n, labels
	l.emit = s.scores[first*labels : (first+p.n)*labels]
	l.trans = resize(l.trans, p.n*transitions)
	for t := range p.n {
		copy(l.trans[t*transitions:(t+1)*transitions], p.drop.Transitions)
	}
}

// unscan turns the gradient of the states into that of the gates' sums.
func unscan(act, hid, dh, da []float32, n, h int) {
	back := make([]float32, h)
	step := func(t, off, col, before int) {
		a, d, g := act[t*4*h+off:], da[t*4*h+off:], dh[t*2*h+col:]
		for j := range h {
			e := g[j] + back[j]
			z, c, b := a[j], a[h+j], float32(0)
			if before >= 0 && before < n {
				b = hid[before*2*h+col+j]
			}
			d[j] = e * (c - b) * z * (1 - z)
			d[h+j] = e * z * (1 - float32(c*c))
			back[j] = e * (1 - z)
		}
	}
	for t := n - 1; t >= 0; t-- {
		step(t, 0, 0, t-1)
	}
	clear(back)
	for t := range n {
		step(t, 2*h, h, t+1)
	}
}

// transpose returns the n by m matrix a as m by n.
func transpose(to, a []float32, n, m int) []float32 {
	to = resize(to, n*m)
	for i := range n {
		for j := range m {
			to[j*n+i] = a[i*m+j]
		}
	}
	return to
}
