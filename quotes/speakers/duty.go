package speakers

import (
	"strings"
	"sync"
)

// A duty is what somebody is: "finance minister".
type duty struct {
	text string
	head string   // "minister"
	mods []string // "finance"
}

// appoint adds a role to the entity and files it under its head, if that is
// one of somebody's.
func (c *cast) appoint(e int, role string) {
	d := dutyOf(strings.TrimPrefix(uncapital(strings.TrimSpace(role)), "only "))
	if classOf(d.head)&(somebody|party|body|press) != 0 || agentNoun(d.head) {
		c.enrol(e, d)
	}
}

// enrol adds a role to the entity and files it under its head.
func (c *cast) enrol(e int, d duty) {
	x := &c.entities[e]
	if d.text == "" || len(d.text) > 120 || len(x.roles) >= 12 {
		return
	}
	for _, known := range x.roles {
		if strings.EqualFold(known.text, d.text) {
			return
		}
	}
	x.roles = append(x.roles, d)
	if s := sexOf(classOf(d.head)); s != unsexed && x.sex == unsexed {
		x.sex = s
	}
	list := c.byHead[kindred(d.head)]
	if len(list) < 64 && (len(list) == 0 || list[len(list)-1] != e) {
		c.byHead[kindred(d.head)] = append(list, e)
	}
}

// uncapital writes a title as a role: "Prime Minister" as "prime minister",
// names in it left alone.
func uncapital(role string) string {
	words := strings.Fields(role)
	for i, w := range words {
		if i > 0 && (w == "of" || w == "at" || w == "for" || w == "in") {
			break
		}
		if w[0] >= 'A' && w[0] <= 'Z' && classOf(fold(w))&(somebody|rank|party) != 0 && (i == len(words)-1 || classOf(fold(words[i+1]))&(somebody|rank|party) != 0 || !strings.Contains(role, " ")) && !(acronym(w) && len(w) < 4) {
			words[i] = strings.ToLower(w)
		}
	}
	return strings.Join(words, " ")
}

// dutyOf splits a role into its head and what qualifies it: "head teacher",
// "mayor of Vik".
func dutyOf(role string) duty {
	words := strings.Fields(role)
	d := duty{text: role}
	end := len(words)
	for i, w := range words {
		if i > 0 && (w == "of" || w == "for" || w == "at" || w == "in" || w == "to" || w == "from" || w == "with" || w == "and" || w == "on") {
			end = i
			break
		}
	}
	for i, w := range words {
		w = fold(strings.Trim(w, ",.;'’"))
		switch {
		case i == end-1:
			d.head = w
		case w != "" && w != "the" && w != "of" && w != "a":
			d.mods = append(d.mods, strings.TrimSuffix(w, "'s"))
		}
	}
	return d
}

// alike are roles that can stand for each other: the first word of each line
// for all of it.
const alike = `senator sen
congressman rep representative congresswoman lawmaker legislator mp
governor gov
nominee candidate contender hopeful
spokesman spokeswoman spokesperson
chairman chairwoman chair chairperson
businessman businesswoman mogul billionaire tycoon magnate entrepreneur
teacher headteacher
lawyer attorney barrister solicitor counsel advocate
executive ceo
coach manager trainer
general gen
admiral adm
lieutenant lt
colonel col
commander cmdr cmdt
major maj
corporal cpl
inspector insp
superintendent supt
constable pc
reverend rev pastor vicar
president pres
master harbourmaster harbormaster
sergeant sgt
detective det
captain capt skipper
doctor physician dr surgeon
officer cop policeman policewoman
councillor councilman councilwoman cllr councilor
writer author novelist
judge justice
professor prof lecturer academic
pensioner retiree
analyst economist
journalist reporter correspondent
democrat democrats
republican republicans`

var kinds = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(alike) {
		words := strings.Fields(line)
		for _, w := range words {
			m[w] = words[0]
		}
	}
	return m
})

// kindred returns the word under which roles like this one are filed.
func kindred(head string) string {
	if w, ok := kinds()[strings.TrimSuffix(head, ".")]; ok {
		return w
	}
	return head
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
			case partyOf([]string{m}) != "" && (x.party() == "" || x.party() == partyOf([]string{m})):
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
