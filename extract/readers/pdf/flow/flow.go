// Package flow puts the glyphs of a PDF page together again: to lines in the
// order in which they are read, and lines to paragraphs. A PDF says where each
// glyph stands and nothing else, so all of this is read off the distances.
//
// Lines finds the baselines, cuts what stands on each into segments at wide
// gaps, looks for gutters between columns and reads column by column.
// Paragraphs then joins lines. Between the two the caller leaves out headers
// and footers, for which it needs to see all pages.
package flow

import "quoth/extract/readers/pdf/content"

// A Line is one line of a column. Lengths are in points.
type Line struct {
	Text   string
	X0, X1 float64 // its ends
	Y      float64 // its baseline
	Size   float64 // of most of it
	// Mark is the raised mark of a note that the line begins with.
	Mark string
	// Column numbers the columns of a page in the order in which they are read.
	Column int
	first  float64 // how wide its first word is
	drop   float64 // the lowest baseline beside its large initial, if it has one
	rough  bool    // the widths are guessed
}

// Lines returns the lines of a page in the order in which they are read.
func Lines(glyphs []content.Glyph) []Line {
	initials := dropInitials(glyphs)
	var segments []segment
	for i, row := range rows(place(glyphs)) {
		segments = append(segments, cut(row, i)...)
	}
	r := reader{}
	r.read(segments, 0)
	for _, in := range initials {
		in.mark(r.lines)
	}
	return r.lines
}
