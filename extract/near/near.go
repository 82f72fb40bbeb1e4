// Package near finds the word that somebody meant who has mistyped it.
package near

import (
	"slices"
	"strings"

	"quoth/quotes/levenshtein"
)

// Word returns the word that is at most two letters off, or "".
func Word(word string, words []string) string {
	best, least := "", 3
	for _, w := range words {
		if d := levenshtein.Distance([]byte(strings.ToLower(word)), []byte(w), least-1); d < least && d < len(w) {
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
