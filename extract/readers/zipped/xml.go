package zipped

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"golang.org/x/text/encoding/charmap"
)

const (
	// maxDepth is how deep the elements of an entry may nest. Tables within
	// tables take four levels each.
	maxDepth = 500
	// maxTag is how many bytes may lie between one "<" and the next: an
	// element's attributes, which are all held at once, or a run of text.
	maxTag = 1 << 20
)

// XML is an entry read as XML, token by token. Entities that the file itself
// declares are not expanded but are errors, so that none can grow; names are
// told apart by their local part alone, for each format has namespaces of
// several editions.
type XML struct {
	dec   *xml.Decoder
	name  string
	depth int
}

// XML unpacks an entry and begins to read it.
func (a *Archive) XML(name string) (*XML, error) {
	data, err := a.Read(name)
	if err != nil {
		return nil, err
	}
	for rest := data; ; {
		i := bytes.IndexByte(rest, '<')
		if i > maxTag || i < 0 && len(rest) > maxTag {
			return nil, fmt.Errorf("%s: a tag or text of more than %d kB", name, maxTag>>10)
		}
		if i < 0 {
			break
		}
		rest = rest[i+1:]
	}
	x := &XML{dec: xml.NewDecoder(bytes.NewReader(data)), name: name}
	x.dec.CharsetReader = charset
	return x, nil
}

// Errorf returns an error that names the entry.
func (x *XML) Errorf(format string, args ...any) error {
	return fmt.Errorf("%s: "+format, append([]any{x.name}, args...)...)
}

// charset reads the encodings of old files that are not UTF-8.
func charset(label string, r io.Reader) (io.Reader, error) {
	switch strings.ToLower(label) {
	case "us-ascii", "iso-8859-1", "windows-1252":
		return charmap.Windows1252.NewDecoder().Reader(r), nil
	}
	return nil, fmt.Errorf("encoding %q is not read", label)
}

// Token returns the next start or end of an element or run of characters, which
// is good until the next call; io.EOF at the end.
func (x *XML) Token() (xml.Token, error) {
	for {
		t, err := x.dec.Token()
		if err == io.EOF {
			return nil, err
		}
		if err != nil {
			var syntax *xml.SyntaxError
			if errors.As(err, &syntax) {
				return nil, fmt.Errorf("%s: line %d: %s", x.name, syntax.Line, syntax.Msg)
			}
			return nil, fmt.Errorf("%s: %s", x.name, strings.TrimPrefix(err.Error(), "xml: "))
		}
		switch t.(type) {
		case xml.StartElement:
			if x.depth++; x.depth > maxDepth {
				return nil, fmt.Errorf("%s: elements nest deeper than %d", x.name, maxDepth)
			}
			return t, nil
		case xml.EndElement:
			x.depth--
			return t, nil
		case xml.CharData:
			return t, nil
		}
	}
}

// Skip leaves out what is left of the element whose start was read last.
func (x *XML) Skip() error { return x.Each(nil) }

// Each goes through what is left of the element whose start was read last, and
// calls start, if not nil, for each element in it.
func (x *XML) Each(start func(xml.StartElement) error) error {
	for inside := x.depth; x.depth >= inside; {
		t, err := x.Token()
		if err != nil {
			return err
		}
		if s, ok := t.(xml.StartElement); ok && start != nil {
			if err := start(s); err != nil {
				return err
			}
		}
	}
	return nil
}

// Leaves calls set with the name and the characters of each element, but for those
// that only hold others.
func (x *XML) Leaves(set func(name, words string), holders ...string) error {
	for {
		t, err := x.Token()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		e, ok := t.(xml.StartElement)
		if !ok || slices.Contains(holders, e.Name.Local) {
			continue
		}
		words, err := x.Text()
		if err != nil {
			return err
		}
		set(e.Name.Local, words)
	}
}

// Text returns the characters in what is left of the element whose start was
// read last.
func (x *XML) Text() (string, error) {
	var b strings.Builder
	for inside := x.depth; x.depth >= inside; {
		t, err := x.Token()
		if err != nil {
			return "", err
		}
		if chars, ok := t.(xml.CharData); ok {
			b.Write(chars)
		}
	}
	return b.String(), nil
}

// Attr returns the value of an attribute by its local name, "" if there is none.
func Attr(e xml.StartElement, name string) string {
	for i := range e.Attr {
		if e.Attr[i].Name.Local == name {
			return e.Attr[i].Value
		}
	}
	return ""
}
