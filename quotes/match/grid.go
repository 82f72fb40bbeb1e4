package match

import (
	"math"
	"slices"
	"strings"
)

// A grid aligns the items of a quotation with columns, the words of the windows.
// Column 0, and one between two windows, is no word.
type grid struct {
	src     *Source
	items   []item
	columns []int32 // words, -1 between windows
	deletes []float32
	steps   []step
	rows    [][]float32 // of the last items
	best    []int32     // the column of the least cost, for each number of items
	alike   map[[2]int32]bool
}

// missing is what it costs to leave a word out.
func (s *Source) missing(w *word) float64 {
	switch {
	case w.is&aside != 0:
		return costAside
	case w.is&(filler|repeat) != 0:
		return costFiller
	}
	return 1
}

// fill returns the cost of the alignments that end at each column. A row holds
// those of so many items; the rows that a number may reach back to are kept.
func (g *grid) fill() []float32 {
	n, m := len(g.items), len(g.columns)
	g.steps = make([]step, (n+1)*m)
	g.best = make([]int32, n+1)
	g.rows = make([][]float32, longestFragment+1)
	for i := range g.rows {
		g.rows[i] = make([]float32, m)
	}
	for r := 1; r <= n; r++ {
		_, at := minimum(g.row(r - 1))
		g.best[r-1] = int32(at)
		steps := g.steps[r*m : (r+1)*m]
		switch it := &g.items[r-1]; it.what {
		case gap:
			g.fillGap(r, steps)
		case comment:
			g.fillComment(r, steps)
		default:
			g.fillWord(r, steps)
		}
	}
	_, at := minimum(g.row(n))
	g.best[n] = int32(at)
	return g.row(n)
}

// row holds the costs of the first r items.
func (g *grid) row(r int) []float32 { return g.rows[(r+len(g.rows))%len(g.rows)] }

// fillWord fills the row of a word: the least of all ways to come to it.
func (g *grid) fillWord(r int, steps []step) {
	it := &g.items[r-1]
	row, before, before2 := g.row(r), g.row(r-1), g.row(r-2)
	leap := before[g.best[r-1]] + g.leap(r-1)
	pieces := g.pieces(r)
	both := "" // the key of two items together
	if r > 1 && g.items[r-2].what == spoken {
		both = g.items[r-2].written + it.written
	}
	for c, w := range g.columns {
		cost, how := before[c]+costMore, adding
		if w < 0 {
			row[c], steps[c] = cost, how
			continue
		}
		word := &g.src.words[w]
		same := float32(0)
		if it.key != word.key {
			same = g.differs(it, word)
		}
		if d := before[c-1] + same; d <= cost {
			cost, how = d, pairing
		}
		if same < 0.5 && leap+same < cost {
			cost, how = leap+same, leaping
		}
		if d := row[c-1] + g.deletes[c]; d < cost && g.columns[c-1] >= 0 {
			cost, how = d, leaving
		}
		if same > 0 {
			if c > 1 && g.columns[c-1] >= 0 && before[c-2] < cost && g.joined(w-1, w, it.written) {
				cost, how = before[c-2], joining
			}
			if both != "" && before2[c-1] < cost && g.src.vocab.keys[word.key] == both {
				cost, how = before2[c-1], parting
			}
		}
		if word.is&numeric != 0 {
			for k := range pieces {
				if d := g.row(r - k - 1)[c-1] + costPiece; d < cost && len(pieces[k].words) > 0 && pieces[k].of(g.src.numerals(w)) {
					cost, how = d, fragment+step(k+1)
				}
			}
		}
		row[c], steps[c] = cost, how
	}
}

// leap is what it costs to go on elsewhere behind k items. A quotation that
// begins does so for nothing.
func (g *grid) leap(k int) float32 {
	seam := k < len(g.items) && g.items[k].seam
	for ; k > 0; k-- {
		switch it := &g.items[k-1]; {
		case it.what == gap:
			return costLeap
		case it.what == comment:
		case it.after&stop != 0 || seam:
			return costSplice
		default:
			return costSpliceWord
		}
	}
	return 0
}

// fillGap fills the row of a gap, which leaves words out for next to nothing.
func (g *grid) fillGap(r int, steps []step) {
	row, before := g.row(r), g.row(r-1)
	for c, w := range g.columns {
		cost, how := before[c], adding
		if w >= 0 && g.columns[c-1] >= 0 && row[c-1]+costGap < cost {
			cost, how = row[c-1]+costGap, leaving
		}
		row[c], steps[c] = cost, how
	}
}

// fillComment fills the row of a comment, which stands for some words, or none.
func (g *grid) fillComment(r int, steps []step) {
	it, row, before := &g.items[r-1], g.row(r), g.row(r-1)
	for c := range g.columns {
		cost, how := before[c]+costAdded, swap
		for k := 1; k <= longestSwap && c-k >= 0 && g.columns[c-k+1] >= 0; k++ {
			if k > 1 && g.src.words[g.columns[c-k+1]].after&stop != 0 {
				break
			}
			d := before[c-k] + costComment*float32(k)
			if k == len(it.inside) && g.commented(it, c-k+1) {
				d = before[c-k]
			}
			if d < cost {
				cost, how = d, swap+step(k)
			}
		}
		row[c], steps[c] = cost, how
	}
}

// commented reports whether the source has a comment as the article does, from a
// column on.
func (g *grid) commented(it *item, c int) bool {
	for k := range it.inside {
		if g.src.words[g.columns[c+k]].key != it.inside[k].key {
			return false
		}
	}
	return true
}

// joined reports whether two words of the source make a key: "health care".
func (g *grid) joined(a, b int32, key string) bool {
	first, second := &g.src.words[a], &g.src.words[b]
	one, two := g.src.vocab.keys[first.key], g.src.vocab.keys[second.key]
	return len(one)+len(two) == len(key) && first.after&^(newline|hyphen) == 0 && strings.HasPrefix(key, one) && strings.HasSuffix(key, two)
}

// differs is what it costs to write an item for another word: next to nothing
// where it may stand for it.
func (g *grid) differs(it *item, w *word) float32 {
	switch {
	case g.src.short(it.key, w.key), g.src.elided(it, w):
		return costShort
	case it.is&loose != 0 && patched(it, g.src.vocab.keys[w.key]):
		return costPatch
	case g.src.heard && g.sounds(it, w):
		return costSound
	}
	return costOther
}

// sounds is alike, asked once of each pair.
func (g *grid) sounds(it *item, w *word) bool {
	pair := [2]int32{it.key, w.key}
	same, known := g.alike[pair]
	if !known {
		same = g.src.alike(it, w)
		g.alike[pair] = same
	}
	return same
}

// short reports whether one key is short for the other: 's for is.
func (s *Source) short(a, b int32) bool {
	return slices.Contains(s.long[a], b) || slices.Contains(s.long[b], a)
}

// elided reports whether one of the two is short for the other, where an
// apostrophe says so: 'cause for because, 'em for them.
func (s *Source) elided(it *item, w *word) bool {
	key := s.vocab.keys[w.key]
	return it.is&elided != 0 && elisions[it.written] == key || w.is&elided != 0 && elisions[key] == it.written
}

// patched reports whether an item that stands in part in brackets has its other
// part from a word: walk[ed] from walk or walking.
func patched(it *item, key string) bool {
	const least = 2
	for i := range it.inside {
		if outer := it.inside[i].written; len(outer) >= least && (strings.HasPrefix(key, outer) || strings.HasSuffix(key, outer)) {
			return true
		}
	}
	return false
}

func minimum(row []float32) (least float32, at int) {
	least = math.MaxFloat32
	for c, cost := range row {
		if cost < least {
			least, at = cost, c
		}
	}
	return least, at
}
