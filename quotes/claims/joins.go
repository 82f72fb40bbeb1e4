package claims

import (
	"slices"
	"strings"

	"quoth/quotes/text"
)

// joins reports whether a rule's claim that the tagger did not make is one
// nevertheless: it attributes a quotation that nobody else does, or one inside a
// quotation, or stands free and is of a kind that the tagger is known to miss.
func (m *merger) joins(c *carrier, claim Claim, covered []bool) bool {
	free := true
	tokensOf(m.doc, claim.Content, func(t int) { free = free && !covered[t] })
	return m.orphan(c, claim) || free && (claim.sure || has(rescued, claim.Rule)) || claim.Rule == "according-to" || m.reported(claim) || m.frames(claim)
}

// orphan reports whether the content reaches into a quotation that no claim
// attributes.
func (m *merger) orphan(c *carrier, claim Claim) bool {
	orphan := false
	tokensOf(m.doc, claim.Content, func(t int) {
		q := m.doc.Tokens[t].Quotation
		orphan = orphan || q >= 0 && c.owner[q] < 0
	})
	return orphan
}

// again returns the claim that has the same cue for much the same content, or -1.
func (c *carrier) again(claim Claim) int {
	i, ok := c.cued[claim.Cue.End]
	if !ok || claim.Cue.Len() == 0 || !slices.ContainsFunc(claim.Content, func(s text.Span) bool {
		return slices.ContainsFunc(c.found[i].Content, s.Overlaps)
	}) {
		return -1
	}
	return i
}

// replace gives claim i another content.
func (c *carrier) replace(i int, content []text.Span) {
	c.found[i].Content = content
	c.own(i)
}

// frames reports whether the claim is a report, at the end of a sentence, of all
// that comes before, another report among it: "He never said it was insured, his
// wife pointed out".
func (m *merger) frames(claim Claim) bool {
	if claim.Rule != "verb-after-clause" || claim.Source.Len() == 0 {
		return false
	}
	framed := false
	tokensOf(m.doc, claim.Content, func(t int) {
		if i := m.inner[t] - 1; i >= 0 && !framed {
			framed = m.rules[i].Cue.Len() > 0 && claim.Content[0].Contains(m.rules[i].Cue) && claim.Content[0].Contains(m.rules[i].Content[0])
		}
	})
	return framed
}

// reported reports whether the claim is a clear report by somebody named, or of
// somebody's words in quotation marks, inside another claim's content: "Ruiz said
// Lee had told her that the well was dry".
func (m *merger) reported(claim Claim) bool {
	if !has(" subject-that subject-bare subject-infinitive subject-quote subject-question subject-complement verb-after-clause noun ", claim.Rule) || claim.Source.Len() == 0 {
		return false
	}
	cue := m.doc.Tokens[m.doc.TokenAt(claim.Cue.End-1)]
	quoting := false
	tokensOf(m.doc, claim.Content, func(t int) { quoting = quoting || m.doc.Tokens[t].Quotation != cue.Quotation })
	if claim.Rule != "noun" && !(quoting && has(" subject-quote subject-that subject-question subject-complement ", claim.Rule)) && !strong(lexicon()[strings.ToLower(cue.Norm)].lemma) {
		return false
	}
	last := m.doc.Tokens[m.doc.TokenAt(claim.Source.End-1)]
	return last.Tag.Proper() || quoting && (last.Tag.Noun() || last.Tag == text.CD || last.Tag == text.JJ)
}
