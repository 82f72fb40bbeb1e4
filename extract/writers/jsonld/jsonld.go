// Package jsonld writes results as linked data in the vocabulary of schema.org:
// one @graph for each article that holds the Article, a Quotation for each
// quote that somebody is made to say, and a Claim for each claim. What is
// reported without quotation marks is a Claim alone.
//
// Nothing is judged: there is no ClaimReview and no rating. Nor is anything
// dated but the article, since what it quotes may have been said earlier.
package jsonld

import (
	"bytes"

	"quoth/extract"
	"quoth/extract/writers/json"
	"quoth/extract/writers/urn"
)

type graph struct {
	Context string `json:"@context"`
	Graph   []any  `json:"@graph"`
}

// A node's @type and @id.
type node struct {
	Type string `json:"@type"`
	ID   string `json:"@id,omitempty"`
}

// A ref names a node of the graph.
type ref struct {
	ID string `json:"@id"`
}

type article struct {
	node
	Headline      *string `json:"headline,omitempty"`
	URL           *string `json:"url,omitempty"`
	DatePublished *string `json:"datePublished,omitempty"`
	DateModified  *string `json:"dateModified,omitempty"`
	CreditText    *string `json:"creditText,omitempty"` // the byline: one name or several
	IsPartOf      *named  `json:"isPartOf,omitempty"`
}

type quotation struct {
	node
	Text    string `json:"text"`
	Creator *named `json:"creator,omitempty"`
	credit
	IsPartOf ref `json:"isPartOf"`
}

type claim struct {
	node
	Text   string `json:"text"`
	Author *named `json:"author,omitempty"`
	credit
	Appearance ref `json:"appearance"`
}

// Write appends the graph of one article to dst, indented.
func Write(dst *bytes.Buffer, r *extract.Result) error {
	names := urn.Of(&r.Document)
	d := &r.Document
	a := article{
		node:     node{"Article", names.Article()},
		Headline: d.Title, URL: d.URL, DatePublished: d.Published, DateModified: d.Modified, CreditText: d.Byline,
	}
	if d.Site != nil {
		a.IsPartOf = &named{node: node{Type: "WebSite"}, Name: *d.Site}
	}
	it := ref{a.ID}
	nodes := []any{a}
	who := newCast(r.Speakers, names)
	for i := range r.Quotes {
		q := &r.Quotes[i]
		if q.Claim == nil {
			continue
		}
		by, credit := who.of(q.Speaker)
		nodes = append(nodes, quotation{node{"Quotation", names.Next("quotation", q.Text)}, q.Text, by, credit, it})
	}
	for i := range r.Claims {
		c := &r.Claims[i]
		by, credit := who.of(c.Speaker)
		nodes = append(nodes, claim{node{"Claim", names.Next("claim", c.Text)}, c.Text, by, credit, it})
	}
	return json.Encode(dst, graph{"https://schema.org", nodes}, "  ")
}
