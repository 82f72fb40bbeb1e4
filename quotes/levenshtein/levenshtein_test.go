package levenshtein

import (
	"fmt"
	"math/rand/v2"
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
		if got, want := Distance(a, b, most), min(plainly(a, b), most+1); got != want {
			t.Fatalf("%v and %v, at most %d: got %d, want %d", a, b, most, got, want)
		}
	}
}

func ExampleDistance() {
	fmt.Println(Distance([]byte("kitten"), []byte("sitting"), 5), Distance([]byte("kitten"), []byte("sitting"), 1))
	// Output: 3 2
}
