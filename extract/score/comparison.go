package score

import (
	"slices"
	"sort"
	"strings"

	"quoth/quotes/text"
)

// A Comparison is what was found in an article beside what is annotated there.
type Comparison struct {
	article string
	words   []text.Span
	gold    []*claim
	found   []*claim
	pair    []int // of each annotated claim the found one that overlaps it most, or -1
	wanted  []*wanted
	given   []*given
}

// A claim is a Claim in words.
type claim struct {
	*Claim
	content, source, cue    set
	contents, sources, cues [][2]int // the contiguous pieces, by first and last word
	kind                    string
}

// roles are the parts of a claim whose pieces are counted.
var roles = []struct {
	name string
	of   func(*claim) [][2]int
}{
	{"content", func(c *claim) [][2]int { return c.contents }},
	{"source", func(c *claim) [][2]int { return c.sources }},
	{"cue", func(c *claim) [][2]int { return c.cues }},
}

// Compare lays what was found in an article against its annotated claims;
// segments are the spans in quotation marks.
func Compare(article string, gold, found []Claim, quotes []Quote, segments []text.Span) *Comparison {
	c := &Comparison{article: article, words: words(article)}
	c.gold, c.found = c.inWords(gold, segments), c.inWords(found, segments)
	c.match()
	c.compareQuotes(segments, quotes)
	return c
}

func (c *Comparison) inWords(list []Claim, segments []text.Span) []*claim {
	var out []*claim
	for i := range list {
		x := &list[i]
		w := &claim{
			Claim: x, content: cover(c.words, x.Content), source: cover(c.words, x.Source), cue: cover(c.words, x.Cue),
			contents: pieces(c.words, x.Content), sources: pieces(c.words, x.Source), cues: pieces(c.words, x.Cue),
		}
		if len(w.content) > 0 {
			w.kind = c.kind(w.content, segments)
			out = append(out, w)
		}
	}
	return out
}

// kind says how many of the words stand in quotation marks.
func (c *Comparison) kind(content set, segments []text.Span) string {
	inside := 0
	for _, w := range content {
		if slices.ContainsFunc(segments, func(s text.Span) bool { return s.Contains(c.words[w]) }) {
			inside++
		}
	}
	switch inside {
	case 0:
		return "indirect"
	case len(content):
		return "direct"
	}
	return "mixed"
}

// pieces returns the contiguous pieces of spans as first and last words. Those
// without a word between them are one.
func pieces(ws, spans []text.Span) [][2]int {
	spans = slices.Clone(spans)
	slices.SortFunc(spans, func(a, b text.Span) int { return a.Start - b.Start })
	var out [][2]int
	for _, s := range spans {
		ids := cover(ws, []text.Span{s})
		if len(ids) == 0 {
			continue
		}
		from, to := ids[0], ids[len(ids)-1]
		if k := len(out) - 1; k >= 0 && from <= out[k][1]+1 {
			out[k][1] = max(out[k][1], to)
			continue
		}
		out = append(out, [2]int{from, to})
	}
	return out
}

// match pairs annotated and found claims by their overlap, the best first.
func (c *Comparison) match() {
	type pair struct {
		dice float64
		g, p int
	}
	var pairs []pair
	for i, g := range c.gold {
		for j, p := range c.found {
			if d := dice(g.content, p.content); d > 0 {
				pairs = append(pairs, pair{d, i, j})
			}
		}
	}
	sort.SliceStable(pairs, func(i, j int) bool { return pairs[i].dice > pairs[j].dice })
	c.pair = slices.Repeat([]int{-1}, len(c.gold))
	used := make([]bool, len(c.found))
	for _, x := range pairs {
		if c.pair[x.g] < 0 && !used[x.p] {
			c.pair[x.g], used[x.p] = x.p, true
		}
	}
}

// agree reports whether two mentions share a word, or neither has any.
func agree(a, b set) bool {
	return common(a, b) > 0 || len(a) == 0 && len(b) == 0
}

// wanted is a verbatim quotation that the annotation attributes.
type wanted struct {
	words set
	gold  *claim
	given *given // the quote found with the same words, or nil
}

// given is a quotation found to be attributed.
type given struct {
	*Quote
	words, source set
	wanted        *wanted
}

func (c *Comparison) compareQuotes(segments []text.Span, quotes []Quote) {
	// A later one with the same words takes the place of an earlier one.
	byWords := map[[2]int]*wanted{}
	var inside []set
	for _, s := range segments {
		ids := cover(c.words, []text.Span{s})
		inside = append(inside, ids)
		k := slices.IndexFunc(c.gold, func(g *claim) bool { return len(ids) > 0 && 5*common(ids, g.content) >= 4*len(ids) })
		if k < 0 {
			continue
		}
		w := byWords[ends(ids)]
		if w == nil {
			w = &wanted{words: ids}
			byWords[ends(ids)] = w
			c.wanted = append(c.wanted, w)
		}
		w.gold = c.gold[k]
	}
	got := map[[2]int]*given{}
	for i := range quotes {
		q := &quotes[i]
		ids := cover(c.words, []text.Span{q.Span})
		// Words in marks of another style are outside what is judged.
		judged := slices.ContainsFunc(inside, func(s set) bool {
			n := common(ids, s)
			return n == len(ids) || n == len(s)
		})
		if len(ids) == 0 || !q.Attributed || !judged {
			continue
		}
		g := got[ends(ids)]
		if g == nil {
			g = &given{words: ids}
			got[ends(ids)] = g
			c.given = append(c.given, g)
		}
		g.Quote, g.source = q, cover(c.words, q.Source)
	}
	for _, w := range c.wanted {
		if g := got[ends(w.words)]; g != nil {
			w.given, g.wanted = g, w
		}
	}
}

func ends(ids set) [2]int { return [2]int{ids[0], ids[len(ids)-1]} }

// sourceRight reports whether a quotation is given the annotated source, or
// another mention with the same last word.
func (c *Comparison) sourceRight(w *wanted) bool {
	want, got := w.gold.source, w.given.source
	return agree(want, got) || len(want) > 0 && len(got) > 0 && c.lastWord(want) == c.lastWord(got)
}

func (c *Comparison) lastWord(ids set) string {
	s := c.words[ids[len(ids)-1]]
	w := c.article[s.Start:s.End]
	w = strings.TrimSuffix(strings.TrimSuffix(w, "’s"), "'s")
	return strings.ToLower(w)
}
