// Package claims finds attributions: who (source) attributes (cue) what
// (content).
//
// Read cuts a document into frames, one for each sentence, with quotations
// folded into one unit each. Turns and Rules find the claims of labels,
// signatures, phrases and cue verbs; the learned tagger, which is a package of
// its own, finds its claims with these as hints. Settle makes one list of all.
package claims

import (
	"strings"

	"quoth/quotes/text"
)

// A Claim is one attribution. All spans are byte offsets into the document.
type Claim struct {
	Content []text.Span // in text order, outer marks, "that" and end punctuation left out
	Source  text.Span   // the words that name who; empty if none
	Cue     text.Span   // the words that attribute; empty if none
	// Quotations are the indexes of the document's quotations that the claim
	// attributes.
	Quotations []int
	// Carried is the claim whose speaker this one takes over when it has no
	// source of its own (an untagged quotation in a monologue), or -1.
	Carried    int
	Evidence   Evidence
	Confidence float64 // that the content is a claim and the source its own, 0 to 1
	Rule       string  // the name of the rule or model decision that found it
	// ended says that a rule knows by the syntax that the content ends before the
	// sentence does.
	ended bool
	// sure says that this is a claim although the tagger finds none: its cue goes on
	// with the subject of the claim before, or is a verb with its preposition.
	sure bool
}

// bare reports whether the claim has neither source nor cue.
func (c Claim) bare() bool { return c.Source.Len() == 0 && c.Cue.Len() == 0 }

// Labelled reports whether the content is the turn of a labelled speaker, whose
// words stand as they were said, with or without quotation marks.
func (c Claim) Labelled() bool { return strings.HasPrefix(c.Rule, "label-") }
