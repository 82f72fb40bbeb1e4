package match

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

// What an edit costs. One that changes a word costs 1.
const (
	// To leave a word out costs 1, to write another a little more, and to put one
	// in the most, so that of several explanations the plainest is taken.
	costOther   = 1.05
	costMore    = 1.1
	costFiller  = 0.1  // left out
	costAside   = 0.02 // left out
	costShort   = 0.05 // 's for is
	costPatch   = 0.1  // walk[ed]
	costSound   = 0.4  // their for there, where a machine listened
	costComment = 0.12 // each word that a comment stands for
	costAdded   = 0.15 // a comment that stands for none
	costPiece   = 0.05 // a fragment
	costGap     = 0.002
	// costLeap is what it costs to go on elsewhere where a gap is declared, and
	// costSplice where none is: behind a sentence, and within one.
	costLeap       = 0.3
	costSplice     = 2.5
	costSpliceWord = 3.5
)

// longestSwap is how many words of the source a comment may stand for.
const longestSwap = 6

// The steps of an alignment, from the item and the word before.
type step uint8

const (
	begin   step = iota
	pairing      // the item is the word
	adding       // the article has the item, the source nothing
	leaving      // the source has the word, the article nothing
	leaping      // the item is the word, the one before is elsewhere
	joining      // the item is two words: healthcare
	parting      // two items are the word
	swap         // and so many words, for a comment
	// fragment, and so many items, for a part of the word: "hundred and five",
	// where a quotation cuts "two hundred and five".
	fragment = swap + longestSwap + 1
)

// A path is one alignment, in the order of the quotation.
type path struct {
	cost  float64
	moves []move
}

// A move is one step: the item and the word, -1 where it has none.
type move struct {
	step step
	item int
	word int
}

// A grid aligns the items of a quotation with columns, the words of the windows.
// Column 0, and one between two windows, is no word.
type grid struct {
	src     *Source
	items   []item
	columns []int32 // words, -1 between windows
	deletes []float32
	steps   []step
	best    []int32 // the column of the least cost, for each number of items
	alike   map[[2]int32]bool
}

// run is how many items of a quotation are aligned together. A longer one is
// taken in runs, so that time stays in proportion to its length.
const run = 320

// align returns the alignments of least cost with the source, the best first,
// each ending elsewhere.
func (s *Source) align(items []item) []path {
	if len(items) <= run {
		return s.alignRun(items)
	}
	var whole path
	for first := 0; first < len(items); {
		end := min(first+run, len(items))
		for k := end; k > first+run/2 && end < len(items); k-- {
			if items[k-1].after&stop != 0 {
				end = k
				break
			}
		}
		paths := s.alignRun(items[first:end])
		if len(paths) == 0 {
			for i := first; i < end; i++ {
				whole.moves = append(whole.moves, move{adding, i, -1})
			}
			whole.cost += float64(end - first)
		} else {
			next := s.nearest(paths, whole.last())
			for _, m := range next.moves {
				m.item += first
				whole.moves = append(whole.moves, m)
			}
			whole.cost += next.cost
		}
		first = end
	}
	return []path{whole}
}

// last is the last word of a path, -1 if it has none.
func (p *path) last() int {
	for _, m := range slices.Backward(p.moves) {
		if m.word >= 0 {
			return m.word
		}
	}
	return -1
}

// first is the first word of a path, -1 if it has none.
func (p *path) first() int {
	for _, m := range p.moves {
		if m.word >= 0 {
			return m.word
		}
	}
	return -1
}

// nearest is the path that begins right behind a word, of those that cost as
// little; else the first.
func (s *Source) nearest(paths []path, behind int) path {
	for _, p := range paths {
		if behind >= 0 && p.cost <= paths[0].cost+costFiller && p.first() == behind+1 {
			return p
		}
	}
	return paths[0]
}

// alignRun aligns some items with the windows that are like them.
func (s *Source) alignRun(items []item) []path {
	windows := s.windows(items)
	if len(windows) == 0 {
		return nil
	}
	g := &grid{src: s, items: items, alike: map[[2]int32]bool{}}
	for _, w := range windows {
		g.columns = append(g.columns, -1)
		for i := w.first; i < w.end; i++ {
			g.columns = append(g.columns, int32(i))
		}
	}
	g.deletes = make([]float32, len(g.columns))
	for c, w := range g.columns {
		if w >= 0 {
			g.deletes[c] = float32(s.missing(&s.words[w]))
		}
	}
	return g.paths(g.fill())
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

// fill returns the cost of the alignments that end at each column.
func (g *grid) fill() []float32 {
	n, m := len(g.items), len(g.columns)
	g.steps = make([]step, (n+1)*m)
	g.best = make([]int32, n+1)
	rows := make([][]float32, longestFragment+1) // the last ones, from row[r%len(rows)] on back
	for i := range rows {
		rows[i] = make([]float32, m)
	}
	for r := 1; r <= n; r++ {
		row, before, before2 := rows[r%len(rows)], rows[(r-1)%len(rows)], rows[(r+len(rows)-2)%len(rows)]
		pieces := g.pieces(r)
		it := &g.items[r-1]
		least, at := minimum(before)
		g.best[r-1] = int32(at)
		leap := least + g.leap(r-1)
		steps := g.steps[r*m : (r+1)*m]
		switch it.what {
		case gap:
			g.fillGap(row, before, steps)
		case comment:
			g.fillComment(it, row, before, steps)
		default:
			var twoKey string
			if r > 1 && g.items[r-2].what == spoken {
				twoKey = g.key(r-2) + g.key(r-1)
			}
			key := g.key(r - 1)
			for c, w := range g.columns {
				if w < 0 {
					row[c], steps[c] = before[c]+costMore, adding
					continue
				}
				word := &g.src.words[w]
				cost := before[c] + costMore
				how := adding
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
					if c > 1 && g.columns[c-1] >= 0 && before[c-2] < cost && g.joined(w-1, w, key) {
						cost, how = before[c-2], joining
					}
					if twoKey != "" && before2[c-1] < cost && g.src.vocab.keys[word.key] == twoKey {
						cost, how = before2[c-1], parting
					}
				}
				if word.is&numeric != 0 {
					for k, piece := range pieces {
						if d := rows[(r-k-1)%len(rows)][c-1] + costPiece; d < cost && len(piece.words) > 0 && piece.of(g.src.numerals(w)) {
							cost, how = d, fragment+step(k+1)
						}
					}
				}
				row[c], steps[c] = cost, how
			}
		}
	}
	last := rows[n%len(rows)]
	_, at := minimum(last)
	g.best[n] = int32(at)
	return last
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

func (g *grid) fillGap(row, before []float32, steps []step) {
	for c, w := range g.columns {
		cost, how := before[c], adding
		if w >= 0 && g.columns[c-1] >= 0 && row[c-1]+costGap < cost {
			cost, how = row[c-1]+costGap, leaving
		}
		row[c], steps[c] = cost, how
	}
}

func (g *grid) fillComment(it *item, row, before []float32, steps []step) {
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

// key is the key of an item, also of one that the source does not have.
func (g *grid) key(i int) string { return g.items[i].written }

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

// paths traces the alignments back from where they end: the best, and those
// that are nearly as good elsewhere.
func (g *grid) paths(last []float32) []path {
	const nearly = 1
	n, m := len(g.items), len(g.columns)
	least, _ := minimum(last)
	var ends []int
	for c, cost := range last {
		how := g.steps[n*m+c]
		if g.columns[c] >= 0 && how != leaving && how != adding && cost <= least+nearly {
			ends = append(ends, c)
		}
	}
	if len(ends) == 0 { // all that ends it is the article's own
		_, at := minimum(last)
		ends = append(ends, at)
	}
	slices.SortStableFunc(ends, func(a, b int) int { return cmp.Compare(last[a], last[b]) })
	if len(ends) > mostPlaces {
		ends = ends[:mostPlaces]
	}
	var all []path
	for _, c := range ends {
		all = append(all, path{float64(last[c]), g.trace(c)})
	}
	return all
}

// trace returns the moves of the alignment that ends at a column.
func (g *grid) trace(c int) []move {
	m := len(g.columns)
	var moves []move
	for r := len(g.items); r > 0; {
		how := g.steps[r*m+c]
		at := int(g.columns[c])
		switch {
		case how == adding:
			moves = append(moves, move{adding, r - 1, -1})
			r--
		case how == leaving:
			next := min(r, len(g.items)-1)
			if g.items[r-1].what == gap {
				next = r - 1
			}
			moves = append(moves, move{leaving, next, at})
			c--
		case how == leaping:
			moves = append(moves, move{leaping, r - 1, at})
			c = int(g.best[r-1])
			r--
		case how == joining:
			moves = append(moves, move{joining, r - 1, at})
			r--
			c -= 2
		case how == parting:
			moves = append(moves, move{parting, r - 1, at})
			r -= 2
			c--
		case how > fragment:
			k := int(how - fragment)
			moves = append(moves, move{how, r - 1, at})
			r -= k
			c--
		case how >= swap:
			k := int(how - swap)
			for ; k > 0; k-- {
				moves = append(moves, move{leaving, r - 1, int(g.columns[c])})
				c--
			}
			moves = append(moves, move{swap, r - 1, -1})
			r--
		default: // pairing
			moves = append(moves, move{pairing, r - 1, at})
			r--
			c--
		}
	}
	slices.Reverse(moves)
	return moves
}
