package claims

import (
	"cmp"
	"slices"
	"strings"

	"quoth/quotes/text"
)

// Settle makes one list, in text order, of the claims that speakers' turns,
// rules and the learned tagger found. The tagger decides in running prose; a
// rule gives it the source where rules know better, and a claim of its own where
// the tagger left a quotation or is known to miss the construction. Quotations
// that no cue frames then go to who spoke before.
func (r *Reading) Settle(turns, rules, learned []Claim) []Claim {
	c := &carrier{doc: r.doc, names: r.names, owner: make([]int, len(r.doc.Quotations)), cued: map[int]int{}}
	for q := range c.owner {
		c.owner[q] = -1
	}
	for _, claim := range turns {
		c.add(claim)
	}
	m := newMerger(r.doc, rules, r.names)
	covered := make([]bool, len(r.doc.Tokens))
	var loose []Claim // quotations that are somebody's, the tagger cannot say whose
	for _, claim := range learned {
		claim, ok := r.mended(m, claim)
		switch {
		case !ok:
		case claim.bare() && r.quotedWhole(claim):
			loose = append(loose, claim)
		default:
			c.add(claim)
			tokensOf(r.doc, claim.Content, func(t int) { covered[t] = true })
		}
	}
	for i, claim := range rules {
		if m.used[i] || len(learned) > 0 && !m.joins(c, claim, covered) {
			continue
		}
		if made := c.again(claim); made < 0 {
			c.add(claim)
		} else if m.orphan(c, claim) {
			c.replace(made, claim.Content)
		}
	}
	c.run(r.framed)
	for _, claim := range loose {
		if m.joins(c, claim, covered) {
			c.add(claim)
		}
	}
	for i := range c.found {
		c.found[i].Confidence = r.confidence(&c.found[i])
	}
	return c.finish()
}

// mended returns the tagger's claim with what rules and syntax know better of
// it; ok is false where it is none.
func (r *Reading) mended(m *merger, claim Claim) (mended Claim, ok bool) {
	claim.Content = slices.DeleteFunc(slices.Clone(claim.Content), r.furniture)
	if len(claim.Content) == 0 || r.inTurn(claim) || r.apart(claim) {
		return claim, false
	}
	claim.Source = r.oneParagraph(claim)
	if claim.Source.Len() > 0 && claim.Cue.Len() == 0 && r.paragraph(claim.Source.Start) > r.paragraph(claim.Content[len(claim.Content)-1].Start) && r.quotedWhole(claim) {
		claim.Source = text.Span{Start: claim.Content[0].Start, End: claim.Content[0].Start} // whom a later paragraph is about
	}
	claim.Content = r.nearby(claim)
	claim = m.split(claim)
	claim, advised := m.advised(claim)
	if !advised && (m.runsOn(claim) && r.quotedWhole(claim) || r.heading(claim) || (claim.Source.Len() == 0 || claim.Cue.Len() == 0 || r.making(claim)) && r.naming(claim)) {
		return claim, false
	}
	if claim.Source.Len() == 0 && !strings.Contains(claim.Rule, "passive-") || r.misplaced(claim) {
		claim.Source = r.subject(claim)
		claim.Evidence.Searched = true
	}
	claim.Content = r.withoutRest(claim)
	claim.Source, claim.Cue = r.ownerOf(claim)
	if r.idle(claim) {
		return claim, false
	}
	// With neither source nor cue only quotation marks say that it is a claim.
	return claim, !claim.bare() || r.quotedWhole(claim) || r.quoting(claim)
}

// oneParagraph returns the source without what stands in another paragraph than
// its cue: a headline has no stop that ends it.
func (r *Reading) oneParagraph(claim Claim) text.Span {
	s := claim.Source
	if s.Len() == 0 || claim.Cue.Len() == 0 || r.paragraph(s.Start) == r.paragraph(s.End-1) {
		return s
	}
	p := r.doc.Paragraphs[r.paragraph(claim.Cue.Start)].Tokens
	s.Start, s.End = max(s.Start, r.doc.Tokens[p.First].Start), min(s.End, r.doc.Tokens[p.End-1].End)
	if s.Start >= s.End {
		return text.Span{Start: claim.Cue.Start, End: claim.Cue.Start}
	}
	return s
}

// furniture reports whether the span stands around the article, not in it.
func (r *Reading) furniture(s text.Span) bool {
	return r.doc.Paragraphs[r.paragraph(s.Start)].Kind == text.Furniture
}

// nearby returns the content without the quotations of other paragraphs, where
// the cue's own has words that are not quoted: what somebody knows does not go on
// as speech in the next paragraph.
func (r *Reading) nearby(claim Claim) []text.Span {
	if len(claim.Content) < 2 || claim.Cue.Len() == 0 {
		return claim.Content
	}
	home := r.paragraph(claim.Cue.Start)
	near := slices.DeleteFunc(slices.Clone(claim.Content), func(s text.Span) bool { return r.paragraph(s.Start) != home })
	if len(near) == 0 || r.quoting(Claim{Content: near}) {
		return claim.Content
	}
	return near
}

// withoutRest returns the content of a claim without a source without the
// quotations that stand alone in later sentences, which are somebody's answer or
// go on from the sentence between: "Asked if it was dry, he smiled. “Ask the well.”"
func (r *Reading) withoutRest(claim Claim) []text.Span {
	if claim.Source.Len() > 0 || claim.Cue.Len() == 0 || len(claim.Content) < 2 {
		return claim.Content
	}
	kept := slices.DeleteFunc(slices.Clone(claim.Content), func(s text.Span) bool {
		f := r.frameAt(s.Start)
		return s.Start > claim.Cue.End && f != nil && f.lone() && f != r.frameAt(claim.Cue.Start)
	})
	if len(kept) == 0 {
		return claim.Content
	}
	return kept
}

// making reports whether the cue says that somebody made or played the work that
// the content names: "wrote the theme tune to “Low Water”".
func (r *Reading) making(claim Claim) bool {
	cue := r.doc.Tokens[max(r.doc.TokenAt(claim.Cue.End)-1, 0)].Norm
	if has(makings, cue) {
		return true
	}
	work := false
	tokensOf(r.doc, claim.Content, func(t int) {
		work = work || r.doc.Tokens[t].Quotation < 0 && has(works, r.doc.Tokens[t].Norm)
	})
	return work && has(" write writes wrote written writing ", cue)
}

// apart reports whether content and cue lie in different paragraphs, one of them a
// headline, or the headline's source is but the article's rubric.
func (r *Reading) apart(claim Claim) bool {
	if claim.Cue.Len() == 0 {
		return false
	}
	content, cue := r.paragraph(claim.Content[0].Start), r.paragraph(claim.Cue.Start)
	if content != cue {
		return r.doc.Paragraphs[content].Kind == text.Headline || r.doc.Paragraphs[cue].Kind == text.Headline
	}
	return r.doc.Paragraphs[cue].Kind == text.Headline && rubric(r.doc.Slice(claim.Source))
}

// paragraph returns the index of the paragraph that holds the byte offset.
func (r *Reading) paragraph(offset int) int {
	t := min(r.doc.TokenAt(offset), len(r.doc.Tokens)-1)
	return r.doc.Sentences[r.doc.Tokens[t].Sentence].Paragraph
}

// naming reports whether the content ends in a quotation that only names
// something: "known as the “cliff”".
func (r *Reading) naming(claim Claim) bool {
	t := r.doc.TokenAt(claim.Content[len(claim.Content)-1].End - 1)
	if t >= len(r.doc.Tokens) {
		return false
	}
	q := r.doc.Tokens[t].Quotation
	return q >= 0 && r.names[q] != noName
}

// trusted are the rules whose source outranks the tagger's: measured on
// PolNeAR's development articles, where the two differ the rule is right more
// often.
const trusted = ` verb-after-clause verb-after-quote inverted-after-quote inverted-after-clause participle-that participle-bare
 participle-question subject-that subject-question according-to in-view aside noun quoted-as passive-that passive-as passive-infinitive subject-complement `

// rescued are the rules that make a claim where the tagger finds none.
const rescued = ` verb-after-clause verb-after-quote inverted-after-quote inverted-after-clause subject-that subject-question
 subject-object according-to in-view aside noun quoted-as passive-that passive-as passive-infinitive colon subject-colon subject-quote
 verb-quote subject-quote-after-comma participle-that participle-bare subject-complement `

// exact are the rules whose content replaces the tagger's.
const exact = ` verb-after-quote inverted-after-quote verb-after-clause subject-quote-after-comma participle-quote-after-comma
 subject-colon subject-quote verb-quote colon noun aside passive-as passive-after-clause subject-that quoted-as `

// inTurn reports whether the claim stands in a paragraph that is one speaker's.
func (r *Reading) inTurn(claim Claim) bool {
	t := r.doc.TokenAt(claim.Content[0].Start)
	if t >= len(r.doc.Tokens) {
		return false
	}
	p := r.doc.Sentences[r.doc.Tokens[t].Sentence].Paragraph
	return len(r.framed[p]) == 0
}

// heading reports whether the claim stands in a section heading, which names
// what is talked about more often than it says who says what.
func (r *Reading) heading(claim Claim) bool {
	return r.doc.Paragraphs[r.paragraph(claim.Content[0].Start)].Kind == text.Heading
}

// quoting reports whether the content holds a quotation long enough to be
// somebody's words.
func (r *Reading) quoting(claim Claim) bool {
	words := 0
	tokensOf(r.doc, claim.Content, func(t int) {
		if tok := r.doc.Tokens[t]; tok.Quotation >= 0 && tok.Kind == text.Word {
			words++
		}
	})
	return words >= orphanWords
}

// idle reports whether the claim's cue stands in a phrase that attributes nothing.
func (r *Reading) idle(claim Claim) bool {
	if claim.Cue.Len() == 0 {
		return false
	}
	f := r.frameAt(claim.Cue.Start)
	if f == nil {
		return false
	}
	for i := f.unitAt(claim.Cue.Start); f.inside(i) && f.at(i).Start < claim.Cue.End; i++ {
		if claim.Source.Len() == 0 && (has(christenings, f.word(i)) || f.word(i) == "known" && f.word(i+1) == "as") {
			return true
		}
		if f.word(i) == "according" {
			if a, e := f.subjectAfter(i + 2); a < e && f.scaled(i, e) {
				return true
			}
		}
		if f.at(i).cue.takes != 0 && f.idiom(i) {
			return true
		}
	}
	return false
}

func size(claim Claim) int {
	n := 0
	for _, piece := range claim.Content {
		n += piece.Len()
	}
	return n
}

func (c *carrier) add(claim Claim) {
	if claim.Cue.Len() > 0 {
		c.cued[claim.Cue.End] = len(c.found)
	}
	c.found = append(c.found, claim)
	c.own(len(c.found) - 1)
}

// finish sorts the claims and ties each to its quotations.
func (c *carrier) finish() []Claim {
	order := make([]int, len(c.found))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Compare(c.found[a].Content[0].Start, c.found[b].Content[0].Start)
	})
	place := make([]int, len(order))
	out := make([]Claim, len(order))
	for to, from := range order {
		place[from] = to
		out[to] = c.found[from]
		out[to].Quotations = nil
	}
	for i := range out {
		if out[i].Carried >= 0 {
			out[i].Carried = place[out[i].Carried]
		}
	}
	for q, owner := range c.owner {
		if owner >= 0 {
			out[place[owner]].Quotations = append(out[place[owner]].Quotations, q)
		}
	}
	return out
}
