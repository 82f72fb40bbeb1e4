package model

import "unsafe"

// An adder sums rows of a table of bytes kept plus 128.
type adder struct {
	table string
	dim   int // of a row; a multiple of 32
	shift uint
	rows  []uint32
	acc   []uint16
}

func newAdder(table string, dim, step int) *adder {
	return &adder{table: table, dim: dim, shift: uint(unitBits - step), acc: make([]uint16, dim)}
}

// add takes a row into the next sum. No sum has more than 256 rows.
func (a *adder) add(row uint32) { a.rows = append(a.rows, row) }

// sum sets y to the sum of the rows in states' units, and forgets them.
func (a *adder) sum(y []int32) {
	if fast && len(a.rows) > 0 {
		for _, r := range a.rows {
			_ = a.table[int(r)*a.dim : (int(r)+1)*a.dim]
		}
		addRowsAVX2(&a.acc[0], unsafe.StringData(a.table), &a.rows[0], len(a.rows), a.dim)
	} else {
		a.plainSum()
	}
	less := int32(128 * len(a.rows))
	y = y[:len(a.acc)]
	for j, v := range a.acc {
		y[j] = (int32(v) - less) << a.shift
	}
	a.rows = a.rows[:0]
}

// plainSum is the sum without vector instructions: eight bytes at a time, as
// four even and four odd ones in 16 bits each, which holds 257 rows.
func (a *adder) plainSum() {
	const even = 0x00ff00ff00ff00ff
	for j := 0; j < a.dim; j += 8 {
		var e, o uint64
		for _, r := range a.rows {
			at := int(r)*a.dim + j
			s := a.table[at : at+8]
			v := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
				uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
			e += v & even
			o += v >> 8 & even
		}
		q := a.acc[j : j+8 : j+8]
		for i := 0; i < 8; i += 2 {
			q[i], q[i+1] = uint16(e), uint16(o)
			e >>= 16
			o >>= 16
		}
	}
}
