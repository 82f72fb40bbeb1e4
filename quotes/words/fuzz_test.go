package words

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"quoth/quotes/text"
)

// check fails unless every byte of the paragraphs that is not white space lies
// in one token, and every list agrees with the others.
func check(t *testing.T, doc *text.Document) {
	t.Helper()
	for _, p := range doc.Paragraphs {
		pos := p.Start
		for _, sent := range doc.Sentences[p.Sentences.First:p.Sentences.End] {
			if sent.Tokens.Len() == 0 {
				t.Fatalf("sentence %v holds no token", sent)
			}
			if first, last := doc.Tokens[sent.Tokens.First], doc.Tokens[sent.Tokens.End-1]; sent.Start != first.Start || sent.End != last.End {
				t.Fatalf("sentence %v reaches from token %v to %v", sent, first, last)
			}
			for i := sent.Tokens.First; i < sent.Tokens.End; i++ {
				tok := doc.Tokens[i]
				gap := doc.Text[pos:tok.Start]
				if strings.TrimFunc(gap, unicode.IsSpace) != "" {
					t.Fatalf("%q before token %v is in no token", gap, tok)
				}
				if i > p.Tokens.First && tok.Space != (gap != "") {
					t.Fatalf("token %v: space %v, gap %q", tok, tok.Space, gap)
				}
				if tok.Len() <= 0 || strings.ContainsFunc(strings.ToValidUTF8(doc.Slice(tok.Span), ""), unicode.IsSpace) {
					t.Fatalf("token %q holds white space or nothing", doc.Slice(tok.Span))
				}
				if doc.Sentences[tok.Sentence].Tokens != sent.Tokens {
					t.Fatalf("token %v is not of sentence %v", tok, sent)
				}
				if n := len(tok.Norm); n == 0 || n > tok.Len() {
					t.Fatalf("token %q has norm %q", doc.Slice(tok.Span), tok.Norm)
				}
				if q := tok.Quotation; q >= 0 && !doc.Quotations[q].Contains(tok.Span) {
					t.Fatalf("token %v is not within quotation %v", tok, doc.Quotations[q])
				}
				pos = tok.End
			}
		}
		if rest := doc.Text[pos:p.End]; strings.TrimFunc(rest, unicode.IsSpace) != "" {
			t.Fatalf("%q is in no token", rest)
		}
	}
}

func FuzzCut(f *testing.F) {
	for _, s := range []string{
		"“It’s the ’90s,” she said. “Isn’t it?” Ott asked.\n\nMr. O'Neil left at 5 p.m. in the U.S. ... Then?",
		"&ldquo;A &amp; B&rdquo; cost $3.5m (4%) — see https://paper.com/a?b=c, or mail a.b@c.org!",
		"``One ''two'' «three “four» five” \xff\xe2\x80 \xe2\x80\x99s x.-y.-z a:b:c end.The @me #you",
		"1. a 2. B 3.5.6 'n' rock-'n'-roll n’t 's '' '''", "İstanbul's ȺȺ's can&rsquo;t ‘em 日本。語",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		doc := build(s)
		Cut(doc)
		check(t, doc)
		// Every mark of a quotation is one token.
		kinds := map[text.Span]text.TokenKind{}
		for _, tok := range doc.Tokens {
			kinds[tok.Span] = tok.Kind
		}
		for _, q := range doc.Quotations {
			if kinds[q.Open] != text.OpenMark {
				t.Fatalf("%q at %v is no opening mark", doc.Slice(q.Open), q.Open)
			}
			if q.Close.Len() > 0 && kinds[q.Close] != text.CloseMark {
				t.Fatalf("%q at %v is no closing mark", doc.Slice(q.Close), q.Close)
			}
		}
		if !utf8.ValidString(s) {
			return
		}
		for _, tok := range doc.Tokens {
			if !utf8.ValidString(doc.Slice(tok.Span)) {
				t.Fatalf("token %q cuts a rune", doc.Slice(tok.Span))
			}
		}
	})
}
