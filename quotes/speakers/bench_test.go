package speakers_test

import (
	"strings"
	"testing"

	"quoth/quotes/claims"
	"quoth/quotes/speakers"
	"quoth/quotes/text"
)

const sample = `“We waited for the ferry until the lamps went out,” said {Ottilie Brandt, 52, the mayor of Tarn Valley}. “Nobody came.”

{Her deputy, Karl Voss,} blamed Lakeside Ferries, which runs the line for the Department of Roads. {He} said the company had sold two of its boats without telling the council. {The company} denied that. “Both boats are in the yard,” {a spokesman} said, adding that Mr. Voss had been shown them in March.

Prof. Ingeborg Falk of the University of Merrow, who has studied the lake for years, was not surprised. “It is the fog,” {she} said. {Falk} wants a bell on the pier. {Residents} want a bridge, according to {a survey by the Tarn Herald}.

`

// repeated returns about n bytes of sample articles, and their claims.
func repeated(n int) (*text.Document, []claims.Claim) {
	return marked(strings.Repeat(sample, n/len(sample)+1))
}

func BenchmarkResolve(b *testing.B) {
	doc, found := repeated(8 << 10)
	b.SetBytes(int64(len(doc.Text)))
	b.ReportAllocs()
	for b.Loop() {
		speakers.Resolve(doc, found)
	}
}

// BenchmarkHostile runs over 64 KB of what names are made of.
func BenchmarkHostile(b *testing.B) {
	for _, h := range []struct{ name, unit string }{
		{"initials", "A. "}, {"capitals", "Ann "}, {"many", ""}, {"titles", "Mr. President "}, {"the", "The company "}, {"possessives", "Roe's "}, {"and", "Roe and "}, {"of", "Bank of the "}, {"she", "She "}, {"commas", "Ann Roe, the "},
	} {
		b.Run(h.name, func(b *testing.B) {
			article := strings.Repeat(h.unit, (64<<10)/max(1, len(h.unit)))
			if h.unit == "" {
				var w strings.Builder
				for i := 0; w.Len() < 64<<10; i++ {
					w.WriteString("Ann R" + strings.Repeat("o", i%7) + string(rune('a'+i%26)) + string(rune('a'+i/26%26)) + " ")
				}
				article = w.String()
			}
			doc := read(article)
			var found []claims.Claim
			for i := 0; i < len(article)-16; i += 64 {
				found = append(found, claims.Claim{Source: text.Span{Start: i, End: i + 16}, Content: []text.Span{{Start: i + 16, End: i + 60}}, Carried: len(found) - 1})
			}
			b.SetBytes(int64(len(article)))
			b.ReportAllocs()
			for b.Loop() {
				speakers.Resolve(doc, found)
			}
		})
	}
}
