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
	in := introductions{p, namesIn(found), speaking(found), placedIn(doc), map[string]bool{}, map[string]bool{}}
	for _, name := range p.Strings("known") {
		in.known[strings.ToLower(name)] = true
	}
	somebody := false // has spoken
	for i := range found.Claims {
		c := &found.Claims[i]
		s := speakerOf(found, c)
		r := tokens(doc, c.Source)
		switch {
		case c.Source.Len() == 0 || c.Labelled() || !body(doc, c.Source):
		case pronounAlone(doc, r):
			if s == nil && !somebody && doc.Tokens[r.First].Sentence > 0 {
				somebody = true // it is told of once
				p.Report(c.Source, "%s speaks, and nobody has been introduced whom it could be", excerpt(doc, c.Source))
			}
		case s != nil && (s.Kind == speakers.Person || s.Kind == speakers.Organization && (myself(found, c) || in.voice(c, r))):
			in.look(c, s, r)
		}
		somebody = somebody || s != nil && s.Kind != speakers.Organization && s.Kind != speakers.Report
	}
}

// introductions are what an article tells of who its people are.
type introductions struct {
	*check.Pass
	people   names
	speaking map[string]int  // by surname
	placed   map[string]bool // words that stand behind a preposition or an article
	known    map[string]bool
	told     map[string]bool // surnames that are reported
}

// look reports the source of a claim, the tokens of a range, if it is a surname
// that is not introduced.
func (in *introductions) look(c *quotes.Claim, s *speakers.Speaker, r text.Range) {
	doc := in.Found.Document
	surname, ok := surnameAlone(doc, r)
	if !ok || in.told[surname] || in.known[surname] || in.known[strings.ToLower(s.Name)] {
		return
	}
	f := check.Finding{Span: c.Source, Speaker: s.Name}
	full := in.people.full[surname]
	switch {
	case r.Len() == 1 && two(doc, full, c.Source, in.speaking[surname] > 1):
		f.Message = "Two people named " + doc.Tokens[r.First].Norm + " appear above: which one speaks here?"
		for _, n := range distinct(above(full, c.Source)) {
			f.Related = append(f.Related, in.Related(n.Span, "%s", doc.Slice(n.Span)))
		}
	case len(s.Roles) > 0 || in.people.titled[surname]:
		return
	case len(full) == 0 && r.Len() == 1 && (speakers.GivenName(surname) || in.people.first[surname]):
		return // a feature calls people so
	case len(full) == 0:
		f.Message = "Nobody introduces " + excerpt(doc, c.Source) + ": give the full name and say who that is"
	case full[0].Start > c.Source.Start && doc.Tokens[r.First].Sentence > 0:
		f.Message = excerpt(doc, c.Source) + " speaks here and is introduced only below, as " + doc.Slice(full[0].Span)
		f.Related = []check.Related{in.Related(full[0].Span, "introduced here")}
	default:
		return
	}
	in.told[surname] = true
	in.ReportWith(f)
}

// voice reports whether a name that could be that of a company is somebody's: it
// stands for whoever speaks the words of a quotation, and nowhere as a place or a
// thing does, behind "at" or "the".
func (in *introductions) voice(c *quotes.Claim, r text.Range) bool {
	doc := in.Found.Document
	w := strings.ToLower(doc.Slice(c.Source))
	cue := strings.ToLower(doc.Slice(c.Cue))
	return r.Len() == 1 && c.Kind == quotes.Direct && spokenBy[cue] && !in.placed[w] && !bodies[w] && doc.Slice(c.Source) != strings.ToUpper(w)
}

// placedIn returns the names that stand behind a preposition or an article.
func placedIn(doc *text.Document) map[string]bool {
	out := map[string]bool{}
	for i := 1; i < len(doc.Tokens); i++ {
		if t := &doc.Tokens[i]; t.Tag.Proper() && (doc.Tokens[i-1].Tag == text.DT || doc.Tokens[i-1].Tag == text.IN && wordAt(doc, i-1) != "as") {
			out[strings.ToLower(t.Norm)] = true
		}
	}
	return out
}

// pronounAlone reports whether a source is "he" or "she".
func pronounAlone(doc *text.Document, r text.Range) bool {
	if r.Len() != 1 {
		return false
	}
	w := strings.ToLower(doc.Tokens[r.First].Norm)
	return w == "he" || w == "she"
}

// myself reports whether a claim quotes its speaker as "I": a name that stands
// alone could be that of a company otherwise.
func myself(found *quotes.Result, c *quotes.Claim) bool {
	for _, q := range c.Quotes {
		r := tokens(found.Document, found.Quotes[q].Span)
		for i := r.First; i < r.End; i++ {
			switch found.Document.Tokens[i].Norm {
			case "I", "my", "My", "me", "myself":
				return true
			}
		}
	}
	return false
}

// surnameAlone returns the one name that a source consists of, in small letters.
func surnameAlone(doc *text.Document, r text.Range) (string, bool) {
	if r.Len() == 2 && honorifics[strings.TrimSuffix(wordAt(doc, r.First), ".")] {
		r.First++
	}
	if r.Len() != 1 || doc.Tokens[r.First].Tag != text.NNP || len(doc.Tokens[r.First].Norm) < 2 {
		return "", false
	}
	return strings.ToLower(doc.Tokens[r.First].Norm), true
}

// A fullName is a first name with a last name behind it.
type fullName struct {
	text.Span
	first string
	given bool // it is that of a person: the first name is known, or they speak
	told  bool // in running prose
}

// names are those of an article, in small letters.
type names struct {
	full   map[string][]fullName // by the last name
	first  map[string]bool       // first names of somebody
	titled map[string]bool       // behind a title somewhere: "Judge Roe"
}

// mostNames is how often one last name is looked at.
const mostNames = 200

// namesIn returns the names of two words or more, and those behind a title.
func namesIn(found *quotes.Result) names {
	doc := found.Document
	speaker := map[string]bool{}
	for i := range found.Speakers {
		speaker[strings.ToLower(found.Speakers[i].Name)] = found.Speakers[i].Kind == speakers.Person
	}
	out := names{map[string][]fullName{}, map[string]bool{}, map[string]bool{}}
	for i := 1; i < len(doc.Tokens); i++ {
		t := &doc.Tokens[i]
		if w := wordAt(doc, i-1); speakers.BeforeName(w) && !honorifics[strings.TrimSuffix(w, ".")] {
			out.titled[strings.ToLower(t.Norm)] = true
		}
		if !t.Tag.Proper() || t.Kind != text.Word {
			continue
		}
		first := i - 1
		for first > 0 && initial(doc.Tokens[first].Norm) {
			first-- // "John F. Roe"
		}
		before := &doc.Tokens[first]
		w := strings.ToLower(strings.TrimSuffix(before.Norm, "."))
		if before.Sentence != t.Sentence || !upper(before.Norm) || !before.Tag.Proper() && !speakers.GivenName(before.Norm) || speakers.BeforeName(w) {
			continue
		}
		last := strings.ToLower(t.Norm)
		out.first[w] = true
		if len(out.full[last]) == mostNames {
			continue
		}
		out.full[last] = append(out.full[last], fullName{
			text.Span{Start: before.Start, End: t.End}, w, speakers.GivenName(before.Norm) && !strings.Contains(before.Norm, "-") || speaker[w+" "+last] && plainName(before.Norm), doc.Paragraphs[paragraphOf(doc, i)].Kind == text.Body,
		})
	}
	return out
}

// plainName reports whether a word is a capital and small letters: no "AG", no
// "Oscar-winner".
func plainName(w string) bool {
	return len(w) > 2 && upper(w) && !strings.Contains(w, "-") && w != strings.ToUpper(w)
}

// initial reports whether a word is one letter, with a dot or without.
func initial(w string) bool { return upper(w) && len(strings.TrimSuffix(w, ".")) == 1 }

// above returns the names of people that stand in running prose above a source.
func above(names []fullName, source text.Span) []fullName {
	var out []fullName
	for _, n := range names {
		if n.Start < source.Start && n.given && n.told {
			out = append(out, n)
		}
	}
	return out
}

// distinct returns the first place of each full name.
func distinct(names []fullName) []fullName {
	var out []fullName
	for _, n := range names {
		if !slices.ContainsFunc(out, func(o fullName) bool { return oneFirst(o.first, n.first) }) {
			out = append(out, n)
		}
	}
	return out
}

// oneFirst reports whether two first names, in small letters, may be those of one
// person: they begin alike, as "Sandra" and "Sandy" do, or one is short for the
// other, or both for a third.
func oneFirst(a, b string) bool {
	const alike = 3 // bytes
	return len(a) >= alike && len(b) >= alike && a[:alike] == b[:alike] || speakers.SameGiven(a, b)
}

// two reports whether two people of one surname have been named above a source, so
// that it may be either: both in its paragraph or the two before, or both as
// speakers, and the last of them not right before it.
func two(doc *text.Document, names []fullName, source text.Span, both bool) bool {
	const near = 2 // paragraphs
	before := above(names, source)
	if len(distinct(before)) < 2 {
		return false
	}
	last := before[len(before)-1]
	here := paragraphOf(doc, doc.TokenAt(source.Start))
	for i := len(before) - 1; i >= 0; i-- {
		in := paragraphOf(doc, doc.TokenAt(before[i].Start))
		if in < here-near && !both {
			return false
		}
		if !oneFirst(before[i].first, last.first) {
			return in == here || paragraphOf(doc, doc.TokenAt(last.Start)) != here
		}
	}
	return false
}

// speaking counts the speakers of each surname.
func speaking(found *quotes.Result) map[string]int {
	out := map[string]int{}
	for i := range found.Speakers {
		if parts := strings.Fields(strings.ToLower(found.Speakers[i].Name)); len(parts) > 1 {
			out[parts[len(parts)-1]]++
		}
	}
	return out
}
