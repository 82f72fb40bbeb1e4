// Package speakers says which person, organisation, group or document stands
// behind each claim's source: one speaker under the fullest name.
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
