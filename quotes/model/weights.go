package model

import "fmt"

// unitBits: states are whole numbers in units of 2^-unitBits.
const unitBits = 10

// A weights is a matrix made ready to multiply. Without vector instructions two
// outputs stand side by side in 64 bits, so that one multiplication does the
// work of two: the sums of the lower half borrow from the upper one where they
// are negative, which is undone at the end.
type weights struct {
	in, out    int     // made even, and whole blocks
	pairs      []int64 // for each block of outputs, for each input: 4 pairs of outputs
	rows       []int16 // for each pair of inputs, for each output: its two weights
	add, shift []int32 // of each output: (sum + add) >> shift is the result
}

const block = 8

// prepare readies a matrix whose inputs are in 2^-inBits and whose outputs are
// wanted in 2^-outBits.
func prepare(m *Matrix, inBits, outBits int) (weights, error) {
	w := weights{in: (m.In + 1) &^ 1, out: (m.Out + block - 1) / block * block}
	w.add, w.shift = make([]int32, w.out), make([]int32, w.out)
	for j := range m.Out {
		k := inBits + int(m.Shift[j]) - outBits
		if k < 1 || k > 30 {
			return w, fmt.Errorf("model: shift %d out of range", m.Shift[j])
		}
		bias := int64(m.Bias[j]) >> (unitBits - outBits) << k
		if bias > 1<<30-1<<29 || bias < -1<<30 {
			return w, fmt.Errorf("model: bias %d out of range", m.Bias[j])
		}
		w.add[j], w.shift[j] = int32(bias)+1<<(k-1), int32(k)
	}
	if fast {
		w.rows = make([]int16, w.in*w.out)
		for i := range m.In {
			row := w.rows[i/2*w.out*2+i%2:]
			for j := range m.Out {
				row[2*j] = m.at(i, j)
			}
		}
	} else {
		w.pack(m)
	}
	return w, nil
}

// at is the weight from input i to output j.
func (m *Matrix) at(i, j int) int16 {
	k := 2 * (i*m.Out + j)
	return int16(uint16(m.W[k]) | uint16(m.W[k+1])<<8)
}

// pack fills pairs.
func (w *weights) pack(m *Matrix) {
	w.pairs = make([]int64, w.in*w.out/2)
	for i := range m.In {
		for j := range m.Out {
			k := (j/block*w.in+i)*block/2 + j%block/2
			w.pairs[k] += int64(m.at(i, j)) << (j % 2 * 32)
		}
	}
}

// times sets y to the product of x and the matrix, scaled, with the bias.
func (w *weights) times(y []int32, x []int16) {
	y = y[:w.out]
	w.sums(y, x)
	add, shift := w.add[:len(y)], w.shift[:len(y)]
	for j, v := range y {
		y[j] = (v + add[j]) >> (shift[j] & 31)
	}
}

// sums sets y to the product of x and the matrix, unscaled.
func (w *weights) sums(y []int32, x []int16) {
	if !fast || w.in == 0 {
		w.plainSums(y, x)
		return
	}
	_, _ = y[w.out-1], x[w.in-1]
	maddAVX2(&y[0], &x[0], &w.rows[0], w.in/2, w.out/block)
}

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
