// Package sheet writes results as a quote sheet in Markdown (CommonMark): what
// each speaker says, speaker by speaker in the order in which they first speak,
// then what is said by nobody who is known, quotations that nobody is made to
// say, and what the text has wrong with it.
package sheet

import (
	"bytes"
	"fmt"
	"net/url"
	"strings"
	"unicode"

	"quoth/extract"
)

// unsure is the confidence below which an item is marked: of what is stated
// with less, about a third or more is wrong.
const unsure = 0.7

// Write appends the sheet of one article to dst.
func Write(dst *bytes.Buffer, r *extract.Result) error {
	s := &sheet{dst}
	s.heading(&r.Document)
	if len(r.Claims) == 0 && len(r.Quotes) == 0 {
		s.paragraph("Nobody is quoted.")
	}
	bySpeaker := map[string][]*extract.Claim{}
	for i := range r.Claims {
		c := &r.Claims[i]
		id := ""
		if c.Speaker != nil {
			id = c.Speaker.ID
		}
		bySpeaker[id] = append(bySpeaker[id], c)
	}
	for i := range r.Speakers {
		if p := &r.Speakers[i]; len(bySpeaker[p.ID]) > 0 {
			s.speaker(p)
			s.claims(bySpeaker[p.ID])
		}
	}
	if nobody := bySpeaker[""]; len(nobody) > 0 {
		s.section("Speaker not known")
		s.claims(nobody)
	}
	s.loose(r.Quotes)
	s.warnings(r.Warnings)
	return nil
}

// A sheet is what the parts are written to, each followed by an empty line.
type sheet struct{ dst *bytes.Buffer }

func (s *sheet) paragraph(markdown string) { s.dst.WriteString(markdown + "\n\n") }
func (s *sheet) section(words string)      { s.paragraph("## " + words) }
func (s *sheet) item(markdown string)      { s.dst.WriteString("- " + markdown + "\n") }
func (s *sheet) end()                      { s.dst.WriteByte('\n') }

// heading writes the title and where the article is from.
func (s *sheet) heading(d *extract.Document) {
	path := "standard input"
	if d.Path != nil {
		path = *d.Path
	}
	if d.Record > 0 {
		path += fmt.Sprintf(", record %d", d.Record)
	}
	var facts []string
	for _, fact := range []*string{d.Byline, d.Published, d.Site} {
		if fact != nil {
			facts = append(facts, escape(*fact))
		}
	}
	title := path
	if d.Title != nil {
		title = *d.Title
		facts = append(facts, escape(path))
	}
	if d.URL != nil {
		facts = append(facts, link(*d.URL))
	}
	s.paragraph("# " + escape(title))
	if len(facts) > 0 {
		s.paragraph(strings.Join(facts, " · "))
	}
}

// speaker writes a heading, and what the article says that the speaker is.
func (s *sheet) speaker(p *extract.Speaker) {
	s.section(escape(p.Name))
	s.paragraph(escape(strings.Join(append(p.Roles[:len(p.Roles):len(p.Roles)], p.Kind), "; ")))
}

func (s *sheet) claims(claims []*extract.Claim) {
	for _, c := range claims {
		var notes []string
		if c.Speaker == nil && c.Source != nil {
			notes = append(notes, escape(c.Source.Text))
		}
		// A mere colon or dash says nothing here.
		if c.Cue != nil && strings.ContainsFunc(c.Cue.Text, unicode.IsLetter) {
			notes = append(notes, escape(c.Cue.Text))
		}
		s.item(escape(c.Said()) + note(notes, c.Line, c.Confidence))
	}
	s.end()
}

// loose lists the quotations that belong to no claim.
func (s *sheet) loose(quotes []extract.Quote) {
	found := false
	for i := range quotes {
		q := &quotes[i]
		if q.Claim != nil {
			continue
		}
		if !found {
			found = true
			s.section("Said by nobody in the article")
		}
		s.item("“" + escape(q.Text) + "”" + note(nil, q.Line, q.Confidence))
	}
	if found {
		s.end()
	}
}

func (s *sheet) warnings(warnings []extract.Warning) {
	if len(warnings) == 0 {
		return
	}
	s.section("Warnings")
	for _, w := range warnings {
		s.item(fmt.Sprintf("line %d: %s (`%s`)", w.Line, escape(w.Message), w.Code))
	}
	s.end()
}

// note is what stands behind an item: " (said, line 5; **unsure, 0.61**)".
func note(notes []string, line int, confidence float64) string {
	notes = append(notes, fmt.Sprintf("line %d", line))
	text := " (" + strings.Join(notes, ", ")
	if confidence < unsure {
		text += fmt.Sprintf("; **unsure, %.2f**", confidence)
	}
	return text + ")"
}

// link writes an address as a link, if it is one that shows a page.
func link(address string) string {
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" {
		return escape(address)
	}
	return "<" + inLink.Replace(u.String()) + ">"
}

// inLink keeps an address within the brackets of its link.
var inLink = strings.NewReplacer("<", "%3C", ">", "%3E", " ", "%20")
