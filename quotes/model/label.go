package model

// A Label is what the tagger gives a token: nothing, or the beginning or the
// inside of a role.
type Label uint8

// The labels.
const (
	Outside Label = iota
	ContentBegin
	ContentInside
	SourceBegin
	SourceInside
	CueBegin
	CueInside
	Labels // the number of labels
)

// Begins reports whether the label begins a role.
func (l Label) Begins() bool { return l&1 == 1 }

// Inside returns the label that goes on with the role that l begins.
func (l Label) Inside() Label { return (l + 1) &^ 1 }

// Follows reports whether l may stand after p: an inside only in its own role.
func (l Label) Follows(p Label) bool {
	return l == Outside || l.Begins() || p == l || p == l-1
}
