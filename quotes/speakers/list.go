package speakers

import (
	"strings"

	"quoth/quotes/text"
)

// plural reports whether the last word of a capital run names several: members
// of a party, a people or a trade.
func plural(w string) bool {
	c := classOf(w)
	if c&(firm|joins|place|body) != 0 || classOf(singular(w))&(body|place) != 0 {
		return false
	}
	return c&crowd != 0 && strings.HasSuffix(w, "s") || strings.HasSuffix(w, "s") && classOf(w[:len(w)-1])&people != 0 && !given(w)
}

// coordinate splits "Ada and Moe" into its members, and "lawmakers and
// officials" as one group.
func (p *parser) coordinate(ph *phrase) {
	members := []phrase{*ph}
	k := p.aside(ph, ph.base)
	for len(members) < 6 && k < ph.end {
		if p.tok(k).Tag == text.Comma && k+1 < ph.end && p.nameAt[ph.first] >= 0 {
			// a list only where another comma or "and" closes it
			if n := p.nameAt[k+1]; n < 0 || p.names[n].words.End >= ph.end || p.tok(p.names[n].words.End).Norm != "and" && (p.tok(p.names[n].words.End).Tag != text.Comma || !p.joined(p.names[n].words.End, ph.end)) {
				break
			}
		} else if w := p.tok(k).Norm; w != "and" && w != "&" && w != "or" {
			break
		}
		k++
		if k < ph.end && (p.tok(k).Norm == "and" || p.tok(k).Tag == text.Comma) {
			k++
		}
		if k >= ph.end {
			break
		}
		m := phrase{first: k, end: ph.end, base: ph.end, head: -1, name: -1, owner: -1}
		p.nounPhrase(&m)
		if m.shape != byName && m.shape != byNoun || m.head < 0 || !p.tok(m.head).Tag.Noun() && m.name < 0 {
			break
		}
		if len(members) == 1 && ph.shape == byNoun && !ph.plural && ph.definite && classOf(ph.noun)&somebody != 0 && !m.definite && p.tok(m.first).Tag != text.DT {
			if m.shape == byName && m.first < p.names[m.name].words.First {
				// "his wife and current nominee Ann Roe": one person
				*ph = m
				return
			}
			if m.shape == byNoun && !m.plural && classOf(m.noun)&somebody != 0 {
				return // "the former mayor and union leader"
			}
		}
		members = append(members, m)
		k = p.aside(&m, m.base)
	}
	if len(members) > 1 {
		ph.members = members
		ph.shape = several
		ph.plural = true
	}
}

// joined reports whether an "and" closes the list that goes on at token k.
func (p *parser) joined(k, end int) bool {
	for ; k < end; k++ {
		if w := p.tok(k).Norm; w == "and" || w == "&" {
			return true
		}
	}
	return false
}

// aside skips what may stand between a name at the head of a list and the
// "and" that goes on with it: "(D-Mont.)", "of Tesmark", ", R-Tenn.,".
func (p *parser) aside(ph *phrase, k int) int {
	if ph.shape != byName {
		return k
	}
	j := k
	if j < ph.end && (p.tok(j).Norm == "of" || p.tok(j).Norm == "from") {
		for j++; j < ph.end && (p.capital(j) || p.nameAt[j] >= 0); j++ {
		}
	}
	if j < ph.end && p.tok(j).Tag == text.OpenParen {
		for q := j; q < min(ph.end, j+8); q++ {
			if p.tok(q).Tag == text.CloseParen {
				j = q + 1
				break
			}
		}
	}
	if j < ph.end && p.tok(j).Tag == text.Comma {
		// to the comma before "and", where a name follows
		for q := j + 1; q < min(ph.end-1, j+20); q++ {
			if p.tok(q).Tag == text.Comma && p.tok(q+1).Norm == "and" && q+2 < ph.end && (p.nameAt[q+2] >= 0 || strings.HasPrefix(p.tok(q+2).Norm, "other")) {
				return q + 1
			}
		}
	}
	if j < ph.end && (p.tok(j).Norm == "and" || p.tok(j).Tag == text.Comma) {
		return j
	}
	return k
}

// counts are the words that, with "of", say how many of a group speak.
var counts = map[string]bool{"two": true, "three": true, "four": true, "five": true, "both": true, "pair": true, "couple": true}

// named takes the names in apposition to a plural for the source: "two of the
// tenants, Ada and Moe".
func (p *parser) named(ph *phrase) {
	for k := ph.base; k < min(ph.end-1, ph.base+8); k++ {
		if p.tok(k).Tag != text.Comma {
			if t := p.tok(k); t.Tag != text.IN && t.Tag != text.DT && !t.Tag.Noun() && t.Tag != text.JJ && t.Tag != text.POS && t.Tag != text.PRPS && t.Tag != text.CD {
				return
			}
			continue
		}
		if n := p.nameAt[k+1]; n < 0 || p.names[n].person <= 0 {
			return
		}
		m := phrase{first: k + 1, end: ph.end, base: ph.end, head: -1, name: -1, owner: -1}
		p.nounPhrase(&m)
		if m.shape != byName {
			return
		}
		p.coordinate(&m)
		if m.shape != several {
			return
		}
		for i := range m.members {
			if m.members[i].shape != byName {
				return
			}
		}
		*ph = m
		return
	}
}

// pair looks in the two sentences before token i for the persons coordinated
// last, whom "they" means: "Ada and Moe".
func (r *reader) pair(i int) phrase {
	p := r.parser
	s := r.doc.Tokens[i].Sentence
	for k := i - 1; k > 0 && k > i-90 && r.doc.Tokens[k].Sentence >= s-2; k-- {
		if t := p.tok(k); t.Norm != "and" || t.Quotation >= 0 || p.nameAt[k-1] < 0 || p.nameAt[k+1] < 0 || p.nameAt[k-1] == p.nameAt[k+1] {
			continue
		}
		a, b := &p.names[p.nameAt[k-1]], &p.names[p.nameAt[k+1]]
		if a.entity < 0 || b.entity < 0 || r.cast.entities[a.entity].kind != Person || r.cast.entities[b.entity].kind != Person {
			continue
		}
		ph := p.parse(a.words.First, b.words.End)
		for _, m := range ph.members {
			if m.shape != byName {
				ph.shape = nothing
			}
		}
		return ph
	}
	return phrase{shape: nothing}
}
