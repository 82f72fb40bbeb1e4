// Package score measures claims and quotations against annotated ones: precision,
// recall and F1 of contents, sources, cues and verbatim quotations.
//
// Words are runs of letters and digits; punctuation never counts. A content is
// found if its Dice overlap with the annotated one is at least a half, matched
// one to one; it is exact if the words are the same. Fragments are those of
// CofeNet (COLING 2022): contiguous pieces, unlinked.
package score

import (
	"sort"
	"strings"

	"quoth/quotes/text"
)

// A Claim is one attribution, annotated or found; spans are byte offsets.
type Claim struct {
	Content, Source, Cue []text.Span
}

// A Quote is words in quotation marks; Attributed if anyone is made to say them.
type Quote struct {
	Span       text.Span
	Source     []text.Span
	Attributed bool
}

// A Count is what one figure rests on.
type Count struct {
	Right           float64
	Gold, Predicted int
}

// F1 returns precision, recall and their harmonic mean, in 0 to 1.
func (c Count) F1() (p, r, f float64) {
	if c.Predicted > 0 {
		p = c.Right / float64(c.Predicted)
	}
	if c.Gold > 0 {
		r = c.Right / float64(c.Gold)
	}
	if p+r > 0 {
		f = 2 * p * r / (p + r)
	}
	return p, r, f
}

// Figures lists the measures in the order in which they are shown.
var Figures = []string{
	"content exact", "content found", "+ source", "+ cue",
	"direct exact", "direct found", "direct source", "mixed exact", "mixed found", "mixed source",
	"indirect exact", "indirect found", "indirect source",
	"fragment content", "fragment source", "fragment cue", "quotes", "quotes + source",
}

// A Tally sums the counts of many articles, by figure.
type Tally map[string]*Count

func (t Tally) at(name string) *Count {
	c := t[name]
	if c == nil {
		c = &Count{}
		t[name] = c
	}
	return c
}

// F1 returns the F1 of a figure in percent.
func (t Tally) F1(name string) float64 {
	_, _, f := t.at(name).F1()
	return 100 * f
}

// claim is a Claim in words.
type claim struct {
	content, source, cue set
	kind                 string
}

// Article adds one article's claims and quotations to the tally.
func (t Tally) Article(article string, gold, found []Claim, quotes []Quote) {
	ws := words(article)
	segments := quoted(article)
	g, p := inWords(article, ws, segments, gold), inWords(article, ws, segments, found)
	for _, c := range g {
		for _, m := range []string{"content exact", "content found", "+ source", "+ cue"} {
			t.at(m).Gold++
		}
		for _, m := range []string{" exact", " found", " source"} {
			t.at(c.kind+m).Gold++
		}
	}
	for _, c := range p {
		for _, m := range []string{"content exact", "content found", "+ source", "+ cue"} {
			t.at(m).Predicted++
		}
		for _, m := range []string{" exact", " found", " source"} {
			t.at(c.kind+m).Predicted++
		}
	}
	t.match(g, p)
	for _, role := range []string{"content", "source", "cue"} {
		t.fragments("fragment "+role, pieces(ws, gold, role), pieces(ws, found, role))
	}
	t.quotes(article, ws, segments, g, quotes)
}

func inWords(article string, ws, segments []text.Span, list []Claim) []claim {
	var out []claim
	for _, c := range list {
		content := cover(ws, c.Content)
		if len(content) == 0 {
			continue
		}
		inside := 0
		for _, w := range content {
			for _, s := range segments {
				if s.Contains(ws[w]) {
					inside++
					break
				}
			}
		}
		kind := "mixed"
		switch inside {
		case 0:
			kind = "indirect"
		case len(content):
			kind = "direct"
		}
		out = append(out, claim{content, cover(ws, c.Source), cover(ws, c.Cue), kind})
	}
	return out
}

// match pairs annotated and found claims by their overlap, the best first.
func (t Tally) match(gold, found []claim) {
	type pair struct {
		dice float64
		g, p int
	}
	var pairs []pair
	for i, g := range gold {
		for j, p := range found {
			if n := common(g.content, p.content); n > 0 {
				pairs = append(pairs, pair{2 * float64(n) / float64(len(g.content)+len(p.content)), i, j})
			}
		}
	}
	sort.SliceStable(pairs, func(i, j int) bool { return pairs[i].dice > pairs[j].dice })
	usedGold, usedFound := make([]bool, len(gold)), make([]bool, len(found))
	for _, x := range pairs {
		if usedGold[x.g] || usedFound[x.p] {
			continue
		}
		usedGold[x.g], usedFound[x.p] = true, true
		g, p := gold[x.g], found[x.p]
		if same(g.content, p.content) {
			t.at("content exact").Right++
			t.at(g.kind+" exact").Right++
		}
		if x.dice < 0.5 {
			continue
		}
		t.at("content found").Right++
		t.at(g.kind+" found").Right++
		if agree(g.source, p.source) {
			t.at("+ source").Right++
			t.at(g.kind+" source").Right++
		}
		if agree(g.cue, p.cue) {
			t.at("+ cue").Right++
		}
	}
}

// agree reports whether two mentions share a word, or neither has any.
func agree(a, b set) bool {
	return common(a, b) > 0 || len(a) == 0 && len(b) == 0
}

// pieces returns the contiguous pieces of a role as "first-last" word numbers,
// with how often each stands. Pieces without a word between them are one.
func pieces(ws []text.Span, list []Claim, role string) map[[2]int]int {
	out := map[[2]int]int{}
	for _, c := range list {
		spans := map[string][]text.Span{"content": c.Content, "source": c.Source, "cue": c.Cue}[role]
		spans = append([]text.Span(nil), spans...)
		sort.Slice(spans, func(i, j int) bool { return spans[i].Start < spans[j].Start })
		last := [2]int{-1, -1}
		for _, s := range spans {
			ids := cover(ws, []text.Span{s})
			if len(ids) == 0 {
				continue
			}
			from, to := ids[0], ids[len(ids)-1]
			if last[0] >= 0 && from <= last[1]+1 {
				out[last]--
				from, to = last[0], max(to, last[1])
			}
			last = [2]int{from, to}
			out[last]++
		}
	}
	return out
}

func (t Tally) fragments(name string, gold, found map[[2]int]int) {
	c := t.at(name)
	for k, n := range gold {
		c.Gold += n
		c.Right += float64(min(n, found[k]))
	}
	for _, n := range found {
		c.Predicted += n
	}
}

// quotes counts the verbatim quotations that the annotation attributes.
func (t Tally) quotes(article string, ws, segments []text.Span, gold []claim, found []Quote) {
	key := func(ids set) [2]int { return [2]int{ids[0], ids[len(ids)-1]} }
	want := map[[2]int]claim{}
	var inside []set
	for _, s := range segments {
		ids := cover(ws, []text.Span{s})
		inside = append(inside, ids)
		for _, g := range gold {
			if len(ids) > 0 && 5*common(ids, g.content) >= 4*len(ids) {
				want[key(ids)] = g
				break
			}
		}
	}
	got := map[[2]int]set{}
	for _, q := range found {
		ids := cover(ws, []text.Span{q.Span})
		if len(ids) == 0 || !q.Attributed {
			continue
		}
		for _, s := range inside { // words in single marks are outside what is judged
			if n := common(ids, s); n > 0 && (n == len(ids) || n == len(s)) {
				got[key(ids)] = cover(ws, q.Source)
				break
			}
		}
	}
	for _, name := range []string{"quotes", "quotes + source"} {
		t.at(name).Gold += len(want)
		t.at(name).Predicted += len(got)
	}
	for k, g := range want {
		source, ok := got[k]
		if !ok {
			continue
		}
		t.at("quotes").Right++
		if agree(g.source, source) || len(g.source) > 0 && len(source) > 0 &&
			lastWord(article, ws, g.source) == lastWord(article, ws, source) {
			t.at("quotes + source").Right++
		}
	}
}

func lastWord(article string, ws []text.Span, ids set) string {
	s := ws[ids[len(ids)-1]]
	w := article[s.Start:s.End]
	w = strings.TrimSuffix(strings.TrimSuffix(w, "’s"), "'s")
	return strings.ToLower(w)
}
