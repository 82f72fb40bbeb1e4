// Package tags gives every token its part of speech.
//
// It runs the averaged perceptron of github.com/jdkato/prose/v2 on its own:
// prose itself loads for 130 ms, loses words and shares tags between equal
// words, but its weights are good. They are repacked into model.bin by
// go generate, and a test compares the tags with prose's own.
package tags

import (
	"crypto/sha256"
	"encoding/hex"

	"quoth/quotes/text"
)

// Assign fills the Tag of every token, sentence by sentence.
func Assign(doc *text.Document) {
	var forms []form
	for _, sent := range doc.Sentences {
		tokens := doc.Tokens[sent.Tokens.First:sent.Tokens.End]
		forms = append(forms[:0], edges[0], edges[1])
		for i := range tokens {
			forms = append(forms, formOf(given(doc, &tokens[i])))
		}
		forms = append(forms, edges[2], edges[3])
		sequence(forms, func(i int, tag text.Tag) { tokens[i].Tag = tag })
	}
}

// Digest is the SHA-256 of the tagger's model, in hexadecimal.
func Digest() string {
	sum := sha256.Sum256([]byte(model))
	return hex.EncodeToString(sum[:])
}
