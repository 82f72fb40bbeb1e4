package ranking

import (
	"slices"
	"strings"

	"quoth/extract"
	"quoth/quotes/worth"
)

// Schema names the version of the contract that a List keeps: fields may be
// added under the same name, none changes its meaning.
const Schema = "quoth-claims/1"

// A List is the claims that are worth checking, speaker by speaker: whoever has
// the worthiest claim comes first.
type List struct {
	Schema string `json:"schema"`
	// Method is how the scores were found, so that they can be told from those
	// of other versions.
	Method   Method    `json:"method"`
	Totals   Totals    `json:"totals"`
	Speakers []Speaker `json:"speakers"`
}

// A Method is a way to score.
type Method struct {
	Name    string `json:"name"`
	Version int    `json:"version"`
}

// Totals are those of all articles together.
type Totals struct {
	Articles   int `json:"articles"`
	Claims     int `json:"claims"`     // that were found
	Statements int `json:"statements"` // of the articles themselves, where asked for
	Listed     int `json:"listed"`
}

// A Speaker is whoever makes the claims. Speaker is nil for those of nobody who is
// known, and for those of the articles themselves, whose Narrator is true.
type Speaker struct {
	Speaker  *Who    `json:"speaker"`
	Narrator bool    `json:"narrator"`
	Claims   []Claim `json:"claims"`
}

// Who is a speaker in all articles.
type Who struct {
	Name string `json:"name"`
	Kind string `json:"kind"`
}

// A Claim is one of the list: a claim of an article's result, or a sentence of
// its own, whose kind is extract.Narrator. Offsets are those of its article.
type Claim struct {
	Rank     int              `json:"rank"`  // among all, from 1
	ID       string           `json:"id"`    // stays while other words of the article change
	Number   *string          `json:"claim"` // its id in the article's result; nil for a sentence of its own
	Document extract.Document `json:"document"`
	Line     int              `json:"line"`
	extract.Claim
	Also []Place `json:"also"` // where else the speaker says the same
}

// A Place is where a claim stands.
type Place struct {
	Path   *string `json:"path"`
	Record int     `json:"record,omitempty"`
	Line   int     `json:"line"`
	Number *string `json:"claim"`
}

// newClaim copies what it keeps, or it would keep the text of the whole article.
func newClaim(d *extract.Document, c *extract.Claim, id string) Claim {
	out := Claim{ID: id, Document: *d, Line: c.Line, Claim: *c, Also: []Place{}}
	if c.ID != "" {
		out.Number = &c.ID
	}
	out.Text = strings.Clone(c.Text)
	out.Content = make([]extract.Mention, len(c.Content))
	for i := range c.Content {
		out.Content[i] = *cloned(&c.Content[i])
	}
	out.Source, out.Cue = cloned(c.Source), cloned(c.Cue)
	if c.Speaker != nil {
		out.Claim.Speaker = &extract.SpeakerRef{ID: c.Speaker.ID, Name: strings.Clone(c.Speaker.Name), Kind: c.Speaker.Kind}
	}
	return out
}

func cloned(m *extract.Mention) *extract.Mention {
	if m == nil {
		return nil
	}
	return &extract.Mention{Text: strings.Clone(m.Text), Start: m.Start, End: m.End}
}

// place is where the claim stands.
func (c *Claim) place() Place {
	return Place{Path: c.Document.Path, Record: c.Document.Record, Line: c.Line, Number: c.Number}
}

// List returns the ranking.
func (r *Ranking) List() *List {
	r.sort()
	list := r.list
	if r.top > 0 {
		list = list[:min(r.top, len(list))]
	}
	out := &List{
		Schema: Schema, Method: Method{worth.Method, worth.Version}, Speakers: []Speaker{},
		Totals: Totals{Articles: r.articles, Claims: r.claims, Statements: r.statements, Listed: len(list)},
	}
	var seen []key
	for i, e := range list {
		e.Rank = i + 1
		at := slices.Index(seen, group(e.who))
		if at < 0 {
			at = len(seen)
			seen = append(seen, group(e.who))
			out.Speakers = append(out.Speakers, newSpeaker(&e.Claim))
		}
		out.Speakers[at].Claims = append(out.Speakers[at].Claims, e.Claim)
	}
	return out
}

// group is who a claim is listed under: all who are not known are one.
func group(who key) key {
	if who.kind == "" {
		return key{}
	}
	return who
}

func newSpeaker(c *Claim) Speaker {
	s := Speaker{Narrator: c.Kind == extract.Narrator}
	if by := c.Claim.Speaker; by != nil {
		s.Speaker = &Who{by.Name, by.Kind}
	}
	return s
}
