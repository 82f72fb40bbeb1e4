package annotation

import (
	"errors"
	"net/url"
	"path/filepath"
	"strconv"

	"quoth/extract"
)

// contextLength is how many code points stand in prefix and suffix: as many as
// Hypothesis has there.
const contextLength = 32

// A target is a stretch of the article.
type target struct {
	Type     string `json:"type"`
	Source   string `json:"source"`
	Selector [2]any `json:"selector"` // by the words and by the place
	State    state  `json:"state"`
}

type quoteSelector struct {
	Type   string `json:"type"`
	Exact  string `json:"exact"`
	Prefix string `json:"prefix"`
	Suffix string `json:"suffix"`
}

// Its offsets are half-open and count code points, as the article's do.
type positionSelector struct {
	Type  string `json:"type"`
	Start int    `json:"start"`
	End   int    `json:"end"`
}

// A state says of which bytes the article was. The model has no word for their
// hash; this one is schema.org's, with a prefix that the model's context knows.
type state struct {
	Type   string `json:"type"`
	SHA256 string `json:"schema:sha256"`
}

// An article is where the targets are.
type article struct {
	source string
	state  state
	text   []rune
}

func newArticle(r *extract.Result) (*article, error) {
	if r.Text == nil {
		return nil, errors.New("no text in the result to take the words around a quotation from")
	}
	return &article{source(&r.Document), state{"oa:State", r.Document.SHA256}, []rune(*r.Text)}, nil
}

// source is the article's address, or else its path as a relative one, or else
// a name of its bytes.
func source(d *extract.Document) string {
	switch {
	case d.URL != nil:
		return *d.URL
	case d.Path == nil:
		return "urn:sha256:" + d.SHA256
	}
	address := url.URL{Path: filepath.ToSlash(*d.Path)}
	if d.ID != nil {
		address.Fragment = *d.ID
	} else if d.Record > 0 {
		address.Fragment = strconv.Itoa(d.Record)
	}
	return address.String()
}

func (a *article) target(m *extract.Mention) target {
	start := min(m.Start, len(a.text))
	end := min(max(m.End, start), len(a.text))
	return target{
		Type: "SpecificResource", Source: a.source,
		Selector: [2]any{
			quoteSelector{
				"TextQuoteSelector", m.Text,
				string(a.text[max(start-contextLength, 0):start]), string(a.text[end:min(end+contextLength, len(a.text))]),
			},
			positionSelector{"TextPositionSelector", m.Start, m.End},
		},
		State: a.state,
	}
}
