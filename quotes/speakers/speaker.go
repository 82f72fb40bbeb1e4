// Package speakers says which person, organisation, group or document stands
// behind each claim's source: one speaker under the fullest name.
//
// Resolve first finds the names of the whole text (names.go, run.go, title.go)
// and what speaks for each being a person's (evidence.go), gathers them into
// entities, so that a surname finds its owner (link.go), and reads what the
// article says of each: titles, appositions, ages (roles.go, style.go,
// duty.go). Then it goes through the text once, keeping in mind who was spoken
// of last, takes each source apart (phrase.go, apposition.go, list.go) and
// resolves it by what its head is:
// a name (named.go), a pronoun (pronoun.go, relative.go, rank.go), a role
// (role.go), an organisation (organisation.go), another noun (nominal.go), a
// label (label.go). Lists of words are in lexicon.go, places.go and
// firstnames.txt, weights in rank.go, confidences in resolve.go.
package speakers

// A Kind says what a speaker is.
type Kind string

// The kinds of speaker.
const (
	Person       Kind = "person"
	Organization Kind = "organization"
	Group        Kind = "group"     // officials, critics
	Anonymous    Kind = "anonymous" // a senior official
	Report       Kind = "document"  // the report
	Author       Kind = "author"    // the article's own I or we
	Unknown      Kind = "unknown"
)

// A Speaker is the entity behind one or more sources.
type Speaker struct {
	Name    string // the fullest that the article gives, without titles
	Kind    Kind
	Roles   []string // "finance minister", in the order of the text
	Aliases []string // other forms that the article uses, in the order of the text
}

// An Attribution ties one claim to its speaker.
type Attribution struct {
	Speaker    int     // index of the speaker, or -1 where nobody can be told
	How        string  // how the source was resolved: "name", "surname", "pronoun", "role", "carried", …
	Confidence float64 // that the speaker is right, given that the source is
}
