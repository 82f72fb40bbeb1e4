package docx

import (
	"encoding/xml"
	"io"
	"strconv"
	"strings"

	"golang.org/x/text/encoding/charmap"

	"quoth/extract/readers/paragraphs"
	"quoth/extract/readers/zipped"
)

// A walker goes through a part and adds its paragraphs.
type walker struct {
	x      *zipped.XML
	styles map[string]paragraphs.Style
	add    func(string, paragraphs.Style)
	// open are the paragraphs that it is in, the innermost last: a text box
	// lies within a paragraph.
	open   []*paragraph
	inText bool
	// fields are those that are open, true in their results; commands is how
	// many are not.
	fields      []bool
	commands    int
	carried     string // what a paragraph begins with since the end before it was deleted
	placeholder bool   // the content that comes is what the program put there
	notes       [2][]string
	note        string // the id of the one that it is in
}

// A paragraph is an open one.
type paragraph struct {
	text   strings.Builder
	style  paragraphs.Style
	merged bool // its end is deleted: the next one goes on
	hidden bool // the run that it is in
	boxes  []box
}

// A box is a paragraph of a text box, which comes after the one that holds it.
type box struct {
	text  string
	style paragraphs.Style
}

// walk reads the part, whose outermost element has that name.
func (w *walker) walk(root string) error {
	first := true
	for {
		t, err := w.x.Token()
		if err == io.EOF {
			w.add(w.carried, paragraphs.Style{})
			return nil
		}
		if err != nil {
			return err
		}
		switch t := t.(type) {
		case xml.StartElement:
			if first && t.Name.Local != root {
				return w.x.Errorf("no <%s> in it", root)
			}
			first = false
			err = w.start(t)
		case xml.EndElement:
			w.end(t.Name.Local)
		case xml.CharData:
			if w.inText {
				w.write(string(t))
			}
		}
		if err != nil {
			return err
		}
	}
}

// start takes the start of an element, and all of it where nothing in it is
// text that a reader sees.
func (w *walker) start(e xml.StartElement) error {
	switch e.Name.Local {
	case "p":
		p := &paragraph{}
		p.text.WriteString(w.carried)
		w.carried = ""
		w.open = append(w.open, p)
	case "pPr":
		return w.paragraphProperties()
	case "rPr":
		return w.runProperties()
	case "t":
		w.inText = true
	case "tab", "ptab":
		w.write(" ")
	case "br", "cr":
		w.write("\n")
	case "noBreakHyphen":
		w.write("-")
	case "sym":
		w.write(symbol(e))
	case "fldChar":
		w.field(zipped.Attr(e, "fldCharType"))
	case "footnoteReference":
		w.refer(0, zipped.Attr(e, "id"))
	case "endnoteReference":
		w.refer(1, zipped.Attr(e, "id"))
	case "footnote", "endnote":
		if kind := zipped.Attr(e, "type"); kind != "" && kind != "normal" { // the rule above the notes
			return w.x.Skip()
		}
		w.note = zipped.Attr(e, "id")
	case "sdtPr":
		return w.x.Each(func(e xml.StartElement) error {
			w.placeholder = w.placeholder || e.Name.Local == "showingPlcHdr"
			return nil
		})
	case "sdtContent":
		if w.placeholder {
			w.placeholder = false
			return w.x.Skip()
		}
	case "del", "moveFrom", // deleted
		"delText", "instrText", "delInstrText",
		"Fallback", // the same again for programs that do not know text boxes
		"rt",       // how the characters below are read
		"tblPr", "tblGrid", "trPr", "tcPr", "sectPr":
		return w.x.Skip()
	}
	return nil
}

func (w *walker) end(name string) {
	switch name {
	case "t":
		w.inText = false
	case "r":
		if n := len(w.open); n > 0 {
			w.open[n-1].hidden = false
		}
	case "p":
		w.close()
	}
}

// write adds to the innermost paragraph, unless nobody sees it.
func (w *walker) write(s string) {
	if n := len(w.open); n > 0 && w.commands == 0 && !w.open[n-1].hidden {
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
	if n > 0 {
		outer := w.open[n-1]
		outer.boxes = append(outer.boxes, box{p.text.String(), p.style})
		outer.boxes = append(outer.boxes, p.boxes...)
		return
	}
	// A command ends with its paragraph: one that is never closed would take
	// the rest of the text with it.
	for i := range w.fields {
		w.fields[i] = true
	}
	w.commands = 0
	if p.merged {
		w.carried = p.text.String()
	} else {
		w.add(p.text.String(), p.style)
	}
	for _, b := range p.boxes {
		w.add(b.text, b.style)
	}
}

// field notes where a field begins, where its result does, and where it ends.
func (w *walker) field(kind string) {
	n := len(w.fields) - 1
	switch {
	case kind == "begin":
		w.fields = append(w.fields, false)
		w.commands++
		return
	case n < 0:
		return
	}
	if !w.fields[n] {
		w.commands--
	}
	w.fields[n] = true
	if kind == "end" {
		w.fields = w.fields[:n]
	}
}

func (w *walker) refer(kind int, id string) {
	if n := len(w.open); n > 0 && !w.open[n-1].hidden {
		w.notes[kind] = append(w.notes[kind], id)
	}
}

// paragraphProperties reads what a paragraph is.
func (w *walker) paragraphProperties() error {
	var named, outlined bool
	var s paragraphs.Style
	merged := false
	err := w.x.Each(func(e xml.StartElement) error {
		switch e.Name.Local {
		case "pStyle":
			id := zipped.Attr(e, "val")
			if s, named = w.styles[id]; !named && w.styles == nil {
				s, named = paragraphs.StyleNamed(id)
			}
		case "outlineLvl":
			if level := outlineLevel(e); level > 0 && !named {
				s, outlined = paragraphs.HeadingAt(level), true
			}
		case "del", "moveFrom":
			merged = true
		case "pPrChange", "rPrChange", "sectPr": // what it was before
			return w.x.Skip()
		}
		return nil
	})
	if n := len(w.open); n > 0 && err == nil {
		w.open[n-1].merged = merged
		if named || outlined {
			w.open[n-1].style = s
		}
	}
	return err
}

// runProperties reads whether a run is hidden.
func (w *walker) runProperties() error {
	hidden := false
	err := w.x.Each(func(e xml.StartElement) error {
		switch e.Name.Local {
		case "vanish":
			switch zipped.Attr(e, "val") {
			case "0", "false", "off":
			default:
				hidden = true
			}
		case "rPrChange":
			return w.x.Skip()
		}
		return nil
	})
	if n := len(w.open); n > 0 {
		w.open[n-1].hidden = hidden
	}
	return err
}

// symbol returns a character that is given by its place in a font. The private
// places F020 to F0FF of fonts with letters are those of windows-1252, old
// quotation marks among them; what fonts of pictures have there is no text.
func symbol(e xml.StartElement) string {
	code, err := strconv.ParseUint(zipped.Attr(e, "char"), 16, 16)
	font := strings.ToLower(zipped.Attr(e, "font"))
	switch {
	case err != nil, strings.Contains(font, "dings"), strings.HasPrefix(font, "symbol"):
		return ""
	case code >= 0xf020 && code <= 0xf0ff:
		return string(charmap.Windows1252.DecodeByte(byte(code)))
	}
	return string(rune(code))
}
