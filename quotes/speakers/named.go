package speakers

import (
	"strings"

	"quoth/quotes/text"
)

// whose returns the entity of a name; where two share it, the one who fits
// best here.
func (r *reader) whose(n int, content []text.Span) int {
	x := &r.cast.names[n]
	if x.entity < 0 && len(x.rivals) > 0 {
		if x.entity = r.likeliest(x); x.entity < 0 {
			return -1
		}
		if e := &r.cast.entities[x.entity]; e.sex == unsexed && x.polite {
			e.sex = x.sex
		}
		r.cast.alias(x.entity, x)
	}
	return x.entity
}

// undecided is the lead below which a surname that several bear stays as
// written.
const undecided = 0.25

// likeliest returns whom of several a bare surname means: whom the article
// names most, whom it called so before, who was named just now; a wife or a
// brother of somebody goes by the first name.
func (r *reader) likeliest(n *name) int {
	a := r.ask(n.words.First)
	best, high, next := -1, 0.0, -10.0
	for _, e := range n.rivals {
		x := &r.cast.entities[e]
		s := logs[min(x.fulls, len(logs)-1)] + 0.5*logs[min(x.mentions, len(logs)-1)]
		if r.called[n.parts[0]] == e+1 {
			s++
		}
		if f := x.full; f.token >= 0 && a.paragraph-f.paragraph <= 1 && f.quoted < 0 {
			s += 0.7
			if f.subject {
				s++
			}
		}
		if x.last.token < 0 {
			s -= 0.5
		}
		if n.polite && n.sex == female && x.sex == female {
			s++
		}
		s += 6 * r.generation(n, x)
		for _, d := range x.roles {
			if classOf(d.head)&kin != 0 && classOf(d.head)&title == 0 {
				s--
				break
			}
		}
		if best < 0 || s > high {
			if best >= 0 {
				next = high
			}
			best, high = e, s
		} else if s > next {
			next = s
		}
	}
	if high-next < undecided {
		return -1
	}
	r.called[n.parts[0]] = best + 1
	return best
}

// generation says how "the elder" or "the younger" before a name fits one of
// its bearers: 1 for a parent, or a child; 0 where nothing tells.
func (r *reader) generation(n *name, x *entity) float64 {
	k := n.whole.First - 1
	if !r.parser.same(n.whole.First, k) {
		return 0
	}
	elder := 0.0
	switch r.doc.Tokens[k].Norm {
	case "elder", "older":
		elder = 1
	case "younger":
		elder = -1
	default:
		return 0
	}
	for _, d := range x.roles {
		switch d.head {
		case "father", "mother", "grandfather", "grandmother", "patriarch", "matriarch":
			return elder
		case "son", "daughter", "grandson", "granddaughter", "heir":
			return -elder
		}
	}
	return 0
}

// name resolves a source whose head is a name.
func (r *reader) name(ph *phrase, content []text.Span) (int, string, float64) {
	n := &r.cast.names[ph.name]
	ambiguous := n.entity < 0 && len(n.rivals) > 1
	e := r.whose(ph.name, content)
	if e < 0 && ambiguous {
		return r.own(ph, Person), "shared-surname", confidence["shared-surname"]
	}
	if e < 0 {
		return r.own(ph, Unknown), "as-written", confidence["as-written"]
	}
	how := "name"
	x := &r.cast.entities[e]
	switch {
	case ambiguous:
		how = "ambiguous-surname"
	case x.kind != Person:
		how = "organisation"
	case len(n.parts) == 1 && len(x.parts) > 1 && x.parts[len(x.parts)-1] == n.parts[0]:
		how = "surname"
	case len(n.parts) == 1 && len(x.parts) > 1:
		how = "first-name"
	case len(n.parts) == 1:
		how = "single-name"
	}
	return e, how, confidence[how]
}

// handle resolves @name: to the person whose names it is made of, else to
// nobody but itself.
func (r *reader) handle(ph *phrase) int {
	ph.base = ph.head + 1
	for k := ph.base; k < min(ph.end, ph.base+4) && !r.doc.Tokens[k].Space && r.doc.Tokens[k].Tag != text.Comma; k++ {
		ph.base = k + 1 // "@ann.roe" is several tokens
	}
	for ph.base > ph.head+1 && r.doc.Tokens[ph.base-1].Kind != text.Word && r.doc.Tokens[ph.base-1].Kind != text.Number {
		ph.base--
	}
	ph.end = ph.base
	w := fold(strings.TrimPrefix(r.doc.Tokens[ph.head].Norm, "@"))
	for _, e := range r.recent(nil) {
		x := &r.cast.entities[e]
		if x.kind != Person {
			continue
		}
		for _, p := range x.parts {
			if len(p) >= 4 && strings.Contains(w, p) {
				return e
			}
		}
	}
	return r.own(ph, Person)
}

// several makes one speaker of a compound source, under full names where all
// its members are named.
func (r *reader) several(c int, ph *phrase) (int, string, float64) {
	var names []string
	for i := range ph.members {
		m := &ph.members[i]
		if m.shape != byName {
			names = nil
			break
		}
		e := r.whose(m.name, nil)
		if e < 0 {
			names = nil
			break
		}
		if r.cast.entities[e].last.token < m.first {
			r.touch(e, m.first, m.base, true)
		}
		names = append(names, r.cast.entities[e].name)
	}
	if len(names) == 0 {
		return r.own(ph, Group), "group", confidence["group"]
	}
	text := strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
	if e, ok := r.bodies["and:"+text]; ok {
		return e, "compound", confidence["compound"]
	}
	e := r.cast.add(entity{name: text, kind: Group, plural: true, spoke: -1, last: nowhere, before: nowhere, full: nowhere})
	r.bodies["and:"+text] = e
	return e, "compound", confidence["compound"]
}
