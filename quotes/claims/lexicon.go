package claims

import (
	"cmp"
	"slices"
	"strings"
	"sync"
)

// A cue is one form of a verb of the lexicon.
type cue struct {
	lemma string
	takes takes
}

// A phrasal is a cue whose verb needs the words behind it: "pointed out".
type phrasal struct {
	cue
	words []string
}

// An entry is what the lexicon says of a form.
type entry struct {
	cue
	phrasals []phrasal // longest first
}

// lexicon maps every form of every cue verb to what it takes.
var lexicon = sync.OnceValue(func() map[string]entry {
	byLemma := map[string]takes{}
	for _, class := range classes {
		for _, lemma := range strings.Fields(class.lemmas) {
			if byLemma[lemma] != 0 {
				class := class.takes &^ manner // a full cue stays one beside the manner verbs
				byLemma[lemma] |= class
				continue
			}
			byLemma[lemma] = class.takes
		}
	}
	forms := make(map[string]entry, 5*len(byLemma))
	for lemma, t := range byLemma {
		verb, rest, tied := strings.Cut(lemma, "-")
		for _, form := range Inflected(verb) {
			e := forms[form]
			switch {
			case tied:
				e.phrasals = append(e.phrasals, phrasal{cue{lemma, t}, strings.Split(rest, "-")})
			case e.takes > t || e.takes == t && e.lemma != "" && e.lemma < lemma:
				// "found" is of find before it is of found: the wider verb wins,
				// and of two as wide the first in the alphabet, so that the map's
				// order never shows.
				continue
			default:
				e.cue = cue{lemma, t}
			}
			forms[form] = e
		}
	}
	for _, e := range forms {
		slices.SortFunc(e.phrasals, func(a, b phrasal) int {
			return cmp.Or(cmp.Compare(len(b.words), len(a.words)), cmp.Compare(a.lemma, b.lemma))
		})
	}
	return forms
})

// Attributes reports whether the word, in small letters, is a form of a verb
// that can attribute.
func Attributes(word string) bool {
	e, ok := lexicon()[word]
	return ok && e.lemma != ""
}

// Inflected returns the forms of an English verb: base, -s, -ing, past, and the
// participle where it differs. The odd forms known are those of cue verbs.
func Inflected(lemma string) []string {
	stem, s := lemma, lemma+"s"
	last := lemma[len(lemma)-1]
	past := lemma + "ed"
	switch {
	case has(doubled, lemma):
		stem += lemma[len(lemma)-1:]
		past = stem + "ed"
	case last == 'e':
		stem = lemma[:len(lemma)-1]
		past = lemma + "d"
		if strings.HasSuffix(lemma, "ee") {
			stem = lemma
		}
	case last == 'y' && !strings.ContainsRune("aeiou", rune(lemma[len(lemma)-2])):
		s = lemma[:len(lemma)-1] + "ies"
		past = lemma[:len(lemma)-1] + "ied"
	case strings.HasSuffix(lemma, "s"), strings.HasSuffix(lemma, "sh"), strings.HasSuffix(lemma, "ch"), last == 'x', lemma == "go":
		s = lemma + "es"
	}
	forms := []string{lemma, s, stem + "ing", past}
	if odd, ok := irregular[lemma]; ok {
		forms = append(forms[:3], odd[0], odd[1])
	}
	if has(british, lemma) {
		forms = append(forms, lemma+"ling", lemma+"led")
	}
	return forms
}

// has reports whether a space-separated list of words, which begins and ends in
// a space, holds the word.
func has(list, word string) bool {
	if word == "" {
		return false
	}
	for rest := list; ; {
		at := strings.Index(rest, word)
		if at < 0 {
			return false
		}
		end := at + len(word)
		if at > 0 && isGap(rest[at-1]) && end < len(rest) && isGap(rest[end]) {
			return true
		}
		rest = rest[end:]
	}
}

func isGap(c byte) bool { return c == ' ' || c == '\n' }
