package odt

import (
	"encoding/xml"
	"io"
	"strconv"
	"strings"

	"quoth/extract/readers/paragraphs"
	"quoth/extract/readers/zipped"
)

// styles are those of a document by family and name: "paragraph/P1".
type styles map[string]style

type style struct {
	name, base string
	level      int  // of its outline, from 1; 0 is running text
	hidden     bool // text in it is not shown
}

// read adds the styles of a part.
func (s styles) read(x *zipped.XML) error {
	for {
		t, err := x.Token()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		if e, ok := t.(xml.StartElement); ok && e.Name.Local == "style" {
			if err := s.define(x, e); err != nil {
				return err
			}
		}
	}
}

// define adds the style whose start has been read.
func (s styles) define(x *zipped.XML, e xml.StartElement) error {
	id, family := zipped.Attr(e, "name"), zipped.Attr(e, "family")
	d := style{name: zipped.Attr(e, "display-name"), base: zipped.Attr(e, "parent-style-name")}
	if d.name == "" {
		d.name = strings.ReplaceAll(id, "_20_", " ") // a space, in a name
	}
	d.level, _ = strconv.Atoi(zipped.Attr(e, "default-outline-level"))
	err := x.Each(func(e xml.StartElement) error {
		d.hidden = d.hidden || e.Name.Local == "text-properties" && zipped.Attr(e, "display") == "none"
		return nil
	})
	s[family+"/"+id] = d
	return err
}

// paragraph returns what a style makes of a paragraph: the first that says
// something among it and those that it is based on.
func (s styles) paragraph(id string) (_ paragraphs.Style, ok bool) {
	const furthest = 20 // some are based on themselves
	for range furthest {
		d, ok := s["paragraph/"+id]
		if !ok {
			return paragraphs.StyleNamed(strings.ReplaceAll(id, "_20_", " "))
		}
		if known, ok := paragraphs.StyleNamed(d.name); ok {
			return known, true
		}
		if d.level > 0 {
			return paragraphs.HeadingAt(d.level), true
		}
		id = d.base
	}
	return paragraphs.Style{}, false
}
