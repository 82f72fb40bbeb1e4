package model

import "math"

// unitBits: states are whole numbers in units of 2^-unitBits.
const unitBits = 10

// Gates are looked up: argument in 1/256 from -8 to 8, value in 2^-gateBits.
const (
	gateBits  = 14
	argBits   = 8
	tableHalf = 8 << argBits
)

// A weights is a matrix made ready to multiply. Without vector instructions two
// outputs stand side by side in 64 bits, so that one multiplication does the
// work of two: the sums of the lower half borrow from the upper one where they
// are negative, which is undone at the end.
type weights struct {
	in, out int     // made even, and whole blocks
	pairs   []int64 // for each block of outputs, for each input: 4 pairs of outputs
	rows    []int16 // for each pair of inputs, for each output: its two weights
	mult    []int64 // of each output, 2^-multBits of its scale times unit
	bias    []int32
}

const (
	block    = 8
	multBits = 20
)

// prepare readies a matrix whose outputs are wanted in 1/unit, given a sum in
// 1/per of the scale.
func prepare(m *Matrix, per, unit float64) weights {
	w := weights{in: (m.In + 1) &^ 1, out: (m.Out + block - 1) / block * block}
	w.mult, w.bias = make([]int64, w.out), make([]int32, w.out)
	at := func(i, j int) int64 {
		if i >= m.In || j >= m.Out {
			return 0
		}
		return int64(int8(m.W[i*m.Out+j]))
	}
	if fast {
		w.rows = make([]int16, 0, w.in*w.out)
		for i := 0; i < w.in; i += 2 {
			for j := range w.out {
				w.rows = append(w.rows, int16(at(i, j)), int16(at(i+1, j)))
			}
		}
	} else {
		w.pack(at)
	}
	for j := range m.Out {
		w.mult[j] = round(float64(m.Scale[j]) * unit / per * (1 << multBits))
		w.bias[j] = int32(round(float64(m.Bias[j]) * unit))
	}
	return w
}

func round(x float64) int64 { return int64(math.Floor(x + 0.5)) }

// pack fills pairs.
func (w *weights) pack(at func(i, j int) int64) {
	w.pairs = make([]int64, 0, w.in*w.out/2)
	for b := 0; b < w.out; b += block {
		for i := range w.in {
			for j := b; j < b+block; j += 2 {
				w.pairs = append(w.pairs, at(i, j)+at(i, j+1)<<32)
			}
		}
	}
}

// times sets y to the product of x and the matrix, scaled, with the bias.
func (w *weights) times(y []int32, x []int16) {
	y = y[:w.out]
	w.sums(y, x)
	mult, bias := w.mult[:len(y)], w.bias[:len(y)]
	for j, v := range y {
		y[j] = int32(int64(v)*mult[j]>>multBits) + bias[j]
	}
}

// plainSums is sums without vector instructions.
func (w *weights) plainSums(y []int32, x []int16) {
	pairs := w.pairs
	x = x[:w.in]
	for b := 0; b < w.out; b += block {
		var a0, a1, a2, a3 int64
		ws := pairs[:4*len(x)]
		for _, v := range x {
			q := ws[:4:4]
			v := int64(v)
			a0 += v * q[0]
			a1 += v * q[1]
			a2 += v * q[2]
			a3 += v * q[3]
			ws = ws[4:]
		}
		pairs = pairs[4*len(x):]
		out := y[b : b+block : b+block]
		for j, a := range [4]int64{a0, a1, a2, a3} {
			lo := int32(a)
			out[2*j], out[2*j+1] = lo, int32((a-int64(lo))>>32)
		}
	}
}

// gates are the tables of sigmoid and tanh.
type gates struct{ sigmoid, tanh [2 * tableHalf]int16 }

func newGates() *gates {
	g := &gates{}
	for i := range g.sigmoid {
		x := (float64(i-tableHalf) + 0.5) / (1 << argBits)
		s := 1 / (1 + exp(-x))
		g.sigmoid[i] = int16(round(s * (1 << gateBits)))
		s = 1 / (1 + exp(-2*x))
		g.tanh[i] = int16(round((2*s - 1) * (1 << gateBits)))
	}
	return g
}

// exp is e to the x for x within plus or minus 32, by halving the argument and
// a Taylor series; plain products and sums, rounded one by one, so that no
// machine differs.
func exp(x float64) float64 {
	x /= 1 << 10
	term, sum := 1.0, 1.0
	for k := 1; k < 8; k++ {
		term = float64(term * x)
		term /= float64(k)
		sum = float64(sum + term)
	}
	for range 10 {
		sum = float64(sum * sum)
	}
	return sum
}

func index(v int32) int {
	return int(min(max(v, -tableHalf), tableHalf-1)) + tableHalf
}

func clamp(v int32) int16 { return int16(min(max(v, -math.MaxInt16), math.MaxInt16)) }
