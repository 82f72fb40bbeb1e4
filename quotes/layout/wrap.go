package layout

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	narrowest = 30  // columns; shorter lines are lists and verses, not wrapped prose
	shortest  = 20  // bytes of a line that may break off in mid-sentence
	widest    = 160 // columns; nobody wraps wider
)

// gather joins lines into blocks: the lines of one paragraph where the text is
// wrapped, one line each where it is not.
func gather(s string, lines []line) []block {
	column := wrapColumn(s, lines)
	full := 0
	for _, l := range lines {
		if l.Len() > 0 {
			full++
		}
	}
	blocks := make([]block, 0, full)
	gap := true
	for i, l := range lines {
		if l.Len() == 0 {
			gap = true
			continue
		}
		if isComment(s, l) {
			continue // what stands under it has the gap above it
		}
		if !gap && !isComment(s, lines[i-1]) && joins(s, lines[i-1], l, column) {
			blocks[len(blocks)-1].End = l.End
		} else {
			blocks = append(blocks, block{Span: l.Span, gap: gap})
		}
		gap = false
	}
	return blocks
}

// isComment reports whether a line is a comment for those who edit the text,
// which is in no paragraph.
func isComment(s string, l line) bool { return comment(s[l.Start:l.End]) == 0 }

// joins reports whether line b goes on the paragraph of line a.
func joins(s string, a, b line, column int) bool {
	above, below := s[a.Start:a.End], s[b.Start:b.End]
	// A break in mid-sentence is a stray one even in text that is not wrapped.
	if lower(below) && !ended(above) && len(above) >= shortest {
		return true
	}
	if column == 0 || b.indent > a.indent+1 || startsTurn(below) && ended(above) {
		return false
	}
	free := column - reach(above, below)
	switch {
	case free <= 0:
		return true
	case ended(above) || startsItem(below):
		return false
	}
	// Ragged lines, and those before a long word that an editor's hyphenation
	// would have split, leave some room; a heading leaves more.
	return free <= column/5
}

// wrapColumn returns the column at which the lines are wrapped, in characters,
// or 0. Wrapped lines are those that could not have taken in the first word of
// the next, and of which some break off in mid-sentence.
func wrapColumn(s string, lines []line) int {
	var lengths [widest + 2]int
	full := 0
	for _, l := range lines {
		if l.Len() == 0 || strings.IndexByte(s[l.Start:l.End], ' ') < 0 || isComment(s, l) {
			continue
		}
		n := widest + 1
		if l.Len() <= 4*widest {
			n = min(n, utf8.RuneCountInString(s[l.Start:l.End]))
		}
		lengths[n]++
		full++
	}
	column, above := widest+1, 0
	for ; column > 0; column-- {
		// One line in ten may stick out: a title, an address.
		if above += lengths[column]; above*10 >= full {
			break
		}
	}
	if column < narrowest || column > widest {
		return 0
	}
	pairs, filled, broken := 0, 0, 0
	for i := 1; i < len(lines); i++ {
		a, b := lines[i-1], lines[i]
		if a.Len() == 0 || b.Len() == 0 || a.Len() > 4*widest {
			continue
		}
		above, below := s[a.Start:a.End], s[b.Start:b.End]
		pairs++
		if reach(above, below) >= column-column/8 {
			filled++
			if lower(below) && !ended(above) {
				broken++
			}
		}
	}
	if broken == 0 || filled*2 < pairs || broken*5 < filled {
		return 0
	}
	return column
}

// reach is the length in characters that line a would have had with the first
// word of line b.
func reach(a, b string) int {
	if i := strings.IndexByte(b, ' '); i >= 0 {
		b = b[:i]
	}
	if len(a) > 4*widest || len(b) > 4*widest {
		return len(a) + len(b)
	}
	return utf8.RuneCountInString(a) + 1 + utf8.RuneCountInString(b)
}

// ended reports whether a line ends as a sentence, a label or a heading mark does.
func ended(s string) bool {
	switch r, _ := utf8.DecodeLastRuneInString(unquote(s)); r {
	case '.', '!', '?', '…', ':':
		return true
	}
	return false
}

// unquote returns s without the closing marks and brackets at its end.
func unquote(s string) string { return strings.TrimRight(s, "\"'”’»)]“‘") }

// lower reports whether a line begins with a word in lower case.
func lower(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r) && !strings.HasPrefix(s, "http") && !strings.HasPrefix(s, "www.")
}

// startsTurn reports whether a line begins with the name of who speaks, as in
// a transcript: "PELL: So did I."
func startsTurn(s string) bool {
	n := label(s)
	return n > 0 && !strings.ContainsFunc(withoutBrackets(s[:n]), unicode.IsLower)
}

// startsItem reports whether a line begins a list item or a turn: "- milk",
// "• milk", "Q: Why?".
func startsItem(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	if strings.ContainsRune("-–—•*▪●", r) {
		return n < len(s) && s[n] == ' '
	}
	return label(s) > 0
}
