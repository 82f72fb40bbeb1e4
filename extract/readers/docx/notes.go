package docx

import (
	"quoth/extract/readers/paragraphs"
	"quoth/extract/readers/zipped"
)

// noteParts are the parts of the two kinds of note.
var noteParts = [2]string{"footnotes", "endnotes"}

// addNotes adds the notes of one of the noteParts that the body refers to, in
// its order.
func addNotes(x *zipped.XML, part string, styles map[string]paragraphs.Style, refs []string, out *paragraphs.Builder) error {
	notes := map[string][]box{}
	w := walker{x: x, styles: styles}
	w.add = func(text string, style paragraphs.Style) {
		notes[w.note] = append(notes[w.note], box{text, style})
	}
	if err := w.walk(part); err != nil {
		return err
	}
	for _, id := range refs {
		for _, b := range notes[id] {
			out.Add(b.text, b.style)
		}
		delete(notes, id) // another reference means the same note
	}
	return nil
}
