package features

import (
	"quoth/quotes/claims"
	"quoth/quotes/text"
)

// A Hint says what rules made of a token, in the words of the tagger's roles.
type Hint uint8

// The hints.
const (
	NoHint Hint = iota
	SourceHint
	CueHint
	ContentStart
	ContentInside
	Hints // the number of hints
)

// HintsOf lays claims that rules found over the tokens of a document, one hint
// for each. Where claims meet, the earlier one counts, and a source or a cue
// more than a content.
func HintsOf(doc *text.Document, found []claims.Claim) []Hint {
	out := make([]Hint, len(doc.Tokens))
	put := func(s text.Span, start, inside Hint) {
		if s.Len() == 0 {
			return
		}
		for i := doc.TokenAt(s.Start); i < len(doc.Tokens) && doc.Tokens[i].Start < s.End; i++ {
			if out[i] == NoHint {
				out[i] = start
			}
			start = inside
		}
	}
	for _, c := range found {
		put(c.Source, SourceHint, SourceHint)
		put(c.Cue, CueHint, CueHint)
	}
	for _, c := range found {
		for _, s := range c.Content {
			put(s, ContentStart, ContentInside)
		}
	}
	return out
}
