package match

import (
	"cmp"
	"slices"
)

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
