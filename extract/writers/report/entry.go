package report

import (
	"math"
	"strconv"
	"strings"
	"unicode"

	"quoth/extract"
)

// anchor is the id of an entry in the list.
func (e *entry) anchor() string { return "list-" + e.id }

// description is the ids of what the list says of an entry: who says it, and
// the facts of it.
func (e *entry) description() string {
	ids := "name-" + e.group.id
	if e.group.about() != "" {
		ids += " about-" + e.group.id
	}
	return ids + " facts-" + e.id
}

// entry appends a claim or a quote: its words, which are a link to them, and
// the facts of it.
func (v *view) entry(p *page, e *entry) {
	var ids []string
	for _, q := range e.quotes {
		ids = append(ids, q.ID)
	}
	confidence, rule, at := e.certainty()
	p.open("li", "id", e.anchor(), "data-kind", e.kind, "data-confidence", percent(confidence), "data-quotes", strings.Join(ids, " "))

	to, also, name := e.id, ids, e.id
	if e.kind == loose {
		also = nil
	} else if e.kind == "direct" && len(ids) == 1 {
		to, also, name = ids[0], nil, e.id+" "+ids[0] // one link for both: they begin at one place
	}
	v.link(p, to, v.words(e))

	p.open("dl", "id", "facts-"+e.id)
	fact := func(term, value, class string) {
		if value != "" {
			p.inline("dt", term)
			p.inline("dd", value, "class", class)
		}
	}
	fact("Kind", e.kind, "")
	if c := e.claim; c != nil {
		fact("Source", mention(c.Source), "more")
		class := ""
		if cue := mention(c.Cue); !strings.ContainsFunc(cue, unicode.IsLetter) {
			class = "more" // a colon or a dash
		}
		fact("Cue", mention(c.Cue), class)
	}
	if at != nil {
		fact("Time", at.Start, "")
	}
	fact("Confidence", percent(confidence)+"\u00A0%", "")
	fact("Rule", rule, "more")
	if c := e.claim; c != nil && c.Worthiness >= worthy {
		fact("Worth checking", percent(c.Worthiness)+"\u00A0%", "")
		fact("Because of", strings.Join(c.Reasons, ", "), "more")
	}
	if len(also) > 0 {
		p.inline("dt", "Quotes")
		p.open("dd")
		for i, id := range also {
			if i > 0 {
				p.WriteByte(' ')
			}
			v.link(p, id, id)
		}
		p.WriteString("</dd>")
	}
	fact("Id", name, "more")
	p.close("dl", "li")
}

// worthy is the check-worthiness from which an entry tells of it.
const worthy = 0.5

// link appends words that lead to an id of the text, if the text has it.
func (v *view) link(p *page, id, words string) {
	if v.placed[id] {
		p.inline("a", words, "href", "#"+id)
	} else {
		p.inline("span", words)
	}
}

// certainty is how sure an entry is, what decided, and when it was said.
func (e *entry) certainty() (confidence float64, rule string, at *extract.TimeCode) {
	if c := e.claim; c != nil {
		return c.Confidence, c.Rule, c.Time
	}
	q := e.quotes[0]
	return q.Confidence, q.Rule, q.Time
}

func percent(confidence float64) string {
	return strconv.Itoa(int(math.Round(100 * confidence)))
}

func mention(m *extract.Mention) string {
	if m == nil {
		return ""
	}
	return m.Text
}

// words are those of an entry, the quoted ones in marks: a content leaves out
// outer ones. Other than Claim.Said it knows where the quotes are, and what marks
// the text has. Pieces and quotes are both in text order.
func (v *view) words(e *entry) string {
	quotes := e.quotes
	if e.claim == nil {
		return "“" + quotes[0].Text + "”"
	}
	pieces := make([]string, len(e.claim.Content))
	for i, m := range e.claim.Content {
		for len(quotes) > 0 && quotes[0].End <= m.Start {
			quotes = quotes[1:]
		}
		open, end := "", ""
		for _, q := range quotes {
			if q.Start >= m.End {
				break
			}
			if q.Start <= m.Start && m.Start < q.End {
				open = v.mark(q.Start-1, "“")
			}
			if m.End <= q.End {
				end = v.mark(q.End, "”")
			}
		}
		pieces[i] = open + m.Text + end
	}
	return strings.Join(pieces, " … ")
}

// marks are those that may stand around a quotation.
const marks = "“”„‟‘’‚‛«»‹›\"'「」『』"

// mark is the quotation mark at a place of the text, or usual where there is
// none.
func (v *view) mark(at int, usual string) string {
	if at >= 0 && at < len(v.runes) && strings.ContainsRune(marks, v.runes[at]) {
		return string(v.runes[at])
	}
	return usual
}
