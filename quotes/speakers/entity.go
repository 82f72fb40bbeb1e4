package speakers

import (
	"strings"
)

// An entity is somebody or something that the article names, or that speaks in
// it without a name.
type entity struct {
	name    string
	parts   []string // of the fullest name, folded
	kind    Kind
	sex     gender
	lean    gender // by the ending of an unknown first name
	age     string
	roles   []duty
	aliases []string
	plural  bool
	common  bool // without a name

	person, group, place int // evidence
	given                bool
	mentions             int // read so far
	fulls                int // by full name, in the whole text

	// where the text spoke of it last
	last, before, full seat // full: by more than the surname
	// spoke is the position of its last claim, as an index of claims in the
	// order in which they were read; -1 before.
	spoke   int
	spokeIn int // paragraph
	spokeAt int // sentence
}

// A seat is one place where an entity is mentioned.
type seat struct {
	token, sentence, paragraph int
	subject                    bool
	quoted                     int // the innermost quotation, or -1
	possessor                  bool
	named                      bool // by name, not by pronoun
}

// nowhere is the seat of who has not been mentioned.
var nowhere = seat{token: -1, quoted: -1}

// grown reports whether the name is a better full name than the entity has.
// What stands before a known first name does not make it fuller, unless it is
// one too: "Lucky Ann Roe", but "Mary Ann Roe".
func (x *entity) grown(n *name) bool {
	if x.name == "" {
		return true
	}
	a, b := n.parts, x.parts
	if len(a) > len(b) && len(b) > 1 && a[0] != b[0] && given(b[0]) && !given(a[0]) && len(a[0]) > 2 {
		return false
	}
	if len(a) < len(b) && len(a) > 1 && a[0] != b[0] && given(a[0]) && !given(b[0]) && len(b[0]) > 2 && a[len(a)-1] == b[len(b)-1] {
		return true
	}
	return fuller(a, b)
}

func given(w string) bool {
	_, ok := firstName(w)
	return ok
}

// fuller reports whether a is a longer form of a name than b.
func fuller(a, b []string) bool {
	if len(a) != len(b) {
		return len(a) > len(b)
	}
	return letters(a) > letters(b)
}

func letters(parts []string) int {
	n := 0
	for _, p := range parts {
		n += len(p)
	}
	return n
}

// shout reports whether the name is in capitals throughout.
func shout(s string) bool { return len(s) > 3 && strings.ToUpper(s) == s }

// settle decides what kind of thing the entity is.
func (e *entity) settle() {
	if len(e.parts) > 1 && e.sex == unsexed {
		e.lean = leaning(e.parts[0])
	}
	switch {
	case len(e.parts) > 0 && (e.parts[0] == "unidentified" || e.parts[0] == "unknown"):
		e.kind = Anonymous
	case e.person >= e.group && e.person >= e.place && e.person > 0:
		e.kind = Person
	default:
		e.kind = Organization
	}
}
