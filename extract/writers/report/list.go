package report

import (
	"strconv"
	"strings"
)

// list appends what each speaker says, with links to where it stands.
func (v *view) list(p *page) {
	p.WriteString("<aside id=\"list\" aria-labelledby=\"list-title\">\n")
	p.line("h2", "Who says what", "id", "list-title")
	if len(v.groups) == 0 {
		p.line("p", "Nobody is quoted.")
	} else {
		v.filters(p)
	}
	for _, g := range v.groups {
		v.group(p, g)
	}
	p.close("aside")
}

// group appends a speaker and what they say.
func (v *view) group(p *page, g *group) {
	p.open("section", "data-group", g.id, "data-colour", g.colour.class(""))
	p.WriteByte('\n')
	p.open("h3", "id", "name-"+g.id, "class", g.colour.class(tint)+" "+g.colour.class(line))
	p.inline("bdi", g.name)
	p.close("h3")
	if about := g.about(); about != "" {
		p.line("p", about, "id", "about-"+g.id, "class", "about")
	}
	p.line("p", g.counts(), "class", "counts")
	p.WriteString("<ol>\n")
	for _, e := range g.entries {
		v.entry(p, e)
	}
	p.close("ol", "section")
}

// about is what a speaker is: "person, finance minister; also Ms. Nwosu".
func (g *group) about() string {
	about := g.kind
	if len(g.roles) > 0 {
		about += ", " + strings.Join(g.roles, ", ")
	}
	if len(g.aliases) > 0 {
		about += "; also " + strings.Join(g.aliases, ", ")
	}
	return about
}

// counts is how much a speaker says: "2 quotes, 1 claim".
func (g *group) counts() string {
	switch {
	case g.claims == 0:
		return count(g.quotes, "quote")
	case g.quotes == 0:
		return count(g.claims, "claim")
	}
	return count(g.quotes, "quote") + ", " + count(g.claims, "claim")
}

// count is "1 quote" or "2 quotes".
func count(n int, noun string) string { return strconv.Itoa(n) + " " + plural(n, noun) }

func plural(n int, noun string) string {
	if n == 1 {
		return noun
	}
	return noun + "s"
}
