package jsonld

import (
	"quoth/extract"
	"quoth/extract/writers/urn"
	"quoth/quotes/speakers"
)

// A named node is a person, an organization or a work.
type named struct {
	node
	Name     string   `json:"name"`
	JobTitle []string `json:"jobTitle,omitempty"`
}

// A credit says who or what stands behind words that have no creator: of
// schema.org's creators each is a Person or an Organization.
type credit struct {
	CreditText string `json:"creditText,omitempty"` // "officials", "a senior official"
	IsBasedOn  *named `json:"isBasedOn,omitempty"`  // "the report"
}

// A cast tells who the speakers of an article are.
type cast struct {
	speakers map[string]*extract.Speaker
	names    *urn.Names
}

func newCast(list []extract.Speaker, names *urn.Names) cast {
	c := cast{map[string]*extract.Speaker{}, names}
	for i := range list {
		c.speakers[list[i].ID] = &list[i]
	}
	return c
}

// of returns the creator of a speaker's words, or whom else to credit; neither
// where that is not known.
func (c cast) of(s *extract.SpeakerRef) (*named, credit) {
	if s == nil {
		return nil, credit{}
	}
	n := &named{node: node{ID: c.names.Speaker(s)}, Name: s.Name}
	switch speakers.Kind(s.Kind) {
	case speakers.Person:
		n.Type = "Person"
		if known := c.speakers[s.ID]; known != nil {
			n.JobTitle = known.Roles
		}
		return n, credit{}
	case speakers.Author:
		if s.Name == "author" { // of an article without a byline
			return nil, credit{}
		}
		n.Type = "Person"
		return n, credit{}
	case speakers.Organization:
		n.Type = "Organization"
		return n, credit{}
	case speakers.Report:
		n.Type = "CreativeWork"
		return nil, credit{IsBasedOn: n}
	case speakers.Group, speakers.Anonymous:
		return nil, credit{CreditText: s.Name}
	}
	return nil, credit{}
}
