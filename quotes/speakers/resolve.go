package speakers

import (
	"slices"
	"strings"

	"quoth/quotes/claims"
	"quoth/quotes/text"
)

// confidence is how often each way of resolving a source names the right
// speaker, measured on PolNeAR's development part and on the articles in
// testdata, their sources given. Where candidates were ranked it is that of a
// middling lead; see leading.
var confidence = map[string]float64{
	"name": 0.99, "surname": 0.99, "single-name": 0.97, "first-name": 0.95, "ambiguous-surname": 0.93, "shared-surname": 0.4, "handle": 0.9, "label": 0.95,
	"pronoun": 0.88, "possessive": 0.8, "pronoun-it": 0.62, "possessive-it": 0.5, "pronoun-they": 0.63, "cataphora": 0.4,
	"relative": 0.93, "relative-phrase": 0.68, "relative-noun": 0.6, "age": 0.95, "role": 0.9, "later": 0.7, "nominal": 0.58, "owner": 0.75, "relation": 0.75,
	"organisation": 0.91, "organisation-noun": 0.8, "organisation-type": 0.75, "group": 0.95, "compound": 0.95, "document": 0.87,
	"anonymous": 0.88, "anonymous-definite": 0.62, "author": 0.78, "first-person": 0.75, "as-written": 0.65, "carried": 0.92,
}

// Resolve returns the speakers of the document in the order in which they
// first speak, and for each claim whose it is. A claim whose speaker cannot be
// told, or that has no source, gets -1.
func Resolve(doc *text.Document, found []claims.Claim) ([]Speaker, []Attribution) {
	out := make([]Attribution, len(found))
	for i := range out {
		out[i].Speaker = -1
	}
	if len(found) == 0 || len(doc.Tokens) == 0 {
		return nil, out
	}
	names := find(doc)
	cast := gather(doc, names)
	cast.describe()
	r := &reader{doc: doc, cast: cast, parser: newParser(doc, names), claims: found, out: out, author: -1, lead: -1, bodies: map[string]int{}, called: map[string]int{}, meant: map[string]int{}, told: narrate(doc)}
	r.read(bySource(found))
	r.ownWords()
	carry(found, out)
	return cast.list(found, out), out
}

// bySource lists the claims that have a source in the order of the sources.
func bySource(found []claims.Claim) []int {
	var order []int
	for i := range found {
		if found[i].Source.Len() > 0 {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return found[a].Source.Start - found[b].Source.Start })
	return order
}

// carry gives the claims without a source the speaker of the claim that they
// go on.
func carry(found []claims.Claim, out []Attribution) {
	for i := range found {
		if found[i].Source.Len() > 0 {
			continue
		}
		from := i
		for steps := 0; steps < len(found) && from >= 0 && from < len(found) && found[from].Source.Len() == 0; steps++ {
			if found[from].Carried == from {
				from = -1
				break
			}
			from = found[from].Carried
		}
		if from < 0 || from >= len(found) || out[from].Speaker < 0 {
			continue
		}
		out[i] = Attribution{Speaker: out[from].Speaker, How: "carried", Confidence: out[from].Confidence * confidence["carried"]}
	}
}

// list turns the entities that speak into speakers, and the attributions'
// indexes with them.
func (c *cast) list(found []claims.Claim, out []Attribution) []Speaker {
	for i := range c.names {
		if n := &c.names[i]; n.entity >= 0 {
			c.alias(n.entity, n)
		}
	}
	number := make(map[int]int)
	var list []Speaker
	for i := range out {
		e := out[i].Speaker
		if e < 0 {
			continue
		}
		k, ok := number[e]
		if !ok {
			k = len(list)
			number[e] = k
			x := &c.entities[e]
			s := Speaker{Name: x.name, Kind: x.kind, Aliases: x.aliases}
			for _, d := range x.roles {
				s.Roles = append(s.Roles, d.text)
			}
			list = append(list, s)
		}
		out[i].Speaker = k
	}
	return list
}

// alias notes how a name is written, if that is not the speaker's own name.
func (c *cast) alias(e int, n *name) {
	x := &c.entities[e]
	if len(x.aliases) >= 8 {
		return
	}
	s := c.shown(n)
	if strings.EqualFold(s, x.name) {
		return
	}
	for _, a := range x.aliases {
		if a == s {
			return
		}
	}
	x.aliases = append(x.aliases, s)
}
