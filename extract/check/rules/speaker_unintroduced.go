package rules

import (
	"slices"
	"strings"

	"quoth/extract/check"
	"quoth/quotes"
	"quoth/quotes/speakers"
	"quoth/quotes/text"
)

var speakerUnintroduced = check.Rule{
	ID: "speaker/unintroduced", Severity: check.Warning,
	Summary: "A speaker is called by a surname or pronoun before anybody has been introduced",
	Options: []check.Option{{Name: "known", Default: knownNames, Summary: "names that need no introduction"}},
	Check:   checkUnintroduced,
	Doc: `# speaker/unintroduced

Somebody speaks whom the article has not introduced: a surname stands there, and
the full name comes later or never, nor does a title or role say who that is; or
a pronoun, and nobody has been spoken of; or a surname that two people of the
article have.

Give the full name and the role where somebody is first heard, and the first name
wherever two people share the last one. Those whom everybody knows by one name
(known) need no introduction.

Fires:

    The bridge will close on Monday. "We were never told," Lund said.

    Amir Khan and Sara Khan run the mill. They met the union. Khan said it would close.

Does not:

    The bridge will close on Monday. "We were never told," said Ida Lund, a baker.
    Lund said the shop would close.

    Amir Khan and Sara Khan run the mill. Sara Khan said it would close.
`,
}

func checkUnintroduced(p *check.Pass) {
	found, doc := p.Found, p.Found.Document
	known := map[string]bool{}
	for _, name := range p.Strings("known") {
		known[strings.ToLower(name)] = true
	}
	people := namesIn(doc)
	told := map[string]bool{}
	for i := range found.Claims {
		c := &found.Claims[i]
		if c.Source.Len() == 0 || c.Labelled() || !body(doc, c.Source) {
			continue
		}
		r := tokens(doc, c.Source)
		if pronounAlone(doc, r) {
			if c.Speaker < 0 && !told["pronoun"] && nobodyBefore(found, i) {
				told["pronoun"] = true
				p.Report(c.Source, "%s speaks, and nobody has been introduced whom it could be", excerpt(doc, c.Source))
			}
			continue
		}
		s := speakerOf(found, c)
		surname, ok := surnameAlone(doc, r)
		if !ok || s == nil || s.Kind != speakers.Person || told[surname] {
			continue
		}
		full := people[surname]
		switch {
		case known[surname] || known[strings.ToLower(s.Name)]:
		case r.Len() == 1 && two(doc, full, c.Source):
			told[surname] = true
			before := slices.DeleteFunc(slices.Clone(full), func(n fullName) bool { return n.Start >= c.Source.Start })
			f := check.Finding{Span: c.Source, Speaker: s.Name, Message: "Two people named " + doc.Tokens[r.End-1].Norm + " appear above: which one speaks here?"}
			for _, n := range distinct(before) {
				f.Related = append(f.Related, p.Related(n.Span, "%s", doc.Slice(n.Span)))
			}
			p.ReportWith(f)
		case len(s.Roles) > 0 || titledName(doc, surname):
		case len(full) == 0:
			told[surname] = true
			p.ReportWith(check.Finding{Span: c.Source, Speaker: s.Name, Message: "Nobody introduces " + excerpt(doc, c.Source) + ": give the full name and say who that is"})
		case full[0].Start > c.Source.Start:
			told[surname] = true
			p.ReportWith(check.Finding{
				Span: c.Source, Speaker: s.Name, Message: excerpt(doc, c.Source) + " speaks here and is introduced only below, as " + doc.Slice(full[0].Span),
				Related: []check.Related{p.Related(full[0].Span, "introduced here")},
			})
		}
	}
}

// pronounAlone reports whether a source is "he" or "she".
func pronounAlone(doc *text.Document, r text.Range) bool {
	if r.Len() != 1 {
		return false
	}
	w := strings.ToLower(doc.Tokens[r.First].Norm)
	return w == "he" || w == "she"
}

// titledName reports whether a surname stands behind a title somewhere: "Judge Roe".
func titledName(doc *text.Document, surname string) bool {
	for i := 1; i < len(doc.Tokens); i++ {
		if strings.ToLower(doc.Tokens[i].Norm) == surname && titles[strings.ToLower(doc.Tokens[i-1].Norm)] {
			return true
		}
	}
	return false
}

// nobodyBefore reports whether no person has spoken before a claim.
func nobodyBefore(found *quotes.Result, claim int) bool {
	for i := range claim {
		if s := speakerOf(found, &found.Claims[i]); s != nil && s.Kind != speakers.Organization && s.Kind != speakers.Report {
			return false
		}
	}
	return true
}

// surnameAlone returns the one name that a source consists of, in small letters.
func surnameAlone(doc *text.Document, r text.Range) (string, bool) {
	if r.Len() == 2 && honorifics[strings.ToLower(strings.TrimSuffix(doc.Tokens[r.First].Norm, "."))] {
		r.First++
	}
	if r.Len() != 1 || !doc.Tokens[r.First].Tag.Proper() || len(doc.Tokens[r.First].Norm) < 2 {
		return "", false
	}
	return strings.ToLower(doc.Tokens[r.First].Norm), true
}

// A fullName is a first name, or several, with a last name behind it.
type fullName struct {
	text.Span
	first string
}

// namesIn returns where names of two words or more stand, by the last of them.
func namesIn(doc *text.Document) map[string][]fullName {
	out := map[string][]fullName{}
	for i := 1; i < len(doc.Tokens); i++ {
		t, before := &doc.Tokens[i], &doc.Tokens[i-1]
		if !t.Tag.Proper() || t.Kind != text.Word || before.Sentence != t.Sentence || !before.Tag.Proper() || !upper(before.Norm) {
			continue
		}
		w := strings.ToLower(strings.TrimSuffix(before.Norm, "."))
		if honorifics[w] || titles[w] || upper(t.Norm) && i+1 < len(doc.Tokens) && doc.Tokens[i+1].Tag.Proper() && doc.Tokens[i+1].Sentence == t.Sentence {
			continue
		}
		if doc.Paragraphs[paragraphOf(doc, i)].Kind != text.Body {
			continue
		}
		first := i - 1
		for first > 0 && doc.Tokens[first-1].Tag.Proper() && doc.Tokens[first-1].Sentence == t.Sentence && !titles[strings.ToLower(doc.Tokens[first-1].Norm)] && !honorifics[strings.ToLower(strings.TrimSuffix(doc.Tokens[first-1].Norm, "."))] {
			first--
		}
		last := strings.ToLower(t.Norm)
		out[last] = append(out[last], fullName{text.Span{Start: doc.Tokens[first].Start, End: t.End}, strings.ToLower(doc.Tokens[first].Norm)})
	}
	return out
}

// distinct returns the first place of each full name.
func distinct(names []fullName) []fullName {
	var out []fullName
	for _, n := range names {
		if !slices.ContainsFunc(out, func(o fullName) bool { return o.first == n.first }) {
			out = append(out, n)
		}
	}
	return out
}

// two reports whether two people of one surname have been named before a source,
// and the last of them not right before it.
func two(doc *text.Document, names []fullName, source text.Span) bool {
	before := slices.DeleteFunc(slices.Clone(names), func(n fullName) bool { return n.Start >= source.Start })
	if len(distinct(before)) < 2 {
		return false
	}
	last := before[len(before)-1]
	here := paragraphOf(doc, doc.TokenAt(source.Start))
	for i := len(before) - 1; i >= 0 && paragraphOf(doc, doc.TokenAt(before[i].Start)) == here; i-- {
		if before[i].first != last.first {
			return true // both stand in the paragraph
		}
	}
	return paragraphOf(doc, doc.TokenAt(last.Start)) != here
}
