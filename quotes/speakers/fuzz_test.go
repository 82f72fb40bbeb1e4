package speakers_test

import (
	"testing"

	"quoth/quotes/claims"
	"quoth/quotes/speakers"
	"quoth/quotes/text"
)

func FuzzResolve(f *testing.F) {
	f.Add("“Yes,” said Dr. Ann van der Roe Jr., 44, the county's chief. “No,” she said.", []byte{13, 20, 70, 3})
	f.Add("The Bakers' and Millers' Guild (BMG) said it had told Mr. King and Ms. Roe, who left.", []byte{0, 30, 40, 4, 52, 22, 77, 3})
	f.Add("Q: Why?\n\nA: @roe of the Bank of\n\nI", []byte{0, 1, 9, 1, 12, 4, 33, 1})
	f.Add("A. A. A. A. 's 's ' and and & & of of the the ,,,, ((((", []byte{0, 60, 3, 9})
	f.Add("\xff\xfe Ümit \x00 \"\"\"", []byte{0, 9})
	f.Fuzz(func(t *testing.T, article string, spans []byte) {
		if len(article) > 1<<13 || len(spans) > 64 {
			return
		}
		doc := read(article)
		var found []claims.Claim
		for i := 0; i+1 < len(spans); i += 2 {
			start := min(int(spans[i]), len(article))
			end := min(start+int(spans[i+1]), len(article))
			s := text.Span{Start: start, End: end}
			found = append(found, claims.Claim{Source: s, Content: []text.Span{s}, Carried: int(spans[i]%8) - 1})
		}
		list, out := speakers.Resolve(doc, found)
		if len(out) != len(found) {
			t.Fatalf("%d attributions for %d claims", len(out), len(found))
		}
		next := 0
		for i, a := range out {
			if a.Speaker < -1 || a.Speaker >= len(list) {
				t.Fatalf("claim %d: speaker %d of %d", i, a.Speaker, len(list))
			}
			if a.Speaker > next {
				t.Fatalf("claim %d: speaker %d before %d", i, a.Speaker, next)
			}
			if a.Speaker == next {
				next++
			}
			if a.Confidence < 0 || a.Confidence > 1 {
				t.Fatalf("claim %d: confidence %v", i, a.Confidence)
			}
		}
		if next != len(list) {
			t.Fatalf("%d speakers, %d speak", len(list), next)
		}
		for _, s := range list {
			if s.Name == "" || s.Kind == "" {
				t.Fatalf("speaker without a name or kind: %+v", s)
			}
		}
	})
}
