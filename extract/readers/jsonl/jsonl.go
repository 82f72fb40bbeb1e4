// Package jsonl lists the articles of JSON files: one object a line (JSON
// Lines), or a document that is an article, a list of them, or an object that
// holds such a list.
//
// Records looks at the beginning and reads on line by line (lines.go), where a
// broken line costs no other, or as one stream of values (document.go). Both
// hand objects one by one to record.go, which knows what their fields are
// called (names.go). No more than one object is held at a time.
package jsonl

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"iter"

	"quoth/extract"
)

// Fields are the names of the fields that hold what is read, without regard to
// case, with a dot between those of objects within objects ("_source.body").
// Where one is empty the names in common use are tried.
type Fields struct {
	Text, ID, Title, URL, Date string
}

// largest is the size in bytes beyond which an object is no article.
const largest = 64 << 20

// Records lists the articles of a file.
func Records(r io.Reader, f Fields) iter.Seq[extract.Record] {
	return newReader(f, largest).records(r)
}

func (rd *reader) records(r io.Reader) iter.Seq[extract.Record] {
	return func(yield func(extract.Record) bool) {
		in := bufio.NewReaderSize(r, 64<<10)
		head, err := in.Peek(len(mark))
		if bytes.Equal(head, mark) {
			in.Discard(len(mark)) // they are there, so it cannot fail
		}
		if err == nil {
			head, err = in.Peek(max(in.Buffered(), 1))
		}
		form := formOf(head)
		if form == unclear {
			head, err = in.Peek(in.Size())
			form = formOf(head)
		}
		if err != nil && !errors.Is(err, io.EOF) {
			yield(extract.Record{Err: err})
			return
		}
		if form == document {
			rd.document(in, yield)
			return
		}
		rd.lines(in, yield)
	}
}
