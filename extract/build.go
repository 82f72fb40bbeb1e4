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
	article *Article
	text    string // what is indexed
	offsets *offsets
	lines   lines
	found   *quotes.Result
}

// newResult puts what was found in an article into the form of the contract.
func newResult(a *Article, found *quotes.Result, unit Unit) *Result {
	whole := a.indexed()
	b := &builder{a, whole, newOffsets(whole, unit), newLines(whole), found}
	r := &Result{
		Schema:   Schema,
		Document: b.document(a, unit),
		Speakers: make([]Speaker, 0, len(found.Speakers)),
		Quotes:   make([]Quote, 0, len(found.Quotes)),
		Claims:   make([]Claim, 0, len(found.Claims)),
		Warnings: b.warnings(slices.Concat(a.Problems, b.placed(found.Document.Problems))),
	}
	for i, s := range found.Speakers {
		r.Speakers = append(r.Speakers, Speaker{
			ID: id("s", i), Name: Valid(s.Name), Kind: string(s.Kind), Roles: validAll(s.Roles), Aliases: validAll(s.Aliases),
		})
	}
	for i := range found.Quotes {
		r.Quotes = append(r.Quotes, b.quote(i))
	}
	for i := range found.Claims {
		r.Claims = append(r.Claims, b.claim(i))
	}
	r.Paragraphs = b.paragraphs()
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
	whole := Valid(a.indexed())
	r.Text = &whole
}

// indexed is the text that the offsets index.
func (a *Article) indexed() string {
	if a.Original != "" {
		return a.Original
	}
	return a.Text
}

// place is where a span of what was read stands in what is indexed.
func (b *builder) place(s text.Span) text.Span {
	if b.article.Original == "" {
		return s
	}
	if s.Len() == 0 {
		at, _ := b.article.Origin.Of(text.Span{Start: s.Start, End: s.Start + 1})
		return text.Span{Start: at.Start, End: at.Start}
	}
	at, _ := b.article.Origin.Of(s)
	return at
}

// placed returns the problems of what was read as those of what is indexed.
func (b *builder) placed(problems []text.Problem) []text.Problem {
	out := slices.Clone(problems)
	for i := range out {
		out[i].Span = b.place(out[i].Span)
	}
	return out
}

func (b *builder) document(a *Article, unit Unit) Document {
	d := Document{
		Path: known(a.Path), Title: known(a.Title), Byline: known(a.Byline), Published: known(a.Published), URL: known(a.URL),
		Modified: known(a.Modified), Site: known(a.Site), Record: a.Record, ID: known(a.ID),
		Format: a.Format, Encoding: a.Encoding,
		Characters: utf8.RuneCountInString(b.text), SHA256: a.SHA256,
	}
	if unit != CodePoints {
		d.Offsets = unit.String()
	}
	for _, p := range b.found.Document.Paragraphs {
		line := strings.Join(strings.Fields(a.Text[p.Start:p.End]), " ")
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

func (b *builder) paragraphs() []Paragraph {
	list := make([]Paragraph, len(b.found.Document.Paragraphs))
	for i, p := range b.found.Document.Paragraphs {
		at := b.place(p.Span)
		list[i] = Paragraph{Start: b.offsets.at(at.Start), End: b.offsets.at(at.End), Kind: p.Kind, Quoted: p.Quoted}
	}
	return list
}

func (b *builder) quote(i int) Quote {
	q := &b.found.Quotes[i]
	out := Quote{
		ID: id("q", i), Mention: b.mention(q.Span), Paragraph: q.Paragraph + 1, Speaker: b.speaker(q.Speaker),
		Source: b.optional(q.Source), Cue: b.optional(q.Cue),
		Confidence: round(q.Confidence), Rule: q.Rule, Time: b.article.timeCode(q.Span), Line: b.lines.at(b.place(q.Span).Start),
	}
	b.context(&out, q.Span)
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
		Confidence: round(c.Confidence), Rule: c.Rule, Line: 1, Worth: NewWorth(b.found.Document.Text, c.Reading, c.Worth),
	}
	if len(c.Content) > 0 {
		whole := text.Span{Start: c.Content[0].Start, End: c.Content[len(c.Content)-1].End}
		out.Time, out.Line = b.article.timeCode(whole), b.lines.at(b.place(whole).Start)
	}
	pieces := make([]string, 0, len(c.Content))
	for _, span := range c.Content {
		piece := b.mention(span)
		out.Content = append(out.Content, piece)
		pieces = append(pieces, piece.Text)
	}
	out.Text = strings.Join(pieces, " … ")
	for _, q := range c.Quotes {
		out.Quotes = append(out.Quotes, id("q", q))
	}
	return out
}

// contextLength is how many code points of context a quote carries to each
// side, where it does: as many as Hypothesis keeps in its text quote selectors.
const contextLength = 32

// context notes what stands around the quote, and its bytes in the file, where
// the text is not the file itself.
func (b *builder) context(q *Quote, s text.Span) {
	a := b.article
	if a.Blocks == nil || a.Original != "" {
		return
	}
	before, after := a.Text[:s.Start], a.Text[s.End:]
	for range contextLength {
		_, n := utf8.DecodeLastRuneInString(before)
		before = before[:len(before)-n]
	}
	rest := after
	for range contextLength {
		_, n := utf8.DecodeRuneInString(rest)
		rest = rest[n:]
	}
	prefix, suffix := Valid(a.Text[len(before):s.Start]), Valid(after[:len(after)-len(rest)])
	q.Prefix, q.Suffix = &prefix, &suffix
	if at, ok := a.Origin.Of(s); ok {
		q.Origin = &Range{at.Start, at.End}
	}
}

func (b *builder) mention(s text.Span) Mention {
	s = b.place(s)
	return Mention{Text: Valid(b.text[s.Start:s.End]), Start: b.offsets.at(s.Start), End: b.offsets.at(s.End)}
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
	return &SpeakerRef{ID: id("s", i), Name: Valid(s.Name), Kind: string(s.Kind)}
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
	s = Valid(s)
	return &s
}

// Valid writes each byte that is not UTF-8 as U+FFFD, so that a string has as
// many code points as its offsets say. (strings.ToValidUTF8 writes one for a
// whole run of such bytes.)
func Valid(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	return string([]rune(s))
}

func validAll(list []string) []string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = Valid(s)
	}
	return out
}
