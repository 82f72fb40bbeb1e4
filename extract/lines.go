package extract

import "sort"

// lines are the byte offsets at which the lines of a text begin. A line ends
// with LF, CRLF or a lone CR.
type lines []int

func newLines(text string) lines {
	starts := lines{0}
	for i := range len(text) {
		if text[i] == '\n' || text[i] == '\r' && (i+1 == len(text) || text[i+1] != '\n') {
			starts = append(starts, i+1)
		}
	}
	return starts
}

// at returns the number, from 1, of the line that holds a byte offset.
func (l lines) at(offset int) int {
	return sort.SearchInts(l, offset+1)
}
