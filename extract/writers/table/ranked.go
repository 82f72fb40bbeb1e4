package table

import (
	"bytes"
	"strconv"
	"strings"

	"quoth/extract"
	"quoth/extract/ranking"
)

// rankedColumns are those of a list of claims by what is worth checking first, in the order of the list; new ones come last.
var rankedColumns = [...]struct {
	name string
	cell func(*ranking.Claim) string
}{
	{"rank", func(c *ranking.Claim) string { return strconv.Itoa(c.Rank) }},
	{"check_worthiness", func(c *ranking.Claim) string { return share(c.Worthiness) }},
	{"checkable", func(c *ranking.Claim) string { return share(c.Checkable) }},
	{"speaker", func(c *ranking.Claim) string {
		if c.Claim.Speaker == nil {
			return ""
		}
		return c.Claim.Speaker.Name
	}},
	{"speaker_kind", func(c *ranking.Claim) string {
		switch {
		case c.Claim.Speaker != nil:
			return c.Claim.Speaker.Kind
		case c.Kind == extract.Narrator:
			return extract.Narrator
		}
		return ""
	}},
	{"text", func(c *ranking.Claim) string { return c.Text }},
	{"act", func(c *ranking.Claim) string { return c.Act }},
	{"negated", func(c *ranking.Claim) string { return strconv.FormatBool(c.Negated) }},
	{"hypothetical", func(c *ranking.Claim) string { return strconv.FormatBool(c.Hypothetical) }},
	{"types", func(c *ranking.Claim) string { return strings.Join(c.Types, "; ") }},
	{"reasons", func(c *ranking.Claim) string { return strings.Join(c.Reasons, "; ") }},
	{"kind", func(c *ranking.Claim) string { return c.Kind }},
	{"source", func(c *ranking.Claim) string { return words(c.Source) }},
	{"cue", func(c *ranking.Claim) string { return words(c.Cue) }},
	{"path", func(c *ranking.Claim) string { return known(c.Document.Path) }},
	{"record", func(c *ranking.Claim) string { return positive(c.Document.Record) }},
	{"line", func(c *ranking.Claim) string { return strconv.Itoa(c.Line) }},
	{"start", func(c *ranking.Claim) string { return strconv.Itoa(c.Content[0].Start) }},
	{"end", func(c *ranking.Claim) string { return strconv.Itoa(c.Content[len(c.Content)-1].End) }},
	{"title", func(c *ranking.Claim) string { return known(c.Document.Title) }},
	{"published", func(c *ranking.Claim) string { return known(c.Document.Published) }},
	{"url", func(c *ranking.Claim) string { return known(c.Document.URL) }},
	{"confidence", func(c *ranking.Claim) string { return share(c.Confidence) }},
	{"also", func(c *ranking.Claim) string { return strconv.Itoa(len(c.Also)) }},
	{"claim", func(c *ranking.Claim) string { return known(c.Number) }},
	{"id", func(c *ranking.Claim) string { return c.ID }},
}

// Ranked writes a list of claims by what is worth checking first, with a head and
// commas between the cells.
func Ranked(dst *bytes.Buffer, l *ranking.List) error {
	rows := make([][]string, l.Totals.Listed+1)
	for _, c := range rankedColumns {
		rows[0] = append(rows[0], c.name)
	}
	for i := range l.Speakers {
		for k := range l.Speakers[i].Claims {
			claim := &l.Speakers[i].Claims[k]
			for _, c := range rankedColumns {
				rows[claim.Rank] = append(rows[claim.Rank], c.cell(claim))
			}
		}
	}
	return Write(dst, ',', rows...)
}
