package extract

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"quoth/extract/byline"
	"quoth/quotes"
	"quoth/quotes/text"
)

// A builder turns indexes into ids and byte offsets into those asked for.
type builder struct {
	text    string
	offsets *offsets
	lines   lines
	found   *quotes.Result
}

// newResult puts what was found in an article into the form of the contract.
func newResult(a *Article, found *quotes.Result, unit Unit) *Result {
	b := &builder{a.Text, newOffsets(a.Text, unit), newLines(a.Text), found}
	r := &Result{
		Schema:   Schema,
		Document: b.document(a, unit),
		Speakers: make([]Speaker, 0, len(found.Speakers)),
		Quotes:   make([]Quote, 0, len(found.Quotes)),
		Claims:   make([]Claim, 0, len(found.Claims)),
		Warnings: b.warnings(slices.Concat(a.Problems, found.Document.Problems)),
	}
	for i, s := range found.Speakers {
		r.Speakers = append(r.Speakers, Speaker{
			ID: id("s", i), Name: valid(s.Name), Kind: string(s.Kind), Roles: validAll(s.Roles), Aliases: validAll(s.Aliases),
		})
	}
	for i := range found.Quotes {
		r.Quotes = append(r.Quotes, b.quote(i))
	}
	for i := range found.Claims {
		r.Claims = append(r.Claims, b.claim(i))
	}
	r.Count()
	return r
}

// Count sets how many of the listed quotes and claims are each speaker's.
func (r *Result) Count() {
	quotes, claims := map[string]int{}, map[string]int{}
	for i := range r.Quotes {
		if s := r.Quotes[i].Speaker; s != nil {
			quotes[s.ID]++
		}
	}
	for i := range r.Claims {
		if s := r.Claims[i].Speaker; s != nil {
			claims[s.ID]++
		}
	}
	for i := range r.Speakers {
		s := &r.Speakers[i]
		s.Quotes, s.Claims = quotes[s.ID], claims[s.ID]
	}
}

// AddText puts the text that the offsets index into the result.
func (r *Result) AddText(a *Article) {
	whole := valid(a.Text)
	r.Text = &whole
}

func (b *builder) document(a *Article, unit Unit) Document {
	d := Document{
		Path: known(a.Path), Title: known(a.Title), Byline: known(a.Byline), Published: known(a.Published), URL: known(a.URL),
		Characters: utf8.RuneCountInString(a.Text), SHA256: a.SHA256,
	}
	if unit != CodePoints {
		d.Offsets = unit.String()
	}
	for _, p := range b.found.Document.Paragraphs {
		line := strings.Join(strings.Fields(b.text[p.Start:p.End]), " ")
		switch {
		case p.Kind == text.Headline && d.Title == nil:
			d.Title = known(line)
		case p.Kind == text.Byline:
			if d.Byline == nil {
				d.Byline = known(byline.Author(line))
			}
			if d.Published == nil {
				d.Published = known(byline.Date(line))
			}
		}
	}
	return d
}

func (b *builder) quote(i int) Quote {
	q := &b.found.Quotes[i]
	out := Quote{
		ID: id("q", i), Mention: b.mention(q.Span), Paragraph: q.Paragraph + 1, Speaker: b.speaker(q.Speaker),
		Source: b.optional(q.Source), Cue: b.optional(q.Cue),
		Confidence: round(q.Confidence), Rule: q.Rule, Line: b.lines.at(q.Start),
	}
	if q.Claim >= 0 {
		c := id("c", q.Claim)
		out.Claim = &c
	}
	return out
}

func (b *builder) claim(i int) Claim {
	c := &b.found.Claims[i]
	out := Claim{
		ID: id("c", i), Kind: string(c.Kind), Content: make([]Mention, 0, len(c.Content)),
		Source: b.optional(c.Source), Cue: b.optional(c.Cue), Speaker: b.speaker(c.Speaker), Quotes: make([]string, 0, len(c.Quotes)),
		Confidence: round(c.Confidence), Rule: c.Rule, Line: 1,
	}
	pieces := make([]string, 0, len(c.Content))
	for _, span := range c.Content {
		piece := b.mention(span)
		out.Content = append(out.Content, piece)
		pieces = append(pieces, piece.Text)
	}
	out.Text = strings.Join(pieces, " … ")
	if len(c.Content) > 0 {
		out.Line = b.lines.at(c.Content[0].Start)
	}
	for _, q := range c.Quotes {
		out.Quotes = append(out.Quotes, id("q", q))
	}
	return out
}

func (b *builder) mention(s text.Span) Mention {
	return Mention{Text: valid(b.text[s.Start:s.End]), Start: b.offsets.at(s.Start), End: b.offsets.at(s.End)}
}

// optional is nil for an empty span: there is no such mention.
func (b *builder) optional(s text.Span) *Mention {
	if s.Len() == 0 {
		return nil
	}
	m := b.mention(s)
	return &m
}

func (b *builder) speaker(i int) *SpeakerRef {
	if i < 0 {
		return nil
	}
	s := &b.found.Speakers[i]
	return &SpeakerRef{ID: id("s", i), Name: valid(s.Name), Kind: string(s.Kind)}
}

func id(letter string, i int) string { return letter + strconv.Itoa(i+1) }

// round leaves two decimals: more would claim more than is known.
func round(confidence float64) float64 {
	if !(confidence >= 0) { // NaN has no place in JSON
		return 0
	}
	return math.Round(min(confidence, 1)*100) / 100
}

// known is nil for what is empty.
func known(s string) *string {
	if s == "" {
		return nil
	}
	s = valid(s)
	return &s
}

// valid writes each byte that is not UTF-8 as U+FFFD, so that a string has as
// many code points as its offsets say. (strings.ToValidUTF8 writes one for a
// whole run of such bytes.)
func valid(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	return string([]rune(s))
}

func validAll(list []string) []string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = valid(s)
	}
	return out
}
