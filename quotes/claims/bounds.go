package claims

import (
	"cmp"
	"slices"
	"strings"

	"quoth/quotes/text"
)

// fragment reports whether the claim's content is the subject of a clause, with an
// apposition, whose verb follows: "the widow, Ida Krog | , told him".
func (m *merger) fragment(claim Claim) bool {
	t := m.doc.TokenAt(claim.Content[len(claim.Content)-1].End)
	if t+1 >= len(m.doc.Tokens) || m.doc.Tokens[t].Norm != "," {
		return false
	}
	if tag := m.doc.Tokens[t+1].Tag; tag == text.DT {
		// "the patient | , an actor, had"
		for end := min(len(m.doc.Tokens)-1, t+8); t < end && (m.doc.Tokens[t].Norm != "," || m.doc.Tokens[t+1].Tag == text.DT); t++ {
		}
	}
	if m.doc.Tokens[t].Norm != "," || t+1 >= len(m.doc.Tokens) || !m.doc.Tokens[t+1].Tag.Finite() {
		return false
	}
	none := true
	tokensOf(m.doc, claim.Content, func(t int) { none = none && !m.doc.Tokens[t].Tag.Finite() && m.doc.Tokens[t].Quotation < 0 })
	return none
}

// another returns the rule's claim with another cue than the one given whose
// content or source begins at token t, outside of quotation marks, or -1.
func (m *merger) another(t int, cue text.Span) int {
	if t >= len(m.doc.Tokens) || m.doc.Tokens[t].Quotation >= 0 || cue.Len() == 0 || cue.Start > m.doc.Tokens[t].Start {
		return -1
	}
	i := m.inner[t] - 1
	if i < 0 {
		var ok bool
		if i, ok = m.sources[m.doc.Tokens[t].Start]; !ok {
			return -1
		}
	}
	if m.rules[i].Cue.Overlaps(cue) {
		return -1
	}
	return i
}

// split returns the tagger's claim without what follows a semicolon there and is
// another claim, and without a second participle of the same subject that it takes
// in, which a rule finds: "citing rain | and saying that".
func (m *merger) split(claim Claim) Claim {
	for i, piece := range claim.Content {
		for t := m.doc.TokenAt(piece.Start); t < len(m.doc.Tokens) && m.doc.Tokens[t].Start < piece.End; t++ {
			r := m.inner[t] - 1
			if m.doc.Tokens[t].Norm == ";" && m.doc.Tokens[t].Start > piece.Start {
				if other := m.another(t+1, claim.Cue); other >= 0 {
					m.rules[other].sure = true
					claim.Content = append(slices.Clone(claim.Content[:i]), Trim(m.doc, text.Span{Start: piece.Start, End: m.doc.Tokens[t].Start}))
					return claim
				}
			}
			if r < 0 || !strings.HasPrefix(m.rules[r].Rule, "participle-") || m.rules[r].Cue.Overlaps(claim.Cue) || !piece.Contains(m.rules[r].Cue) {
				continue
			}
			cue := m.doc.TokenAt(m.rules[r].Cue.Start)
			if cut := (text.Span{Start: piece.Start, End: m.doc.Tokens[max(cue-1, 0)].Start}); cut.End > cut.Start && m.doc.Tokens[cue-1].Norm == "and" {
				m.rules[r].sure = true
				claim.Content = append(slices.Clone(claim.Content[:i]), Trim(m.doc, cut))
				return claim
			}
		}
	}
	return claim
}

// listed reports whether the tagger's content is but the first gerund of those
// that the rule finds.
func (m *merger) listed(claim, rule Claim) bool {
	last := claim.Content[len(claim.Content)-1]
	t := m.doc.TokenAt(last.End)
	return len(claim.Content) == 1 && last.Start == rule.Content[0].Start && t+1 < len(m.doc.Tokens) && last.End < rule.Content[0].End &&
		m.doc.Tokens[t].Norm == "," && m.doc.Tokens[t+1].Tag == text.VBG
}

// beyond reports whether the tagger's content goes on where the rule's has ended,
// and leaves no quotation to nobody if it is cut there.
func (m *merger) beyond(claim, rule Claim) bool {
	end := rule.Content[len(rule.Content)-1].End
	if claim.Content[len(claim.Content)-1].End <= end {
		return false
	}
	alone := false
	tokensOf(m.doc, claim.Content, func(t int) {
		alone = alone || m.doc.Tokens[t].Start >= end && m.doc.Tokens[t].Quotation >= 0 && m.inner[t] == 0
	})
	return !alone
}

// leaves reports whether the tagger's content holds the first quotation of the
// rule's, but not the last.
func (m *merger) leaves(claim, rule Claim) bool {
	first, last := text.Span{}, text.Span{}
	tokensOf(m.doc, rule.Content, func(t int) {
		if m.doc.Tokens[t].Quotation < 0 {
			return
		}
		if last = m.doc.Tokens[t].Span; first.Len() == 0 {
			first = last
		}
	})
	return slices.ContainsFunc(claim.Content, first.Overlaps) && !slices.ContainsFunc(claim.Content, last.Overlaps)
}

// parted reports whether the tagger ends the content where, within the rule's, a
// second verb of the same source may begin: "that it was “dry” | and urged them to
// dig".
func (m *merger) parted(claim, rule Claim) bool {
	end := claim.Content[len(claim.Content)-1].End
	if end >= rule.Content[len(rule.Content)-1].End || !claim.Content[0].Overlaps(rule.Content[0]) {
		return false
	}
	t := m.doc.TokenAt(end)
	for t < len(m.doc.Tokens) && (m.doc.Tokens[t].Kind == text.CloseMark || m.doc.Tokens[t].Norm == ",") {
		t++
	}
	if t+1 >= len(m.doc.Tokens) || !has(" and but ", m.doc.Tokens[t].Norm) {
		return false
	}
	pluperfect := false // "that she had left and told nobody"
	tokensOf(m.doc, claim.Content, func(t int) { pluperfect = pluperfect || m.doc.Tokens[t].Norm == "had" })
	verb := m.doc.Tokens[t+1]
	return !pluperfect && verb.Tag == text.VBD && lexicon()[strings.ToLower(verb.Norm)].takes&(that|orders|toDo) != 0
}

// foreign reports whether another rule than the one given has a cue for the piece
// in its own sentence, and the tagger in another one.
func (m *merger) foreign(piece, cue text.Span, but int) bool {
	i := m.inner[m.doc.TokenAt(piece.Start)] - 1
	if i < 0 || i == but || cue.Len() == 0 || !has(rescued, m.rules[i].Rule) {
		return false
	}
	s := m.sentence(piece.Start)
	return m.sentence(cue.Start) != s && m.sentence(m.rules[i].Cue.Start) == s
}

// governs reports whether the tagger's source, which overlaps with the rule's,
// begins in another phrase than the subject: with the clause before it ("As the
// polls closed, | the mayor") or with what a preposition governs ("seen by the
// Echo, | Cllr Moe"); or whether it is but the end of the subject ("The sign
// above | the door").
func (m *merger) governs(learned, rule text.Span) bool {
	if learned.Len() == 0 || learned.End != rule.End || learned.Start == rule.Start {
		return false
	}
	a, b := m.doc.TokenAt(learned.Start), m.doc.TokenAt(rule.Start)
	if b < a {
		// "A note seen by | the Echo", "the patient, | an actor,"
		return m.doc.Tokens[a-1].Tag == text.IN || m.doc.Tokens[a-1].Norm == "," && has(" a an ", m.doc.Tokens[a].Norm)
	}
	if b == a+1 && has(supposing, m.doc.Tokens[a].Norm) {
		return true // "Imagine | a clerk saying"
	}
	if a == 0 || m.doc.Tokens[b-1].Norm != "," {
		return false
	}
	head := m.doc.Tokens[a:b]
	return m.doc.Tokens[a-1].Tag == text.IN || slices.ContainsFunc(head, func(t text.Token) bool { return t.Tag.Finite() }) &&
		!slices.ContainsFunc(head, func(t text.Token) bool {
			return t.Tag == text.WP || t.Tag == text.WDT || t.Tag == text.WPS || t.Tag == text.WRB
		})
}

// withQuotations returns the rule's content and what the tagger adds to it in
// quotation marks: the rule knows where the content ends, the tagger what runs on.
func (m *merger) withQuotations(rule int, learned []text.Span) []text.Span {
	out := slices.Clone(m.rules[rule].Content)
	for _, piece := range learned {
		if m.tagged(piece, rule) || m.told(piece, rule) {
			continue
		}
		if piece = m.quoted(piece); piece.Len() > 0 && !slices.ContainsFunc(m.rules[rule].Content, piece.Overlaps) {
			out = append(out, piece)
		}
	}
	slices.SortFunc(out, func(a, b text.Span) int { return cmp.Compare(a.Start, b.Start) })
	return out
}

// withoutHearer returns the content without who hears it, which the tagger takes in
// before a passive cue: "Guests | were told | to wait".
func withoutHearer(claim, rule Claim) []text.Span {
	if !has(" passive-infinitive passive-bare passive-that passive-question ", rule.Rule) || len(rule.Content) != 1 || !claim.Cue.Overlaps(rule.Cue) {
		return claim.Content
	}
	kept := slices.DeleteFunc(slices.Clone(claim.Content), func(s text.Span) bool { return s.End <= rule.Cue.Start })
	if len(kept) == 0 {
		return claim.Content
	}
	return kept
}

// told reports whether the piece stands in a sentence before the rule's that tells
// of something itself: "They dropped | “Is It Dry?” | in May."
func (m *merger) told(piece text.Span, rule int) bool {
	first := min(m.rules[rule].Content[0].Start, m.rules[rule].Cue.Start)
	s := m.doc.Sentences[m.sentence(piece.Start)].Tokens
	if piece.Start > first || m.sentence(piece.Start) == m.sentence(first) {
		return false
	}
	for _, t := range m.doc.Tokens[s.First:min(s.End, s.First+4*reach)] {
		if t.Quotation < 0 && t.Tag.Finite() {
			return true
		}
	}
	return false
}

// tagged reports whether another rule than the one given frames the piece as a
// quotation of its own.
func (m *merger) tagged(piece text.Span, but int) bool {
	i := m.inner[m.doc.TokenAt(piece.Start)] - 1
	return i >= 0 && i != but && has(framing, m.rules[i].Rule)
}

// quoted returns the beginning of the piece that stands in quotation marks, if
// those do not only hold a name.
func (m *merger) quoted(piece text.Span) text.Span {
	t := m.doc.TokenAt(piece.Start)
	if q := m.doc.Tokens[t].Quotation; q >= 0 && m.names[q] != noName {
		return text.Span{}
	}
	end := piece.Start
	for ; t < len(m.doc.Tokens) && m.doc.Tokens[t].Start < piece.End; t++ {
		tok := m.doc.Tokens[t]
		if tok.Kind == text.OpenMark || tok.Kind == text.CloseMark {
			continue
		}
		if tok.Quotation < 0 {
			break
		}
		end = tok.End
	}
	return Trim(m.doc, text.Span{Start: piece.Start, End: end})
}
