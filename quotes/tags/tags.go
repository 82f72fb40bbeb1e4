// Package tags gives every token its part of speech.
//
// It runs the averaged perceptron of github.com/jdkato/prose/v2 on its own:
// prose itself loads for 130 ms, loses words and shares tags between equal
// words, but its weights are good. They are repacked into model.bin by
// go generate, and a test compares the tags with prose's own. What the model
// cannot see, that a word is a name everywhere else in the document, is
// corrected afterwards.
package tags

import (
	"crypto/sha256"
	"encoding/hex"

	"quoth/quotes/text"
)

// Assign fills the Tag of every token. The model's context is the sentence.
func Assign(doc *text.Document) {
	lowered := make([]uint64, len(doc.Tokens))
	longest := 0
	for _, sent := range doc.Sentences {
		longest = max(longest, sent.Tokens.Len())
	}
	forms := make([]form, 0, longest+len(edges))
	for _, sent := range doc.Sentences {
		tokens := doc.Tokens[sent.Tokens.First:sent.Tokens.End]
		forms = append(forms[:0], edges[0], edges[1])
		for i := range tokens {
			word, tag := given(tokens, i)
			f := formOf(word)
			f.tag = tag
			lowered[sent.Tokens.First+i] = f.key
			forms = append(forms, f)
		}
		forms = append(forms, edges[2], edges[3])
		sequence(forms, func(i int, tag text.Tag) { tokens[i].Tag = tag })
	}
	names(doc, lowered)
}

// Hash is the SHA-256 of the tagger's model, in hexadecimal digits.
func Hash() string {
	sum := sha256.Sum256([]byte(model))
	return hex.EncodeToString(sum[:])
}
