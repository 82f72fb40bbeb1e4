package tags

import (
	"testing"

	"quoth/quotes/text"
	"quoth/quotes/words"
)

// FuzzAssign checks that every token of any text gets a tag of the treebank,
// and the same one again.
func FuzzAssign(f *testing.F) {
	for _, s := range []string{sane, "'em 's ' '' @ # $ % & — … \xff\xe2 \x00 日本 1,000 -5 – -", "a@b.org http://x.yz #tag @me É İ ß"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		span := text.Span{End: len(s)}
		doc := &text.Document{Text: s, Paragraphs: []text.Paragraph{{Span: span}}}
		words.Cut(doc)
		Assign(doc)
		first := make([]text.Tag, len(doc.Tokens))
		for i, tok := range doc.Tokens {
			if tok.Tag == text.None || tok.Tag >= text.Tags {
				t.Fatalf("token %q has tag %v", doc.Slice(tok.Span), tok.Tag)
			}
			first[i] = tok.Tag
		}
		Assign(doc)
		for i, tok := range doc.Tokens {
			if tok.Tag != first[i] {
				t.Fatalf("token %q: got %v, then %v", doc.Slice(tok.Span), first[i], tok.Tag)
			}
		}
	})
}
