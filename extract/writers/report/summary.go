package report

import "slices"

// summary appends how much was found and how it is marked, and a heading where
// the article has none.
func (v *view) summary(p *page, blocks []block) {
	if !slices.ContainsFunc(blocks, func(b block) bool { return b.element == headline }) {
		p.line("h1", title(&v.Document))
	}
	p.open("p", "class", "summary")
	p.inline("a", v.counts(), "href", "#list")
	p.close("p")
	p.WriteString("<p class=\"key\">Key: ")
	for i, k := range key {
		if i > 0 {
			p.text(" ")
		}
		p.inline("span", k.word, "class", k.class)
	}
	p.close("p")
}

// key shows what the marks mean.
var key = [...]struct{ word, class string }{
	{"direct", "quote direct t0 l0"},
	{"mixed", "mixed l0"},
	{"indirect", "indirect l0"},
	{"source", "source f0"},
	{"cue", "cue"},
}

// counts is how much was found: "2 quotes and 5 claims, by 3 speakers".
func (v *view) counts() string {
	return count(len(v.Quotes), "quote") + " and " + count(len(v.Claims), "claim") + ", " + count(len(v.Speakers), "speaker")
}
