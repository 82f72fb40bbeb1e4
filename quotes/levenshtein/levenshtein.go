// Package levenshtein counts what makes one sequence of another: letters of a
// word that somebody mistyped or misheard, words of a quotation in two versions.
package levenshtein

// Distance is the least number of elements to insert, delete or replace to make b
// of a (Levenshtein, Binary codes capable of correcting deletions, insertions and
// reversals, 1966), or most+1 if there are more.
func Distance[T comparable](a, b []T, most int) int {
	if d := len(a) - len(b); d > most || -d > most {
		return most + 1
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range a {
		// Only what lies so near the diagonal can cost so little (Ukkonen,
		// Algorithms for approximate string matching, 1985).
		first, last := max(0, i-most), min(len(b), i+most+1)
		corner := row[first]
		row[first] = most + 1
		if first == 0 {
			row[first] = i + 1
		}
		best := row[first]
		for j := first; j < last; j++ {
			cost := corner
			if a[i] != b[j] {
				cost = 1 + min(corner, row[j], row[j+1])
			}
			corner, row[j+1] = row[j+1], cost
			best = min(best, cost)
		}
		if best > most {
			return most + 1
		}
	}
	return min(row[len(b)], most+1)
}
