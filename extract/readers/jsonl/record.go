package jsonl

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"quoth/extract"
	"quoth/extract/readers/metadata"
)

// A reader makes records of objects.
type reader struct {
	names struct {
		text, id []string
		about    metadata.Names
	}
	wanted  map[string]bool // the fields at the top that may hold something
	largest int             // size in bytes of an object
}

// largestField is the size in bytes beyond which a field other than the text
// is not looked at.
const largestField = 64 << 10

func newReader(f Fields, largest int) *reader {
	rd := &reader{wanted: map[string]bool{"schema": true}, largest: largest}
	rd.names.text, rd.names.id, rd.names.about = textNames, idNames, aboutNames
	n := &rd.names
	for _, given := range []struct {
		name string
		list *[]string
	}{{f.Text, &n.text}, {f.ID, &n.id}, {f.Title, &n.about.Title}, {f.URL, &n.about.URL}, {f.Date, &n.about.Published}} {
		if given.name != "" {
			*given.list = []string{strings.ToLower(given.name)}
		}
	}
	for _, list := range [][]string{n.text, n.id, n.about.Title, n.about.Byline, n.about.Published, n.about.Modified, n.about.Site, n.about.URL} {
		for _, name := range list {
			top, _, _ := strings.Cut(name, ".")
			rd.wanted[name], rd.wanted[top] = true, true
		}
	}
	return rd
}

// tooLarge is the error of an object that is too large.
func (rd *reader) tooLarge() error {
	return fmt.Errorf("larger than %d MB: no article is", rd.largest>>20)
}

// record makes a record of an object.
func (rd *reader) record(raw []byte) extract.Record {
	if !utf8.Valid(raw) {
		return extract.Record{Err: errors.New("holds bytes that are not UTF-8")}
	}
	o, err := fieldsOf(raw, func(name string) bool { return rd.wanted[name] })
	if err != nil {
		return extract.Record{Err: err}
	}
	var rec extract.Record
	rec.ID = firstText(o, rd.names.id)
	rec.About = rd.names.about.Read(o.value)
	if schema, _ := o.value("schema").(string); strings.HasPrefix(schema, "quoth/") {
		rec.Err = errors.New("a result of quoth, no article")
		return rec
	}
	article, name, err := rd.text(o)
	if err != nil {
		rec.Err = err
		return rec
	}
	rec.Data, rec.Charset, rec.Format = []byte(article), "utf-8", "text"
	if name == "html" || strings.HasSuffix(name, ".html") || isMarkup(article) {
		rec.Format = "html"
	}
	return rec
}

// text returns the article's text and the field that holds it: the first that
// is not empty, or the first.
func (rd *reader) text(o object) (article, name string, err error) {
	var other error
	for _, field := range rd.names.text {
		raw := o.lookup(field)
		if raw == nil {
			continue
		}
		s, ok := stringOf(raw)
		switch {
		case ok && s != "":
			return s, field, nil
		case ok && name == "":
			name = field
		case !ok && other == nil:
			other = fmt.Errorf("field %q is %s, want a string", field, kindOf(raw))
		}
	}
	switch {
	case name != "":
		return "", name, nil
	case other != nil:
		return "", "", other
	}
	return "", "", fmt.Errorf("no text: there is no field %s", strings.Join(rd.names.text, ", "))
}

// stringOf returns a string, or the one that an object holds as rendered.
func stringOf(raw json.RawMessage) (s string, ok bool) {
	if raw[0] == '{' {
		o, err := fieldsOf(raw, func(name string) bool { return name == "rendered" })
		if raw = o["rendered"]; err != nil || raw == nil {
			return "", false
		}
	}
	return s, raw[0] == '"' && json.Unmarshal(raw, &s) == nil
}

func kindOf(raw json.RawMessage) string {
	switch raw[0] {
	case '{':
		return "an object"
	case '[':
		return "a list"
	case 'n':
		return "null"
	case 't', 'f':
		return "true or false"
	}
	return "a number"
}

func firstText(o object, names []string) string {
	for _, name := range names {
		if s := metadata.Text(o.value(name)); s != "" {
			return s
		}
	}
	return ""
}

// An object holds fields by their names in small letters.
type object map[string]json.RawMessage

// fieldsOf reads an object and keeps the fields that are wanted. Of several
// fields of one name the first counts.
func fieldsOf(raw []byte, wanted func(name string) bool) (object, error) {
	if len(raw) == 0 || raw[0] != '{' {
		return nil, errors.New("not an object")
	}
	dec := json.NewDecoder(bytes.NewReader(raw))
	o := object{}
	var skipped json.RawMessage
	_, err := dec.Token()
	for err == nil && dec.More() {
		var tok json.Token
		if tok, err = dec.Token(); err != nil {
			break
		}
		key, _ := tok.(string)
		name := strings.ToLower(key)
		if _, twice := o[name]; twice || !wanted(name) {
			err = dec.Decode(&skipped)
			continue
		}
		var value json.RawMessage
		err = dec.Decode(&value)
		o[name] = value
	}
	if err == nil {
		_, err = dec.Token() // the brace
	}
	if err == nil && len(bytes.Trim(raw[dec.InputOffset():], space)) > 0 {
		err = errors.New("something stands behind the object")
	}
	if err == io.EOF || err == io.ErrUnexpectedEOF {
		err = errShort
	}
	if err != nil {
		return nil, fmt.Errorf("broken JSON: %w", err)
	}
	return o, nil
}

// lookup returns the field of a name, nil if there is none. A dot leads into an
// object, where no name has one itself.
func (o object) lookup(name string) json.RawMessage {
	if raw, ok := o[name]; ok {
		return raw
	}
	top, rest, ok := strings.Cut(name, ".")
	if !ok || o[top] == nil {
		return nil
	}
	inner, err := fieldsOf(o[top], func(name string) bool { return name == rest || strings.HasPrefix(rest, name+".") })
	if err != nil {
		return nil
	}
	return inner.lookup(rest)
}

// value is the value of a field, nil if there is none or it is too large.
func (o object) value(name string) any {
	raw := o.lookup(name)
	if raw == nil || len(raw) > largestField {
		return nil
	}
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.UseNumber()
	var v any
	if dec.Decode(&v) != nil {
		return nil
	}
	return v
}
