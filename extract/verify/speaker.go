package verify

import (
	"slices"
	"strings"
	"unicode"

	"quoth/quotes"
	"quoth/quotes/match"
	"quoth/quotes/speakers"
)

// A cast tells whether the speakers of an article are those of the sources.
type cast struct {
	speakers []speakers.Speaker
	labelled []bool // a label of a source names the speaker
}

// A likeness says how a label fits a speaker.
type fit uint8

const (
	unknown fit = iota // it may be anybody's
	same
	different
	duty // a role that somebody else may have: MODERATOR
)

func (s *Sources) cast(found *quotes.Result) *cast {
	c := &cast{speakers: found.Speakers, labelled: make([]bool, len(found.Speakers))}
	for i := range found.Speakers {
		for _, src := range s.list {
			c.labelled[i] = c.labelled[i] || slices.ContainsFunc(src.names, func(name string) bool { return fits(name, &found.Speakers[i]) == same })
		}
	}
	return c
}

// fewestSpoken is how many words tell who says them: "of course" does not.
const fewestSpoken = 3

// other reports whether the source has somebody else say a match, or a part of
// it, than the article. Where either does not say who it is, nobody is another.
func (c *cast) other(speaker int, s *Source, m *match.Match) bool {
	if speaker < 0 || c.speakers[speaker].Kind != speakers.Person {
		return false
	}
	said := 0
	for _, span := range m.Spans {
		said += len(strings.Fields(s.article.Text[span.Start:span.End]))
	}
	if said < fewestSpoken {
		return false
	}
	for _, n := range m.Turns {
		who := s.turns[n].speaker
		if who < 0 {
			continue
		}
		switch fits(s.names[who], &c.speakers[speaker]) {
		case different:
			return true
		case duty: // somebody's who has a label of another name
			if c.labelled[speaker] {
				return true
			}
		}
	}
	return false
}

// fits tells whether a label names a speaker: by last name, first and last,
// initials, or a role that the article tells of.
func fits(label string, s *speakers.Speaker) fit {
	if initials(label, s) {
		return same
	}
	words := slices.DeleteFunc(nameWords(bareName(label)), func(w string) bool { return w == "the" || w[0] >= '0' && w[0] <= '9' })
	for _, role := range s.Roles {
		if is := nameWords(role); len(words) > 0 && !slices.ContainsFunc(words, func(w string) bool { return !slices.Contains(is, w) }) {
			return same
		}
	}
	name := slices.DeleteFunc(slices.Clone(words), func(w string) bool { return honorifics[w] || duties[w] })
	switch {
	case len(name) == 0:
		return duty
	case slices.ContainsFunc(words, func(w string) bool { return nameless[w] }) || len(words) == 1 && words[0] == "a":
		return unknown
	case len(words) == 1 && abbreviations[words[0]]:
		return unknown
	case len(words) == 1 && len(words[0]) <= 3 && strings.ToUpper(label) == label && mayBeInitials(words[0], s):
		return unknown
	}
	full := nameWords(s.Name)
	for _, form := range append([]string{s.Name}, s.Aliases...) {
		words := slices.DeleteFunc(nameWords(form), func(w string) bool { return honorifics[w] })
		if len(words) == 1 && len(full) > 1 && len(name) > 1 {
			continue // the last name says less than both do
		}
		if sameName(name, words) {
			return same
		}
	}
	return different
}

// nameWords are the words of a name, in small letters, without points.
func nameWords(s string) []string {
	return strings.FieldsFunc(match.Fold(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' && r != '-' })
}

// sameName reports whether two names may be one person's: the last names agree,
// and so do the first names as far as both have any.
func sameName(a, b []string) bool {
	drop := func(s string) bool { return honorifics[s] || generations[s] }
	a, b = slices.DeleteFunc(slices.Clone(a), drop), slices.DeleteFunc(slices.Clone(b), drop)
	if len(a) == 0 || len(b) == 0 {
		return false
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) == 1 { // a last name, or a first one
		return slices.Contains(b, a[0])
	}
	if a[len(a)-1] != b[len(b)-1] {
		return slices.Equal(a, b[:len(a)]) // "Gabriel García", "Gabriel García Moreno"
	}
	first, other := a[0], b[0]
	if len(first) > len(other) {
		first, other = other, first
	}
	return strings.HasPrefix(other, first) || slices.Contains(b[:len(b)-1], a[0]) || speakers.SameGiven(first, other)
}

// initials reports whether a label is the initials of a speaker: AO, A.O.
func initials(label string, s *speakers.Speaker) bool {
	letters := strings.ReplaceAll(bareName(label), ".", "")
	if n := len(letters); n < 2 || n > 4 || strings.ToUpper(letters) != letters {
		return false
	}
	words := nameWords(s.Name)
	if len(words) < 2 {
		return false
	}
	var all strings.Builder
	for _, w := range words {
		all.WriteString(w[:1])
	}
	own := strings.ToUpper(all.String())
	return letters == own || letters == own[:1]+own[len(own)-1:]
}

// mayBeInitials reports whether a short label in capitals may be the initials of a
// speaker of whom the article tells less than they do: "JFK" of Kennedy. Those
// of somebody else, and short names, are another's: "OBI" of Ruth Calloway.
func mayBeInitials(letters string, s *speakers.Speaker) bool {
	words := nameWords(s.Name)
	if len(words) == 0 || words[len(words)-1][0] != letters[len(letters)-1] {
		return false
	}
	return len(words) == 1 || words[0][0] == letters[0]
}

// abbreviations of what people do are no initials.
var abbreviations = wordSet("mc vo int mod aud pm mp ceo cfo coo vp rep sen gov dep chr op qa")

// duties are what people do in a conversation rather than who they are. One of
// them is somebody else's than the speaker's who has a label of his own.
var duties = wordSet(`q question moderator host interviewer reporter presenter anchor announcer narrator journalist correspondent
	operator clerk coordinator facilitator emcee mc chairperson speaker-pro-tem press audience anchorwoman anchorman newsreader questioner`)

// nameless are words of labels that name no one.
var nameless = wordSet(`speaker unidentified unknown male female man woman voice participant member guest person answer all several many
	members caller crowd group inaudible`)

// generations follow a name.
var generations = wordSet("jr sr ii iii iv")
