package match

import (
	"slices"
	"strings"
	"unicode"
)

// longestFragment is how many items of a quotation may be part of one number.
const longestFragment = 6

// A piece is the words at an edge of a quotation, or of a gap in it, that may be
// part of a number that the source says in full.
type piece struct {
	words []string
	items int
	front bool // the quotation begins with it; else it ends so
}

// of reports whether a piece is part of the words of a number, or all of them
// where the marks of an editor part them: "[F]our hundred".
func (p *piece) of(number []string) bool {
	n := len(number) - len(p.words)
	if n < 0 || n == 0 && p.items == 1 {
		return false
	}
	if p.front {
		return slices.Equal(number[n:], p.words)
	}
	return slices.Equal(number[:len(p.words)], p.words)
}

// pieces are what one, two and more items up to number r make, where they begin
// or end what is said without a gap; nil elsewhere.
func (g *grid) pieces(r int) []piece {
	ends := r == len(g.items) || g.items[r].what != spoken || g.items[r].seam
	var all []piece
	var words []string
	for k := 1; k <= min(longestFragment, r); k++ {
		it := &g.items[r-k]
		if it.what != spoken {
			break
		}
		words = append(it.said(), words...)
		begins := r == k || it.seam || g.items[r-k-1].what != spoken
		switch {
		case begins:
			return append(all, piece{words, k, true})
		case ends:
			all = append(all, piece{words, k, false})
		default:
			all = append(all, piece{})
		}
	}
	if !ends {
		return nil
	}
	return all
}

// said are the words of an item, a number in words.
func (it *item) said() []string {
	if it.spelled == nil {
		return []string{it.written}
	}
	return it.spelled
}

// numerals are the words of a number of the source.
func (s *Source) numerals(w int32) []string {
	return spelledWords(s.text[s.words[w].Start:s.words[w].End])
}

// spelledWords are the words of a number as it stands.
func spelledWords(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}
