package tags

import (
	"strings"
	"testing"

	"quoth/quotes/text"
)

// document makes a document of sentences in lines, their tokens divided by
// spaces.
func document(s string) *text.Document {
	doc := &text.Document{Text: s}
	pos := 0
	for line := range strings.SplitSeq(s, "\n") {
		sent := text.Sentence{Span: text.Span{Start: pos, End: pos + len(line)}, Tokens: text.Range{First: len(doc.Tokens)}}
		for word := range strings.SplitSeq(line, " ") {
			tok := text.Token{Span: text.Span{Start: pos, End: pos + len(word)}, Norm: word, Quotation: -1, Space: true}
			switch word {
			case "“":
				tok.Kind = text.OpenMark
			case "”":
				tok.Kind = text.CloseMark
			case ",", ".", "—", "?!", "…", "[", "]", "•":
				tok.Kind = text.Punct
			case "'":
				tok.Kind, tok.Space = text.Punct, false
			case "$", "%", "€", "&amp;", "🙂", "www.paper.com":
				tok.Kind = text.Symbol
			}
			doc.Tokens = append(doc.Tokens, tok)
			pos += len(word) + 1
		}
		sent.Tokens.End = len(doc.Tokens)
		doc.Sentences = append(doc.Sentences, sent)
	}
	return doc
}

// tagged writes the tokens with their tags.
func tagged(doc *text.Document) string {
	var b strings.Builder
	for i, tok := range doc.Tokens {
		if i > 0 {
			b.WriteByte(doc.Text[tok.Start-1])
		}
		b.WriteString(doc.Slice(tok.Span) + "/" + tok.Tag.String())
	}
	return b.String()
}

func TestAssign(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"quotation", "“ The dam will hold , ” said Ms. Pike .", "“/`` The/DT dam/NN will/MD hold/VB ,/, ”/'' said/VBD Ms./NNP Pike/NNP ./."},
		{"money", "It cost $ 40 or € 38 , or 3 % — no more …", "It/PRP cost/VBD $/$ 40/CD or/CC €/$ 38/CD ,/, or/CC 3/CD %/NN —/: no/DT more/JJR …/:"},
		{"brackets", "They [ all ] left ?!", "They/PRP [/( all/DT ]/) left/VBD ?!/."},
		{"possessive", "the teachers ' union", "the/DT teachers/NNS '/POS union/NN"},
		{"clitics", "She 'd say they ca n't win", "She/PRP 'd/MD say/VB they/PRP ca/MD n't/RB win/VB"},
		{"elision", "I told 'em so", "I/PRP told/VBD 'em/PRP so/RB"},
		{"web", "@mayor_ott said to see www.paper.com 🙂", "@mayor_ott/NNP said/VBD to/TO see/VB www.paper.com/NN 🙂/SYM"},
		{"name at the start", "Frost said no .\nThen Frost left , and so did Ms. Frost .", "Frost/NNP said/VBD no/DT ./.\nThen/RB Frost/NNP left/VBD ,/, and/CC so/RB did/VBD Ms./NNP Frost/NNP ./."},
		{"no name", "Frost came early .\nIt was a hard frost .", "Frost/NN came/VBD early/RB ./.\nIt/PRP was/VBD a/DT hard/JJ frost/NN ./."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			doc := document(tt.text)
			Assign(doc)
			if got := tagged(doc); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}
