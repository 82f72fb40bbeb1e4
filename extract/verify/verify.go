// Package verify holds the quotations of an article against the texts that they
// were taken from.
package verify

import (
	"time"

	"quoth/extract"
	"quoth/quotes"
	"quoth/quotes/text"
)

// A Verdict says what an article did to the words of its source. It follows
// from the edits alone, never from a similarity.
type Verdict string

// The verdicts, from the best to the worst; TooShort is none.
const (
	Verbatim   Verdict = "verbatim"
	Edited     Verdict = "edited"     // as a desk may: fillers, declared omissions, brackets, contractions
	Altered    Verdict = "altered"    // words differ
	Paraphrase Verdict = "paraphrase" // too many differ to be a slip
	NotFound   Verdict = "not-found"
	TooShort   Verdict = "too-short" // to be told apart from chance
)

// A Flag is what somebody should look at, whatever the verdict.
type Flag string

// The flags.
const (
	Negation Flag = "negation"      // one was put in or left out
	Number   Flag = "number"        // differs
	Order    Flag = "order"         // the parts stand in another order
	LongGap  Flag = "long-gap"      // an ellipsis leaves out more than 60 words
	Turns    Flag = "crosses-turns" // the parts are of different speakers
	Speaker  Flag = "other-speaker" // the source has somebody else say it
	CutOff   Flag = "cut-off"       // the source goes on with "but" or "unless"
	Omission Flag = "omission"      // words are left out without an ellipsis
)

// An Edit is one step from the words of the source to those of the article.
type Edit struct {
	Op      Op
	Source  string // the words of the source; empty where words were put in
	Article string // those of the article; empty where words were left out
	Honest  bool   // a desk may make it
}

// An Op is what an Edit does.
type Op string

// The edits.
const (
	Keep    Op = "keep"
	Replace Op = "replace"
	Insert  Op = "insert"
	Delete  Op = "delete"
)

// A Location is where the words stand in a source.
type Location struct {
	File          string    // the source's path
	Span          text.Span // of the source's text, in bytes
	Line          int
	Time          time.Duration // in the recording
	Timed         bool
	Speaker       string // whose turn it is; "" if the source does not say
	Before, After string // what stands around it
}

// A Result is what became of one quotation, or of the parts of one.
type Result struct {
	Quotes  []int // indexes into the found quotes, in text order
	Claim   int   // index of the claim that they belong to, -1 for none
	Verdict Verdict
	Flags   []Flag
	Score   float64   // 1 less the cost of the edits for each word, 0 to 1
	Where   *Location // the words, or the likest ones; nil if none are like
	Also    []Location
	Edits   []Edit
}

// Sources are the texts to look in.
type Sources struct{}

// Verify holds what was found in an article against the sources.
func (s *Sources) Verify(a *extract.Article, found *quotes.Result) []Result { return nil }
