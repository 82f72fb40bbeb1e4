package report

import "strings"

// article appends the text, with what was found in it marked.
func (v *view) article(p *page, blocks []block) {
	breaks := make([]int, 0, len(blocks))
	for _, b := range blocks {
		breaks = append(breaks, b.start)
	}
	segments := cut(len(v.runes), v.spans, breaks)
	p.WriteString("<article>\n")
	for _, b := range blocks {
		if b.tag != "" {
			p.open(b.tag, "class", b.class)
		}
		for ; len(segments) > 0 && segments[0].start < b.end; segments = segments[1:] {
			v.segment(p, &segments[0])
		}
		if b.tag != "" {
			p.WriteString("</" + b.tag + ">")
		}
	}
	p.WriteString("</article>\n")
}

// segment appends a segment: as it is, in a span, or in a link where a claim or
// quote begins. The link leads to the entry in the list, which also describes
// it. It has one id; others that lead here are those of elements around it.
func (v *view) segment(p *page, s *segment) {
	words := string(v.runes[s.start:s.end])
	if len(s.in) == 0 {
		p.text(words)
		return
	}
	targets := s.targets()
	var link *span
	for _, t := range targets {
		if t.entry != nil {
			link = t
		}
	}
	around := 0
	for _, t := range targets {
		if t != link {
			p.open("span", "id", t.id, "tabindex", "-1") // page.js passes the focus on
			around++
		}
	}
	if link != nil {
		p.inline("a", words, append(s.marks(), "id", link.id, "href", "#"+link.entry.anchor(), "aria-describedby", link.entry.description())...)
	} else {
		p.inline("span", words, s.marks()...)
	}
	p.WriteString(strings.Repeat("</span>", around))
}

// marks are the attributes that show a segment, and say what it belongs to. The
// innermost claim or quote draws the line below, the innermost quote, or a claim
// that is direct without marks, as in a transcript, the background. page.js does
// the same with what filters leave.
func (s *segment) marks() []string {
	var classes, in, from, by []string
	var owner, quote, who *entry
	said, warning := false, false
	for _, sp := range s.in {
		switch sp.role {
		case content:
			owner, in = sp.entry, append(in, sp.id)
		case quoted:
			owner, quote, in = sp.entry, sp.entry, append(in, sp.id)
		case source:
			who, from = sp.entry, append(from, sp.id)
		case cue:
			said, by = true, append(by, sp.id)
		case warned:
			warning = true
		}
	}
	if owner != nil {
		classes = append(classes, owner.kind, owner.group.colour.class(line))
		if quote == nil && owner.kind == "direct" {
			quote = owner
		}
	}
	if quote != nil {
		classes = append(classes, "quote", quote.group.colour.class(tint))
	}
	if who != nil {
		classes = append(classes, "source", who.group.colour.class(ink))
	}
	if said {
		classes = append(classes, "cue")
	}
	if warning {
		classes = append(classes, "warning")
	}
	return []string{
		"class", strings.Join(classes, " "), "data-in", strings.Join(in, " "),
		"data-source", strings.Join(from, " "), "data-cue", strings.Join(by, " "),
	}
}
