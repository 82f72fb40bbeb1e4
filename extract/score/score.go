// Package score measures claims and quotations against annotated ones: precision,
// recall and F1 of contents, sources, cues, verbatim quotations and speakers.
//
// Compare lays what was found in one article against its annotation; a Tally
// sums the figures of many comparisons, a Report also says where they come from.
//
// Words are runs of letters and digits; punctuation never counts. A content is
// found if its Dice overlap with the annotated one is at least a half, matched
// one to one; it is exact if the words are the same; soft figures are the shares
// of words that each covers of the other (Johansson and Moschitti 2013).
// Fragments are those of CofeNet (COLING 2022): contiguous pieces, unlinked.
package score

import "quoth/quotes/text"

// A Claim is one attribution, annotated or found; spans are byte offsets.
type Claim struct {
	Content, Source, Cue []text.Span
	// Speaker is the name of the person or organization behind the source; empty
	// for any other speaker, and for none.
	Speaker string
	Finding
}

// A Quote is words in quotation marks; Attributed if anyone is made to say them.
type Quote struct {
	Span       text.Span
	Source     []text.Span
	Attributed bool
	Speaker    string
	Finding
}

// A Finding says how sure something found is stated to be, from 0 to 1, the rule
// that found it and how its speaker was told. It is empty for what is annotated.
type Finding struct {
	Confidence float64
	Rule, How  string
}

// A Count is what one figure rests on: how many of the predicted are right, and
// how many of the annotated are met. The two differ in soft figures only.
type Count struct {
	Right, Met      float64
	Gold, Predicted int
}

func (c *Count) hit() {
	c.Right++
	c.Met++
}

// F1 returns precision, recall and their harmonic mean, in 0 to 1.
func (c Count) F1() (p, r, f float64) {
	if c.Predicted > 0 {
		p = c.Right / float64(c.Predicted)
	}
	if c.Gold > 0 {
		r = c.Met / float64(c.Gold)
	}
	if p+r > 0 {
		f = 2 * p * r / (p + r)
	}
	return p, r, f
}

// Figures lists the measures in the order in which they are shown.
var Figures = []string{
	"content exact", "content found", "+ source", "+ cue", "content soft",
	"direct exact", "direct found", "direct source", "mixed exact", "mixed found", "mixed source",
	"indirect exact", "indirect found", "indirect source",
	"fragment content", "fragment source", "fragment cue",
	"claims + speaker", "claims + full name",
	"quotes", "quotes + source", "quotes + speaker", "quotes + full name",
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

// Article adds one article's claims and quotations in double marks to the tally.
func (t Tally) Article(article string, gold, found []Claim, quotes []Quote) {
	t.Add(Compare(article, gold, found, quotes, quoted(article)))
}

// Add adds one article's comparison to the tally.
func (t Tally) Add(c *Comparison) {
	for _, g := range c.gold {
		for _, m := range []string{"content exact", "content found", "+ source", "+ cue", "content soft", g.kind + " exact", g.kind + " found", g.kind + " source"} {
			t.at(m).Gold++
		}
		if g.Speaker != "" {
			t.at("claims + speaker").Gold++
			t.at("claims + full name").Gold++
		}
	}
	for _, p := range c.found {
		for _, m := range []string{"content exact", "content found", "+ source", "+ cue", "content soft", p.kind + " exact", p.kind + " found", p.kind + " source"} {
			t.at(m).Predicted++
		}
		if p.Speaker != "" {
			t.at("claims + speaker").Predicted++
			t.at("claims + full name").Predicted++
		}
	}
	for i, j := range c.pair {
		if j >= 0 {
			t.pair(c.gold[i], c.found[j])
		}
	}
	for _, role := range roles {
		t.fragments("fragment "+role.name, c.gold, c.found, role.of)
	}
	t.quotes(c)
}

// pair counts a found claim that overlaps the annotated one.
func (t Tally) pair(g, p *claim) {
	both := float64(common(g.content, p.content))
	soft := t.at("content soft")
	soft.Right += both / float64(len(p.content))
	soft.Met += both / float64(len(g.content))
	if same(g.content, p.content) {
		t.at("content exact").hit()
		t.at(g.kind + " exact").hit()
	}
	if dice(g.content, p.content) < 0.5 {
		return
	}
	t.at("content found").hit()
	t.at(g.kind + " found").hit()
	if agree(g.source, p.source) {
		t.at("+ source").hit()
		t.at(g.kind + " source").hit()
	}
	if agree(g.cue, p.cue) {
		t.at("+ cue").hit()
	}
	t.speaker("claims", g.Speaker, p.Speaker)
}

// speaker counts a speaker whose annotated name is known.
func (t Tally) speaker(of, gold, found string) {
	if gold == "" || found == "" {
		return
	}
	if sameEntity(found, gold) {
		t.at(of + " + speaker").hit()
	}
	if sameName(found, gold) {
		t.at(of + " + full name").hit()
	}
}

func (t Tally) fragments(name string, gold, found []*claim, pieces func(*claim) [][2]int) {
	c := t.at(name)
	want, got := map[[2]int]int{}, map[[2]int]int{}
	for _, g := range gold {
		for _, p := range pieces(g) {
			want[p]++
			c.Gold++
		}
	}
	for _, f := range found {
		for _, p := range pieces(f) {
			got[p]++
			c.Predicted++
		}
	}
	for p, n := range want {
		both := float64(min(n, got[p]))
		c.Right += both
		c.Met += both
	}
}

// quotes counts the verbatim quotations that the annotation attributes.
func (t Tally) quotes(c *Comparison) {
	for _, name := range []string{"quotes", "quotes + source"} {
		t.at(name).Gold += len(c.wanted)
		t.at(name).Predicted += len(c.given)
	}
	for _, w := range c.wanted {
		if w.gold.Speaker != "" {
			t.at("quotes + speaker").Gold++
			t.at("quotes + full name").Gold++
		}
		if w.given == nil {
			continue
		}
		t.at("quotes").hit()
		if c.sourceRight(w) {
			t.at("quotes + source").hit()
		}
		t.speaker("quotes", w.gold.Speaker, w.given.Speaker)
	}
	for _, g := range c.given {
		if g.Speaker != "" {
			t.at("quotes + speaker").Predicted++
			t.at("quotes + full name").Predicted++
		}
	}
}
