package command

import (
	"bytes"
	"errors"
	"io"
	"os"
	"strings"

	"quoth/extract"
	"quoth/extract/inputs"
)

// A rendering is one article's output.
type rendering struct {
	item   *inputs.Item
	data   bytes.Buffer
	beside bytes.Buffer
	entry  extract.Entry
}

// An output takes renderings in order. After finish, or discard, it takes none.
type output interface {
	put(*rendering) error
	finish() error
	discard() // what is not finished; nothing after finish
}

// newOutput returns where the flags want results: to standard output, a file, a
// folder, or behind those of an interrupted run.
// many is told, before the first result comes, whether there are more.
func (o *options) newOutput(out io.Writer, w extract.Writer, many *bool) (output, error) {
	switch {
	case o.resume != "":
		return resume(o.resume)
	case o.output == "":
		return &stream{w: out, writer: w, many: many}, nil
	case isFolder(o.output):
		return newFolder(o.output, w)
	}
	if info, err := os.Stat(o.output); err == nil && !info.Mode().IsRegular() { // /dev/stderr, a named pipe
		file, err := os.OpenFile(o.output, os.O_WRONLY, 0)
		return &stream{w: file, writer: w, many: many}, err
	}
	file, err := newPending(o.output)
	if err != nil {
		return nil, err
	}
	return &whole{stream{w: file, writer: w, many: many}, file}, nil
}

// isFolder reports whether a path is one of a folder: there is one, or it says so.
func isFolder(path string) bool {
	if strings.HasSuffix(path, "/") || strings.HasSuffix(path, string(os.PathSeparator)) {
		return true
	}
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// A stream holds all results, one behind the other.
type stream struct {
	w      io.Writer
	writer extract.Writer
	many   *bool
	n      int
}

func (s *stream) put(r *rendering) error {
	if s.writer.Alone && *s.many {
		return errors.New("several articles need a folder: -o DIR/")
	}
	if s.n++; s.n == 1 {
		if err := s.write(s.writer.Head); err != nil {
			return err
		}
	}
	// One write for each article: whoever reads along never sees a part.
	_, err := s.w.Write(r.data.Bytes())
	return err
}

func (s *stream) finish() error {
	if s.n == 0 {
		if err := s.write(s.writer.Head); err != nil {
			return err
		}
	}
	return s.write(s.writer.Foot)
}

func (s *stream) discard() {}

func (s *stream) write(text string) error {
	if text == "" {
		return nil
	}
	_, err := io.WriteString(s.w, text)
	return err
}

// A whole output is a stream to a file that takes its name when it is finished.
type whole struct {
	stream
	file *pending
}

func (w *whole) finish() error {
	if err := w.stream.finish(); err != nil {
		return err
	}
	return w.file.commit(nil)
}

func (w *whole) discard() { w.file.discard() }
