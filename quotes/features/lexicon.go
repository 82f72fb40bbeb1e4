package features

import (
	"encoding/binary"
	"maps"
	"slices"
)

// A Lexicon knows how often a form, or a stem, is part of a cue: in eight bins,
// 0 for what is too rare to say. The zero Lexicon knows nothing.
type Lexicon struct {
	Forms, Stems Table
}

// Bins is the number of bins of a Lexicon.
const Bins = 8

// A Table maps hashes to bytes. It is the hashes in rising order, four bytes
// each with the lowest first, and then the bytes, so that a table in a file
// needs no reading.
type Table string

// NewTable returns the table of a map.
func NewTable(m map[uint32]uint8) Table {
	keys := slices.Sorted(maps.Keys(m))
	out := make([]byte, 0, 5*len(keys))
	for _, k := range keys {
		out = binary.LittleEndian.AppendUint32(out, k)
	}
	for _, k := range keys {
		out = append(out, m[k])
	}
	return Table(out)
}

// Find returns the place of a hash in the table, -1 if it is not there.
func (t Table) Find(h uint32) int { return Search(string(t[:len(t)/5*4]), h) }

// Of returns the byte of a hash, 0 if there is none.
func (t Table) Of(h uint32) uint8 {
	if i := t.Find(h); i >= 0 {
		return t[len(t)/5*4+i]
	}
	return 0
}

// Valid reports whether the table is whole and in order.
func (t Table) Valid() bool {
	if len(t)%5 != 0 {
		return false
	}
	return Rising(string(t[:len(t)/5*4]))
}

// Rising reports whether a list of hashes, four bytes each, rises.
func Rising(keys string) bool {
	for i := 4; i+4 <= len(keys); i += 4 {
		if word(keys, i-4) >= word(keys, i) {
			return false
		}
	}
	return true
}

// Search finds a hash in a rising list of four bytes each: its place, or -1.
func Search(keys string, h uint32) int {
	lo, hi := 0, len(keys)/4
	for lo < hi {
		mid := (lo + hi) / 2
		if word(keys, mid*4) < h {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(keys)/4 && word(keys, lo*4) == h {
		return lo
	}
	return -1
}

func word(s string, i int) uint32 {
	return uint32(s[i]) | uint32(s[i+1])<<8 | uint32(s[i+2])<<16 | uint32(s[i+3])<<24
}

// Hash is the key of a form or a stem.
func Hash(s string) uint32 { return hash(s) }

// Form returns the bin of a form in small letters.
func (l *Lexicon) Form(s string) uint8 { return l.Forms.Of(hash(s)) }

// Stem returns the bin of a stem.
func (l *Lexicon) Stem(s string) uint8 { return l.Stems.Of(hash(s)) }

// Bin returns the bin of a form that stands n times, cue times within a cue.
func Bin(n, cue int) uint8 {
	if n < 2 {
		return 0
	}
	p := float64(cue) / (float64(n) + 1)
	for b, top := range [Bins - 1]float64{0.005, 0.03, 0.1, 0.25, 0.45, 0.7, 1} {
		if p <= top {
			return uint8(b + 1)
		}
	}
	return Bins - 1
}
