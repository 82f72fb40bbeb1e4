package speakers

import (
	"slices"
	"strings"

	"quoth/quotes/text"
)

// organisation resolves "the company", "the ministry".
func (r *reader) organisation(ph *phrase, content []text.Span) (int, string, float64) {
	if e := r.campaign(ph); e >= 0 {
		return e, "organisation", confidence["organisation"]
	}
	if ph.owner >= 0 {
		// "the sheriff's office" of a Tarn Sheriff's Office
		for _, e := range r.recent(nil) {
			if x := &r.cast.entities[e]; x.kind == Organization && has(x.parts, ph.noun) && has(x.parts, fold(r.doc.Tokens[ph.owner].Norm)) {
				return e, "organisation-noun", confidence["organisation-noun"]
			}
		}
	}
	if e := r.heading(ph); e >= 0 {
		return e, "later", confidence["later"]
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
		if a.paragraph-x.last.paragraph <= 2 && x.kind == Organization && x.suits(ph.noun) && !(x.mentions == 1 && r.within(content, x.last.token)) {
			a.among = append(a.among, e)
		}
	}
	if len(a.among) > 0 {
		sure := slices.DeleteFunc(slices.Clone(a.among), func(e int) bool { return !r.cast.entities[e].called(ph.noun) })
		if r.narrowed(ph) && (len(sure) == 0 || kindsOf[ph.noun] == "agency") {
			return r.own(ph, Organization), "organisation", confidence["organisation"] // "the stock exchange", "the health office"
		}
		if len(sure) > 0 {
			a.among = sure
		}
		f := r.rank(&a)
		return f.entity, "organisation-type", confidence["organisation-type"]
	}
	return r.own(ph, Organization), "organisation", confidence["organisation"]
}

// narrowed reports whether a noun stands before the head of the phrase.
func (r *reader) narrowed(ph *phrase) bool {
	return ph.head > ph.first && r.doc.Tokens[ph.head-1].Tag.Noun()
}

// heading resolves an organisation of which a headline says but the kind,
// "regulator warns of fires": to the only one that the article names.
func (r *reader) heading(ph *phrase) int {
	s := r.doc.Tokens[ph.first].Sentence
	if r.doc.Paragraphs[r.doc.Sentences[s].Paragraph].Kind != text.Headline || ph.owner >= 0 || ph.head > ph.first || kindsOf[ph.noun] == "" {
		return -1
	}
	one := -1
	for e := range min(len(r.cast.entities), 400) {
		if x := &r.cast.entities[e]; x.kind != Organization || x.common || !x.called(ph.noun) {
			continue
		}
		if one >= 0 {
			return -1
		}
		one = e
	}
	return one
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
	"embassy": "embassy", "consulate": "embassy", "union": "union", "guild": "union", "association": "union", "federation": "union", "alliance": "any", "bloc": "any",
	"club": "club", "team": "club", "side": "club", "university": "school", "college": "school", "school": "school", "hospital": "school", "campaign": "campaign", "party": "party",
}

// signs are the words in a name that show its kind.
var signs = map[string]string{
	"times": "press", "post": "press", "herald": "press", "tribune": "press", "journal": "press", "gazette": "press", "telegraph": "press", "guardian": "press", "news": "press", "chronicle": "press", "star": "press", "mail": "press", "mirror": "press", "express": "press", "press": "press", "wire": "press", "review": "press", "courier": "press", "magazine": "press", "daily": "press", "television": "press", "tv": "press", "radio": "press", "broadcasting": "press", "reuters": "press", "cnn": "press", "bbc": "press", "globe": "press", "inquirer": "press", "echo": "press", "argus": "press", "rt": "press",
	"court": "court", "tribunal": "court", "committee": "panel", "board": "panel", "council": "panel", "commission": "panel",
	"agency": "agency", "department": "agency", "ministry": "agency", "bureau": "agency", "office": "agency", "administration": "agency", "service": "agency", "services": "agency", "authority": "agency", "fund": "agency", "investigations": "agency", "pentagon": "agency", "fbi": "agency", "cia": "agency",
	"embassy": "embassy", "consulate": "embassy", "union": "union", "guild": "union", "workers": "union", "association": "union", "brotherhood": "union", "teamsters": "union", "federation": "union", "alliance": "union",
	"united": "club", "city": "club", "rovers": "club", "fc": "club", "athletic": "club", "wanderers": "club", "town": "club", "rangers": "club", "club": "club", "albion": "club",
	"university": "school", "college": "school", "school": "school", "academy": "school", "institute": "school", "hospital": "school", "party": "party", "campaign": "campaign",
}

// recalls reports whether an organisation named lately is one of the sort that
// the phrase says, so that "the paper" is the Herald and nothing written.
func (r *reader) recalls(ph *phrase) bool {
	for _, e := range r.recent(nil) {
		if x := &r.cast.entities[e]; x.kind == Organization && !x.common && x.called(ph.noun) {
			return true
		}
	}
	return false
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
	if x.place >= 5 || x.place > x.group+1 {
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
