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
	c := &carrier{doc: r.doc, owner: make([]int, len(r.doc.Quotations))}
	for q := range c.owner {
		c.owner[q] = -1
	}
	for _, claim := range turns {
		c.add(claim)
	}
	m := &merger{doc: r.doc, rules: rules, at: make([]int, len(r.doc.Tokens)), used: make([]bool, len(rules))}
	m.lay()
	covered := make([]bool, len(r.doc.Tokens))
	for _, claim := range learned {
		if r.inTurn(claim) || r.idle(claim) {
			continue
		}
		claim = m.advised(claim)
		if claim.Source.Len() == 0 && !strings.Contains(claim.Rule, "passive-") || r.misplaced(claim) {
			claim.Source = r.subject(claim)
		}
		c.add(claim)
		mark(r.doc, claim, covered)
	}
	for i, claim := range rules {
		if !m.used[i] && (len(learned) == 0 || m.joins(c, claim, covered)) {
			c.add(claim)
		}
	}
	c.run(r.framed)
	return c.finish()
}

// trusted are the rules whose source outranks the tagger's: measured on
// PolNeAR's development articles, where the two differ the rule is right more
// often.
const trusted = ` verb-after-clause verb-after-quote inverted-after-quote inverted-after-clause participle-that participle-bare
 participle-question subject-that subject-question according-to in-view quoted-as passive-that passive-as passive-infinitive subject-complement `

// rescued are the rules that make a claim where the tagger finds none.
const rescued = ` verb-after-clause verb-after-quote inverted-after-quote inverted-after-clause subject-that subject-question
 subject-object according-to in-view noun quoted-as passive-that passive-as passive-infinitive colon subject-colon subject-quote
 verb-quote subject-quote-after-comma participle-that subject-complement `

// exact are the rules whose content replaces the tagger's.
const exact = ` verb-after-quote inverted-after-quote verb-after-clause subject-quote-after-comma `

// A merger holds the rules' claims against the tagger's.
type merger struct {
	doc   *text.Document
	rules []Claim
	at    []int // for each token one more than the index of the rule's claim that is shortest there, or 0
	used  []bool
}

// lay marks which rule's claim holds each token, the longest first, so that the
// shortest shows.
func (m *merger) lay() {
	order := make([]int, len(m.rules))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(size(m.rules[b]), size(m.rules[a])) })
	for _, i := range order {
		for _, piece := range m.rules[i].Content {
			for t := m.doc.TokenAt(piece.Start); t < len(m.doc.Tokens) && m.doc.Tokens[t].Start < piece.End; t++ {
				m.at[t] = i + 1
			}
		}
	}
}

// advised returns the tagger's claim with what the rule that finds the same
// content knows better.
func (m *merger) advised(claim Claim) Claim {
	shared := map[int]int{}
	all := 0
	for _, piece := range claim.Content {
		for t := m.doc.TokenAt(piece.Start); t < len(m.doc.Tokens) && m.doc.Tokens[t].Start < piece.End; t++ {
			all += m.doc.Tokens[t].Len()
			if i := m.at[t]; i > 0 {
				shared[i-1] += m.doc.Tokens[t].Len()
			}
		}
	}
	best, most := -1, 0
	for i, n := range shared {
		if n > most || n == most && i < best {
			best, most = i, n
		}
	}
	if best < 0 || 4*most < all+size(m.rules[best]) && !(has(exact, m.rules[best].Rule) && 4*most >= 3*all) {
		return claim
	}
	m.used[best] = true
	rule := m.rules[best]
	claim.Rule += "+" + rule.Rule
	if rule.Source.Len() > 0 && (claim.Source.Len() == 0 || has(trusted, rule.Rule)) || strings.HasPrefix(rule.Rule, "passive-") {
		claim.Source = rule.Source
	}
	if has(exact, rule.Rule) {
		claim.Content = m.withQuotations(rule.Content, claim.Content)
	}
	if claim.Cue.Len() == 0 {
		claim.Cue = rule.Cue
	}
	return claim
}

// withQuotations returns the rule's content and what the tagger adds to it in
// quotation marks: the rule knows where the content ends, the tagger what runs on.
func (m *merger) withQuotations(rule, learned []text.Span) []text.Span {
	out := slices.Clone(rule)
	for _, piece := range learned {
		first := m.doc.TokenAt(piece.Start)
		if m.doc.Tokens[first].Quotation >= 0 && !slices.ContainsFunc(rule, piece.Overlaps) {
			out = append(out, piece)
		}
	}
	slices.SortFunc(out, func(a, b text.Span) int { return cmp.Compare(a.Start, b.Start) })
	return out
}

// joins reports whether a rule's claim that the tagger did not make is one
// nevertheless: it attributes a quotation that nobody else does, or one inside a
// quotation, or stands free and is of a kind that the tagger is known to miss.
func (m *merger) joins(c *carrier, claim Claim, covered []bool) bool {
	free := true
	for _, piece := range claim.Content {
		for t := m.doc.TokenAt(piece.Start); t < len(m.doc.Tokens) && m.doc.Tokens[t].Start < piece.End; t++ {
			free = free && !covered[t]
			if q := m.doc.Tokens[t].Quotation; q >= 0 && c.owner[q] < 0 {
				return true
			}
		}
	}
	return free && has(rescued, claim.Rule) || m.reported(claim)
}

// reported reports whether the claim is a clear report by somebody named inside
// another one's content: "Ruiz said Lee had told her that the well was dry".
func (m *merger) reported(claim Claim) bool {
	if !has(" subject-that subject-bare ", claim.Rule) || claim.Source.Len() == 0 {
		return false
	}
	last := m.doc.TokenAt(claim.Source.End - 1)
	cue := m.doc.TokenAt(claim.Cue.End - 1)
	return m.doc.Tokens[last].Tag.Proper() && strong(lexicon()[strings.ToLower(m.doc.Tokens[cue].Norm)].lemma)
}

// misplaced reports whether the claim's source is a part of what it says: it
// lies in the content, or in a quotation that the cue stands outside of.
func (r *Reading) misplaced(claim Claim) bool {
	if claim.Source.Len() == 0 {
		return false
	}
	if slices.ContainsFunc(claim.Content, claim.Source.Overlaps) {
		return true
	}
	t := r.doc.TokenAt(claim.Source.Start)
	q := r.doc.Tokens[t].Quotation
	return q >= 0 && claim.Cue.Len() > 0 && !r.doc.Quotations[q].Contains(claim.Cue)
}

// subject returns the subject of the claim's cue outside of its content; empty
// where there is none.
func (r *Reading) subject(claim Claim) text.Span {
	none := text.Span{Start: claim.Cue.Start, End: claim.Cue.Start}
	f := r.frameAt(claim.Cue.Start)
	if f == nil || claim.Cue.Len() == 0 {
		return none
	}
	first := f.unitAt(claim.Cue.Start)
	a, e := f.owner(first)
	if a == e {
		v := f.lastVerb(first, claim.Cue.End)
		if v < 0 || f.passive(v) {
			return none
		}
		if a, e, _ = f.sourceOf(v); a == e {
			a, e = f.mainSubject(f.groupStart(v))
		}
	}
	if s := f.span(a, e); a < e && !slices.ContainsFunc(claim.Content, s.Overlaps) {
		return s
	}
	return none
}

// owner returns the possessor of a noun cue that begins at unit i: "his" in "his
// comment about", "Lee" in "Lee's view of".
func (f *frame) owner(i int) (int, int) {
	if f.tag(i) == text.PRPS {
		return i, i + 1
	}
	if f.tag(i-1) == text.PRPS {
		return i - 1, i
	}
	if f.tag(i-1) == text.POS {
		return f.phraseBefore(i - 1), i - 1
	}
	return i, i
}

// lastVerb returns the last verb of the units from i that begin before the
// offset, or -1.
func (f *frame) lastVerb(i, end int) int {
	verb := -1
	for ; f.inside(i) && f.at(i).Start < end; i++ {
		if f.tag(i).Verb() {
			verb = i
		}
	}
	return verb
}

// frameAt returns the frame that holds the byte offset, or nil.
func (r *Reading) frameAt(offset int) *frame {
	t := r.doc.TokenAt(offset)
	if t >= len(r.doc.Tokens) {
		return nil
	}
	framed := r.framed[r.doc.Sentences[r.doc.Tokens[t].Sentence].Paragraph]
	i, _ := slices.BinarySearchFunc(framed, offset, func(f frame, at int) int {
		return cmp.Compare(f.units[len(f.units)-1].End, at+1)
	})
	if i >= len(framed) {
		return nil
	}
	return &framed[i]
}

// unitAt returns the unit that holds the byte offset, or the one after it.
func (f *frame) unitAt(offset int) int {
	i, _ := slices.BinarySearchFunc(f.units, offset, func(u unit, at int) int { return cmp.Compare(u.End, at+1) })
	return i
}

// inTurn reports whether the claim stands in a paragraph that is one speaker's.
func (r *Reading) inTurn(claim Claim) bool {
	t := r.doc.TokenAt(claim.Content[0].Start)
	if t >= len(r.doc.Tokens) {
		return false
	}
	p := r.doc.Sentences[r.doc.Tokens[t].Sentence].Paragraph
	return len(r.framed[p]) == 0
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
		if f.at(i).cue.takes != 0 && f.idiom(i) {
			return true
		}
	}
	return false
}

func mark(doc *text.Document, claim Claim, covered []bool) {
	for _, piece := range claim.Content {
		for t := doc.TokenAt(piece.Start); t < len(doc.Tokens) && doc.Tokens[t].Start < piece.End; t++ {
			covered[t] = true
		}
	}
}

func size(claim Claim) int {
	n := 0
	for _, piece := range claim.Content {
		n += piece.Len()
	}
	return n
}

func (c *carrier) add(claim Claim) {
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
