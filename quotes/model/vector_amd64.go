package model

import "golang.org/x/sys/cpu"

// fast reports whether the functions below may be called. What they do is told
// beside them; each has a plain twin that gives the same.
var fast = cpu.X86.HasAVX2

//go:noescape
func maddAVX2(y *int32, x, w *int16, pairs, blocks int)

//go:noescape
func addRowsAVX2(x *int16, table *byte, rows *uint32, n, dim, less, shift int)

//go:noescape
func addAVX2(x, y *int16, n int)

//go:noescape
func gatesAVX2(act *int16, y, add, shift, base *int32, table *int16, n int)

//go:noescape
func scanAVX2(x, z, c *int16, state *int32, n, h, xStep, zStep int)
