package docx

import (
	"encoding/xml"
	"io"
	"strconv"

	"quoth/extract/readers/paragraphs"
	"quoth/extract/readers/zipped"
)

// A style is one of the styles part.
type style struct {
	name, base string
	level      int // of its outline, from 1; 0 is running text
}

// readStyles returns what the styles of the document make of a paragraph, by
// their ids.
func readStyles(x *zipped.XML) (map[string]paragraphs.Style, error) {
	defined := map[string]style{}
	for {
		t, err := x.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, err
		}
		e, ok := t.(xml.StartElement)
		if !ok || e.Name.Local != "style" {
			continue
		}
		id := zipped.Attr(e, "styleId")
		var s style
		err = x.Each(func(e xml.StartElement) error {
			switch e.Name.Local {
			case "name":
				s.name = zipped.Attr(e, "val")
			case "basedOn":
				s.base = zipped.Attr(e, "val")
			case "outlineLvl":
				s.level = outlineLevel(e)
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
		defined[id] = s
	}
	styles := map[string]paragraphs.Style{}
	for id := range defined {
		if s, ok := resolve(defined, id); ok {
			styles[id] = s
		}
	}
	return styles, nil
}

// resolve finds the first style that says something among a style and those
// that it is based on.
func resolve(defined map[string]style, id string) (paragraphs.Style, bool) {
	const furthest = 20 // some are based on themselves
	for range furthest {
		s, ok := defined[id]
		if !ok {
			break
		}
		if known, ok := paragraphs.StyleNamed(s.name); ok {
			return known, true
		}
		if s.level > 0 {
			return paragraphs.HeadingAt(s.level), true
		}
		id = s.base
	}
	return paragraphs.Style{}, false
}

// outlineLevel reads a level from 0 to 8, 9 for none, as one from 1.
func outlineLevel(e xml.StartElement) int {
	level, err := strconv.Atoi(zipped.Attr(e, "val"))
	if err != nil || level < 0 || level > 8 {
		return 0
	}
	return level + 1
}
