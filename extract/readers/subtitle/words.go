package subtitle

import (
	"sort"
	"strings"

	"quoth/extract"
	"quoth/quotes/text"
)

// words are a stretch of text and where it stands in the file.
type words struct {
	text   string
	origin extract.Origin
}

// A builder puts words together.
type builder struct {
	text   strings.Builder
	origin extract.Origin
}

// add adds a piece that stands there in the file, in the same bytes or other.
func (b *builder) add(piece string, file text.Span, same bool) {
	if same || len(piece) != file.Len() {
		b.origin.Add(b.text.Len(), len(piece), file)
	}
	b.text.WriteString(piece)
}

// put adds a stretch of other words.
func (b *builder) put(w words) {
	for _, p := range w.origin {
		b.origin.Add(b.text.Len()+p.Text.Start, p.Text.Len(), p.File)
	}
	b.text.WriteString(w.text)
}

// take hands out what has been added, and begins anew.
func (b *builder) take() words {
	w := words{b.text.String(), b.origin}
	*b = builder{}
	return w
}

// cut returns the words from one byte to another.
func (w words) cut(start, end int) words {
	cut := words{text: w.text[start:end]}
	first := sort.Search(len(w.origin), func(i int) bool { return w.origin[i].Text.End > start })
	for _, p := range w.origin[first:] {
		from, to := max(p.Text.Start, start), min(p.Text.End, end)
		if from >= to {
			break
		}
		file := p.File
		if p.Text.Len() == file.Len() {
			file = text.Span{Start: file.Start + from - p.Text.Start, End: file.End - (p.Text.End - to)}
		}
		cut.origin = append(cut.origin, extract.Part{Text: text.Span{Start: from - start, End: to - start}, File: file})
	}
	return cut
}

// trim cuts white space off the ends.
func (w words) trim() words {
	rest := strings.TrimSpace(w.text)
	if len(rest) == len(w.text) {
		return w
	}
	start := strings.Index(w.text, rest)
	return w.cut(start, start+len(rest))
}

// write adds the words to a draft.
func (w words) write(d *extract.Draft) {
	at := 0
	for _, p := range w.origin {
		if at < p.Text.Start {
			d.Insert(w.text[at:p.Text.Start])
		}
		piece := w.text[p.Text.Start:p.Text.End]
		if len(piece) == p.File.Len() {
			d.Copy(piece, p.File.Start)
		} else {
			d.Stand(piece, p.File)
		}
		at = p.Text.End
	}
	if at < len(w.text) {
		d.Insert(w.text[at:])
	}
}
