// Package worth tells which statements could be looked up, and which of them a
// fact-checker would look up first.
//
// It looks for cues: a number, a superlative, a vote, a verb in the past tense
// speak for a statement; a modal, a question, an opinion speak against it.
// cues.go has their weights, which were set by hand and learned from nothing;
// words.go has the words; find.go and quantity.go find
// them; weigh.go adds up. Of several sentences the best one
// counts: nobody checks a speech, but a sentence of it.
//
// A score is a ranking, no verdict: it tells what is said, not whether it is
// so. After Hassan, Arslan, Li and Tremayne, "Toward Automated Fact-Checking:
// Detecting Check-worthy Factual Claims by ClaimBuster" (KDD 2017), who ask the
// same of debates.
package worth

import (
	"strings"

	"quoth/quotes/text"
)

// Method and Version name what the scores come from. The version changes with
// any weight or word.
const (
	Method  = "hand-set cues"
	Version = 1
)

// A Score says how far a statement is worth checking.
type Score struct {
	Checkable float64 // how likely it states a fact that could be looked up, 0 to 1
	Worth     float64 // how soon a fact-checker would take it up, 0 to 1
	Types     []Type  // in the order of the constants
	Reasons   []Reason
	// log odds, so that what is known of the claim may be added
	checkable, worth float64
}

// A Type is a kind of statement.
type Type string

// The types of statement.
const (
	Quantity   Type = "quantity"   // 12 percent of roofs leak
	Comparison Type = "comparison" // the highest since 2001
	Change     Type = "change"     // prices doubled
	Record     Type = "record"     // she voted against it
	Cause      Type = "cause"      // the levy led to closures
	Prediction Type = "prediction" // fares will rise
	Law        Type = "law"        // the act forbids it
)

// Types lists the types of statement.
var Types = [...]Type{Quantity, Comparison, Change, Record, Cause, Prediction, Law}

// A Reason is one cue that a score rests on: its name and the words.
type Reason struct {
	Name    string // such as "number"
	Span    text.Span
	Against bool // it lowers the score
}

// Of scores the statement that the spans of a document's text make, in text
// order.
func Of(doc *text.Document, spans ...text.Span) Score {
	best, scored := Score{checkable: leastCheckable, worth: leastWorth}.settled(), false
	var tokens [64]token // of most sentences, so that they need no memory of their own
	st, known := statement{tokens: tokens[:0]}, dictionary()
	score := func() {
		if len(st.tokens) == 0 {
			return
		}
		if s := st.score(); !scored || s.worth > best.worth {
			best, scored = s, true
		}
		st = statement{tokens: st.tokens[:0]}
	}
	for _, s := range spans {
		for i := doc.TokenAt(s.Start); i < len(doc.Tokens) && doc.Tokens[i].Start < s.End; i++ {
			tok := &doc.Tokens[i]
			if n := len(st.tokens); n > 0 && st.tokens[n-1].Sentence != tok.Sentence {
				score()
			}
			word := strings.ToLower(tok.Norm)
			st.tokens = append(st.tokens, token{tok, word, known[word]})
		}
	}
	score()
	return best
}
