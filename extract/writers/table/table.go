// Package table writes results as rows for spreadsheets and databases: a row
// for each quote or for each claim, with commas (RFC 4180) or tabs between the
// cells. What is not known is an empty cell.
//
// The columns are those of columns.go; cells.go makes a cell safe to open.
package table

import (
	"bytes"

	"quoth/extract"
)

// Rows says what a row stands for.
type Rows string

// The rows that there may be.
const (
	Quotes Rows = "quotes"
	Claims Rows = "claims"
)

// CSV writes rows with commas between the cells.
func CSV(rows Rows) extract.Writer { return writer(rows, ',') }

// TSV writes rows with tabs between the cells. No cell holds a tab or a line
// break: a line is a row, and its tabs divide it into cells.
func TSV(rows Rows) extract.Writer { return writer(rows, '\t') }

func writer(rows Rows, comma rune) extract.Writer {
	columns := columnsOf(rows)
	var names []string
	for _, c := range columns {
		names = append(names, c.name)
	}
	var head bytes.Buffer
	// It fails only for a comma that cannot divide cells.
	_ = Write(&head, comma, names)
	return extract.Writer{
		Head: head.String(),
		Each: func(dst *bytes.Buffer, r *extract.Result) error {
			var lines [][]string
			for _, row := range list(rows, r) {
				cells := make([]string, len(columns))
				for i, c := range columns {
					cells[i] = c.cell(&row)
				}
				lines = append(lines, cells)
			}
			return Write(dst, comma, lines...)
		},
	}
}

// list makes the rows of one article.
func list(rows Rows, r *extract.Result) []row {
	speakers := map[string]*extract.Speaker{}
	for i := range r.Speakers {
		speakers[r.Speakers[i].ID] = &r.Speakers[i]
	}
	who := func(ref *extract.SpeakerRef) *extract.Speaker {
		if ref == nil {
			return nil
		}
		return speakers[ref.ID]
	}
	if rows == Claims {
		out := make([]row, len(r.Claims))
		for i := range r.Claims {
			c := &r.Claims[i]
			out[i] = row{
				document: &r.Document, id: c.ID, text: c.Text, speaker: who(c.Speaker), source: c.Source, cue: c.Cue, kind: c.Kind,
				line: c.Line, confidence: c.Confidence, rule: c.Rule, time: c.Time, worth: c.Worth,
			}
			if n := len(c.Content); n > 0 {
				out[i].start, out[i].end = c.Content[0].Start, c.Content[n-1].End
			}
		}
		return out
	}
	kinds := map[string]string{}
	for i := range r.Claims {
		kinds[r.Claims[i].ID] = r.Claims[i].Kind
	}
	out := make([]row, len(r.Quotes))
	for i := range r.Quotes {
		q := &r.Quotes[i]
		out[i] = row{
			document: &r.Document, id: q.ID, text: q.Text, speaker: who(q.Speaker), source: q.Source, cue: q.Cue, kind: kinds[known(q.Claim)],
			paragraph: q.Paragraph, line: q.Line, start: q.Start, end: q.End, confidence: q.Confidence, rule: q.Rule, time: q.Time,
		}
	}
	return out
}
