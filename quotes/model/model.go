// Package model finds claims with a learned tagger: a small recurrent network
// over hashed features, a conditional random field that labels each token as
// part of a content, a source or a cue, and a linker that ties the pieces.
//
// Everything is computed in whole numbers from tables, so that every machine
// gives the same result. The tables of the embedded model are used where they
// lie in the binary.
package model

import (
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"sync"

	"quoth/quotes/features"
)

//go:embed attribution.bin
var embedded string

// A Model is a trained tagger. It is not changed by use: many goroutines may
// share it.
type Model struct {
	p    *Parameters
	data string

	gates               *gates
	powers              *powers
	project             []weights // for each offset in reach
	layers              []weights
	out                 weights
	anchor, first, last weights
	rowMask, edgeMask   uint32
	linkMask            uint32
}

// Load reads a model file. It keeps data.
func Load(data string) (*Model, error) {
	p, err := decode(data)
	if err != nil {
		return nil, err
	}
	const unit = 1 << unitBits
	m := &Model{p: p, data: data, gates: newGates(), powers: newPowers()}
	for d := range 2*p.Reach + 1 {
		part := Matrix{In: p.Width, Out: p.Dim, W: p.Project.W[d*p.Width*p.Dim:], Scale: p.Project.Scale, Bias: p.Project.Bias}
		m.project = append(m.project, prepare(&part, vectorUnit, unit))
	}
	for i := range p.Layer {
		m.layers = append(m.layers, prepare(&p.Layer[i], unit, 1<<argBits))
	}
	m.out = prepare(&p.Out, unit, unit)
	m.anchor = prepare(&p.Anchor, unit, unit)
	m.first = prepare(&p.First, unit, unit)
	m.last = prepare(&p.Last, unit, unit)
	m.rowMask, m.edgeMask = 1<<p.RowBits-1, 1<<p.EdgeBits-1
	m.linkMask = 1<<p.LinkBits - 1
	return m, nil
}

// vectorUnit: components of word vectors are whole numbers of 1/vectorUnit.
const vectorUnit = 32

var loaded = sync.OnceValue(func() *Model {
	m, err := Load(embedded)
	if err != nil {
		panic("embedded " + err.Error()) // a broken build: the tests load it
	}
	return m
})

// Default is the model in the binary, loaded when it is first asked for.
func Default() *Model { return loaded() }

// Hash is the SHA-256 of the model file, in hexadecimal digits.
func (m *Model) Hash() string {
	h := sha256.Sum256([]byte(m.data))
	return hex.EncodeToString(h[:])
}

// Vectors returns the model's word vectors: the hashes of the words, rising,
// four bytes each, and their components in 1/32, width to a word.
func (m *Model) Vectors() (keys, data string, width int) {
	return m.p.Keys, m.p.Vectors, m.p.Width
}

// Lexicon is the model's cue lexicon.
func (m *Model) Lexicon() *features.Lexicon { return &m.p.Lexicon }
