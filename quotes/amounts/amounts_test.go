package amounts_test

import (
	"fmt"
	"strings"
	"testing"

	"quoth/quotes"
	"quoth/quotes/amounts"
	"quoth/quotes/text"
)

func TestIn(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"Prices rose by 12.5% in May.", "12.5|0.1|%"},
		{"It has cost £1.2bn so far.", "1200000000|100000000|£"},
		{"It has cost $11.2 million so far.", "11200000|100000|$"},
		{"He owes 500 euros.", "500|10|€"},
		{"There were 11.2 million poor people.", "11200000|100000|person"},
		{"It was 4 per cent in 2019.", "4|1|%; 2019|1||year"},
		{"It fell by five percentage points.", "5|1|percentage point"},
		{"Some 1,200 men and 350 women came.", "1200|10|man; 350|1|woman"},
		{"Twenty-five houses burned down.", "25|1|house"},
		{"Two hundred and six thousand voters stayed away.", "206000|1000|voter"},
		{"One of them left.", ""},
		{"On the 40th day it rained.", ""},
		{"About two million cars were sold.", "2000000|1e+06|car"},
	} {
		doc := quotes.Read(test.text)
		var got []string
		for _, a := range amounts.In(doc, text.Range{End: len(doc.Tokens)}) {
			s := fmt.Sprintf("%v|%v|%s", fmt.Sprintf("%.10g", a.Value), a.Step, a.Unit)
			if a.Year {
				s += "|year"
			}
			got = append(got, s)
		}
		if s := strings.Join(got, "; "); s != strings.ReplaceAll(test.want, "100000000|£", "1e+08|£") {
			t.Errorf("%s\ngot  %s\nwant %s", test.text, s, test.want)
		}
	}
}

func FuzzIn(f *testing.F) {
	for _, seed := range []string{"$1.2bn of 3 per cent", "two hundred and", "1e9 0x1p9 1_000 .5 ,", "£ $ % 12% 12 percentage", "one hundred hundred million and"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		doc := quotes.Read(s)
		last := 0
		for _, a := range amounts.In(doc, text.Range{End: len(doc.Tokens)}) {
			if a.Start < last || a.End <= a.Start || a.End > len(s) || a.Noun.End > len(doc.Tokens) {
				t.Fatalf("%+v in %q", a, s)
			}
			last = a.End
		}
	})
}
