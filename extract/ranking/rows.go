package ranking

import (
	"strconv"
	"strings"

	"quoth/extract"
)

// columns are those of the rows, in the order of the list; new ones come last.
var columns = [...]struct {
	name string
	cell func(*Claim) string
}{
	{"rank", func(c *Claim) string { return strconv.Itoa(c.Rank) }},
	{"check_worthiness", func(c *Claim) string { return share(c.Worthiness) }},
	{"checkable", func(c *Claim) string { return share(c.Checkable) }},
	{"speaker", func(c *Claim) string {
		if c.Claim.Speaker == nil {
			return ""
		}
		return c.Claim.Speaker.Name
	}},
	{"speaker_kind", func(c *Claim) string {
		switch {
		case c.Claim.Speaker != nil:
			return c.Claim.Speaker.Kind
		case c.Kind == extract.Narrator:
			return extract.Narrator
		}
		return ""
	}},
	{"text", func(c *Claim) string { return c.Text }},
	{"act", func(c *Claim) string { return c.Act }},
	{"negated", func(c *Claim) string { return strconv.FormatBool(c.Negated) }},
	{"hypothetical", func(c *Claim) string { return strconv.FormatBool(c.Hypothetical) }},
	{"types", func(c *Claim) string { return strings.Join(c.Types, "; ") }},
	{"reasons", func(c *Claim) string { return strings.Join(c.Reasons, "; ") }},
	{"kind", func(c *Claim) string { return c.Kind }},
	{"source", func(c *Claim) string { return words(c.Source) }},
	{"cue", func(c *Claim) string { return words(c.Cue) }},
	{"path", func(c *Claim) string { return known(c.Document.Path) }},
	{"record", func(c *Claim) string {
		if c.Document.Record == 0 {
			return ""
		}
		return strconv.Itoa(c.Document.Record)
	}},
	{"line", func(c *Claim) string { return strconv.Itoa(c.Line) }},
	{"start", func(c *Claim) string { return strconv.Itoa(c.Content[0].Start) }},
	{"end", func(c *Claim) string { return strconv.Itoa(c.Content[len(c.Content)-1].End) }},
	{"title", func(c *Claim) string { return known(c.Document.Title) }},
	{"published", func(c *Claim) string { return known(c.Document.Published) }},
	{"url", func(c *Claim) string { return known(c.Document.URL) }},
	{"confidence", func(c *Claim) string { return share(c.Confidence) }},
	{"also", func(c *Claim) string { return strconv.Itoa(len(c.Also)) }},
	{"claim", func(c *Claim) string { return known(c.Number) }},
	{"id", func(c *Claim) string { return c.ID }},
}

// Rows returns the claims as a table with a head, by rank.
func (l *List) Rows() [][]string {
	head := make([]string, len(columns))
	for i, c := range columns {
		head[i] = c.name
	}
	rows := make([][]string, l.Totals.Listed+1)
	rows[0] = head
	for i := range l.Speakers {
		for k := range l.Speakers[i].Claims {
			claim := &l.Speakers[i].Claims[k]
			cells := make([]string, len(columns))
			for n, c := range columns {
				cells[n] = c.cell(claim)
			}
			rows[claim.Rank] = cells
		}
	}
	return rows
}

func share(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }

func known(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

func words(m *extract.Mention) string {
	if m == nil {
		return ""
	}
	return m.Text
}
