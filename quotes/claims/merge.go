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
		if dice < 0.5 && !(same && (n == all && (has(wider, rule.Rule) || raised(rule) || m.fragment(claim) && has(" subject-bare subject-that ", rule.Rule)) || 5*n >= 4*m.sizes[i] && (rule.ended || has(exact, rule.Rule)))) {
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

// wider are the rules that know all of a content of which the tagger has a part.
const wider = " according-to verb-after-clause aside subject-gerund passive-after-clause "

// raised reports whether the rule's claim is a passive with its agent whose subject
// and infinitive are the content.
func raised(rule *Claim) bool {
	return rule.Rule == "passive-infinitive" && len(rule.Content) == 2 && rule.Source.Len() > 0
}

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
	ownerless := claim.Source.Len() == 0 && rule.Rule == "subject-that" && claim.Cue.Len() > 0 && !claim.Cue.Overlaps(rule.Cue)
	if rule.Source.Len() > 0 && (claim.Source.Len() == 0 || has(trusted, rule.Rule) || m.later(claim.Source, rule)) || strings.HasPrefix(rule.Rule, "passive-") && (claim.Cue.Len() == 0 || claim.Cue.Overlaps(rule.Cue)) {
		if !claim.Source.Overlaps(rule.Source) && !(rule.ended && !m.beyond(claim, rule) && slices.ContainsFunc(claim.Content, rule.Source.Overlaps)) {
			claim.Source = rule.Source
		}
	}
	if m.governs(claim.Source, rule.Source) {
		claim.Source = rule.Source
	}
	switch {
	case has(trusted, rule.Rule) && rule.Source.Len() > 0 && (slices.ContainsFunc(rule.Content, claim.Source.Overlaps) || rule.Rule == "in-view" && slices.ContainsFunc(claim.Content, rule.Source.Overlaps)):
		claim.Content, claim.Source = rule.Content, rule.Source // the tagger's source is a part of what is said
	case has(exact, rule.Rule) && !m.parted(claim, rule):
		claim.Content = m.withQuotations(best, claim.Content)
	case rule.Rule == "subject-bare" && claim.Cue.Overlaps(rule.Cue) && m.fragment(claim):
		claim.Content = m.withQuotations(best, claim.Content)
	case rule.Rule == "subject-complement" && claim.Cue.Overlaps(rule.Cue) && m.leaves(claim, rule):
		claim.Content = m.withQuotations(best, claim.Content) // "called it “slow”, “rude” | and, at times, “kind”"
	case rule.Rule == "subject-gerund" && m.listed(claim, rule):
		claim.Content = rule.Content // "denies having lied, having stolen and having run"
	case rule.ended && claim.Cue.Overlaps(rule.Cue) && m.beyond(claim, rule):
		claim.Content = m.withQuotations(best, claim.Content)
	case raised(&rule):
		claim.Content, claim.Source = rule.Content, rule.Source // "The mayor was said by staff to have wept"
	case rule.Rule == "according-to" && len(rule.Content) == 2 && len(claim.Content) == 1:
		claim.Content = rule.Content // "The fire had, according to police, begun at four"
	case len(claim.Content) > 1 && rule.Source.Len() > 0:
		// "he stood up and told the judge": what holds the source is no content
		kept := slices.DeleteFunc(slices.Clone(claim.Content), rule.Source.Overlaps)
		if len(kept) > 0 && len(kept) < len(claim.Content) {
			claim.Content, claim.Source = kept, rule.Source
		}
	}
	claim.Content = withoutHearer(claim, rule)
	if rule.Rule == "quoted-as" {
		claim.Cue = rule.Cue // "was quoted by the Echo as | saying"
	}
	if rule.Rule == "subject-quote" && claim.Cue.Contains(rule.Source) && claim.Cue.Contains(rule.Cue) {
		claim.Cue, claim.Source = rule.Cue, rule.Source // "carried a banner that read": the banner
	}
	// "ordered a search | and assured them that": the nearer one
	nearer := rule.Rule == "subject-that" && claim.Cue.End <= rule.Cue.Start && rule.Cue.End <= claim.Content[0].Start
	if (has(framing, rule.Rule) || rule.Rule == "noun" || nearer) && !claim.Cue.Overlaps(rule.Cue) && rule.Source.Len() > 0 {
		claim.Cue, claim.Source = rule.Cue, rule.Source
	}
	if claim.Cue.Len() == 0 || ownerless && claim.Source == rule.Source || has(exact, rule.Rule) && rule.Cue.Contains(claim.Cue) || claim.Cue.Overlaps(rule.Source) && (claim.Source == rule.Source || !claim.Cue.Overlaps(rule.Cue)) {
		claim.Cue = rule.Cue
	}
	return claim, true
}
