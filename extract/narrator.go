package extract

import (
	"quoth/quotes"
	"quoth/quotes/acts"
	"quoth/quotes/worth"
)

// Narrator is the kind of a claim that the article itself makes. It stands in no
// Result: nobody else is made to say it.
const Narrator = "narrator"

// Narrated returns the sentences that the article says in its own voice, in the
// form of claims without a source, a cue and a speaker.
func Narrated(a *Article, found *quotes.Result, unit Unit) []Claim {
	whole := a.indexed()
	b := &builder{a, whole, newOffsets(whole, unit), newLines(whole), found}
	doc := found.Document
	var list []Claim
	for i, own := range found.Narrated() {
		if !own {
			continue
		}
		s := doc.Sentences[i].Span
		if lead := doc.Paragraphs[doc.Sentences[i].Paragraph].Lead; s.Start < lead.End && lead.End < s.End {
			s.Start = doc.Tokens[doc.TokenAt(lead.End)].Start
		}
		said := b.mention(s)
		list = append(list, Claim{
			Kind: Narrator, Text: said.Text, Content: []Mention{said}, Quotes: []string{}, Confidence: 1, Rule: Narrator,
			Worth: NewWorth(doc.Text, acts.Reading{Act: acts.Said}, worth.Of(doc, s)),
			Time:  a.timeCode(s), Line: b.lines.at(b.place(s).Start),
		})
	}
	return list
}
