// Package stats counts who is quoted, over any number of articles.
//
// A Count takes the results of the articles one by one; its Report is what is
// printed, as JSON, as text to read (text.go) or as rows (Rows).
package stats

import (
	"strings"
	"unicode"

	"quoth/extract"
	"quoth/quotes/speakers"
)

// A Count adds up results. Speakers of one kind and one name are one, in
// whichever articles; case, white space and the form of apostrophes do not
// matter.
type Count struct {
	articles, words, quotes, claims int
	loose                           int // quotes without a speaker
	claimKinds                      ClaimKinds
	speakers                        map[speakerKey]*counted
	cues                            map[string]int // by the cue in small letters; "" where there is none
}

type speakerKey struct{ kind, name string }

// A counted speaker remembers the article that came last.
type counted struct {
	Speaker
	last int
}

// NewCount returns one of no article.
func NewCount() *Count {
	return &Count{speakers: map[speakerKey]*counted{}, cues: map[string]int{}}
}

// Add adds the result of an article of so many words.
func (c *Count) Add(r *extract.Result, words int) {
	c.articles++
	c.words += words
	c.quotes += len(r.Quotes)
	c.claims += len(r.Claims)
	for i := range r.Quotes {
		q := &r.Quotes[i]
		if q.Speaker == nil {
			c.loose++
			continue
		}
		s := c.speaker(q.Speaker)
		s.Quotes++
		s.Words += Words(q.Text)
	}
	for i := range r.Claims {
		claim := &r.Claims[i]
		if claim.Speaker != nil {
			c.speaker(claim.Speaker).Claims++
		}
		c.claimKinds.add(claim.Kind)
		c.cue(claim.Cue)
	}
}

// speaker is the count of a speaker of the article that is being added.
func (c *Count) speaker(ref *extract.SpeakerRef) *counted {
	key := speakerKey{ref.Kind, fold(ref.Name)}
	s := c.speakers[key]
	if s == nil {
		// Copied, or the name would keep the text of the whole article.
		s = &counted{Speaker: Speaker{Name: strings.Clone(ref.Name), Kind: ref.Kind}}
		key.name = strings.Clone(key.name)
		c.speakers[key] = s
	}
	if s.last != c.articles {
		s.last = c.articles
		s.Articles++
	}
	return s
}

func (c *Count) cue(m *extract.Mention) {
	cue := ""
	if m != nil {
		cue = fold(m.Text)
	}
	if _, known := c.cues[cue]; !known {
		cue = strings.Clone(cue)
	}
	c.cues[cue]++
}

// fold writes words in small letters on one line.
func fold(words string) string {
	return strings.ReplaceAll(strings.ToLower(strings.Join(strings.Fields(words), " ")), "’", "'")
}

// Words counts words: what white space or dashes divide and holds a letter or a
// digit.
func Words(text string) int {
	n := 0
	for piece := range strings.FieldsFuncSeq(text, func(r rune) bool { return unicode.IsSpace(r) || r == '—' || r == '–' }) {
		if strings.ContainsFunc(piece, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
			n++
		}
	}
	return n
}

func (k *ClaimKinds) add(kind string) {
	switch kind {
	case "direct":
		k.Direct++
	case "mixed":
		k.Mixed++
	case "indirect":
		k.Indirect++
	}
}

// anonymous is the kind of speaker that is not named on purpose.
const anonymous = string(speakers.Anonymous)
