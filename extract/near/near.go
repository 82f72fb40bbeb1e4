// Package near finds the word that somebody meant who has mistyped it.
package near

import (
	"slices"
	"strings"
)

// Word returns the word that is at most two letters off, or "".
func Word(word string, words []string) string {
	best, least := "", 3
	if len(word) > longest {
		return best
	}
	for _, w := range words {
		if d := distance(strings.ToLower(word), w); d < least && d < len(w) {
			best, least = w, d
		}
	}
	return best
}

// Path is Word for words such as "source/anonymous", of which somebody may know
// the last part alone.
func Path(word string, paths []string) string {
	if near := Word(word, paths); near != "" {
		return near
	}
	last := word[strings.LastIndexByte(word, '/')+1:]
	ends := make([]string, len(paths))
	for i, p := range paths {
		ends[i] = p[strings.LastIndexByte(p, '/')+1:]
	}
	if i := slices.Index(ends, Word(last, ends)); i >= 0 {
		return paths[i]
	}
	return ""
}

// longest is the length beyond which no word is one mistyped.
const longest = 200

// distance counts the letters to insert, delete or replace (Levenshtein 1965).
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		above := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := above
			if a[i] != b[j] {
				cost++
			}
			above = row[j+1]
			row[j+1] = min(cost, above+1, row[j]+1)
		}
	}
	return row[len(b)]
}
