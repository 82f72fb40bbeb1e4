package jsonl

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"

	"quoth/extract"
)

// lines lists the objects of a file that has one a line. A line that is none
// is a failed record; those after it go on.
func (rd *reader) lines(in *bufio.Reader, yield func(extract.Record) bool) {
	var line []byte
	for n := 1; ; n++ {
		var err error
		line, err = rd.readLine(in, line[:0])
		large := errors.Is(err, errLarge)
		ended := err != nil && !large
		if ended && !errors.Is(err, io.EOF) {
			yield(extract.Record{Err: fmt.Errorf("line %d: %w", n, err)})
			return
		}
		if object := bytes.Trim(line, space); len(object) > 0 || large {
			rec := extract.Record{Err: rd.tooLarge()}
			if !large {
				rec = rd.record(object)
			}
			if rec.Err != nil {
				rec.Err = fmt.Errorf("line %d: %w", n, rec.Err)
			}
			if !yield(rec) {
				return
			}
		}
		if ended {
			return
		}
	}
}

// readLine appends the next line to buf. Of one that is too large it returns
// nothing but errLarge, and has read it to its end.
func (rd *reader) readLine(in *bufio.Reader, buf []byte) ([]byte, error) {
	large := false
	for {
		piece, err := in.ReadSlice('\n')
		if large = large || len(buf)+len(piece) > rd.largest; !large {
			buf = append(buf, piece...)
		}
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
		case large && (err == nil || errors.Is(err, io.EOF)):
			return buf[:0], errLarge
		default:
			return buf, err
		}
	}
}
