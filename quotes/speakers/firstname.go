package speakers

import (
	_ "embed"
	"strings"
)

// A gender is what a name, a title or a pronoun says of a person.
type gender uint8

const (
	unsexed gender = iota // nothing is known
	male
	female
)

// firstNames holds a given name a line, in lower case and without diacritics,
// with m, f or e (either); sorted by bytes.
//
//go:embed firstnames.txt
var firstNames string

// firstName looks up a folded given name: whether it is one, and whose.
// A double name ("Jean-Luc") counts by its first part.
func firstName(word string) (gender, bool) {
	if g, ok := lookupName(word); ok {
		return g, true
	}
	if i := strings.IndexByte(word, '-'); i > 1 {
		return lookupName(word[:i])
	}
	return unsexed, false
}

// GivenName reports whether a word is a first name that is known.
func GivenName(word string) bool { return given(fold(word)) }

// lookupName finds the line of word by bisection over the text itself, so that
// nothing is built before the first look.
func lookupName(word string) (gender, bool) {
	lo, hi := 0, len(firstNames)
	for lo < hi {
		at := strings.LastIndexByte(firstNames[:(lo+hi)/2], '\n') + 1
		if at < lo {
			at = lo
		}
		end := at + strings.IndexByte(firstNames[at:], '\n')
		name, g := firstNames[at:end-2], firstNames[end-1]
		switch {
		case name == word:
			switch g {
			case 'm':
				return male, true
			case 'f':
				return female, true
			}
			return unsexed, true
		case name < word:
			lo = end + 1
		default:
			hi = at
		}
	}
	return unsexed, false
}

// leaning guesses the gender of a first name outside the list by its ending.
func leaning(word string) gender {
	if given(word) || len(word) < 4 {
		return unsexed
	}
	switch word[len(word)-1] {
	case 'a':
		return female
	case 'o', 'r', 's', 'd', 'k':
		return male
	}
	return unsexed
}

// nicknames ties short forms to the names that they stand for, where the one
// does not begin the other.
var nicknames = map[string]string{
	"bill": "william", "billy": "william", "will": "william", "bob": "robert", "bobby": "robert", "rob": "robert",
	"dick": "richard", "rick": "richard", "rich": "richard", "jim": "james", "jimmy": "james", "jack": "john", "johnny": "john",
	"mike": "michael", "mick": "michael", "tom": "thomas", "tommy": "thomas", "tony": "anthony", "ted": "edward", "ed": "edward", "eddie": "edward",
	"chuck": "charles", "charlie": "charles", "hank": "henry", "harry": "henry", "liz": "elizabeth", "beth": "elizabeth", "betty": "elizabeth",
	"peggy": "margaret", "meg": "margaret", "maggie": "margaret", "kate": "katherine", "katie": "katherine", "kathy": "katherine", "sally": "sarah",
	"molly": "mary", "polly": "mary", "nancy": "anne", "annie": "anne", "steve": "stephen", "andy": "andrew", "drew": "andrew",
	"dave": "david", "dan": "daniel", "danny": "daniel", "joe": "joseph", "joey": "joseph", "larry": "lawrence", "jerry": "gerald", "gerry": "gerald",
	"ken": "kenneth", "kenny": "kenneth", "ron": "ronald", "don": "donald", "sandy": "alexander", "alex": "alexander", "sasha": "alexander",
	"ned": "edward", "mandy": "amanda", "ronnie": "ronald", "nell": "eleanor", "gus": "august", "hal": "henry",
	"becky": "rebecca", "vicky": "victoria", "sue": "susan", "debbie": "deborah", "pam": "pamela", "pat": "patricia", "patty": "patricia", "trish": "patricia",
	"chris": "christopher", "tina": "christina", "terry": "terence", "greg": "gregory", "jeff": "jeffrey", "geoff": "geoffrey", "russ": "russell", "walt": "walter",
	"pepe": "jose", "paco": "francisco", "nacho": "ignacio", "lula": "luiz", "jenny": "jennifer", "abby": "abigail", "gabby": "gabrielle", "mitch": "mitchell", "al": "albert", "bernie": "bernard",
}

// SameGiven reports whether two given names, in small letters without diacritics,
// can be the same person's: equal, an initial of the other, a short form or a
// nickname.
func SameGiven(a, b string) bool {
	if a == b || initialOf(a, b) || initialOf(b, a) {
		return true
	}
	if nicknames[a] == b || nicknames[b] == a || nicknames[a] != "" && nicknames[a] == nicknames[b] {
		return true
	}
	return len(a) >= 3 && strings.HasPrefix(b, a) || len(b) >= 3 && strings.HasPrefix(a, b)
}

// initialOf reports whether a is an initial ("j", "j.") of b.
func initialOf(a, b string) bool {
	a = strings.TrimSuffix(a, ".")
	return len(a) > 0 && len(a) <= 2 && len([]rune(a)) == 1 && strings.HasPrefix(b, a)
}
