package train

import "math"

// An optimiser is Adam (Kingma and Ba, ICLR 2015), for embedding rows in the
// lazy form: a row's averages move only when it is used.
type optimiser struct {
	net    *network
	m, v   []float32
	em, ev []float32
	power1 float32 // beta1 to the number of steps
	power2 float32
	beta1  float32
	beta2  float32
	clip   float32
}

func newOptimiser(net *network) *optimiser {
	return &optimiser{
		net: net, m: make([]float32, len(net.dense)), v: make([]float32, len(net.dense)),
		em: make([]float32, len(net.emb)), ev: make([]float32, len(net.emb)),
		beta1: 0.9, beta2: 0.99, power1: 1, power2: 1, clip: 5,
	}
}

// apply moves the parameters by the sum of the gradients, divided by scale.
func (o *optimiser) apply(g *gradient, rate, scale float32) {
	o.power1 *= o.beta1
	o.power2 *= o.beta2
	c1, c2 := 1-o.power1, 1-o.power2
	norm := float64(0)
	for _, x := range g.dense.dense {
		norm += float64(float64(x) * float64(x))
	}
	scale = 1 / scale
	if l := float32(math.Sqrt(norm)) * scale; l > o.clip {
		scale *= o.clip / l
	}
	to := adam{rate: rate / c1, fix: 1 / c2, scale: scale, beta1: o.beta1, beta2: o.beta2}
	// The tables are most of it and few of their rows are used at a time.
	tables := o.net.tables()
	for at := 0; at < len(o.net.dense); at += stripe {
		end := min(at+stripe, len(o.net.dense))
		if at < tables || !zero(g.dense.dense[at:end]) {
			to.move(o.net.dense[at:end], o.m[at:end], o.v[at:end], g.dense.dense[at:end])
		}
	}
	dim := o.net.dim
	for k, r := range g.rows {
		at := int(r) * dim
		to.move(o.net.emb[at:at+dim], o.em[at:at+dim], o.ev[at:at+dim], g.emb[k*dim:(k+1)*dim])
	}
}

// stripe is how many dense parameters are moved or left together.
const stripe = 64

func zero(list []float32) bool {
	for _, x := range list {
		if x != 0 {
			return false
		}
	}
	return true
}

// An adam is one step's settings: the rate, 1/(1-beta2^t), what gradients are
// multiplied by.
type adam struct{ rate, fix, scale, beta1, beta2 float32 }

// moveFrom moves the parameters from i on.
func (a *adam) moveFrom(i int, w, m, v, g []float32) {
	m, v, g = m[:len(w)], v[:len(w)], g[:len(w)]
	b1, b2 := a.beta1, a.beta2
	for ; i < len(w); i++ {
		x := float32(g[i] * a.scale)
		m[i] = float32(b1*m[i]) + float32((1-b1)*x)
		v[i] = float32(b2*v[i]) + float32((1-b2)*float32(x*x))
		w[i] -= float32(a.rate*m[i]) / (float32(math.Sqrt(float64(float32(v[i]*a.fix)))) + 1e-6)
	}
}
