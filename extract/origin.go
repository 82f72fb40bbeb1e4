package extract

import (
	"sort"

	"quoth/quotes/text"
)

// An Origin tells where in the file the parts of a text stand, in text order.
// What lies in no part has been put in: a space between two elements.
type Origin []Part

// A Part is a stretch of text that stands in one place of the file, in bytes.
// Where both spans are of one length, each byte stands for the one at its place;
// else one span stands for the other as a whole, as "&" does for "&amp;".
type Part struct{ Text, File text.Span }

// Add notes that the text from its byte at on, n bytes of it, stands in the
// file. Parts come in text order; those that go on are joined.
func (o *Origin) Add(at, n int, file text.Span) {
	if n == 0 {
		return
	}
	part := Part{text.Span{Start: at, End: at + n}, file}
	if k := len(*o) - 1; k >= 0 && n == file.Len() {
		last := &(*o)[k]
		if last.Text.End == at && last.File.End == file.Start && last.Text.Len() == last.File.Len() {
			last.Text.End, last.File.End = part.Text.End, file.End
			return
		}
	}
	*o = append(*o, part)
}

// Of returns where in the file a span of the text stands, from its first byte
// that does to its last; ok is false where none does.
func (o Origin) Of(s text.Span) (file text.Span, ok bool) {
	first := sort.Search(len(o), func(i int) bool { return o[i].Text.End > s.Start })
	last := sort.Search(len(o), func(i int) bool { return o[i].Text.Start >= s.End }) - 1
	if first >= len(o) || last < first {
		return text.Span{}, false
	}
	file = text.Span{Start: o[first].File.Start, End: o[last].File.End}
	if p := o[first]; p.Text.Len() == p.File.Len() {
		file.Start += max(s.Start-p.Text.Start, 0)
	}
	if p := o[last]; p.Text.Len() == p.File.Len() {
		file.End -= max(p.Text.End-s.End, 0)
	}
	return file, true
}
