package model

import (
	"encoding/binary"
	"fmt"

	"quoth/quotes/features"
)

// Magic opens a model file; its last byte is the version of the format and of
// the features. A change to either asks for a new version and a new model.
const Magic = "quothmd\x03"

// A Shape holds the sizes of a model.
type Shape struct {
	Dim      int // width of the states; each direction has half
	Layers   int
	RowBits  int // the embedding table has 1<<RowBits rows
	EdgeBits int // the transition table
	LinkDim  int // width of the linker's hidden layer
	LinkBits int // the linker's table
	Words    int // word vectors
	Width    int // of a word vector
	Reach    int // words to each side seen by their vectors
}

// fields lists the sizes with their limits, in the order of the file.
func (s *Shape) fields() []struct {
	name     string
	at       *int
	min, max int
} {
	return []struct {
		name     string
		at       *int
		min, max int
	}{
		{"dim", &s.Dim, 32, 256}, {"layers", &s.Layers, 1, 8}, {"row bits", &s.RowBits, 8, 20},
		{"edge bits", &s.EdgeBits, 4, 16}, {"link dim", &s.LinkDim, 32, 64}, {"link bits", &s.LinkBits, 4, 18},
		{"words", &s.Words, 0, 1 << 20}, {"width", &s.Width, 0, 300}, {"reach", &s.Reach, 0, features.Around},
	}
}

// Parameters are a model's numbers as they lie in the file. Tables hold bytes,
// those that are only added (Emb, Link) plus 128; a table's unit is two to the
// power of minus its step.
type Parameters struct {
	Shape
	Lexicon             features.Lexicon
	Keys                string // hashes of the words with vectors, rising, four bytes each
	Vectors             string // Words by Width, packed
	Emb                 string // 1<<RowBits by Dim
	EmbStep             int    // shift of Emb's unit
	Project             Matrix // (2*Reach+1)*Width to Dim
	Layer               []Matrix
	Out                 Matrix  // Dim to Labels
	Base                []int32 // transitions, in 1/1024
	Edges               string  // 1<<EdgeBits by 49
	EdgeStep            int
	Anchor, First, Last Matrix // Dim to LinkDim
	Link                string // 1<<LinkBits by LinkDim
	LinkStep            int
	Top                 []int32 // LinkDim, in 1/1024
}

// A Matrix has 16-bit weights, the lower byte first, In rows of Out, in units of
// 2^-Shift of the output; Bias is in 1/1024.
type Matrix struct {
	In, Out int
	W       string
	Shift   []int32
	Bias    []int32
}

// Limit is the largest weight of a matrix with so many inputs: sums of products
// with 16-bit states stay within 30 bits.
func Limit(in int) int { return min(1<<15/max(in, 1), 1<<12) - 1 }

const transitions = int(Labels) * int(Labels)

// Encode writes the parameters as a model file.
func (p *Parameters) Encode() []byte {
	out := []byte(Magic)
	for _, f := range p.fields() {
		out = binary.LittleEndian.AppendUint32(out, uint32(*f.at))
	}
	c := codec{out: out}
	p.walk(&c)
	return c.out
}

// decode reads a model file.
func decode(data string) (*Parameters, error) {
	p := &Parameters{}
	if len(data) < len(Magic) || data[:len(Magic)-1] != Magic[:len(Magic)-1] {
		return nil, fmt.Errorf("model: not a model file")
	}
	if v := data[len(Magic)-1]; v != Magic[len(Magic)-1] {
		return nil, fmt.Errorf("model: version %d, want %d", v, Magic[len(Magic)-1])
	}
	c := codec{in: data[len(Magic):], reading: true}
	for _, f := range p.fields() {
		*f.at = int(c.number())
		if c.err == nil && (*f.at < f.min || *f.at > f.max) {
			return nil, fmt.Errorf("model: %s %d, want %d to %d", f.name, *f.at, f.min, f.max)
		}
	}
	if p.Dim%32 != 0 || p.LinkDim%32 != 0 {
		return nil, fmt.Errorf("model: dim %d and link dim %d, want multiples of 32", p.Dim, p.LinkDim)
	}
	p.walk(&c)
	switch {
	case c.err != nil:
		return nil, c.err
	case len(c.in) > 0:
		return nil, fmt.Errorf("model: %d bytes too many", len(c.in))
	case !p.Lexicon.Forms.Valid() || !p.Lexicon.Stems.Valid() || !features.Rising(p.Keys):
		return nil, fmt.Errorf("model: table out of order")
	}
	return p, nil
}

// walk passes over everything after the sizes in the order of the file.
func (p *Parameters) walk(c *codec) {
	forms, stems := string(p.Lexicon.Forms), string(p.Lexicon.Stems)
	c.list(&forms)
	c.list(&stems)
	p.Lexicon = features.Lexicon{Forms: features.Table(forms), Stems: features.Table(stems)}
	c.bytes(&p.Keys, 4*p.Words)
	c.bytes(&p.Vectors, p.Words*rowBytes(p.Width))
	c.bytes(&p.Emb, p.Dim<<p.RowBits)
	c.shift(&p.EmbStep)
	c.matrix(&p.Project, (2*p.Reach+1)*p.Width, p.Dim)
	if c.reading {
		p.Layer = make([]Matrix, p.Layers)
	}
	for i := range p.Layer {
		c.matrix(&p.Layer[i], p.Dim, 2*p.Dim)
	}
	c.matrix(&p.Out, p.Dim, int(Labels))
	c.ints(&p.Base, transitions)
	c.bytes(&p.Edges, transitions<<p.EdgeBits)
	c.shift(&p.EdgeStep)
	for _, m := range []*Matrix{&p.Anchor, &p.First, &p.Last} {
		c.matrix(m, p.Dim, p.LinkDim)
	}
	c.bytes(&p.Link, p.LinkDim<<p.LinkBits)
	c.shift(&p.LinkStep)
	c.ints(&p.Top, p.LinkDim)
}
