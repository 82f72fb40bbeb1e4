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
	bases               []int32
	project             []weights // for each offset in reach
	layers              []weights
	out                 weights
	anchor, first, last weights
	rowMask, edgeMask   uint32
	linkMask            uint32

	spare sync.Pool // of *buffers
}

// Load reads a model file. It keeps data.
func Load(data string) (*Model, error) {
	p, err := decode(data)
	if err != nil {
		return nil, err
	}
	m := &Model{p: p, data: data, gates: newGates(), powers: newPowers(), bases: bases(p.Dim / 2)}
	ready := func(matrix *Matrix, inBits, outBits int) weights {
		w, bad := prepare(matrix, inBits, outBits)
		if err == nil {
			err = bad
		}
		return w
	}
	for d := range 2*p.Reach + 1 {
		part := p.Project
		part.In, part.W = p.Width, p.Project.W[2*d*p.Width*p.Dim:]
		m.project = append(m.project, ready(&part, vectorBits, unitBits))
	}
	for i := range p.Layer {
		m.layers = append(m.layers, ready(&p.Layer[i], unitBits, argBits))
	}
	m.out = ready(&p.Out, unitBits, unitBits)
	m.anchor = ready(&p.Anchor, unitBits, unitBits)
	m.first = ready(&p.First, unitBits, unitBits)
	m.last = ready(&p.Last, unitBits, unitBits)
	if err != nil {
		return nil, err
	}
	m.rowMask, m.edgeMask = 1<<p.RowBits-1, 1<<p.EdgeBits-1
	m.linkMask = 1<<p.LinkBits - 1
	return m, nil
}

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

// Lexicon is the model's cue lexicon.
func (m *Model) Lexicon() *features.Lexicon { return &m.p.Lexicon }
