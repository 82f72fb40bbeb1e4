package extract

import (
	"cmp"
	"fmt"
	"slices"

	"quoth/quotes/text"
)

// mostWarnings is how many warnings of one code are listed: a binary file has
// a problem every few bytes, and the output stays in proportion.
const mostWarnings = 20

// warnings lists problems in text order. Those of one code beyond mostWarnings
// become a last one that counts them and spans them all.
func (b *builder) warnings(problems []text.Problem) []Warning {
	slices.SortStableFunc(problems, func(p, q text.Problem) int {
		return cmp.Or(cmp.Compare(p.Start, q.Start), cmp.Compare(p.End, q.End))
	})
	list := make([]Warning, 0, min(len(problems), mostWarnings))
	seen := map[string]int{}
	rest := map[string]*Warning{}
	var last []*Warning
	for _, p := range problems {
		seen[p.Code]++
		start, end := b.offsets.at(p.Start), b.offsets.at(p.End)
		if seen[p.Code] <= mostWarnings {
			list = append(list, Warning{p.Code, Valid(p.Message), start, end, b.lines.at(p.Start)})
			continue
		}
		w := rest[p.Code]
		if w == nil {
			w = &Warning{Code: p.Code, Start: start, Line: b.lines.at(p.Start)}
			rest[p.Code] = w
			last = append(last, w)
		}
		w.End = max(w.End, end)
	}
	for _, w := range last {
		w.Message = fmt.Sprintf("and %d more like these", seen[w.Code]-mostWarnings)
		list = append(list, *w)
	}
	return list
}
