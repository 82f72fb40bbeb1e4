package speakers

import (
	"slices"
	"strings"

	"quoth/quotes/text"
)

// nominal resolves a source whose head is a common noun.
func (r *reader) nominal(c int, ph *phrase, content []text.Span) (int, string, float64) {
	cl := classOf(ph.noun)
	if ph.plural && cl == 0 {
		cl = classOf(singular(ph.noun))
	}
	if e := r.aged(ph); e >= 0 {
		return e, "age", confidence["age"]
	}
	if kind := r.quantity(ph); kind != "" {
		return r.own(ph, kind), string(kind), confidence["group"]
	}
	switch {
	case ph.noun == "police" && ph.head > ph.first && r.parser.nameAt[ph.head-1] >= 0:
		return r.own(ph, Organization), "organisation", confidence["organisation"]
	case ph.owner >= 0 && owned[ph.noun]:
		if e, sure := r.owner(ph); e >= 0 {
			return e, "owner", sure
		}
		return r.own(ph, Report), "document", confidence["document"]
	case cl&paper != 0 && cl&role0 == 0:
		return r.own(ph, Report), "document", confidence["document"]
	case ph.plural:
		return r.group(ph)
	case cl&role0 != 0 || agentNoun(ph.noun):
		return r.person(c, ph, content)
	case cl&(body|press) != 0:
		return r.organisation(ph, content)
	case cl&crowd != 0:
		return r.group(ph)
	}
	if w := r.doc.Tokens[ph.head].Norm; acronym(w) || classOf(ph.noun)&(place|firm) != 0 && r.parser.capital(ph.head) {
		return r.own(ph, Organization), "organisation", confidence["organisation"]
	}
	return r.own(ph, Unknown), "as-written", confidence["as-written"]
}

// singular undoes the plural of a noun.
func singular(w string) string {
	switch {
	case strings.HasSuffix(w, "ies"):
		return w[:len(w)-3] + "y"
	case strings.HasSuffix(w, "sses"), strings.HasSuffix(w, "ches"), strings.HasSuffix(w, "shes"), strings.HasSuffix(w, "xes"):
		return w[:len(w)-2]
	}
	return strings.TrimSuffix(w, "s")
}

// quantity tells the kind of a phrase whose head only counts: "one of the
// files", "a group of doctors", "two people familiar with the talks". It
// returns nothing for other phrases.
func (r *reader) quantity(ph *phrase) Kind {
	p := r.parser
	switch ph.noun {
	case "people", "persons", "officials", "executives", "employees", "aides", "diplomats", "advisers", "insiders":
		for k := ph.head + 1; k < ph.end; k++ {
			switch p.tok(k).Norm {
			case "familiar", "briefed", "knowledge", "anonymity", "anonymous", "anonymously", "authorized", "authorised", "named", "identified":
				return Anonymous
			}
		}
		return ""
	case "one", "another", "other", "someone", "somebody", "anyone":
	case "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "some", "many", "most", "several", "few", "all", "both", "none", "half",
		"dozens", "hundreds", "thousands", "group", "groups", "number", "chorus", "array", "raft", "handful", "majority", "pair", "couple", "bunch", "range", "slew", "crowd":
		if ph.base >= ph.end || p.tok(ph.base).Norm != "of" {
			return ""
		}
	default:
		return ""
	}
	one := ph.noun == "one" || ph.noun == "another" || ph.noun == "other"
	for k := ph.base; k < ph.end && k < ph.base+9; k++ {
		t := p.tok(k)
		if t.Tag == text.Comma || t.Norm == "who" || t.Tag == text.IN && k > ph.base {
			break
		}
		w := fold(t.Norm)
		switch c := classOf(w) | classOf(singular(w)); {
		case k+1 < ph.end && p.tok(k+1).Tag.Noun():
		case c&paper != 0 && c&role0 == 0:
			return Report
		case !one && t.Tag.Noun():
			return Group
		}
	}
	if one || ph.base >= ph.end {
		return Anonymous
	}
	return Group
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
			if ph.definite && (classOf(ph.noun)&role0 == 0) {
				a := r.ask(ph.first)
				a.kind = Person
				return r.rank(&a).entity
			}
		}
	}
	return -1
}

// group keeps the words of a plural source, or finds the same words again.
func (r *reader) group(ph *phrase) (int, string, float64) {
	return r.own(ph, Group), "group", confidence["group"]
}

// person resolves "the president", "her lawyer", "a spokesman": to somebody of
// whom the article has said so, else to nobody but the phrase itself.
func (r *reader) person(c int, ph *phrase, content []text.Span) (int, string, float64) {
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
	if ph.definite && ph.owner < 0 && classOf(ph.noun)&unnamed == 0 {
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

// holder returns who has the role that the phrase names.
func (r *reader) holder(ph *phrase, content []text.Span) (int, float64) {
	list := r.cast.byHead[kindred(ph.noun)]
	if p := partyOf(append(ph.mods, ph.noun)); p != "" {
		// "the Republican nominee" is who the article calls a Republican
		list = append(slices.Clone(list), r.members(p)...)
	}
	if len(list) == 0 {
		return -1, 0
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

// partyOf returns the US party among the words, empty if there is none.
func partyOf(words []string) string {
	for _, w := range words {
		switch w {
		case "republican", "gop":
			return "republican"
		case "democrat", "democratic":
			return "democrat"
		case "libertarian", "green":
			return w
		}
	}
	return ""
}

// party returns the party that the entity's roles name.
func (x *entity) party() string {
	for _, d := range x.roles {
		if p := partyOf(append([]string{d.head}, d.mods...)); p != "" {
			return p
		}
	}
	return ""
}

// fits scores how well one of the entity's roles answers the phrase.
func (x *entity) fits(ph *phrase) (float64, bool) {
	best, ok := 0.0, false
	for _, d := range x.roles {
		if kindred(d.head) != kindred(ph.noun) {
			continue
		}
		s := 0.0
		bad := false
		for _, m := range ph.mods {
			switch {
			case has(d.mods, m):
				s++
			case telling(m):
				bad = true
			default:
				s -= 0.25
			}
		}
		for _, m := range d.mods {
			if (m == "vice" || m == "deputy" || m == "assistant" || m == "vice-presidential") && !has(ph.mods, m) {
				bad = true
			}
			if telling(m) && !has(ph.mods, m) && m != "former" && m != "prime" {
				s -= 1
			}
			if m == "prime" && !has(ph.mods, m) {
				s -= 0.5
			}
		}
		if bad {
			continue
		}
		if !ok || s > best {
			best, ok = s, true
		}
	}
	return best, ok
}

// telling reports whether a modifier makes a role another one.
func telling(m string) bool {
	switch m {
	case "vice", "deputy", "former", "prime", "assistant", "acting", "shadow", "foreign", "finance", "interior", "defence", "defense", "health", "attorney", "democratic", "republican", "gop", "libertarian":
		return true
	}
	return false
}

func has(list []string, w string) bool {
	for _, x := range list {
		if x == w || w == "gop" && x == "republican" || w == "republican" && x == "gop" || w == "republican" && x == "republicans" {
			return true
		}
	}
	return false
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
	var among []int
	for _, e := range r.recent(nil) {
		x := &r.cast.entities[e]
		if x.kind != Person || r.reporting(e, ph.first) || x.last.quoted >= 0 || a.paragraph-x.last.paragraph > 2 || x.otherwise(ph) {
			continue
		}
		if age, ok := decades[ph.noun]; ok && x.age != "" && (x.age < age[0] || x.age > age[1] || len(x.age) != 2) {
			continue
		}
		among = append(among, e)
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

// otherwise reports whether the entity holds another office than the phrase
// names.
func (x *entity) otherwise(ph *phrase) bool {
	for _, d := range x.roles {
		if kindred(d.head) == kindred(ph.noun) {
			_, ok := x.fits(ph)
			return !ok
		}
		if classOf(d.head)&title != 0 && classOf(ph.noun)&title != 0 {
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

// decades are the ages that a word allows.
var decades = map[string][2]string{
	"teenager": {"13", "19"}, "nonagenarian": {"90", "99"}, "octogenarian": {"80", "89"}, "septuagenarian": {"70", "79"}, "pensioner": {"55", "99"},
}

// relation resolves "his sister", "Roe's widow": to the one other bearer of the
// surname whose gender fits.
func (r *reader) relation(ph *phrase) int {
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

// organisation resolves "the company", "the ministry".
func (r *reader) organisation(ph *phrase, content []text.Span) (int, string, float64) {
	if e := r.campaign(ph); e >= 0 {
		return e, "organisation", confidence["organisation"]
	}
	if ph.owner >= 0 || !ph.definite {
		return r.own(ph, Organization), "organisation", confidence["organisation"]
	}
	// a name that has the noun in it
	for i := len(r.trail) - 1; i >= 0 && len(r.trail)-i <= memory; i-- {
		x := &r.cast.entities[r.trail[i]]
		if x.kind == Organization && has(x.parts, ph.noun) && (len(x.parts) > 1 || x.common) && !r.contradicts(x, ph) {
			return r.trail[i], "organisation-noun", confidence["organisation-noun"]
		}
	}
	for k := ph.first; k < ph.head; k++ {
		if r.parser.capital(k) && !r.parser.opens(k) {
			return r.own(ph, Organization), "organisation", confidence["organisation"]
		}
	}
	if ph.noun == "government" {
		return r.own(ph, Organization), "organisation", confidence["organisation"]
	}
	a := r.ask(ph.first)
	a.content, a.kind = content, Organization
	for _, e := range r.recent(nil) {
		x := &r.cast.entities[e]
		if a.paragraph-x.last.paragraph <= 2 && x.kind == Organization && x.suits(ph.noun) {
			a.among = append(a.among, e)
		}
	}
	if len(a.among) > 0 {
		if sure := slices.DeleteFunc(slices.Clone(a.among), func(e int) bool { return !r.cast.entities[e].called(ph.noun) }); len(sure) > 0 {
			a.among = sure
		}
		f := r.rank(&a)
		return f.entity, "organisation-type", confidence["organisation-type"]
	}
	return r.own(ph, Organization), "organisation", confidence["organisation"]
}

// campaign resolves "Roe's campaign", "the Roe team", "her administration" to
// one organisation, called "Roe campaign".
func (r *reader) campaign(ph *phrase) int {
	noun := ph.noun
	switch noun {
	case "campaign", "administration":
	case "team", "camp":
		noun = "campaign"
	default:
		return -1
	}
	owner := -1
	if ph.owner >= 0 {
		if t := &r.doc.Tokens[ph.owner]; t.Tag == text.PRPS {
			a := r.ask(ph.owner)
			if a.sex = sexOfPronoun(strings.ToLower(t.Norm)); a.sex == unsexed {
				return -1
			}
			a.kind = Person
			owner = r.rank(&a).entity
		}
	}
	for k := ph.first; k < ph.head && owner < 0; k++ {
		if n := r.parser.nameAt[k]; n >= 0 {
			owner = r.whose(int(n), nil)
		}
	}
	if owner < 0 || r.cast.entities[owner].kind != Person {
		return -1
	}
	return r.team(owner, noun, ph.noun == noun)
}

// team returns the organisation "Roe campaign" of somebody; it makes one only
// if told to.
func (r *reader) team(owner int, noun string, make bool) int {
	x := &r.cast.entities[owner]
	key := x.parts[len(x.parts)-1] + " " + noun
	if e, ok := r.bodies[key]; ok || !make {
		if !ok {
			return -1
		}
		return e
	}
	words := strings.Fields(x.name)
	last := words[len(words)-1]
	if suffixes[fold(last)] && len(words) > 1 {
		last = strings.TrimSuffix(words[len(words)-2], ",")
	}
	e := r.cast.add(entity{name: last + " " + noun, kind: Organization, spoke: -1, last: nowhere, before: nowhere, full: nowhere, parts: []string{fold(last), noun}})
	r.bodies[key] = e
	return e
}

// kinds of organisation: what the name of one has in it, or a word of its role.
var kindsOf = map[string]string{
	"newspaper": "press", "paper": "press", "magazine": "press", "journal": "press", "tabloid": "press", "outlet": "press", "publication": "press",
	"website": "press", "site": "press", "network": "press", "broadcaster": "press", "channel": "press", "station": "press", "daily": "press", "weekly": "press",
	"city": "place", "town": "place", "state": "place", "country": "place", "nation": "place", "county": "place", "region": "place", "village": "place", "kingdom": "place", "republic": "place", "island": "place",
	"court": "court", "tribunal": "court", "panel": "panel", "committee": "panel", "board": "panel", "council": "panel", "commission": "panel",
	"agency": "agency", "department": "agency", "ministry": "agency", "bureau": "agency", "office": "agency", "administration": "agency", "regulator": "agency", "watchdog": "agency", "authority": "agency", "service": "agency", "fund": "agency",
	"union": "union", "guild": "union", "association": "union", "federation": "union", "alliance": "any", "bloc": "any",
	"club": "club", "team": "club", "side": "club", "university": "school", "college": "school", "school": "school", "hospital": "school", "campaign": "campaign", "party": "party",
}

// signs are the words in a name that show its kind.
var signs = map[string]string{
	"times": "press", "post": "press", "herald": "press", "tribune": "press", "journal": "press", "gazette": "press", "telegraph": "press", "guardian": "press", "news": "press", "chronicle": "press", "star": "press", "mail": "press", "mirror": "press", "express": "press", "press": "press", "wire": "press", "review": "press", "courier": "press", "magazine": "press", "daily": "press", "television": "press", "tv": "press", "radio": "press", "broadcasting": "press", "reuters": "press", "cnn": "press", "bbc": "press", "globe": "press", "inquirer": "press", "echo": "press", "argus": "press", "rt": "press",
	"court": "court", "tribunal": "court", "committee": "panel", "board": "panel", "council": "panel", "commission": "panel",
	"agency": "agency", "department": "agency", "ministry": "agency", "bureau": "agency", "office": "agency", "administration": "agency", "service": "agency", "services": "agency", "authority": "agency", "fund": "agency", "investigations": "agency", "pentagon": "agency", "fbi": "agency", "cia": "agency",
	"union": "union", "guild": "union", "workers": "union", "association": "union", "brotherhood": "union", "teamsters": "union", "federation": "union", "alliance": "union",
	"united": "club", "city": "club", "rovers": "club", "fc": "club", "athletic": "club", "wanderers": "club", "town": "club", "rangers": "club", "club": "club", "albion": "club",
	"university": "school", "college": "school", "school": "school", "academy": "school", "institute": "school", "hospital": "school", "party": "party", "campaign": "campaign",
}

// sort returns the kind of organisation that the entity's name shows.
func (x *entity) sort() string {
	own := ""
	for _, p := range x.parts {
		if s := signs[p]; s != "" {
			own = s
		}
	}
	return own
}

// called reports whether the name, or a role, says that the entity is one.
func (x *entity) called(noun string) bool {
	if s := x.sort(); s != "" && s == kindsOf[noun] {
		return true
	}
	for _, d := range x.roles {
		if d.head == noun {
			return true
		}
	}
	return false
}

// suits reports whether an organisation can be called by the noun: the
// newspaper, the ministry, the company.
func (x *entity) suits(noun string) bool {
	if x.common {
		return false
	}
	want := kindsOf[noun]
	if want == "place" {
		return x.place >= 5
	}
	if x.place >= 5 {
		return want == "any"
	}
	own := x.sort()
	for _, d := range x.roles {
		if d.head == noun {
			return true
		}
	}
	switch want {
	case "any":
		return true
	case "":
		return own == "" || own == "club"
	case "club", "press":
		return own == want || own == ""
	}
	return own == want
}

// contradicts reports whether the phrase has a word before its head that the
// entity's name lacks.
func (r *reader) contradicts(x *entity, ph *phrase) bool {
	for k := ph.first; k < ph.head; k++ {
		t := r.doc.Tokens[k]
		if t.Tag == text.NNP && !has(x.parts, fold(t.Norm)) {
			return true
		}
	}
	return false
}

// own makes the phrase a speaker under its own words, or finds the one that
// has them.
func (r *reader) own(ph *phrase, kind Kind) int {
	shown := r.written(ph)
	key := fold(shown)
	key = strings.TrimPrefix(key, "the ")
	if ph.owner >= 0 && r.doc.Tokens[ph.owner].Tag == text.PRPS {
		key += "@" + string(rune(ph.first))
	}
	if e, ok := r.bodies[key]; ok {
		return e
	}
	e := r.cast.add(entity{common: true, name: shown, kind: kind, plural: ph.plural || kind == Group, spoke: -1, last: nowhere, before: nowhere, full: nowhere, sex: sexOf(classOf(ph.noun)), parts: []string{ph.noun}})
	r.bodies[key] = e
	return e
}

// written returns the source's own words, without a relative clause and what
// else follows a comma.
func (r *reader) written(ph *phrase) string {
	doc := r.doc
	end := ph.base
	if ph.shape == several {
		end = ph.end
	}
	for end < ph.end {
		t := &doc.Tokens[end]
		w := t.Norm
		if w == "who" || w == "whom" || w == "whose" || t.Tag == text.Comma || t.Tag == text.OpenParen || t.Norm == "--" || t.Norm == "–" || t.Norm == "—" {
			break
		}
		end++
	}
	for end > ph.first+1 && doc.Tokens[end-1].Kind != text.Word && doc.Tokens[end-1].Kind != text.Number && doc.Tokens[end-1].Kind != text.CloseMark {
		end--
	}
	s := doc.Text[doc.Tokens[ph.first].Start:doc.Tokens[end-1].End]
	if strings.ContainsAny(s, "\n\r\t") {
		s = strings.Join(strings.Fields(s), " ")
	}
	return s
}
