package train

import "math"

// An optimiser is Adam (Kingma and Ba, ICLR 2015), for embedding rows in the
// lazy form: a row's averages move only when it is used.
type optimiser struct {
	net     *network
	m, v    []float32
	em, ev  []float32
	step    int
	beta1   float32
	beta2   float32
	clip    float32
	embRate float32
	decay   float32
}

func newOptimiser(net *network) *optimiser {
	return &optimiser{
		net: net, m: make([]float32, len(net.dense)), v: make([]float32, len(net.dense)),
		em: make([]float32, len(net.emb)), ev: make([]float32, len(net.emb)),
		beta1: 0.9, beta2: 0.99, clip: 5, embRate: 1,
	}
}

// apply moves the parameters by the sum of the gradients, divided by scale.
func (o *optimiser) apply(g *gradient, rate, scale float32) {
	o.step++
	c1 := 1 - float32(math.Pow(float64(o.beta1), float64(o.step)))
	c2 := 1 - float32(math.Pow(float64(o.beta2), float64(o.step)))
	norm := float64(0)
	for _, x := range g.dense.dense {
		norm += float64(x) * float64(x)
	}
	scale = 1 / scale
	if l := float32(math.Sqrt(norm)) * scale; l > o.clip {
		scale *= o.clip / l
	}
	o.move(o.net.dense, o.m, o.v, g.dense.dense, rate/c1, c2, scale)
	dim := o.net.dim
	for k, r := range g.rows {
		at := int(r) * dim
		o.move(o.net.emb[at:at+dim], o.em[at:at+dim], o.ev[at:at+dim], g.emb[k*dim:(k+1)*dim], rate*o.embRate/c1, c2, scale)
	}
}

func (o *optimiser) move(w, m, v, g []float32, rate, c2, scale float32) {
	m, v, g = m[:len(w)], v[:len(w)], g[:len(w)]
	b1, b2 := o.beta1, o.beta2
	fix := 1 / c2
	for i := range w {
		x := g[i] * scale
		m[i] = float32(b1*m[i]) + float32((1-b1)*x)
		v[i] = float32(b2*v[i]) + float32((1-b2)*float32(x*x))
		w[i] -= rate * m[i] / (float32(math.Sqrt(float64(v[i]*fix))) + 1e-6)
	}
}
