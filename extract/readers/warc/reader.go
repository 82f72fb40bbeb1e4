package warc

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"quoth/extract"
)

// A reader reads the records of an archive.
type reader struct {
	in      *bufio.Reader
	largest int64 // size in bytes of a record
	damage  error // before the next record
}

func (rd *reader) records(yield func(extract.Record) bool) {
	for {
		rec, article, err := rd.next()
		switch {
		case errors.Is(err, io.EOF):
			return
		case err != nil:
			rec.Err = err
			article = true
		}
		if article && !yield(rec) {
			return
		}
		if err != nil && !rd.seek() {
			return
		}
	}
}

// next reads a record; article says that it is one, or holds why it is none.
// After an error the place is not known; io.EOF is the end of the archive.
func (rd *reader) next() (rec extract.Record, article bool, err error) {
	if begins, err := rd.begins(); err != nil {
		return rec, false, err
	} else if !begins {
		return rec, false, errors.New("no record begins where one should")
	}
	_, h, err := readHeader(rd.in)
	rec.ID = strings.Trim(h["warc-target-uri"], "<>") // in which wget 1.19 has it
	rec.About.URL = rec.ID
	if err != nil {
		return rec, false, err
	}
	length, err := strconv.ParseInt(h["content-length"], 10, 64)
	if err != nil || length < 0 {
		return rec, false, fmt.Errorf("its Content-Length is %q", h["content-length"])
	}
	wanted := wanted(h)
	if !wanted || length > rd.largest {
		if err := rd.discard(length); err != nil {
			return rec, false, err
		}
		if wanted {
			rec.Err = tooLarge(rd.largest)
		}
		return rec, wanted, rd.ends()
	}
	block, err := io.ReadAll(io.LimitReader(rd.in, length))
	if err == nil && int64(len(block)) < length {
		err = errCut
	}
	if err == nil {
		err = rd.ends()
	}
	if err != nil {
		return rec, false, err
	}
	article, rec.Err = rd.fill(&rec, h, block)
	return rec, article || rec.Err != nil, nil
}

func tooLarge(limit int64) error { return fmt.Errorf("larger than %d MB: no article is", limit>>20) }

// discard passes over n bytes.
func (rd *reader) discard(n int64) error {
	_, err := io.CopyN(io.Discard, rd.in, n)
	if errors.Is(err, io.EOF) {
		return errCut
	}
	return err
}

// begins passes over line ends and reports whether a record begins behind them.
func (rd *reader) begins() (bool, error) {
	if err := rd.damage; err != nil {
		rd.damage = nil
		return false, err
	}
	for {
		head, err := rd.in.Peek(1)
		if err != nil {
			return false, err
		}
		if head[0] != '\r' && head[0] != '\n' {
			break
		}
		rd.in.Discard(1) // it is there, so it cannot fail
	}
	head, err := rd.in.Peek(len(magic))
	if err != nil && !errors.Is(err, io.EOF) {
		rd.in.Discard(len(head)) // what comes next is of another record
		return false, err
	}
	return string(head) == magic, nil
}

// ends checks that a record ends where its Content-Length says.
func (rd *reader) ends() error {
	switch begins, err := rd.begins(); {
	case errors.Is(err, io.EOF):
	case errors.Is(err, gzip.ErrChecksum):
		return err
	case err != nil:
		rd.damage = err // the next record's
	case !begins:
		return errors.New("its Content-Length is wrong")
	}
	return nil
}

// seek goes to the next line that a record may begin with. It is false where
// there is none, or nothing can be read.
func (rd *reader) seek() bool {
	whole := true // the last line was read to its end
	for stuck := false; ; {
		if head, _ := rd.in.Peek(len(magic)); whole && bytes.Equal(head, []byte(magic)) {
			return true
		}
		line, err := rd.in.ReadSlice('\n')
		if len(line) > 0 {
			stuck = false
		}
		switch {
		case err == nil:
			whole = true
		case errors.Is(err, bufio.ErrBufferFull):
			whole = false
		case errors.Is(err, io.EOF) || stuck:
			return false
		default: // damage, of which the record has told or nobody needs to know
			whole, stuck = true, true
		}
	}
}
