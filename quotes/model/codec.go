package model

import (
	"encoding/binary"
	"fmt"
)

// A codec writes fields to out, or reads them from in: one walk over the
// fields serves both. After an error it does nothing more.
type codec struct {
	reading bool
	in      string
	out     []byte
	err     error
}

// take returns the next n bytes of the input.
func (c *codec) take(n int) string {
	if c.err == nil && (n < 0 || n > len(c.in)) {
		c.err = fmt.Errorf("model: cut short: %d bytes, want %d", len(c.in), n)
	}
	if c.err != nil {
		return ""
	}
	s := c.in[:n]
	c.in = c.in[n:]
	return s
}

func (c *codec) number() uint32 {
	s := c.take(4)
	if c.err != nil {
		return 0
	}
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

// bytes passes n bytes without copying them.
func (c *codec) bytes(s *string, n int) {
	if c.reading {
		*s = c.take(n)
		return
	}
	if len(*s) != n {
		c.err = fmt.Errorf("model: table of %d bytes, want %d", len(*s), n)
	}
	c.out = append(c.out, *s...)
}

// list passes bytes after their number.
func (c *codec) list(s *string) {
	if c.reading {
		*s = c.take(int(c.number()))
		return
	}
	c.out = binary.LittleEndian.AppendUint32(c.out, uint32(len(*s)))
	c.out = append(c.out, *s...)
}

// shift passes a power of two.
func (c *codec) shift(n *int) {
	if !c.reading {
		c.out = binary.LittleEndian.AppendUint32(c.out, uint32(*n))
		return
	}
	if *n = int(c.number()); c.err == nil && (*n < 0 || *n > unitBits) {
		c.err = fmt.Errorf("model: shift %d, want 0 to %d", *n, unitBits)
	}
}

// ints passes n numbers within plus or minus 2^20.
func (c *codec) ints(list *[]int32, n int) {
	const limit = 1 << 20
	if !c.reading {
		for _, v := range *list {
			c.out = binary.LittleEndian.AppendUint32(c.out, uint32(v))
		}
		return
	}
	s := c.take(4 * n)
	if c.err != nil {
		return
	}
	*list = make([]int32, n)
	for i := range *list {
		v := int32(uint32(s[4*i]) | uint32(s[4*i+1])<<8 | uint32(s[4*i+2])<<16 | uint32(s[4*i+3])<<24)
		if v < -limit || v > limit {
			c.err = fmt.Errorf("model: number %d out of range", v)
		}
		(*list)[i] = v
	}
}

// matrix passes a matrix of the given size.
func (c *codec) matrix(m *Matrix, in, out int) {
	if c.reading {
		m.In, m.Out = in, out
	}
	c.bytes(&m.W, 2*in*out)
	c.ints(&m.Shift, out)
	c.ints(&m.Bias, out)
	if !c.reading || c.err != nil {
		return
	}
	limit := int16(Limit(in))
	for i := range in {
		for j := range out {
			if w := m.at(i, j); w > limit || w < -limit {
				c.err = fmt.Errorf("model: weight %d out of range", w)
				return
			}
		}
	}
}
