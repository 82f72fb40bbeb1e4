package stats

import (
	"cmp"
	"math"
	"slices"
	"strconv"
)

// Schema names the version of the contract that a Report keeps: fields may be
// added under the same name, none changes its meaning.
const Schema = "quoth-stats/1"

// A Report says who is quoted. A quotation is somebody's where it has a
// speaker; shares are of the quotations, or of the words in quotations, that are
// somebody's, from 0 to 1.
type Report struct {
	Schema     string     `json:"schema"`
	Totals     Totals     `json:"totals"`
	Anonymous  Anonymous  `json:"anonymous"`
	Speakers   []Speaker  `json:"speakers"` // who says most comes first
	Kinds      []Kind     `json:"kinds"`
	ClaimKinds ClaimKinds `json:"claim_kinds"`
	Cues       []Cue      `json:"cues"` // the commonest first
}

// Totals are those of all articles together.
type Totals struct {
	Articles    int `json:"articles"`
	Words       int `json:"words"`
	Quotes      int `json:"quotes"`
	Attributed  int `json:"attributed_quotes"`   // that have a speaker
	Loose       int `json:"unattributed_quotes"` // that have none
	QuotedWords int `json:"quoted_words"`        // of quotes that have a speaker
	Claims      int `json:"claims"`
	Speakers    int `json:"speakers"`
	Cues        int `json:"cues"`
}

// Anonymous is what speakers say who are not named.
type Anonymous struct {
	Quotes        int     `json:"quotes"`
	Words         int     `json:"words"`
	ShareOfQuotes float64 `json:"share_of_quotes"`
	ShareOfWords  float64 `json:"share_of_words"`
}

// A Speaker is what one speaker says, under the name of the first article.
type Speaker struct {
	Name     string  `json:"name"`
	Kind     string  `json:"kind"`
	Quotes   int     `json:"quotes"`
	Words    int     `json:"words"` // of the quotes
	Share    float64 `json:"share"` // of quoted words
	Claims   int     `json:"claims"`
	Articles int     `json:"articles"` // in how many the speaker says something
}

// A Kind is what all speakers of a kind say.
type Kind struct {
	Kind     string  `json:"kind"`
	Speakers int     `json:"speakers"`
	Quotes   int     `json:"quotes"`
	Words    int     `json:"words"`
	Share    float64 `json:"share"`
	Claims   int     `json:"claims"`
}

// ClaimKinds says how many claims there are of each kind.
type ClaimKinds struct {
	Direct   int `json:"direct"`
	Mixed    int `json:"mixed"`
	Indirect int `json:"indirect"`
}

// A Cue says how many claims have this cue, in small letters; nil stands for
// those without one.
type Cue struct {
	Cue    *string `json:"cue"`
	Claims int     `json:"claims"`
}

// Report lists the speakers and the cues, top of each, or all for 0.
func (c *Count) Report(top int) *Report {
	r := &Report{
		Schema: Schema,
		Totals: Totals{
			Articles: c.articles, Words: c.words, Quotes: c.quotes, Attributed: c.quotes - c.loose, Loose: c.loose,
			Claims: c.claims, Speakers: len(c.speakers), Cues: len(c.cues),
		},
		Speakers: make([]Speaker, 0, len(c.speakers)), Kinds: []Kind{}, ClaimKinds: c.claimKinds, Cues: make([]Cue, 0, len(c.cues)),
	}
	kinds := map[string]*Kind{}
	for _, s := range c.speakers {
		r.Totals.QuotedWords += s.Words
		r.Speakers = append(r.Speakers, s.Speaker)
		k := kinds[s.Kind]
		if k == nil {
			k = &Kind{Kind: s.Kind}
			kinds[s.Kind] = k
		}
		k.Speakers++
		k.Quotes += s.Quotes
		k.Words += s.Words
		k.Claims += s.Claims
	}
	for i := range r.Speakers {
		s := &r.Speakers[i]
		s.Share = share(s.Words, r.Totals.QuotedWords)
	}
	for _, k := range kinds {
		k.Share = share(k.Words, r.Totals.QuotedWords)
		r.Kinds = append(r.Kinds, *k)
	}
	if k := kinds[anonymous]; k != nil {
		r.Anonymous = Anonymous{k.Quotes, k.Words, share(k.Quotes, r.Totals.Attributed), k.Share}
	}
	for cue, n := range c.cues {
		if cue == "" {
			r.Cues = append(r.Cues, Cue{nil, n})
		} else {
			r.Cues = append(r.Cues, Cue{&cue, n})
		}
	}
	r.sort()
	if top > 0 {
		r.Speakers = r.Speakers[:min(top, len(r.Speakers))]
		r.Cues = r.Cues[:min(top, len(r.Cues))]
	}
	return r
}

// sort puts what there is most of first, and orders the rest by name.
func (r *Report) sort() {
	slices.SortFunc(r.Speakers, func(a, b Speaker) int {
		return cmp.Or(cmp.Compare(b.Words, a.Words), cmp.Compare(b.Quotes, a.Quotes), cmp.Compare(b.Claims, a.Claims),
			cmp.Compare(fold(a.Name), fold(b.Name)), cmp.Compare(a.Kind, b.Kind))
	})
	slices.SortFunc(r.Kinds, func(a, b Kind) int {
		return cmp.Or(cmp.Compare(b.Words, a.Words), cmp.Compare(b.Claims, a.Claims), cmp.Compare(a.Kind, b.Kind))
	})
	slices.SortFunc(r.Cues, func(a, b Cue) int {
		return cmp.Or(cmp.Compare(b.Claims, a.Claims), cmp.Compare(a.text(), b.text()))
	})
}

// text is the cue, "" for none.
func (c Cue) text() string {
	if c.Cue == nil {
		return ""
	}
	return *c.Cue
}

// share is a part of a whole, to four decimals; 0 of nothing.
func share(part, whole int) float64 {
	return math.Round(1e4*float64(part)/float64(max(whole, 1))) / 1e4
}

// Rows returns the speakers as a table with a head.
func (r *Report) Rows() [][]string {
	rows := [][]string{{"speaker", "kind", "quotes", "words", "share", "claims", "articles"}}
	for _, s := range r.Speakers {
		rows = append(rows, []string{
			s.Name, s.Kind, strconv.Itoa(s.Quotes), strconv.Itoa(s.Words), strconv.FormatFloat(s.Share, 'f', -1, 64),
			strconv.Itoa(s.Claims), strconv.Itoa(s.Articles),
		})
	}
	return rows
}
