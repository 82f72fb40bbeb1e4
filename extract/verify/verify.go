// Package verify holds the quotations of an article against the texts that they
// were taken from.
//
// A Source is an article in any format, read as who says what: a transcript by
// the labels before its turns (turns.go, label.go), an article by its own
// quotations (quoted.go). Verify takes the quotations of an article, those of
// one claim together (parts.go), has package match look for them in each source
// and picks the place whose speaker agrees (choose.go, speaker.go). A Shelf
// reads each source once.
package verify

import (
	"time"

	"quoth/extract"
	"quoth/quotes"
	"quoth/quotes/match"
	"quoth/quotes/text"
)

// A Verdict says what an article did to the words of its source. It follows
// from the edits alone, never from a similarity, and is never one of true and
// false.
type Verdict = match.Verdict

// The verdicts, from the best to the worst; TooShort and Foreign are none.
const (
	Verbatim           = match.Verbatim
	Edited             = match.Edited     // as a desk may: fillers, declared omissions, brackets, contractions
	Altered            = match.Altered    // words differ
	Paraphrase         = match.Paraphrase // too many differ to be a slip
	NotFound           = match.NotFound
	TooShort           = match.TooShort   // to be told apart from chance
	Foreign    Verdict = "other-language" // than every source
)

// A Flag is what somebody should look at, whatever the verdict.
type Flag = match.Flag

// The flags.
const (
	Negation      = match.Negation
	Number        = match.Number
	Order         = match.Order
	LongGap       = match.LongGap
	Turns         = match.Turns
	Speaker  Flag = "other-speaker" // the source has somebody else say it
	CutOff        = match.CutOff
	Omission      = match.Omission
	Unheard       = match.Unheard
)

// An Edit is one step from the words of the source to those of the article.
type Edit = match.Edit

// An Op is what an Edit does.
type Op = match.Op

// The edits.
const (
	Keep    = match.Keep
	Replace = match.Replace
	Insert  = match.Insert
	Delete  = match.Delete
	Move    = match.Move
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
	source        *Source
}

// Place is where the words stand in the source's file.
func (l *Location) Place() extract.Place {
	if l.source == nil {
		return extract.Place{Line: l.Line, Column: 1, EndLine: l.Line, EndColumn: 1}
	}
	return l.source.places.Of(l.Span)
}

// Text is the words of the source.
func (l *Location) Text() string {
	if l.source == nil {
		return ""
	}
	return l.source.article.Text[l.Span.Start:l.Span.End]
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

// Differs reports whether the article has other words than the source, or
// another speaker. A quotation that nobody is made to say, such as a title,
// need not be in a source. What else a flag says is for people to judge.
func (r *Result) Differs() bool {
	switch {
	case r.Verdict == Altered, r.Claim >= 0 && (r.Verdict == Paraphrase || r.Verdict == NotFound):
		return true
	case r.Verdict == NotFound || r.Verdict == Paraphrase:
		return false
	}
	for _, f := range r.Flags {
		switch f {
		case Negation, Number, Order, Speaker:
			return true
		}
	}
	return false
}

// Sources are the texts to look in.
type Sources struct{ list []*Source }

// Of returns sources to look in.
func Of(list ...*Source) *Sources { return &Sources{list} }

// Files are the paths of the sources.
func (s *Sources) Files() []string {
	paths := make([]string, len(s.list))
	for i, src := range s.list {
		paths[i] = src.Path
	}
	return paths
}

// Verify holds what was found in an article against the sources. Results are in
// text order. Sources in another language than a quotation are passed over.
func (s *Sources) Verify(a *extract.Article, found *quotes.Result) []Result {
	v := &verification{sources: s.list, article: a, found: found, cast: s.cast(found)}
	var results []Result
	for _, p := range partsOf(found) {
		results = append(results, v.verify(p)...)
	}
	return results
}

// Empty reports whether there is no source.
func (s *Sources) Empty() bool { return len(s.list) == 0 }
