package model

// Numbers of a word vector take vectorSize bits in a model file: level k stands
// for k + 1/2 steps of vectorStep. With four bits found claims lose 0.4 of a point,
// with eight they gain none.
const (
	vectorSize = 5
	vectorBits = 5 // numbers are in units of 2^-vectorBits
	vectorStep = 1 << vectorBits / 8
	lowest     = -1 << (vectorSize - 1)
)

// rowBytes is how many bytes a vector of so many numbers takes.
func rowBytes(width int) int { return (vectorSize*width + 7) / 8 }

// PackVector returns a word vector, whose numbers are in 1/32, as it lies in a
// model file: each rounded to the nearest level, the first one in the lowest bits.
func PackVector(numbers []int8) string {
	row := make([]byte, rowBytes(len(numbers)))
	for i, v := range numbers {
		level := min(max(int(v)>>2, lowest), -lowest-1) - lowest
		at := i * vectorSize
		row[at/8] |= byte(level << (at % 8))
		if over := at%8 + vectorSize - 8; over > 0 {
			row[at/8+1] |= byte(level >> (vectorSize - over))
		}
	}
	return string(row)
}

// UnpackVector fills v with the numbers of a word vector, in 1/32.
func UnpackVector(v []int16, row string) {
	bits, have, at := uint(0), 0, 0
	for i := range v {
		if have < vectorSize {
			bits |= uint(row[at]) << have
			have += 8
			at++
		}
		level := int16(bits&(1<<vectorSize-1)) + lowest
		v[i] = level*vectorStep + vectorStep/2
		bits >>= vectorSize
		have -= vectorSize
	}
}

// Vectors returns the model's word vectors: the hashes of the words, rising,
// four bytes each, and a packed vector of width numbers for each.
func (m *Model) Vectors() (keys string, rows []string, width int) {
	rows = make([]string, m.p.Words)
	for k := range rows {
		rows[k] = m.p.vector(k)
	}
	return m.p.Keys, rows, m.p.Width
}

// vector is the k-th word vector, packed.
func (p *Parameters) vector(k int) string {
	size := rowBytes(p.Width)
	return p.Vectors[k*size : (k+1)*size]
}
