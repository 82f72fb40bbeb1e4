package model

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// TestSums: the sums with and without vector instructions are the same, at the
// limits too.
func TestSums(t *testing.T) {
	if !fast {
		t.Skip("no vector instructions here")
	}
	r := rand.New(rand.NewPCG(1, 2))
	for _, size := range [][2]int{{2, 8}, {50, 64}, {64, 128}, {96, 192}, {96, 7}, {33, 24}, {256, 512}} {
		m := Matrix{In: size[0], Out: size[1], Scale: make([]float32, size[1]), Bias: make([]float32, size[1])}
		raw := make([]byte, m.In*m.Out)
		for i := range raw {
			raw[i] = byte(r.IntN(256))
			if r.IntN(4) == 0 {
				raw[i] = 0x80
			}
		}
		m.W = string(raw)
		w := prepare(&m, 1, 1)
		x := make([]int16, w.in)
		for i := range x {
			x[i] = int16(r.IntN(1 << 16))
			if r.IntN(4) == 0 {
				x[i] = 32767
			}
		}
		got, want := make([]int32, w.out), make([]int32, w.out)
		w.sums(got, x)
		w.pack(func(i, j int) int64 {
			if i >= m.In || j >= m.Out {
				return 0
			}
			return int64(int8(m.W[i*m.Out+j]))
		})
		w.plainSums(want, x)
		if !slices.Equal(got, want) {
			t.Errorf("%d by %d: got %v, want %v", m.In, m.Out, got[:8], want[:8])
		}
	}
}

// TestAdder: the same of sums of rows.
func TestAdder(t *testing.T) {
	if !fast {
		t.Skip("no vector instructions here")
	}
	r := rand.New(rand.NewPCG(3, 4))
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
			a.plainSum()
			want := slices.Clone(a.acc)
			a.sum(make([]int32, dim))
			if !slices.Equal(a.acc, want) {
				t.Errorf("%d rows of %d: got %v, want %v", n, dim, a.acc[:8], want[:8])
			}
		}
	}
}
