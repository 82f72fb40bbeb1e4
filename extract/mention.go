package extract

import "quoth/quotes/text"

// Mention returns a span of the article's text as the JSON of the article has
// it: with offsets in code points, of the text with its markup where that is
// what they index.
func (p *Places) Mention(s text.Span) Mention {
	m := Mention{Text: Valid(p.article.Text[s.Start:s.End])}
	if whole := p.article.Original; whole != "" {
		at := p.Span(s)
		m.Text = Valid(whole[at.Start:at.End])
	}
	m.Start, m.End = p.CodePoints(s)
	return m
}
