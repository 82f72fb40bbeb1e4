package model

import "golang.org/x/sys/cpu"

// fast reports whether maddAVX2 may be called.
var fast = cpu.X86.HasAVX2

//go:noescape
func addRowsAVX2(acc *uint16, table *byte, rows *uint32, n, dim int)

//go:noescape
func maddAVX2(y *int32, x, w *int16, pairs, blocks int)

// sums sets y to the product of x and the matrix, unscaled.
func (w *weights) sums(y []int32, x []int16) {
	if !fast || w.in == 0 {
		w.plainSums(y, x)
		return
	}
	_, _ = y[w.out-1], x[w.in-1]
	maddAVX2(&y[0], &x[0], &w.rows[0], w.in/2, w.out/block)
}
