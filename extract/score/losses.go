package score

import "strings"

// Causes lists what becomes of claims and quotations, in the order in which it
// is shown: of annotated claims found, the words that are wrong; why others were
// missed; why a predicted one is false; the sources and speakers of found ones;
// the quotations.
var Causes = []string{
	"exact", "found: begins early", "found: begins late", "found: ends late", "found: ends early", "found: both ends", "found: within",
	"missed: nothing there", "missed: cue found, content elsewhere", "missed: part of a longer claim", "missed: beside a false claim",
	"false: nothing there", "false: cue right, content elsewhere", "false: over other content",
	"source: another", "source: none given", "source: none annotated",
	"speaker: another", "speaker: none named",
	"quote: not attributed", "quote: attributed, is not", "quote: source", "quote: speaker another", "quote: speaker none named",
}

// A Loss is how often a cause was at work, by kind of claim.
type Loss struct {
	Kinds    map[string]int
	All      int
	Examples []Example
}

// An Example is one claim or quotation that went wrong: the annotated one, the
// found one, or both, as "[source] <cue> content".
type Example struct {
	Article string `json:"article"`
	Gold    string `json:"gold,omitempty"`
	Found   string `json:"found,omitempty"`
	Rule    string `json:"rule,omitempty"`
}

func (r *Report) note(c *Comparison, cause, article string, g, p *claim) {
	l := entry(r.Losses, cause)
	l.All++
	kind := p
	if g != nil {
		kind = g
	}
	if l.Kinds == nil {
		l.Kinds = map[string]int{}
	}
	l.Kinds[kind.kind]++
	if cause == "exact" || len(l.Examples) >= r.shown {
		return
	}
	e := Example{Article: article, Gold: c.show(g), Found: c.show(p)}
	if p != nil && p.Claim != nil {
		e.Rule = p.Rule
	}
	l.Examples = append(l.Examples, e)
}

// lose sorts everything in a comparison by cause.
func (r *Report) lose(name string, c *Comparison) {
	partner := c.partners()
	for i, g := range c.gold {
		j := c.pair[i]
		if j < 0 || partner[j] != g {
			r.note(c, c.whyMissed(g, partner), name, g, c.rival(g))
			continue
		}
		p := c.found[j]
		r.note(c, bounds(g.content, p.content), name, g, p)
		switch {
		case agree(g.source, p.source):
		case len(p.source) == 0:
			r.note(c, "source: none given", name, g, p)
		case len(g.source) == 0:
			r.note(c, "source: none annotated", name, g, p)
		default:
			r.note(c, "source: another", name, g, p)
		}
		if cause := whoElse(g.Speaker, p.Speaker); cause != "" {
			r.note(c, "speaker: "+cause, name, g, p)
		}
	}
	for j, p := range c.found {
		if partner[j] == nil {
			cause, g := c.whyFalse(p)
			r.note(c, cause, name, g, p)
		}
	}
	r.loseQuotes(name, c)
}

// whoElse says what is wrong with a speaker whose annotated name is known, "" if
// nothing is.
func whoElse(gold, found string) string {
	switch {
	case gold == "" || found != "" && sameEntity(found, gold):
		return ""
	case found == "":
		return "none named"
	}
	return "another"
}

// bounds says where the words of a found content differ from the annotated ones.
func bounds(gold, found set) string {
	g, f := ends(gold), ends(found)
	switch {
	case same(gold, found):
		return "exact"
	case g == f:
		return "found: within"
	case g[0] != f[0] && g[1] != f[1]:
		return "found: both ends"
	case f[0] < g[0]:
		return "found: begins early"
	case f[0] > g[0]:
		return "found: begins late"
	case f[1] > g[1]:
		return "found: ends late"
	}
	return "found: ends early"
}

// whyMissed says why an annotated claim was not found.
func (c *Comparison) whyMissed(g *claim, partner []*claim) string {
	cue, over, longer := false, false, false
	for j, p := range c.found {
		cue = cue || common(g.cue, p.cue) > 0 && partner[j] == nil
		if n := common(g.content, p.content); n > 0 {
			over = true
			longer = longer || partner[j] != nil || 2*n >= len(g.content) && len(p.content) > len(g.content)
		}
	}
	switch {
	case cue:
		return "missed: cue found, content elsewhere"
	case longer:
		return "missed: part of a longer claim"
	case over:
		return "missed: beside a false claim"
	}
	return "missed: nothing there"
}

// rival returns the found claim that shares most with an annotated one, or nil.
func (c *Comparison) rival(g *claim) *claim { return most(g, c.found) }

func most(of *claim, list []*claim) *claim {
	var best *claim
	top := 0
	for _, x := range list {
		if n := 2*common(of.content, x.content) + common(of.cue, x.cue); n > top {
			best, top = x, n
		}
	}
	return best
}

// whyFalse says why a found claim is none, and which annotated one it comes near.
func (c *Comparison) whyFalse(p *claim) (string, *claim) {
	near := most(p, c.gold)
	for _, g := range c.gold {
		if common(g.cue, p.cue) > 0 {
			return "false: cue right, content elsewhere", g
		}
	}
	if near == nil {
		return "false: nothing there", nil
	}
	return "false: over other content", near
}

func (r *Report) loseQuotes(name string, c *Comparison) {
	for _, w := range c.wanted {
		g := &claim{Claim: w.gold.Claim, content: w.words, source: w.gold.source, cue: w.gold.cue, kind: w.gold.kind}
		if w.given == nil {
			r.note(c, "quote: not attributed", name, g, nil)
			continue
		}
		p := w.given.claim()
		if !c.sourceRight(w) {
			r.note(c, "quote: source", name, g, p)
		}
		if cause := whoElse(g.Speaker, p.Speaker); cause != "" {
			r.note(c, "quote: speaker "+cause, name, g, p)
		}
	}
	for _, g := range c.given {
		if g.wanted == nil {
			r.note(c, "quote: attributed, is not", name, nil, g.claim())
		}
	}
}

// claim shows a quotation as the claim of its words.
func (g *given) claim() *claim {
	return &claim{
		Claim:   &Claim{Speaker: g.Speaker, Finding: g.Finding},
		content: g.words, source: g.source, kind: "direct",
	}
}

// show writes a claim as "[source = speaker] <cue> content".
func (c *Comparison) show(x *claim) string {
	if x == nil {
		return ""
	}
	source := c.phrase(x.source)
	if x.Speaker != "" {
		source += " = " + x.Speaker
	}
	return "[" + source + "] <" + c.phrase(x.cue) + "> " + c.phrase(x.content)
}

// phrase returns the text from the first to the last of the words, on one
// line.
func (c *Comparison) phrase(ids set) string {
	if len(ids) == 0 {
		return "-"
	}
	e := ends(ids)
	return strings.Join(strings.Fields(c.article[c.words[e[0]].Start:c.words[e[1]].End]), " ")
}
