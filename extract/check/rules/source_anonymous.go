package rules

import (
	"fmt"
	"strings"

	"quoth/extract/check"
	"quoth/quotes"
	"quoth/quotes/speakers"
	"quoth/quotes/text"
)

var sourceAnonymous = check.Rule{
	ID: "source/anonymous", Severity: check.Warning,
	Summary: "An article rests on more anonymous sources than it may",
	Options: []check.Option{{Name: "max", Default: 2, Summary: "how many anonymous sources an article may have"}},
	Check:   checkAnonymous,
	Doc: `# source/anonymous

An article has more than two sources without a name: "a senior official",
"people familiar with the talks". Each that goes beyond is reported where it
first speaks, with the ones before it.

Readers cannot judge who hides. Name the source or the body that it speaks for,
find somebody who goes on the record, or say in a comment that the desk knows
who it is. Those who speak for a body that is named ("a police spokeswoman") are
not anonymous, nor are crowds ("residents", "critics") and passers-by ("one man").
Set max to 0 to see every one, to 1 or more for what the house allows.

Fires:

    A senior official said the talks had failed.

    A person briefed on the talks said they would go on. "Nobody has left the
    room," a diplomat said.

Does not:

    A senior official said the talks had failed.

    Ida Lund, the finance minister, said they would go on. "Nobody has left the
    room," a diplomat said.
`,
}

func checkAnonymous(p *check.Pass) {
	seen := map[int]bool{}
	var before []check.Related
	for i := range p.Found.Claims {
		c := &p.Found.Claims[i]
		if c.Source.Len() == 0 || seen[c.Speaker] || !body(p.Found.Document, c.Source) || !anonymous(p.Found, c) {
			continue
		}
		seen[c.Speaker] = true
		n, limit := len(seen), p.Int("max")
		if n > limit {
			message := fmt.Sprintf("%s anonymous source of this article, which may have %s: %s", ordinal(n), atMost(limit), excerpt(p.Found.Document, c.Source))
			p.ReportWith(check.Finding{Span: c.Source, Message: message, Speaker: name(p, c.Speaker), Related: before})
		}
		if len(before) < mostShown {
			before = append(before[:len(before):len(before)], p.Related(c.Source, "anonymous: %s", excerpt(p.Found.Document, c.Source)))
		}
	}
}

// mostShown is how many anonymous sources a finding shows beside its own.
const mostShown = 5

func atMost(n int) string {
	if n == 0 {
		return "none"
	}
	return "no more than " + numeral(n)
}

// anonymous reports whether the source of a claim brings in somebody who hides, or
// is hidden: "a diplomat", "two people briefed on the talks". Somebody who is
// called so with "the" has been brought in before.
func anonymous(found *quotes.Result, c *quotes.Claim) bool {
	s := speakerOf(found, c)
	if s == nil || s.Kind != speakers.Anonymous && s.Kind != speakers.Group && s.Kind != speakers.Unknown {
		return false
	}
	doc := found.Document
	r := tokens(doc, c.Source)
	if r.Len() == 1 && (doc.Tokens[r.First].Tag == text.PRP || doc.Tokens[r.First].Tag == text.WP) {
		return s.Kind == speakers.Anonymous && unnamed(strings.Fields(strings.ToLower(s.Name))) // "a nurse who said"
	}
	brought, people, hidden := false, false, false
	for i := r.First; i < r.End; i++ {
		t := &doc.Tokens[i]
		w := strings.ToLower(t.Norm)
		switch {
		case mouthpieces[w] || counsel[w] && i+1 < r.End && doc.Tokens[i+1].Tag == text.IN:
			return false
		case t.Tag == text.Comma && named(doc, i+1, r.End):
			return false // "a former partner, Ida Lund"
		case i == r.First:
			brought = w == "a" || w == "an" || w == "one" || w == "another" || w == "multiple" || w == "several" || t.Tag == text.CD || sources[w]
		}
		people = people || t.Tag.Noun() && t.Tag != text.NNP && !voices[w]
		hidden = hidden || hiding[w] || sources[w]
	}
	if s.Kind == speakers.Anonymous {
		return brought && people
	}
	return brought && people && hidden
}

// unnamed reports whether the name of a speaker, in small letters, brings in
// somebody who hides.
func unnamed(name []string) bool {
	if len(name) < 2 || name[0] != "a" && name[0] != "an" && name[0] != "one" && name[0] != "another" {
		return false
	}
	for _, w := range name {
		if mouthpieces[w] || voices[w] {
			return false
		}
	}
	return true
}

// named reports whether a name begins at token i, or behind an article there.
func named(doc *text.Document, i, end int) bool {
	if i < end && doc.Tokens[i].Tag == text.DT {
		i++
	}
	return i < end && doc.Tokens[i].Tag.Proper()
}
