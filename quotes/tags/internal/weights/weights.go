// Package weights holds a linear model's weights in one flat string that is
// searched as it stands: nothing is decoded when a program starts.
//
// The string is a table of 2^Bits offsets, 4 bytes each and one more for the
// end, into the records behind it. The lowest Bits bits of a feature's hash
// choose the offset; from there to the next one stand the records of that
// bucket: a fingerprint (the highest 32 bits of the hash), the number n of
// labels, n labels of 1 byte and n weights of 2 bytes, in thousandths. All
// numbers are little-endian. A weight beyond 16 bits is two of the same label.
package weights

// Bits is the logarithm of the number of buckets.
const Bits = 15

const (
	buckets = 1 << Bits
	head    = 4 * (buckets + 1)
)

// A Row is the weights of one feature: the label at Labels[i] has the weight
// at Weights[2*i], little-endian.
type Row struct{ Labels, Weights string }

// At is the i-th weight of the row.
func (r Row) At(i int) int32 {
	w := r.Weights[2*i:]
	_ = w[1]
	return int32(int16(uint16(w[0]) | uint16(w[1])<<8))
}

// A Table is a model's weights by feature.
type Table string

// Row returns the weights of the feature of that hash, none if it has none.
func (t Table) Row(hash uint64) Row {
	bucket := int(hash%buckets) * 4
	pos, end := number(string(t[bucket:])), number(string(t[bucket+4:]))
	for pos < end {
		record := string(t[pos:])
		n := uint32(record[4])
		if number(record) == uint32(hash>>32) {
			return Row{record[5 : 5+n], record[5+n : 5+3*n]}
		}
		pos += 5 + 3*n
	}
	return Row{}
}

func number(s string) uint32 {
	_ = s[3]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

// String is the hash of a string: FNV-1a (Fowler, Noll, Vo) of 64 bits.
func String(s string) uint64 {
	h := Seed
	for i := range len(s) {
		h = Byte(h, s[i])
	}
	return h
}

// Seed is the hash of no bytes.
const Seed uint64 = 14695981039346656037

// Byte adds one byte to a hash of bytes.
func Byte(h uint64, b byte) uint64 { return (h ^ uint64(b)) * 1099511628211 }

// Feature is the hash of a feature: the number of its template and up to two
// values. The mixing is that of SplitMix64 (Steele, Lea, Flood 2014).
func Feature(template int, a, b uint64) uint64 {
	h := a + b*0x9E3779B97F4A7C15 + uint64(template)*0xBF58476D1CE4E5B9
	h = (h ^ h>>30) * 0xBF58476D1CE4E5B9
	h = (h ^ h>>27) * 0x94D049BB133111EB
	return h ^ h>>31
}
