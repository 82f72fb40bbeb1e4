package train

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// Vectors are word vectors, in the order of how common the words are.
type Vectors struct {
	Width int
	Words []string
	Data  []int8 // len(Words) rows of Width, in units of Unit
	Unit  float32

	index map[string]int
}

// unit is the step of the 8-bit vectors: components of common word vectors lie
// within about plus or minus 4.
const unit = 1.0 / 32

// ReadVectors reads at most limit vectors in the text format of GloVe: a word
// and its numbers on each line, the commonest word first.
func ReadVectors(r io.Reader, limit int) (*Vectors, error) {
	v := &Vectors{Unit: unit, index: map[string]int{}}
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() && len(v.Words) < limit {
		fields := strings.Fields(lines.Text())
		if v.Width == 0 {
			v.Width = len(fields) - 1
		}
		if len(fields) != v.Width+1 || v.Width < 1 {
			return nil, fmt.Errorf("vectors: line %d: %d numbers, want %d", len(v.Words)+1, len(fields)-1, v.Width)
		}
		for _, s := range fields[1:] {
			x, err := strconv.ParseFloat(s, 32)
			if err != nil {
				return nil, fmt.Errorf("vectors: line %d: %w", len(v.Words)+1, err)
			}
			q := int(x/unit+1000.5) - 1000
			v.Data = append(v.Data, int8(min(max(q, -127), 127)))
		}
		v.index[fields[0]] = len(v.Words)
		v.Words = append(v.Words, fields[0])
	}
	return v, lines.Err()
}

// of returns the vector of a word in small letters, nil if it has none.
func (v *Vectors) of(word string) []float32 {
	if v == nil {
		return nil
	}
	k, ok := v.index[word]
	if !ok {
		return nil
	}
	out := make([]float32, v.Width)
	for i, q := range v.Data[k*v.Width : (k+1)*v.Width] {
		out[i] = float32(q) * v.Unit
	}
	return out
}
