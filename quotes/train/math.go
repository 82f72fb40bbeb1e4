package train

import "math"

// exp is e to the x by Cody and Waite's reduction and a polynomial of degree 6,
// good to a few units in the last place. The library's differs between
// machines; training must not.
func exp(x float32) float32 {
	if x > 88 {
		x = 88
	}
	if x < -87 {
		return 0
	}
	n := float32(int32(float32(x*1.44269504) + float32(math.Copysign(0.5, float64(x)))))
	r := x - float32(n*0.693359375)
	r += float32(n * 2.12194440e-4)
	p := float32(1.9875691500e-4)
	p = float32(p*r) + 1.3981999507e-3
	p = float32(p*r) + 8.3334519073e-3
	p = float32(p*r) + 4.1665795894e-2
	p = float32(p*r) + 1.6666665459e-1
	p = float32(p*r) + 5.0000001201e-1
	p = float32(float32(p*r)*r) + r + 1
	return p * math.Float32frombits(uint32(int32(n)+127)<<23)
}

func sigmoid(x float32) float32 { return 1 / (1 + exp(-x)) }

func tanh(x float32) float32 { return 2/(1+exp(float32(-2*x))) - 1 }

// A random is a splitmix64 generator: seeded, small, and the same everywhere.
type random uint64

func (r *random) next() uint64 {
	*r += 0x9E3779B97F4A7C15
	z := uint64(*r)
	z = (z ^ z>>30) * 0xBF58476D1CE4E5B9
	z = (z ^ z>>27) * 0x94D049BB133111EB
	return z ^ z>>31
}

// chance reports true with probability p.
func (r *random) chance(p float32) bool { return float32(r.next()>>40) < p*(1<<24) }

// below returns a number in 0 to n-1.
func (r *random) below(n int) int { return int(r.next() % uint64(n)) }

// normal returns about normally distributed numbers with deviation 1.
func (r *random) normal() float32 {
	s := float32(-6)
	for range 12 {
		s += float32(r.next()>>40) / (1 << 24)
	}
	return s
}

// shuffle puts the list into random order.
func shuffle[T any](r *random, list []T) {
	for i := len(list) - 1; i > 0; i-- {
		j := r.below(i + 1)
		list[i], list[j] = list[j], list[i]
	}
}
