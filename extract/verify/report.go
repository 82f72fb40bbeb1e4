package verify

import (
	"fmt"
	"time"

	"quoth/extract"
	"quoth/quotes"
	"quoth/quotes/match"
)

// Schema names the version of the contract that a Report keeps: fields may be
// added under the same name, none changes its meaning.
const Schema = "quoth-verify/1"

// A Report is what became of the quotations of one article, as the command
// prints it. Offsets are half-open and count code points, in the article as in
// the sources; lists are in the order of the text and never nil.
type Report struct {
	Schema   string           `json:"schema"`
	Document extract.Document `json:"document"`
	Sources  []string         `json:"sources"` // their paths
	Summary  Summary          `json:"summary"`
	Quotes   []Quote          `json:"quotes"`
}

// A Summary counts quotations: each has one verdict, or is one that nobody is
// made to say and no source has, such as a title.
type Summary struct {
	Quotes     int `json:"quotes"`
	Verbatim   int `json:"verbatim"`
	Edited     int `json:"edited"`
	Altered    int `json:"altered"`
	Paraphrase int `json:"paraphrase"`
	NotFound   int `json:"not_found"`
	TooShort   int `json:"too_short"`
	Foreign    int `json:"other_language"`
	Loose      int `json:"unattributed"`
	Flagged    int `json:"flagged"` // with a flag, whatever the verdict
	Differ     int `json:"differ"`  // from what the source says, or who says it
}

// A Quote is one quotation, or the parts of one, and what became of it.
type Quote struct {
	IDs     []string            `json:"ids"` // as quoth names the quotes of the article
	Claim   *string             `json:"claim"`
	Text    string              `json:"text"` // the parts, joined by " … "
	Parts   []extract.Mention   `json:"parts"`
	Line    int                 `json:"line"` // where it begins, from 1
	Speaker *extract.SpeakerRef `json:"speaker"`
	Verdict Verdict             `json:"verdict"`
	Flags   []Flag              `json:"flags"`
	Differs bool                `json:"differs"`
	Score   float64             `json:"score"`
	Where   *Passage            `json:"where"` // nil where nothing is like it
	Also    []Passage           `json:"also"`  // other places with the same words
	Edits   []Change            `json:"edits"`
}

// A Passage is a place in a source. Of a quotation that is not found it is the
// one least unlike.
type Passage struct {
	Source string `json:"source"` // its path
	extract.Mention
	Line    int     `json:"line"`
	Time    *string `json:"time"`    // hours:minutes:seconds of the recording
	Speaker *string `json:"speaker"` // as the source has it
	Before  string  `json:"before"`
	After   string  `json:"after"`
}

// A Change is an Edit with its places.
type Change struct {
	Op      Op               `json:"op"`
	Source  *extract.Mention `json:"source"`
	Article *extract.Mention `json:"article"`
	Honest  bool             `json:"honest"`
	Reason  *match.Reason    `json:"reason"`
}

// NewReport puts results into the form of the contract. Places are those of the
// article, and found is what was found in it.
func NewReport(a *extract.Article, places *extract.Places, found *quotes.Result, sources *Sources, results []Result) *Report {
	article := extract.Describe(a, found, extract.CodePoints)
	r := &Report{
		Schema: Schema, Document: article.Document, Sources: sources.Files(), Quotes: make([]Quote, 0, len(results)),
	}
	for i := range results {
		res := &results[i]
		q := Quote{
			Verdict: res.Verdict, Flags: res.Flags, Differs: res.Differs(), Score: res.Score,
			IDs: []string{}, Parts: []extract.Mention{}, Also: []Passage{}, Edits: []Change{},
		}
		for k, n := range res.Quotes {
			own := &article.Quotes[n]
			q.IDs = append(q.IDs, own.ID)
			q.Parts = append(q.Parts, own.Mention)
			if k > 0 {
				q.Text += " … "
			}
			q.Text += own.Text
		}
		first := &article.Quotes[res.Quotes[0]]
		q.Line, q.Claim, q.Speaker = places.Of(found.Quotes[res.Quotes[0]].Span).Line, first.Claim, first.Speaker
		if res.Where != nil {
			p := res.Where.passage()
			q.Where = &p
		}
		for k := range res.Also {
			q.Also = append(q.Also, res.Also[k].passage())
		}
		for _, e := range res.Edits {
			c := Change{Op: e.Op, Honest: e.Honest}
			if e.Source != "" {
				m := res.Where.source.places.Mention(e.From)
				c.Source = &m
			}
			if e.Article != "" {
				m := places.Mention(e.To)
				c.Article = &m
			}
			if e.Why != "" {
				c.Reason = &e.Why
			}
			q.Edits = append(q.Edits, c)
		}
		r.Quotes = append(r.Quotes, q)
		r.Summary.add(&q)
	}
	return r
}

// Loose reports whether nobody is made to say the quotation, and no source has it.
func (q *Quote) Loose() bool {
	return q.Claim == nil && !q.Verdict.Honest() && !q.Differs
}

func (s *Summary) add(q *Quote) {
	s.Quotes++
	if q.Loose() {
		s.Loose++
		return
	}
	switch q.Verdict {
	case Verbatim:
		s.Verbatim++
	case Edited:
		s.Edited++
	case Altered:
		s.Altered++
	case Paraphrase:
		s.Paraphrase++
	case NotFound:
		s.NotFound++
	case TooShort:
		s.TooShort++
	case Foreign:
		s.Foreign++
	}
	if len(q.Flags) > 0 {
		s.Flagged++
	}
	if q.Differs {
		s.Differ++
	}
}

// passage puts a location into the form of the contract.
func (l *Location) passage() Passage {
	p := Passage{Source: l.File, Mention: l.source.places.Mention(l.Span), Line: l.Line, Before: extract.Valid(l.Before), After: extract.Valid(l.After)}
	if l.Timed {
		t := Clock(l.Time)
		p.Time = &t
	}
	if l.Speaker != "" {
		name := extract.Valid(l.Speaker)
		p.Speaker = &name
	}
	return p
}

// Clock writes a time of a recording: hours:minutes:seconds.
func Clock(t time.Duration) string {
	s := int(t.Seconds())
	return fmt.Sprintf("%02d:%02d:%02d", s/3600, s/60%60, s%60)
}
