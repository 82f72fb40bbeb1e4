package claims

import (
	"cmp"
	"slices"
	"strings"

	"quoth/quotes/text"
)

// A merger holds the rules' claims against the tagger's.
type merger struct {
	doc   *text.Document
	rules []Claim
	sizes []int // of the rules' contents, in tokens
	// For each token one more than the index of the rule's claim that is shortest
	// there, and that is longest; 0 where there is none.
	inner, outer []int
	cues         map[int]int  // the rule's claim whose cue ends before the offset
	tags         map[int]bool // the sentences that hold a tag of a quotation
	sources      map[int]int  // the rule's claim whose source begins at the offset
	used         []bool
	names        []certainty // of each quotation
}

func newMerger(doc *text.Document, rules []Claim, names []certainty) *merger {
	m := &merger{doc: doc, rules: rules, names: names, used: make([]bool, len(rules)), sizes: make([]int, len(rules)), cues: map[int]int{}, tags: map[int]bool{}, sources: map[int]int{}}
	m.inner, m.outer = make([]int, len(doc.Tokens)), make([]int, len(doc.Tokens))
	order := make([]int, len(rules))
	for i := range rules {
		order[i] = i
		m.cues[rules[i].Cue.End] = i
		if rules[i].Source.Len() > 0 {
			m.sources[rules[i].Source.Start] = i
		}
		if has(framing, rules[i].Rule) {
			m.tags[m.sentence(rules[i].Cue.Start)] = true
		}
		tokensOf(doc, rules[i].Content, func(int) { m.sizes[i]++ })
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(m.sizes[b], m.sizes[a]) })
	for _, i := range order {
		tokensOf(doc, rules[i].Content, func(t int) {
			m.inner[t] = i + 1
			if m.outer[t] == 0 {
				m.outer[t] = i + 1
			}
		})
	}
	return m
}

// tokensOf calls f for each token of the pieces.
func tokensOf(doc *text.Document, pieces []text.Span, f func(token int)) {
	for _, piece := range pieces {
		for t := doc.TokenAt(piece.Start); t < len(doc.Tokens) && doc.Tokens[t].Start < piece.End; t++ {
			f(t)
		}
	}
}

// match returns the rule's claim that best covers the tagger's: with a Dice
// overlap of a half, or, where the rule knows the exact content, within it.
func (m *merger) match(claim Claim) int {
	shared := map[int]int{}
	all := 0
	tokensOf(m.doc, claim.Content, func(t int) {
		all++
		if i := m.inner[t]; i > 0 {
			shared[i-1]++
		}
		if i := m.outer[t]; i > 0 && i != m.inner[t] {
			shared[i-1]++
		}
	})
	best, most := -1, 0.0
	for i, n := range shared {
		if m.used[i] {
			continue
		}
		rule := &m.rules[i]
		dice, same := 2*float64(n)/float64(all+m.sizes[i]), claim.Cue.Overlaps(rule.Cue)
		if dice < 0.5 && !(same && (n == all && (has(wider, rule.Rule) || m.fragment(claim) && has(" subject-bare subject-that ", rule.Rule)) || 5*n >= 4*m.sizes[i] && (rule.ended || has(exact, rule.Rule)))) {
			continue
		}
		if same {
			dice++ // of two that overlap as much, the one with its cue
		}
		if dice > most || dice == most && i < best {
			best, most = i, dice
		}
	}
	return best
}

// framing are the rules that find a tag right beside a quotation.
const framing = " verb-after-quote inverted-after-quote subject-quote-after-comma subject-colon verb-quote "

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

// wider are the rules that know all of a content of which the tagger has a part.
const wider = " according-to verb-after-clause aside subject-gerund "

// swapped returns the rule's claim with the same cue where the tagger takes its
// source for content: in "Ferries late, warns watchdog" that it warns the
// watchdog; else -1.
func (m *merger) swapped(claim Claim) int {
	i, ok := m.cues[claim.Cue.End]
	if !ok || m.used[i] || claim.Cue.Len() == 0 || !slices.ContainsFunc(claim.Content, m.rules[i].Source.Overlaps) {
		return -1
	}
	return i
}

// runsOn reports whether the content follows, as sentences of their own in
// quotation marks, on a sentence that has a tag already, in which the tagger
// takes a word that is none for the cue: "…," he said, grinning. "…"
func (m *merger) runsOn(claim Claim) bool {
	if claim.Cue.Len() == 0 || claim.Cue.Start > claim.Content[0].Start {
		return false
	}
	for t := m.doc.TokenAt(claim.Cue.Start); t < len(m.doc.Tokens) && m.doc.Tokens[t].Start < claim.Cue.End; t++ {
		if w := m.doc.Tokens[t].Norm; lexicon()[w].takes&(that|quoted) != 0 && lexicon()[w].takes&manner == 0 || strings.EqualFold(w, "according") {
			return false
		}
	}
	s := m.sentence(claim.Cue.Start)
	return m.tags[s] && m.sentence(claim.Content[0].Start) > s
}

// later reports whether the source stands in a sentence after the one in which
// the rule finds source, cue and content.
func (m *merger) later(source text.Span, rule Claim) bool {
	last := rule.Content[len(rule.Content)-1]
	return source.Start >= max(last.End, rule.Cue.End, rule.Source.End) && m.sentence(source.Start) > m.sentence(last.End-1)
}

func (m *merger) sentence(offset int) int { return m.doc.Tokens[m.doc.TokenAt(offset)].Sentence }

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

// advised returns the tagger's claim with what the rule that finds the same
// content knows better; ok is false where there is none.
func (m *merger) advised(claim Claim) (advised Claim, ok bool) {
	best := m.match(claim)
	if best < 0 {
		if best = m.swapped(claim); best < 0 {
			return claim, false
		}
		claim.Content, claim.Source = m.rules[best].Content, m.rules[best].Source
	}
	m.used[best] = true
	rule := m.rules[best]
	claim.Rule += "+" + rule.Rule
	if kept := slices.DeleteFunc(slices.Clone(claim.Content), func(s text.Span) bool { return m.foreign(s, claim.Cue, best) }); len(kept) > 0 {
		claim.Content = kept
	}
	claim.Evidence.Agreed = true
	if rule.Source.Len() > 0 && (claim.Source.Len() == 0 || has(trusted, rule.Rule) || m.later(claim.Source, rule)) || strings.HasPrefix(rule.Rule, "passive-") {
		if !claim.Source.Overlaps(rule.Source) && !(rule.ended && !m.beyond(claim, rule) && slices.ContainsFunc(claim.Content, rule.Source.Overlaps)) {
			claim.Source = rule.Source
		}
	}
	if m.governs(claim.Source, rule.Source) {
		claim.Source = rule.Source
	}
	switch {
	case has(trusted, rule.Rule) && rule.Source.Len() > 0 && slices.ContainsFunc(rule.Content, claim.Source.Overlaps):
		claim.Content, claim.Source = rule.Content, rule.Source // the tagger's source is a part of what is said
	case has(exact, rule.Rule):
		claim.Content = m.withQuotations(best, claim.Content)
	case rule.Rule == "subject-bare" && claim.Cue.Overlaps(rule.Cue) && m.fragment(claim):
		claim.Content = m.withQuotations(best, claim.Content)
	case rule.Rule == "subject-gerund" && m.listed(claim, rule):
		claim.Content = rule.Content // "denies having lied, having stolen and having run"
	case rule.ended && claim.Cue.Overlaps(rule.Cue) && m.beyond(claim, rule):
		claim.Content = m.withQuotations(best, claim.Content)
	case rule.Rule == "according-to" && len(rule.Content) == 2 && len(claim.Content) == 1:
		claim.Content = rule.Content // "The fire had, according to police, begun at four"
	case len(claim.Content) > 1 && rule.Source.Len() > 0:
		// "he stood up and told the judge": what holds the source is no content
		kept := slices.DeleteFunc(slices.Clone(claim.Content), rule.Source.Overlaps)
		if len(kept) > 0 && len(kept) < len(claim.Content) {
			claim.Content, claim.Source = kept, rule.Source
		}
	}
	if rule.Rule == "subject-quote" && claim.Cue.Contains(rule.Source) && claim.Cue.Contains(rule.Cue) {
		claim.Cue, claim.Source = rule.Cue, rule.Source // "carried a banner that read": the banner
	}
	if (has(framing, rule.Rule) || rule.Rule == "noun") && !claim.Cue.Overlaps(rule.Cue) && rule.Source.Len() > 0 {
		claim.Cue, claim.Source = rule.Cue, rule.Source
	}
	if claim.Cue.Len() == 0 || has(exact, rule.Rule) && rule.Cue.Contains(claim.Cue) || claim.Cue.Overlaps(rule.Source) && (claim.Source == rule.Source || !claim.Cue.Overlaps(rule.Cue)) {
		claim.Cue = rule.Cue
	}
	return claim, true
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
		// "The sign above | the door", "the patient, | an actor,"
		return has(places, m.doc.Tokens[a-1].Norm) || m.doc.Tokens[a-1].Norm == "," && has(" a an ", m.doc.Tokens[a].Norm)
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
		if m.tagged(piece, rule) {
			continue
		}
		if piece = m.quoted(piece); piece.Len() > 0 && !slices.ContainsFunc(m.rules[rule].Content, piece.Overlaps) {
			out = append(out, piece)
		}
	}
	slices.SortFunc(out, func(a, b text.Span) int { return cmp.Compare(a.Start, b.Start) })
	return out
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

// joins reports whether a rule's claim that the tagger did not make is one
// nevertheless: it attributes a quotation that nobody else does, or one inside a
// quotation, or stands free and is of a kind that the tagger is known to miss.
func (m *merger) joins(c *carrier, claim Claim, covered []bool) bool {
	free, orphan := true, false
	tokensOf(m.doc, claim.Content, func(t int) {
		free = free && !covered[t]
		q := m.doc.Tokens[t].Quotation
		orphan = orphan || q >= 0 && c.owner[q] < 0
	})
	return orphan || free && (claim.sure || has(rescued, claim.Rule)) || claim.Rule == "according-to" || m.reported(claim) || m.frames(claim)
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
	return last.Tag.Proper() || quoting && (last.Tag.Noun() || last.Tag == text.CD)
}
