package tags

import (
	"strings"
	"testing"

	"quoth/quotes/text"
)

// document makes a document of one sentence, its tokens divided by spaces.
func document(s string) *text.Document {
	doc := &text.Document{Text: s}
	pos := 0
	for word := range strings.SplitSeq(s, " ") {
		tok := text.Token{Span: text.Span{Start: pos, End: pos + len(word)}, Norm: word, Quotation: -1, Space: true}
		switch word {
		case "“":
			tok.Kind = text.OpenMark
		case "”":
			tok.Kind = text.CloseMark
		case ",", ".", "—", "?", "…":
			tok.Kind = text.Punct
		case "$", "%", "€":
			tok.Kind = text.Symbol
		}
		doc.Tokens = append(doc.Tokens, tok)
		pos += len(word) + 1
	}
	doc.Sentences = []text.Sentence{{Span: text.Span{End: len(s)}, Tokens: text.Range{End: len(doc.Tokens)}}}
	return doc
}

// tagged writes the tokens with their tags.
func tagged(doc *text.Document) string {
	var b strings.Builder
	for i, tok := range doc.Tokens {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(doc.Slice(tok.Span) + "/" + tok.Tag.String())
	}
	return b.String()
}

func TestAssign(t *testing.T) {
	tests := []struct{ text, want string }{
		{"“ The dam will hold , ” said Ms. Pike .", "“/`` The/DT dam/NN will/MD hold/VB ,/, ”/'' said/VBD Ms./NNP Pike/NNP ./."},
		{"It cost $ 40 , or 3 % — no more …", "It/PRP cost/VBD $/$ 40/CD ,/, or/CC 3/CD %/NN —/: no/DT more/JJR …/:"},
	}
	for _, tt := range tests {
		doc := document(tt.text)
		Assign(doc)
		if got := tagged(doc); got != tt.want {
			t.Errorf("got  %s\nwant %s", got, tt.want)
		}
	}
}
