package rules

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// plainly is the distance by the whole table.
func plainly(a, b []string) int {
	rows := make([][]int, len(a)+1)
	for i := range rows {
		rows[i] = make([]int, len(b)+1)
		for j := range rows[i] {
			switch {
			case i == 0:
				rows[i][j] = j
			case j == 0:
				rows[i][j] = i
			case a[i-1] == b[j-1]:
				rows[i][j] = rows[i-1][j-1]
			default:
				rows[i][j] = 1 + min(rows[i-1][j-1], rows[i-1][j], rows[i][j-1])
			}
		}
	}
	return rows[len(a)][len(b)]
}

func TestDistance(t *testing.T) {
	source := rand.New(rand.NewPCG(1, 2))
	draw := func() []string {
		list := make([]string, source.IntN(12))
		for i := range list {
			list[i] = string(rune('a' + source.IntN(3)))
		}
		return list
	}
	for range 5000 {
		a, b, most := draw(), draw(), source.IntN(5)
		if d := len(a) - len(b); d > most || -d > most {
			continue // see alike
		}
		if got, want := distance(a, b, most), min(plainly(a, b), most+1); got != want {
			t.Fatalf("%v and %v, at most %d: got %d, want %d", a, b, most, got, want)
		}
	}
}

func TestAlike(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"we will never close the bridge before the summer ends", "we will never close the bridge before the summer ends", true},
		{"we will never close the bridge before the summer ends", "we will close the bridge before the summer ends", true},
		{"we will never close the bridge before the summer ends", "we will never shut the bridge before the summer ends", true},
		{"we will never close the bridge before the summer ends", "close the bridge before the summer ends", false}, // a part of it
		{"we will never close the bridge before the summer ends", "they may never close the ferry before the winter ends", false},
		{"we will never close", "we will close", false}, // too short to be told from chance
	} {
		if got := alike(strings.Fields(test.a), strings.Fields(test.b)); got != test.want {
			t.Errorf("%q and %q: got %v", test.a, test.b, got)
		}
	}
}
