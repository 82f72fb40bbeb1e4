package extract

import "strings"

// Said returns the words of a claim for people to read: the pieces of its
// content joined by " … ", quoted words in marks, reported ones without.
func (c *Claim) Said() string {
	pieces := make([]string, len(c.Content))
	for i, piece := range c.Content {
		if c.Kind == "direct" {
			pieces[i] = "“" + piece.Text + "”"
		} else {
			pieces[i] = paired(piece.Text)
		}
	}
	return strings.Join(pieces, " … ")
}

// paired gives back the marks that a piece lost where a quotation begins or
// ends it: a content leaves out outer marks.
func paired(piece string) string {
	if i := strings.IndexAny(piece, "“”"); i >= 0 && strings.HasPrefix(piece[i:], "”") {
		piece = "“" + piece
	}
	if i := strings.LastIndexAny(piece, "“”"); i >= 0 && strings.HasPrefix(piece[i:], "“") {
		piece += "”"
	}
	if strings.Count(piece, `"`)%2 == 0 {
		return piece
	}
	if last := strings.LastIndexByte(piece, '"'); last == 0 || piece[last-1] == ' ' {
		return piece + `"`
	}
	return `"` + piece
}
