package model

import (
	"math"

	"quoth/quotes/steady"
)

// Gates are looked up: argument in 2^-argBits from -8 to 8, value in
// 2^-gateBits. First stand the sigmoids, then the tangents.
const (
	gateBits  = 14
	argBits   = 8
	tableHalf = 8 << argBits
	tangents  = 2 * tableHalf
)

type gates [2*tangents + 1]int16 // one more, as vectors read two at a time

func newGates() *gates {
	g := &gates{}
	for i := range tangents {
		x := (float64(i-tableHalf) + 0.5) / (1 << argBits)
		s := 1 / (1 + steady.Exp(-x))
		g[i] = int16(round(s * (1 << gateBits)))
		s = 1 / (1 + steady.Exp(-2*x))
		g[tangents+i] = int16(round((2*s - 1) * (1 << gateBits)))
	}
	return g
}

func round(x float64) int64 { return int64(math.Floor(x + 0.5)) }

// bases is where in the table each of a layer's outputs is looked up: sigmoids
// and tangents forward, then backward, h of each.
func bases(h int) []int32 {
	out := make([]int32, 4*h)
	for j := range out {
		out[j] = tableHalf
		if j/h%2 == 1 {
			out[j] += tangents
		}
	}
	return out
}

// open sets act to the gates of a layer's sums y.
func (g *gates) open(act []int16, y []int32, w *weights, base []int32) {
	n := len(act)
	_, _, _, _ = y[n-1], w.add[n-1], w.shift[n-1], base[n-1]
	if fast {
		gatesAVX2(&act[0], &y[0], &w.add[0], &w.shift[0], &base[0], &g[0], n)
		return
	}
	g.plainOpen(act, y, w, base)
}

func (g *gates) plainOpen(act []int16, y []int32, w *weights, base []int32) {
	for j := range act {
		v := (y[j] + w.add[j]) >> (w.shift[j] & 31)
		act[j] = g[base[j]+min(max(v, -tableHalf), tableHalf-1)]
	}
}

// scan moves the states of one direction over n tokens: z and c stand at zAt
// and zAt+h of act, steps apart (backwards where negative). It adds the states
// to x.
func scan(state []int32, x, act []int16, n, h, xAt, xStep, zAt, zStep int) {
	clear(state)
	_, _ = x[xAt+(n-1)*xStep+h-1], act[zAt+(n-1)*zStep+2*h-1]
	if fast {
		scanAVX2(&x[xAt], &act[zAt], &act[zAt+h], &state[0], n, h, 2*xStep, 2*zStep)
		return
	}
	plainScan(state, x, act, n, h, xAt, xStep, zAt, zStep)
}

func plainScan(state []int32, x, act []int16, n, h, xAt, xStep, zAt, zStep int) {
	for range n {
		z, c, out := act[zAt:zAt+h], act[zAt+h:zAt+2*h], x[xAt:xAt+h]
		for j, g := range z {
			s := state[j]
			s += int32(g) * (int32(c[j]) - s) >> gateBits
			state[j] = s
			v := int32(out[j]) + (s+1<<(gateBits-unitBits-1))>>(gateBits-unitBits)
			out[j] = int16(min(max(v, math.MinInt16), math.MaxInt16))
		}
		xAt += xStep
		zAt += zStep
	}
}
