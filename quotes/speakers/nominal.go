package speakers

import (
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
	if couples[ph.noun] && ph.owner < 0 && (ph.base >= ph.end || r.doc.Tokens[ph.base].Norm != "of") {
		if pair := r.pair(ph.first); pair.shape == several {
			return r.several(c, &pair)
		}
	}
	if kind := r.quantity(ph); kind != "" {
		return r.own(ph, kind), string(kind), confidence["group"]
	}
	if e := r.player(ph); e >= 0 {
		return e, "nominal", confidence["nominal"]
	}
	switch {
	case ph.noun == "police" && ph.head > ph.first && r.parser.nameAt[ph.head-1] >= 0:
		return r.own(ph, Organization), "organisation", confidence["organisation"]
	case ph.owner >= 0 && owned[ph.noun]:
		if e, sure := r.owner(ph); e >= 0 {
			return e, "owner", sure
		}
		return r.own(ph, Report), "document", confidence["document"]
	case cl&paper != 0 && cl&press != 0 && ph.definite && ph.owner < 0 && r.recalls(ph):
		return r.organisation(ph, content)
	case cl&paper != 0 && cl&somebody == 0:
		return r.own(ph, Report), "document", confidence["document"]
	case ph.plural:
		return r.group(ph)
	case cl&somebody != 0 || agentNoun(ph.noun), cl&people != 0 && ph.definite && r.parser.capital(ph.head), cl == 0 && r.human(ph, content):
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

// human reports whether a noun that the lists do not know is somebody here: the
// article says of somebody that he is one, or it ends as those who do something
// do and the phrase is said to speak: "the spinner conceded".
func (r *reader) human(ph *phrase, content []text.Span) bool {
	if len(r.cast.byHead[kindred(ph.noun)]) > 0 {
		return true
	}
	if !ph.definite || ph.owner >= 0 || len(content) == 0 || !doer(ph.noun) {
		return false
	}
	t := r.doc.TokenAt(content[0].Start)
	return r.doc.Tokens[t].Quotation >= 0
}

// couples are words for two who were named together before.
var couples = map[string]bool{"both": true, "pair": true, "couple": true, "duo": true, "twins": true, "sisters": true, "brothers": true, "siblings": true, "newlyweds": true, "spouses": true, "two": true}

// positions are the places on a field that players are called by, and that
// mean something else where no player is spoken of.
var positions = map[string]bool{"center": true, "centre": true, "wing": true, "back": true, "tackle": true}

// player resolves "the center" to the one person mentioned so far, where
// nothing mentioned has the word in its name.
func (r *reader) player(ph *phrase) int {
	if !positions[ph.noun] || !ph.definite || ph.owner >= 0 || len(ph.mods) > 0 || ph.plural {
		return -1
	}
	one := -1
	for _, e := range r.recent(nil) {
		switch x := &r.cast.entities[e]; {
		case has(x.parts, ph.noun):
			return -1
		case x.kind != Person:
		case one >= 0:
			return -1
		default:
			one = e
		}
	}
	return one
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
		case c&paper != 0 && c&somebody == 0:
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

// group keeps the words of a plural source, or finds the same words again, or the
// firm that they mean.
func (r *reader) group(ph *phrase) (int, string, float64) {
	if list := r.cast.byHead[kindred(ph.noun)]; ph.definite && ph.owner < 0 && len(list) == 1 && r.cast.entities[list[0]].kind == Organization {
		return list[0], "role", confidence["role"] // a firm whom the article calls so: "the managers"
	}
	return r.own(ph, Group), "group", confidence["group"]
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
	for end > ph.first+1 && doc.Tokens[end-1].Kind != text.Word && doc.Tokens[end-1].Kind != text.Number && doc.Tokens[end-1].Kind != text.CloseMark && doc.Tokens[end-1].Norm != "%" {
		end--
	}
	s := doc.Text[doc.Tokens[ph.first].Start:doc.Tokens[end-1].End]
	if strings.ContainsAny(s, "\n\r\t") {
		s = strings.Join(strings.Fields(s), " ")
	}
	return s
}
