package train

import (
	"math"

	"quoth/quotes/model"
)

const (
	labels      = int(model.Labels)
	transitions = labels * labels
)

// pairs are the transitions that may be: (from, to).
var pairs = func() (out [][2]int) {
	for i := range labels {
		for j := range labels {
			if model.Label(j).Follows(model.Label(i)) {
				out = append(out, [2]int{i, j})
			}
		}
	}
	return out
}()

// A lattice is a linear-chain conditional random field over one sequence:
// emissions n by width (the first labels columns), transitions n by transitions, that of
// the first token from Outside.
type lattice struct {
	n, width int
	emit     []float32
	trans    []float32

	m           []float32 // exp of trans
	e           []float32 // exp of emit, each token's largest made 1
	alpha, beta []float32
	scale       []float32
}

// run fills the forward and backward variables and returns the log of the
// partition sum.
func (l *lattice) run() float64 {
	n := l.n
	l.m = resize(l.m, n*labels*labels)
	l.e = resize(l.e, n*labels)
	l.alpha, l.beta = resize(l.alpha, n*labels), resize(l.beta, n*labels)
	l.scale = resize(l.scale, n)
	logZ := 0.0
	for t := range n {
		em := l.emit[t*l.width : t*l.width+labels]
		top := em[0]
		for _, v := range em {
			top = max(top, v)
		}
		logZ += float64(top)
		e := l.e[t*labels : (t+1)*labels]
		for j, v := range em {
			e[j] = exp(max(v-top, -40)) // no sum may vanish
		}
		m, tr := l.m[t*transitions:(t+1)*transitions], l.trans[t*transitions:(t+1)*transitions]
		for _, p := range pairs {
			k := p[0]*labels + p[1]
			m[k] = exp(min(max(tr[k], -20), 20))
		}
		a := l.alpha[t*labels : (t+1)*labels]
		clear(a)
		if t == 0 {
			for j := range a {
				if model.Label(j).Follows(model.Outside) {
					a[j] = m[j]
				}
			}
		} else {
			prev := l.alpha[(t-1)*labels : t*labels]
			for _, p := range pairs {
				a[p[1]] += float32(prev[p[0]] * m[p[0]*labels+p[1]])
			}
		}
		sum := float32(0)
		for j := range a {
			a[j] *= e[j]
			sum += a[j]
		}
		for j := range a {
			a[j] /= sum
		}
		l.scale[t] = sum
		logZ += math.Log(float64(sum))
	}
	b := l.beta[(n-1)*labels:]
	for j := range b {
		b[j] = 1
	}
	for t := n - 1; t > 0; t-- {
		b, c := l.beta[t*labels:(t+1)*labels], l.beta[(t-1)*labels:t*labels]
		clear(c)
		m, e := l.m[t*transitions:(t+1)*transitions], l.e[t*labels:(t+1)*labels]
		for _, p := range pairs {
			c[p[0]] += float32(m[p[0]*labels+p[1]] * float32(e[p[1]]*b[p[1]]))
		}
		for j := range c {
			c[j] /= l.scale[t]
		}
	}
	return logZ
}

// marginal returns the probability of label j at token t, after run.
func (l *lattice) marginal(t, j int) float32 {
	return float32(l.alpha[t*labels+j] * l.beta[t*labels+j])
}

// gradient returns the negative log likelihood of the gold labels and puts its
// gradients into demit (n by width) and dtrans (n by 49).
func (l *lattice) gradient(gold []model.Label, demit, dtrans []float32) float64 {
	loss := l.run()
	l.begin(demit, dtrans)
	from := 0
	for t := range l.n {
		to := int(gold[t])
		demit[t*l.width+to]--
		dtrans[t*transitions+from*labels+to]--
		loss -= float64(l.emit[t*l.width+to]) + float64(l.trans[t*transitions+from*labels+to])
		from = to
	}
	return loss
}

// imitate is gradient against another tagger's distribution instead of labels:
// the cross entropy of the two. That is a distillation of the structure (Kuncoro
// et al., EMNLP 2016), exact, as both are chains.
func (l *lattice) imitate(other *lattice, demit, dtrans []float32) float64 {
	loss := l.run()
	l.begin(demit, dtrans)
	other.run()
	for t := range l.n {
		for j := range labels {
			p := other.marginal(t, j)
			demit[t*l.width+j] -= p
			loss -= float64(p) * float64(l.emit[t*l.width+j])
		}
		other.joint(t, func(k int, p float32) {
			dtrans[t*transitions+k] -= p
			loss -= float64(p) * float64(l.trans[t*transitions+k])
		})
	}
	return loss
}

// begin sets the gradients to what is expected, after run.
func (l *lattice) begin(demit, dtrans []float32) {
	clear(demit[:l.n*l.width])
	clear(dtrans[:l.n*transitions])
	for t := range l.n {
		for j := range labels {
			demit[t*l.width+j] = l.marginal(t, j)
		}
		l.joint(t, func(k int, p float32) { dtrans[t*transitions+k] = p })
	}
}

// joint calls f with the probability of each transition into token t, after run.
func (l *lattice) joint(t int, f func(pair int, p float32)) {
	if t == 0 {
		for j := range labels {
			f(j, l.marginal(0, j))
		}
		return
	}
	m := l.m[t*transitions : (t+1)*transitions]
	prev, b := l.alpha[(t-1)*labels:t*labels], l.beta[t*labels:(t+1)*labels]
	e := l.e[t*labels : (t+1)*labels]
	for _, p := range pairs {
		k := p[0]*labels + p[1]
		f(k, prev[p[0]]*m[k]*e[p[1]]*b[p[1]]/l.scale[t])
	}
}

// resize returns a slice of length n, the old one where it is long enough.
func resize[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	return s[:n]
}
