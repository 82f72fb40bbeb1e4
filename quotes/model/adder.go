package model

import "unsafe"

// An adder sums rows of a table of bytes kept plus 128.
type adder struct {
	table string
	dim   int // of a row; a multiple of 32
	shift int
	rows  []uint32
}

func newAdder(table string, dim, step int) *adder {
	return &adder{table: table, dim: dim, shift: unitBits - step}
}

// add takes a row into the next sum. No sum has more than 255 rows.
func (a *adder) add(row uint32) { a.rows = append(a.rows, row) }

// sum sets x to the sum of the rows in states' units, and forgets them. It
// wraps where it leaves 16 bits.
func (a *adder) sum(x []int16) {
	x = x[:a.dim]
	if fast && len(a.rows) > 0 {
		for _, r := range a.rows {
			_ = a.table[int(r)*a.dim : (int(r)+1)*a.dim]
		}
		addRowsAVX2(&x[0], unsafe.StringData(a.table), &a.rows[0], len(a.rows), a.dim, 128*len(a.rows), a.shift)
	} else {
		a.plainSum(x)
	}
	a.rows = a.rows[:0]
}

// plainSum is the sum without vector instructions: eight bytes at a time, as
// four even and four odd ones in 16 bits each.
func (a *adder) plainSum(x []int16) {
	const even = 0x00ff00ff00ff00ff
	less := uint16(128 * len(a.rows))
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
		q := x[j : j+8 : j+8]
		for i := 0; i < 8; i += 2 {
			q[i] = int16((uint16(e) - less) << a.shift)
			q[i+1] = int16((uint16(o) - less) << a.shift)
			e >>= 16
			o >>= 16
		}
	}
}

// plus adds y to x, a multiple of 16 numbers.
func plus(x, y []int16) {
	if y = y[:len(x)]; fast && len(x) > 0 {
		addAVX2(&x[0], &y[0], len(x))
		return
	}
	for i, v := range y {
		x[i] += v
	}
}
