// Package annotation writes results as annotations of the article, in the Web
// Annotation Data Model of the W3C (https://www.w3.org/TR/annotation-model/):
// an AnnotationCollection for each article, with an annotation for each claim,
// whose targets are the pieces of its content, and one for each quotation that
// nobody is made to say, in the order of the text.
//
// The bodies say who speaks (tagging), with which cue (describing) and of what
// kind the claim is (classifying).
package annotation

import (
	"bytes"
	"cmp"
	"slices"

	"quoth/extract"
	"quoth/extract/writers/json"
	"quoth/extract/writers/urn"
)

// The keys are those of the model, in the order of its examples.
type collection struct {
	Context string `json:"@context"`
	ID      string `json:"id"`
	Type    string `json:"type"`
	Label   string `json:"label,omitempty"`
	Creator agent  `json:"creator"`
	Total   int    `json:"total"`
	// The first page is the last one. There is none where it would be empty.
	First *page  `json:"first,omitempty"`
	Last  string `json:"last,omitempty"`
}

type agent struct {
	Type string `json:"type"`
	Name string `json:"name"`
}

type page struct {
	ID         string       `json:"id"`
	Type       string       `json:"type"`
	PartOf     string       `json:"partOf"`
	StartIndex int          `json:"startIndex"`
	Items      []annotation `json:"items"`
}

type annotation struct {
	ID         string   `json:"id"`
	Type       string   `json:"type"`
	Motivation string   `json:"motivation"`
	Body       []body   `json:"body,omitempty"`
	Target     []target `json:"target"`

	start int
	words string // of all targets
}

type body struct {
	Type    string `json:"type"`
	Purpose string `json:"purpose"`
	Value   string `json:"value"`
}

// Write appends the annotations of one article to dst, indented. The result
// must hold the article's text, and its offsets must count code points.
func Write(dst *bytes.Buffer, r *extract.Result) error {
	article, err := newArticle(r)
	if err != nil {
		return err
	}
	items := make([]annotation, 0, len(r.Claims))
	for i := range r.Claims {
		items = append(items, claim(article, &r.Claims[i]))
	}
	for i := range r.Quotes {
		if q := &r.Quotes[i]; q.Claim == nil {
			items = append(items, annotate(article, "highlighting", q.Mention))
		}
	}
	slices.SortStableFunc(items, func(a, b annotation) int { return cmp.Compare(a.start, b.start) })

	names := urn.Of(&r.Document)
	for i := range items {
		items[i].ID = names.Next("annotation", items[i].words)
	}
	out := collection{
		Context: "http://www.w3.org/ns/anno.jsonld", ID: names.Next("collection", ""), Type: "AnnotationCollection",
		Creator: agent{"Software", "quoth"}, Total: len(items),
	}
	if r.Document.Title != nil {
		out.Label = *r.Document.Title
	}
	if len(items) > 0 {
		out.Last = names.Next("page", "")
		out.First = &page{ID: out.Last, Type: "AnnotationPage", PartOf: out.ID, Items: items}
	}
	return json.Encode(dst, out, "  ")
}

// claim says of the words of a claim whose they are.
func claim(article *article, c *extract.Claim) annotation {
	a := annotate(article, "tagging", c.Content...)
	if c.Speaker != nil {
		a.add("tagging", c.Speaker.Name)
	}
	if c.Cue != nil {
		a.add("describing", c.Cue.Text)
	}
	a.add("classifying", c.Kind)
	return a
}

// annotate begins an annotation of some of the article's words.
func annotate(article *article, motivation string, words ...extract.Mention) annotation {
	a := annotation{Type: "Annotation", Motivation: motivation, Target: make([]target, len(words))}
	for i := range words {
		a.Target[i] = article.target(&words[i])
		a.words += words[i].Text + "\n"
	}
	if len(words) > 0 {
		a.start = words[0].Start
	}
	return a
}

func (a *annotation) add(purpose, value string) {
	a.Body = append(a.Body, body{"TextualBody", purpose, value})
}
