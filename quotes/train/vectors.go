package train

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"quoth/quotes/features"
	"quoth/quotes/model"
)

// Vectors are word vectors by the hash of the word in small letters.
type Vectors struct {
	Width int
	Data  map[uint32]string // as model.PackVector packs them
}

// vectorUnit: components of common word vectors lie within about plus or minus
// 4, those of the model's are whole numbers of 1/32.
const vectorUnit = 32

// ReadVectors reads at most limit vectors in the text format of GloVe: a word
// and its numbers on each line, the commonest word first.
func ReadVectors(r io.Reader, limit int) (*Vectors, error) {
	v := &Vectors{Data: map[uint32]string{}}
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20)
	for n := 1; n <= limit && lines.Scan(); n++ {
		fields := strings.Fields(lines.Text())
		if v.Width == 0 {
			v.Width = len(fields) - 1
		}
		if len(fields) != v.Width+1 || v.Width < 1 {
			return nil, fmt.Errorf("line %d: %d numbers, want %d", n, len(fields)-1, v.Width)
		}
		row := make([]int8, v.Width)
		for i, s := range fields[1:] {
			x, err := strconv.ParseFloat(s, 32)
			if err != nil {
				return nil, fmt.Errorf("line %d: %w", n, err)
			}
			row[i] = int8(nearest(float32(x*vectorUnit), 127))
		}
		if h := features.Hash(fields[0]); v.Data[h] == "" {
			v.Data[h] = model.PackVector(row)
		}
	}
	if err := lines.Err(); err != nil {
		return nil, err
	}
	if len(v.Data) == 0 {
		return nil, errors.New("no word vectors")
	}
	return v, nil
}

// VectorsOf takes the word vectors out of a model, nil if it has none.
func VectorsOf(m *model.Model) *Vectors {
	keys, rows, width := m.Vectors()
	if len(keys) == 0 || width == 0 {
		return nil
	}
	v := &Vectors{Width: width, Data: map[uint32]string{}}
	for i, row := range rows {
		v.Data[binary.LittleEndian.Uint32([]byte(keys[4*i:4*i+4]))] = row
	}
	return v
}

// table returns the vectors as they lie in a model file.
func (v *Vectors) table() (keys, data string) {
	hashes := make([]uint32, 0, len(v.Data))
	for h := range v.Data {
		hashes = append(hashes, h)
	}
	slices.Sort(hashes)
	var k []byte
	var d strings.Builder
	for _, h := range hashes {
		k = binary.LittleEndian.AppendUint32(k, h)
		d.WriteString(v.Data[h])
	}
	return string(k), d.String()
}

// of returns the vector of a word by its hash, nil if it has none.
func (v *Vectors) of(hash uint32) []float32 {
	if v == nil || v.Data[hash] == "" {
		return nil
	}
	numbers := make([]int16, v.Width)
	model.UnpackVector(numbers, v.Data[hash])
	out := make([]float32, v.Width)
	for i, c := range numbers {
		out[i] = float32(c) / vectorUnit
	}
	return out
}
