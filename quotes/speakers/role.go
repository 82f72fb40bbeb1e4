package speakers

import (
	"slices"
	"strings"

	"quoth/quotes/text"
)

// person resolves "the president", "her lawyer", "a spokesman": to somebody of
// whom the article has said so, else to nobody but the phrase itself.
func (r *reader) person(c int, ph *phrase, content []text.Span) (int, string, float64) {
	if oneOf[strings.ToLower(r.parser.tok(ph.first).Norm)] && ph.owner < 0 {
		// one of several, whom the article does not name
		return r.own(ph, Anonymous), "anonymous", confidence["anonymous"]
	}
	indefinite := !ph.definite && r.parser.tok(ph.first).Tag == text.DT
	if !indefinite {
		if e, _ := r.holder(ph, content); e >= 0 {
			return e, "role", confidence["role"]
		}
	}
	if e := r.known(ph); e >= 0 {
		return e, "anonymous", confidence["anonymous"]
	}
	if indefinite {
		if e := r.later(ph); e >= 0 {
			return e, "later", confidence["later"]
		}
	}
	if ph.owner >= 0 {
		if e := r.relation(ph); e >= 0 {
			return e, "relation", confidence["relation"]
		}
	}
	if (ph.definite || r.labels(ph)) && ph.owner < 0 && classOf(ph.noun)&unnamed == 0 {
		key := fold(r.written(ph))
		if e, ok := r.meant[key]; ok {
			return e, "nominal", confidence["nominal"]
		}
		if f := r.definite(ph, content); f.entity >= 0 {
			r.meant[key] = f.entity
			return f.entity, "nominal", confidence["nominal"]
		}
	}
	if indefinite {
		return r.own(ph, Anonymous), "anonymous", confidence["anonymous"]
	}
	return r.own(ph, Anonymous), "anonymous", confidence["anonymous-definite"]
}

// labels reports whether the phrase is a bare noun before a colon, as records of
// hearings label who speaks: "Witness: “No.”"
func (r *reader) labels(ph *phrase) bool {
	p := r.parser
	return ph.end-ph.first == 1 && !ph.plural && !p.same(ph.first, ph.first-1) && p.same(ph.first, ph.end) && p.tok(ph.end).Norm == ":"
}

// oneOf are the words that pick somebody out of several without a name.
var oneOf = map[string]bool{"one": true, "another": true, "some": true}

// holder returns who has the role that the phrase names.
func (r *reader) holder(ph *phrase, content []text.Span) (int, float64) {
	list := r.cast.byHead[kindred(ph.noun)]
	if p := partyOf(append(ph.mods, ph.noun)); p != "" {
		// "the Republican nominee" is who the article calls a Republican
		list = append(slices.Clone(list), r.members(p)...)
	}
	if len(list) == 0 || slices.Contains(ph.mods, "then") {
		return -1, 0 // "its then secretary" is none of today's
	}
	sex := sexOf(classOf(ph.noun))
	a := r.ask(ph.first)
	a.content, a.sex, a.kind = content, sex, Person
	best, high, next := -1, 0.0, -10.0
	for _, e := range list[max(0, len(list)-crowded):] {
		x := &r.cast.entities[e]
		if x.kind != Person {
			continue
		}
		if ph.owner >= 0 && r.doc.Tokens[ph.owner].Tag == text.PRPS && classOf(ph.noun)&kin != 0 && x.last.token >= 0 && a.paragraph-x.last.paragraph > 2 {
			continue // another one's friend
		}
		fit, ok := x.fits(ph)
		if p := partyOf(append(ph.mods, ph.noun)); p != "" && x.party() == p && !ok {
			fit, ok = 0.5, true
		}
		if !ok {
			continue
		}
		a.among = list
		s, ok := r.score(&a, e)
		if !ok {
			continue
		}
		s += 1.5 * fit
		if best < 0 || s > high {
			if best >= 0 {
				next = high
			}
			best, high = e, s
		} else if s > next {
			next = s
		}
	}
	return best, high - next
}

// members returns the persons of a party among those mentioned lately.
func (r *reader) members(party string) []int {
	var list []int
	for _, e := range r.recent(nil) {
		if x := &r.cast.entities[e]; x.kind == Person && x.party() == party {
			list = append(list, e)
		}
	}
	return list
}

// aged resolves "the 34-year-old".
func (r *reader) aged(ph *phrase) int {
	for k := ph.first; k < min(ph.base, ph.first+4); k++ {
		w := r.doc.Tokens[k].Norm
		if i := strings.Index(w, "-year-old"); i > 0 {
			for t := len(r.trail) - 1; t >= 0 && len(r.trail)-t <= memory; t-- {
				if e := r.trail[t]; r.cast.entities[e].age == w[:i] {
					return e
				}
			}
			if e, ok := r.cast.byAge[w[:i]]; ok && e >= 0 {
				return e
			}
			if ph.definite && (classOf(ph.noun)&somebody == 0) {
				a := r.ask(ph.first)
				a.kind = Person
				return r.rank(&a).entity
			}
		}
	}
	return -1
}

// known finds the same unnamed speaker again: "the source" after "a source".
func (r *reader) known(ph *phrase) int {
	if !ph.definite || ph.owner >= 0 {
		return -1
	}
	for i := len(r.trail) - 1; i >= 0 && len(r.trail)-i <= memory; i-- {
		x := &r.cast.entities[r.trail[i]]
		if x.kind == Anonymous && len(x.parts) > 0 && kindred(x.parts[len(x.parts)-1]) == kindred(ph.noun) {
			return r.trail[i]
		}
	}
	return -1
}

// definite returns the person that a definite description must mean where
// nothing in the article gives that role: the one spoken of last, if that was
// just before, and not the one in whose words the description stands.
func (r *reader) definite(ph *phrase, content []text.Span) found {
	for k := ph.first; k < ph.head; k++ {
		if w := r.doc.Tokens[k].Norm; acronym(w) && w != "GOP" {
			return found{-1, 0} // "the FBI director" is somebody in particular
		}
	}
	a := r.ask(ph.first)
	a.content, a.kind, a.sex = content, Person, sexOf(classOf(ph.noun))
	label := r.labels(ph)
	var among, loose []int // loose: those of whom little but the capitals says that they are persons
	for _, e := range r.recent(nil) {
		x := &r.cast.entities[e]
		if x.kind != Person || r.reporting(e, ph.first) || x.last.quoted >= 0 || a.paragraph-x.last.paragraph > 2 || r.otherwise(x, ph) {
			continue
		}
		if label && x.spoke == r.spoken {
			continue // another label, another speaker
		}
		if x.spoke == r.spoken && x.spokeIn == a.paragraph && r.exchanged(ph, content) {
			continue // “Not guilty,” croaked Ott. “Louder,” snapped the judge.
		}
		if age, ok := decades[ph.noun]; ok && x.age != "" && (x.age < age[0] || x.age > age[1] || len(x.age) != 2) {
			continue
		}
		if x.person-max(x.group, x.place) < 3 {
			loose = append(loose, e)
		} else {
			among = append(among, e)
		}
	}
	if len(among) == 0 && len(loose) == 1 && len(r.cast.entities[loose[0]].parts) > 1 {
		among = loose
	}
	if len(among) == 0 {
		return found{-1, 0}
	}
	a.among = among
	if kindred(ph.noun) == "nominee" {
		// who stands for office is who the article is about
		best := among[0]
		for _, e := range among {
			if r.cast.entities[e].mentions > r.cast.entities[best].mentions {
				best = e
			}
		}
		return found{best, 0}
	}
	return r.rank(&a)
}

// exchanged reports whether the phrase stands behind its verb and a quotation, in a
// sentence that opens with that: where the one before was quoted in the same
// paragraph, another one answers.
func (r *reader) exchanged(ph *phrase, content []text.Span) bool {
	if len(content) == 0 || len(r.done) == 0 || ph.first < 2 || content[0].Start >= r.doc.Tokens[ph.first].Start {
		return false
	}
	said := r.claims[r.done[len(r.done)-1]].Content
	if len(said) == 0 {
		return false
	}
	if t := r.doc.TokenAt(said[len(said)-1].Start); t >= len(r.doc.Tokens) || r.doc.Tokens[t].Quotation < 0 {
		return false // She denied it. “No,” said the defender.
	}
	verb, mark := &r.doc.Tokens[ph.first-1], &r.doc.Tokens[ph.first-2]
	return verb.Tag.Verb() && mark.Kind == text.CloseMark && r.doc.Sentences[verb.Sentence].Tokens.First < r.doc.TokenAt(content[0].Start)
}

// decades are the ages that a word allows.
var decades = map[string][2]string{
	"teenager": {"13", "19"}, "nonagenarian": {"90", "99"}, "octogenarian": {"80", "89"}, "septuagenarian": {"70", "79"}, "pensioner": {"55", "99"},
}

// otherwise reports whether the entity holds another office than the phrase
// names: "the town clerk" is nobody whom the article calls a lawyer, but "the
// Vik pensioner" may be one whom it calls a postman.
func (r *reader) otherwise(x *entity, ph *phrase) bool {
	office := false
	for k := ph.first; k < ph.head; k++ {
		t := &r.doc.Tokens[k]
		office = office || !r.parser.capital(k) && (t.Tag == text.NN || t.Tag == text.NNS || t.Norm == "chief" || t.Norm == "deputy" || t.Norm == "senior")
	}
	for _, d := range x.roles {
		if kindred(d.head) == kindred(ph.noun) {
			_, ok := x.fits(ph)
			return !ok
		}
		c, other := classOf(ph.noun), classOf(d.head)
		if other&title != 0 && c&title != 0 || office && c&(role|calling) != 0 && other&(role|calling) != 0 && (other&kin == 0 || sexOf(other) == unsexed) {
			return true
		}
	}
	return false
}

// reporting reports whether entity e made a claim in whose content token k
// lies: in "Roe said the clerk had told her", the clerk is not Roe.
func (r *reader) reporting(e, k int) bool {
	x, t := &r.cast.entities[e], &r.doc.Tokens[k]
	if x.spoke >= 0 && x.spokeAt == t.Sentence {
		return true
	}
	at := t.Span
	for _, i := range r.lately() {
		if r.out[i].Speaker != e {
			continue
		}
		for _, c := range r.claims[i].Content {
			if c.Contains(at) {
				return true
			}
		}
	}
	return false
}

// relation resolves "his sister", "Roe's widow": to the one other bearer of the
// surname whose gender fits.
func (r *reader) relation(ph *phrase) int {
	if against[ph.noun] {
		return r.opponent(ph)
	}
	sex := sexOf(classOf(ph.noun))
	if sex == unsexed || classOf(ph.noun)&kin == 0 {
		return -1
	}
	owner, _ := r.owner(ph)
	if owner < 0 {
		return -1
	}
	parts := r.cast.entities[owner].parts
	relative := -1
	for _, e := range r.cast.byWord[parts[len(parts)-1]] {
		x := &r.cast.entities[e]
		if e == owner || x.kind != Person || x.sex != sex || len(x.parts) < 2 || x.parts[len(x.parts)-1] != parts[len(parts)-1] {
			continue
		}
		if relative >= 0 {
			return -1
		}
		relative = e
	}
	return relative
}

// against are the words for the other side of a contest.
var against = map[string]bool{"opponent": true, "rival": true, "challenger": true, "adversary": true}

// opponent resolves "her opponent": to the only other person mentioned so far.
func (r *reader) opponent(ph *phrase) int {
	owner, _ := r.owner(ph)
	if owner < 0 {
		return -1
	}
	one := -1
	for _, e := range r.recent(nil) {
		x := &r.cast.entities[e]
		if e == owner || x.kind != Person || x.last.quoted >= 0 {
			continue
		}
		if one >= 0 {
			return -1
		}
		one = e
	}
	return one
}

// later finds who is meant where an article opens with a role and names its
// bearer further down: "A judge has ruled … Judge Ann Roe wrote".
func (r *reader) later(ph *phrase) int {
	s := r.doc.Tokens[ph.first].Sentence
	if r.doc.Sentences[s].Paragraph > 2 {
		return -1
	}
	owner := -1
	for _, e := range r.cast.byHead[kindred(ph.noun)] {
		x := &r.cast.entities[e]
		if _, ok := x.fits(ph); !ok || x.kind != Person {
			continue
		}
		if e == owner {
			continue
		}
		if owner >= 0 || x.full.token >= 0 {
			return -1
		}
		owner = e
	}
	return owner
}

// owned are the words, views and writings of a person that speak as the
// person does: "in Roe's view", "her brief".
var owned = map[string]bool{
	"view": true, "views": true, "opinion": true, "eyes": true, "mind": true, "words": true, "account": true, "telling": true, "estimation": true,
	"tweet": true, "tweets": true, "commentary": true, "brief": true, "submission": true, "testimony": true, "comments": true, "remarks": true, "statement": true, "judgment": true, "judgement": true,
}

// owner resolves the possessor of a phrase: "Roe's", "her".
func (r *reader) owner(ph *phrase) (int, float64) {
	t := &r.doc.Tokens[ph.owner]
	if t.Tag == text.PRPS {
		a := r.ask(ph.owner)
		if a.sex = sexOfPronoun(strings.ToLower(t.Norm)); a.sex == unsexed {
			return -1, 0
		}
		a.kind = Person
		f := r.rank(&a)
		return f.entity, r.leading("owner", f)
	}
	n := r.parser.nameAt[ph.owner]
	if n < 0 {
		return -1, 0
	}
	e := r.whose(int(n), nil)
	if e >= 0 && r.cast.entities[e].kind != Person {
		return -1, 0
	}
	return e, confidence["owner"]
}
