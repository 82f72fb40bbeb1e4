package model

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// Each function with vector instructions gives what its plain twin gives, at
// the limits too.

func random(r *rand.Rand, n int) []int16 {
	out := make([]int16, n)
	for i := range out {
		out[i] = int16(r.IntN(1 << 16))
		if r.IntN(4) == 0 {
			out[i] = 32767
		}
	}
	return out
}

func randomMatrix(r *rand.Rand, in, out int) *Matrix {
	m := &Matrix{In: in, Out: out, Shift: make([]int32, out), Bias: make([]int32, out)}
	limit := Limit(in)
	var w []byte
	for range in * out {
		v := r.IntN(2*limit+1) - limit
		if r.IntN(4) == 0 {
			v = limit
		}
		w = append(w, byte(v), byte(v>>8))
	}
	m.W = string(w)
	for j := range out {
		m.Shift[j], m.Bias[j] = int32(1+r.IntN(12)), int32(r.IntN(8000)-4000)
	}
	return m
}

func needVectors(t *testing.T) *rand.Rand {
	if !fast {
		t.Skip("no vector instructions here")
	}
	return rand.New(rand.NewPCG(1, 2))
}

func TestSums(t *testing.T) {
	r := needVectors(t)
	for _, size := range [][2]int{{2, 8}, {50, 64}, {64, 128}, {96, 192}, {96, 7}, {33, 24}, {256, 512}} {
		m := randomMatrix(r, size[0], size[1])
		w, err := prepare(m, unitBits, unitBits)
		if err != nil {
			t.Fatal(err)
		}
		x := random(r, w.in)
		got, want := make([]int32, w.out), make([]int32, w.out)
		w.sums(got, x)
		w.pack(m)
		w.plainSums(want, x)
		if !slices.Equal(got, want) {
			t.Errorf("%d by %d: got %v, want %v", m.In, m.Out, got[:8], want[:8])
		}
	}
}

func TestAdder(t *testing.T) {
	r := needVectors(t)
	for _, dim := range []int{32, 64, 96, 128} {
		table := make([]byte, dim<<8)
		for i := range table {
			table[i] = byte(r.IntN(256))
		}
		for _, n := range []int{1, 2, 27, 255} {
			a := newAdder(string(table), dim, 7)
			for range n {
				a.add(uint32(r.IntN(256)))
			}
			got, want := make([]int16, dim), make([]int16, dim)
			a.plainSum(want)
			a.sum(got)
			if !slices.Equal(got, want) {
				t.Errorf("%d rows of %d: got %v, want %v", n, dim, got[:8], want[:8])
			}
		}
	}
}

func TestGates(t *testing.T) {
	r := needVectors(t)
	g := newGates()
	for _, h := range []int{16, 32, 48} {
		w, err := prepare(randomMatrix(r, 2*h, 4*h), unitBits, argBits)
		if err != nil {
			t.Fatal(err)
		}
		y := make([]int32, 4*h)
		for i := range y {
			y[i] = r.Int32() - 1<<30
			if r.IntN(2) == 0 {
				y[i] >>= 16
			}
		}
		got, want := make([]int16, 4*h), make([]int16, 4*h)
		g.open(got, y, &w, bases(h))
		g.plainOpen(want, y, &w, bases(h))
		if !slices.Equal(got, want) {
			t.Errorf("%d: got %v, want %v", h, got, want)
		}
	}
}

func TestScan(t *testing.T) {
	r := needVectors(t)
	const n, h = 7, 16
	act, x := random(r, n*4*h), random(r, n*2*h)
	for i := range act {
		act[i] >>= 1
	}
	for _, back := range []bool{false, true} {
		xAt, xStep, zAt, zStep := 0, 2*h, 0, 4*h
		if back {
			xAt, xStep, zAt, zStep = (n-1)*2*h+h, -2*h, (n-1)*4*h+2*h, -4*h
		}
		got, want := slices.Clone(x), slices.Clone(x)
		scan(make([]int32, h), got, act, n, h, xAt, xStep, zAt, zStep)
		plainScan(make([]int32, h), want, act, n, h, xAt, xStep, zAt, zStep)
		if !slices.Equal(got, want) {
			t.Errorf("back %v: got %v, want %v", back, got, want)
		}
	}
}

func TestPlus(t *testing.T) {
	r := needVectors(t)
	x, y := random(r, 96), random(r, 96)
	want := slices.Clone(x)
	for i, v := range y {
		want[i] += v
	}
	if plus(x, y); !slices.Equal(x, want) {
		t.Errorf("got %v, want %v", x, want)
	}
}
