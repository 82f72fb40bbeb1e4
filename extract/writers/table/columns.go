package table

import (
	"slices"
	"strconv"
	"strings"

	"quoth/extract"
)

// A row is a quote or a claim with what its cells need.
type row struct {
	document                    *extract.Document
	id, text                    string
	speaker                     *extract.Speaker
	source, cue                 *extract.Mention
	kind                        string // of the claim
	paragraph, line, start, end int
	confidence                  float64
	rule                        string
	time                        *extract.TimeCode
	worth                       extract.Worth // of a claim
}

// A column has a name, which stands in the head, and a cell in each row.
type column struct {
	name string
	cell func(*row) string
}

// columns are those of quotes. Their names and their order are part of the
// contract: new ones come last.
var columns = [...]column{
	{"path", func(r *row) string { return known(r.document.Path) }},
	{"record", func(r *row) string { return positive(r.document.Record) }},
	{"id", func(r *row) string { return known(r.document.ID) }},
	{"title", func(r *row) string { return known(r.document.Title) }},
	{"published", func(r *row) string { return known(r.document.Published) }},
	{"url", func(r *row) string { return known(r.document.URL) }},
	{"quote", func(r *row) string { return r.id }},
	{"text", func(r *row) string { return r.text }},
	{"speaker", func(r *row) string { return r.who().Name }},
	{"speaker_kind", func(r *row) string { return r.who().Kind }},
	{"roles", func(r *row) string { return strings.Join(r.who().Roles, "; ") }},
	{"source", func(r *row) string { return words(r.source) }},
	{"cue", func(r *row) string { return words(r.cue) }},
	{"kind", func(r *row) string { return r.kind }},
	{"paragraph", func(r *row) string { return positive(r.paragraph) }},
	{"line", func(r *row) string { return positive(r.line) }},
	{"start", func(r *row) string { return strconv.Itoa(r.start) }},
	{"end", func(r *row) string { return strconv.Itoa(r.end) }},
	{"confidence", func(r *row) string { return share(r.confidence) }},
	{"rule", func(r *row) string { return r.rule }},
	{"time", func(r *row) string {
		if r.time == nil {
			return ""
		}
		return r.time.Start
	}},
}

// claimColumns are those that only claims have, behind the others.
var claimColumns = [...]column{
	{"act", func(r *row) string { return r.worth.Act }},
	{"negated", func(r *row) string { return strconv.FormatBool(r.worth.Negated) }},
	{"hypothetical", func(r *row) string { return strconv.FormatBool(r.worth.Hypothetical) }},
	{"checkable", func(r *row) string { return share(r.worth.Checkable) }},
	{"check_worthiness", func(r *row) string { return share(r.worth.Worthiness) }},
	{"types", func(r *row) string { return strings.Join(r.worth.Types, "; ") }},
	{"reasons", func(r *row) string { return strings.Join(r.worth.Reasons, "; ") }},
}

// columnsOf lists the columns: a claim has an id of its own kind, and may
// stand in several paragraphs.
func columnsOf(rows Rows) []column {
	list := columns[:]
	if rows == Quotes {
		return list
	}
	list = slices.DeleteFunc(slices.Clone(list), func(c column) bool { return c.name == "paragraph" })
	list[slices.IndexFunc(list, func(c column) bool { return c.name == "quote" })].name = "claim"
	return append(list, claimColumns[:]...)
}

func share(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }

// who is the speaker, one without a name where nobody is known.
func (r *row) who() *extract.Speaker {
	if r.speaker == nil {
		return &extract.Speaker{}
	}
	return r.speaker
}

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

// positive writes a number that counts from 1; 0 is none.
func positive(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}
