package words

import (
	"strings"
	"testing"
)

const article = `MARREN (Quay News) — The harbour at Marren will stay shut until Jan. 15, the port's director said on Monday.

“We’ve had divers down there since 6 a.m.,” Ms. Ines Aalto-Brandt told reporters. “They can’t see a thing! The mud hasn’t settled.”

“When will it open?” Councillor D. J. Okonkwo asked. About $1.2m (£950,000) of fish, 40% of the week’s catch, was lost, according to the Marren Fishers' Union... and the U.S.-owned Tern Foods Inc. wants its share.

`

func BenchmarkCut(b *testing.B) {
	benchmark(b, strings.Repeat(article, 20))
}

func BenchmarkRuns(b *testing.B) {
	for _, unit := range []string{"a", ".", "'", "’", "“", "-", "a:", "a-", "a.", "&", "@", "a@", "1,", "\u0301", "a'\u0301", "\xff", "(“\"'", "a.-", "U.", "I. ", "A ", "?”", "http://", "www.a"} {
		b.Run(unit, func(b *testing.B) { benchmark(b, strings.Repeat(unit, 64<<10/len(unit))) })
	}
}

func benchmark(b *testing.B, s string) {
	doc := build(s)
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		doc.Tokens, doc.Sentences = nil, nil
		Cut(doc)
	}
	if len(doc.Tokens) == 0 {
		b.Fatal("no token")
	}
}
