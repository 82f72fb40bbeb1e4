//go:build !amd64

package model

const fast = false

// sums sets y to the product of x and the matrix, unscaled.
func (w *weights) sums(y []int32, x []int16) { w.plainSums(y, x) }

func addRowsAVX2(*uint16, *byte, *uint32, int, int) {}
