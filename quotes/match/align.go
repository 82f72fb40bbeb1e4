package match

import "slices"

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
