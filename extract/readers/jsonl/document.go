package jsonl

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"quoth/extract"
)

// document lists the articles of a document, or of several one after the
// other. Where one is broken nothing more can be read.
func (rd *reader) document(r io.Reader, yield func(extract.Record) bool) {
	in := &bounded{r: r}
	d := &documents{reader: rd, in: in, dec: json.NewDecoder(in), yield: yield}
	d.dec.UseNumber()
	for {
		err := d.next()
		switch {
		case err == io.EOF, err == errStop:
			return
		case err != nil:
			switch {
			case err == io.ErrUnexpectedEOF:
				err = errShort
			case errors.Is(err, errLarge):
				err = rd.tooLarge()
			}
			yield(extract.Record{Err: fmt.Errorf("after byte %d: %w; nothing more can be read", d.dec.InputOffset(), err)})
			return
		}
	}
}

// documents reads a stream of JSON values.
type documents struct {
	*reader
	in    *bounded
	dec   *json.Decoder
	yield func(extract.Record) bool
	// What has been read of an object at the top, without the lists that were
	// taken for articles.
	object []byte
	text   bool // it holds an article's text
	listed bool // it held a list of articles
	empty  bool // it held a list of nothing
	value  json.RawMessage
}

var (
	errStop  = errors.New("nobody wants more")
	errLarge = errors.New("too large")
	errShort = errors.New("it ends too early")
)

// next reads one value at the top.
func (d *documents) next() error {
	d.in.left = d.largest
	tok, err := d.dec.Token()
	if err != nil {
		return err
	}
	switch tok {
	case json.Delim('['):
		return inside(d.list(true))
	case json.Delim('{'):
		d.object, d.text, d.listed, d.empty = d.object[:0], false, false, false
		if err := d.fields(""); err != nil {
			return inside(err)
		}
		if d.listed || d.empty && !d.text {
			return nil
		}
		return d.give(d.object)
	}
	return d.give(nil) // a number, a string: no object
}

// inside is the error of reading within a value, where no end is expected.
func inside(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}

func (d *documents) give(object []byte) error {
	if !d.yield(d.record(object)) {
		return errStop
	}
	return nil
}

// list gives the elements of a list whose bracket has been read. One whose
// first is no object holds no articles, unless it is the document.
func (d *documents) list(whole bool) error {
	first, articles := true, false
	for ; d.dec.More(); first = false {
		d.in.left = d.largest
		if err := d.dec.Decode(&d.value); err != nil {
			return err
		}
		if first {
			articles = whole || d.value[0] == '{'
		}
		if !articles {
			continue
		}
		d.listed = true
		if err := d.give(d.value); err != nil {
			return err
		}
	}
	d.empty = d.empty || first
	_, err := d.dec.Token()
	return err
}

// fields reads the fields of an object whose brace has been read; path names
// it. Lists of articles are given out, the rest is added to d.object.
func (d *documents) fields(path string) error {
	d.object = append(d.object, '{')
	for first := true; d.dec.More(); first = false {
		tok, err := d.dec.Token()
		if err != nil {
			return err
		}
		if len(d.object) > d.largest {
			return errLarge
		}
		key, _ := tok.(string)
		if !first {
			d.object = append(d.object, ',')
		}
		d.object = append(appendJSON(d.object, key), ':')
		name := path + strings.ToLower(key)
		if d.text || !slices.ContainsFunc(lists, func(list string) bool { return list == name || strings.HasPrefix(list, name+".") }) {
			if err := d.dec.Decode(&d.value); err != nil {
				return err
			}
			d.object = append(d.object, d.value...)
			d.text = d.text || path == "" && d.value[0] == '"' && slices.Contains(d.names.text, name)
			continue
		}
		switch tok, err = d.dec.Token(); {
		case err != nil:
			return err
		case tok == json.Delim('{'):
			err = d.fields(name + ".")
		case tok == json.Delim('['):
			d.object = append(d.object, "null"...)
			err = d.list(false)
		default:
			d.object = appendJSON(d.object, tok)
		}
		if err != nil {
			return err
		}
	}
	d.object = append(d.object, '}')
	_, err := d.dec.Token()
	return err
}

// appendJSON adds a string, a number, true, false or null, which cannot fail.
func appendJSON(to []byte, value any) []byte {
	data, _ := json.Marshal(value)
	return append(to, data...)
}

// bounded ends the reading where more is left of a value than an article has.
type bounded struct {
	r    io.Reader
	left int
}

func (b *bounded) Read(p []byte) (int, error) {
	if b.left <= 0 {
		return 0, errLarge
	}
	n, err := b.r.Read(p[:min(len(p), b.left)])
	b.left -= n
	return n, err
}
