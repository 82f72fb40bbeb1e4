package command

import (
	"strings"

	"github.com/spf13/pflag"
)

// hint returns what may help after a mistake in the arguments.
func hint(usage usageError) string {
	if word, ok := strings.CutPrefix(usage.Error(), "unknown flag: --"); ok {
		var names []string
		usage.cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
		if near := nearest(word, names); near != "" {
			return "did you mean --" + near + "?"
		}
	}
	return "see " + usage.cmd.CommandPath() + " --help"
}

// nearest returns the word that is at most two letters off, or "".
func nearest(word string, words []string) string {
	best, least := "", 3
	for _, w := range words {
		if d := distance(strings.ToLower(word), w); d < least && d < len(w) {
			best, least = w, d
		}
	}
	return best
}

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
