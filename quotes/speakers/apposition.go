package speakers

import (
	"strings"

	"quoth/quotes/text"
)

// appositions bounds how many descriptions between commas are looked through
// for the name that they describe.
const appositions = 3

// apposition moves the head of a description to the name that stands in
// apposition to it: "The county's roads chief, Lionel Tsang", "Its owner, a
// trader named Gaspard Moe", "the estate's managers, Orlen Homes".
func (p *parser) apposition(ph *phrase) {
	k := ph.base
	for n := 0; n < appositions; n++ {
		if k = p.pastComma(k, ph.end); k < 0 {
			return
		}
		if p.head(ph, k) {
			return
		}
		if k = p.christened(ph, k); k < 0 {
			return
		}
	}
}

// pastComma returns the token after the comma that follows a noun phrase that
// ends at k, past what "of", "for" and their kin add to it, or -1.
func (p *parser) pastComma(k, end int) int {
	for q := k; q < min(end, k+9); q++ {
		t := p.tok(q)
		if t.Tag == text.Comma {
			return q + 1
		}
		if t.Tag != text.IN && t.Tag != text.DT && !t.Tag.Noun() && t.Tag != text.JJ && t.Tag != text.POS && t.Tag != text.CD && t.Tag != text.PRP && t.Tag != text.PRPS && t.Norm != "there" && t.Norm != "here" {
			return -1
		}
	}
	return -1
}

// head makes the name that begins at token k, a title or a trade before it
// skipped, the head of the description, if it can be what that describes.
func (p *parser) head(ph *phrase, k int) bool {
	for q := k; q < min(ph.end, k+5); q++ {
		if n := p.nameAt[q]; n >= 0 {
			if !p.describes(ph, &p.names[n]) {
				return false
			}
			ph.shape, ph.name, ph.head, ph.base = byName, int(n), q, min(p.names[n].words.End, ph.end)
			ph.noun = fold(p.tok(q).Norm)
			return true
		}
		if strings.HasPrefix(p.tok(q).Norm, "@") {
			ph.shape, ph.head, ph.first, ph.base = byHandle, q, q, q+1
			return true
		}
		if !p.capital(q) && !p.modifier(q) && !(q == k && p.trade(q)) {
			return false
		}
	}
	return false
}

// describes reports whether the noun phrase can say what the bearer of a name
// in apposition to it is: one person, or an organisation. A noun that the lists
// do not know says it of either; the name tells of which.
func (p *parser) describes(ph *phrase, n *name) bool {
	c := classOf(ph.noun)
	switch person := n.person > 0 && n.person >= n.group && n.person >= n.place; {
	case ph.plural:
		return !person && n.group > 0
	case c&somebody != 0 || agentNoun(ph.noun) || ph.noun == "one":
		return n.person > 0 && (person || !ph.definite || c&unnamed == 0)
	case c&(body|press) != 0:
		return n.group > 0
	case c&paper != 0 || timeNouns[ph.noun]:
		return false
	default:
		return ph.definite && (person || n.group > n.place)
	}
}

// timeNouns head phrases that say when: "The next morning, Ann Roe left".
var timeNouns = map[string]bool{
	"day": true, "week": true, "month": true, "year": true, "hour": true, "minute": true, "moment": true, "decade": true, "century": true, "season": true,
	"morning": true, "afternoon": true, "evening": true, "night": true, "weekend": true, "time": true, "date": true, "summer": true, "winter": true, "spring": true,
	"autumn": true, "fall": true, "noon": true, "midnight": true, "dawn": true, "dusk": true, "while": true, "end": true, "start": true, "beginning": true,
}

// christened looks, in the description that begins at token k, for the name
// that a participle gives: "a trader from Port Salut named Gaspard Moe". It
// returns where to look on, -1 where nothing can follow.
func (p *parser) christened(ph *phrase, k int) int {
	if t := p.tok(min(k, ph.end-1)); k >= ph.end || t.Tag != text.DT && t.Tag != text.CD && t.Kind != text.Number && !t.Tag.Noun() && t.Tag != text.JJ {
		return -1
	}
	for q := k; q < min(ph.end, k+12); q++ {
		switch t := p.tok(q); {
		case t.Tag == text.Comma:
			return q
		case (t.Norm == "named" || t.Norm == "called") && q+1 < ph.end && p.nameAt[q+1] >= 0:
			if n := p.nameAt[q+1]; p.names[n].person > 0 {
				ph.shape, ph.name, ph.head, ph.base = byName, int(n), q+1, min(p.names[n].words.End, ph.end)
				ph.noun = fold(p.tok(q + 1).Norm)
			}
			return -1
		}
	}
	return -1
}

// trade reports whether a word can say, before a name, what somebody is,
// whatever its tag: the taggers take a plumber for a verb.
func (p *parser) trade(k int) bool {
	t := p.tok(k)
	return t.Kind == text.Word && p.nameAt[k] < 0 && !p.capital(k) && !t.Tag.Finite() && t.Tag != text.IN && t.Tag != text.CC && t.Tag != text.DT && t.Tag != text.PRP && t.Tag != text.RB
}

// apposed returns the end of a source with the name that stands in apposition
// right behind it, where the source left that out: "said the witness, plumber
// Ann Roe." Nothing but a word of what she is may stand between.
func (p *parser) apposed(first, end int) int {
	if end-first < 2 || end >= len(p.doc.Tokens) || !p.same(first, end) || p.tok(first).Tag != text.DT && p.tok(first).Tag != text.PRPS {
		return end
	}
	if w := p.tok(end).Norm; (w == "named" || w == "called") && p.same(end, end+1) && p.nameAt[end+1] >= 0 {
		return p.names[p.nameAt[end+1]].words.End // "a trader | named Gaspard Moe"
	}
	if p.tok(end).Tag != text.Comma || classOf(fold(p.tok(end-1).Norm))&somebody == 0 {
		return end
	}
	k := end + 1
	if t := p.tok(min(k, len(p.doc.Tokens)-1)); p.same(end, k) && strings.HasPrefix(t.Norm, "@") && len(t.Norm) > 1 {
		for k++; k < end+12 && p.same(end, k) && !p.tok(k).Space && p.tok(k).Tag != text.Comma; k++ {
		}
		return k
	}
	for k < end+3 && p.same(end, k) && p.trade(k) {
		k++
	}
	if !p.same(end, k) || p.nameAt[k] < 0 {
		return end
	}
	n := &p.names[p.nameAt[k]]
	if n.person <= 0 || len(n.parts) < 2 || p.same(end, n.words.End) && p.tok(n.words.End).Tag != text.Stop && p.tok(n.words.End).Tag != text.Comma {
		return end
	}
	return n.words.End
}

// oneOf returns where the name begins of whom a source says first that he is one
// of several: "One of its authors, | the chemist Ann Roe"; else first.
func (p *parser) oneOf(first, end int) int {
	if end-first < 5 || fold(p.tok(first).Norm) != "one" || p.tok(first+1).Norm != "of" {
		return first
	}
	for k := first + 2; k < end-1 && k < first+14; k++ {
		if p.tok(k).Tag != text.Comma {
			continue
		}
		for j := k + 1; j < min(end, k+6); j++ {
			if i := p.nameAt[j]; i >= 0 && p.names[i].person > 0 && len(p.names[i].parts) > 1 {
				return k + 1
			}
		}
		break
	}
	return first
}
