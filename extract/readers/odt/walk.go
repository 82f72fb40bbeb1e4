package odt

import (
	"encoding/xml"
	"io"
	"strconv"
	"strings"

	"quoth/extract/readers/paragraphs"
	"quoth/extract/readers/zipped"
	"quoth/quotes/text"
)

// A walker goes through the content and adds its paragraphs.
type walker struct {
	x      *zipped.XML
	styles styles
	out    *paragraphs.Builder
	// open are the paragraphs that it is in, the innermost last: text boxes
	// and notes lie within paragraphs.
	open           []*paragraph
	inNote, inList int // how many notes and generated lists, of contents and the like, it is in
	notes          []done
	inBody         bool
}

// A paragraph is an open one.
type paragraph struct {
	text  strings.Builder
	style paragraphs.Style
	boxes []done
}

// A done paragraph waits for its place: of a text box behind the paragraph that
// holds it, of a note at the end.
type done struct {
	text  string
	style paragraphs.Style
}

func (w *walker) walk() error {
	for {
		t, err := w.x.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			return err
		}
		switch t := t.(type) {
		case xml.StartElement:
			err = w.start(t)
		case xml.EndElement:
			w.end(t.Name.Local)
		case xml.CharData:
			// A line break between the lines of a file is a space.
			w.write(strings.ReplaceAll(string(t), "\n", " "))
		}
		if err != nil {
			return err
		}
	}
	if !w.inBody {
		return w.x.Errorf("no text document in it")
	}
	for _, n := range w.notes {
		w.out.Add(n.text, n.style)
	}
	return nil
}

// start takes the start of an element, and all of it where nothing in it is
// text that a reader sees.
func (w *walker) start(e xml.StartElement) error {
	switch e.Name.Local {
	case "style":
		return w.styles.define(w.x, e)
	case "text":
		w.inBody = true
	case "spreadsheet", "presentation", "drawing", "chart":
		return w.x.Skip()
	case "p", "h":
		w.open = append(w.open, &paragraph{style: w.style(e)})
	case "s", "tab":
		w.write(" ")
	case "line-break":
		w.write("\n")
	case "note-body":
		w.inNote++
	case "index-body":
		w.inList++
	case "section", "hidden-text":
		if zipped.Attr(e, "display") == "none" || zipped.Attr(e, "is-hidden") == "true" {
			return w.x.Skip()
		}
	case "span":
		if w.styles["text/"+zipped.Attr(e, "style-name")].hidden {
			return w.x.Skip()
		}
	case "title", "desc":
		if strings.Contains(e.Name.Space, "svg") { // of a picture; else it is a field
			return w.x.Skip()
		}
	case "tracked-changes", // what was deleted
		"annotation", "note-citation", "image", "forms", "script", "placeholder",
		"number",    // of a heading or an entry of a list
		"ruby-text", // how the characters below are read
		"covered-table-cell":
		return w.x.Skip()
	}
	return nil
}

// style returns what a paragraph is.
func (w *walker) style(e xml.StartElement) paragraphs.Style {
	if w.inList > 0 {
		return paragraphs.Style{Kind: text.Furniture}
	}
	if s, ok := w.styles.paragraph(zipped.Attr(e, "style-name")); ok {
		return s
	}
	if e.Name.Local == "h" {
		level, _ := strconv.Atoi(zipped.Attr(e, "outline-level"))
		return paragraphs.HeadingAt(max(level, 1))
	}
	return paragraphs.Style{}
}

func (w *walker) end(name string) {
	switch name {
	case "note-body":
		w.inNote--
	case "index-body":
		w.inList--
	case "p", "h":
		w.close()
	}
}

// write adds to the innermost paragraph.
func (w *walker) write(s string) {
	if n := len(w.open); n > 0 {
		w.open[n-1].text.WriteString(s)
	}
}

// close ends the innermost paragraph.
func (w *walker) close() {
	n := len(w.open) - 1
	if n < 0 {
		return
	}
	p := w.open[n]
	w.open = w.open[:n]
	all := append([]done{{p.text.String(), p.style}}, p.boxes...)
	switch {
	case w.inNote > 0:
		w.notes = append(w.notes, all...)
	case n > 0:
		w.open[n-1].boxes = append(w.open[n-1].boxes, all...)
	default:
		for _, d := range all {
			w.out.Add(d.text, d.style)
		}
	}
}
