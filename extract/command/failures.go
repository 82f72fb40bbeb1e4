package command

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"

	"quoth/extract/inputs"
)

// failures tells of the articles that could not be read.
type failures struct {
	err  io.Writer
	file io.WriteCloser // of objects, one a line; nil for none
	n    int
}

// A failure is the object for an article that could not be read.
type failure struct {
	Path   *string `json:"path"`
	Record int     `json:"record,omitempty"`
	ID     string  `json:"id,omitempty"`
	Error  string  `json:"error"`
}

// newFailures tells of them on err, and in the file of that name if there is
// one; "-" is err. More are added to a file that a resumed run has begun.
func newFailures(err io.Writer, name string, resumed bool) (*failures, error) {
	f := &failures{err: err}
	switch name {
	case "":
		return f, nil
	case "-":
		f.file = nopCloser{err}
		f.err = io.Discard
		return f, nil
	}
	how := os.O_WRONLY | os.O_CREATE | os.O_TRUNC
	if resumed {
		how = os.O_WRONLY | os.O_CREATE | os.O_APPEND
	}
	file, bad := os.OpenFile(name, how, 0o666)
	f.file = file
	return f, bad
}

type nopCloser struct{ io.Writer }

func (nopCloser) Close() error { return nil }

// add tells of one.
func (f *failures) add(it *inputs.Item, err error) error {
	f.n++
	fmt.Fprintf(f.err, "quoth: %s: %v\n", it.Name(), inputs.Cause(err))
	if hint := hintForInput(it.Path, err); hint != "" {
		fmt.Fprintf(f.err, "quoth: %s\n", hint)
	}
	if f.file == nil {
		return nil
	}
	object := failure{Record: it.Record, ID: it.ID, Error: inputs.Cause(err).Error()}
	if it.Path != "" {
		object.Path = &it.Path
	}
	enc := json.NewEncoder(f.file)
	enc.SetEscapeHTML(false)
	return enc.Encode(object)
}

// close is nil if there were none.
func (f *failures) close() error {
	if f.file != nil {
		if err := f.file.Close(); err != nil {
			return err
		}
	}
	if f.n > 0 {
		return errReported
	}
	return nil
}

// reportEach tells of each of the errors that are joined in one.
func reportEach(w io.Writer, err error) {
	for line := range strings.Lines(err.Error()) {
		fmt.Fprintf(w, "quoth: %s\n", strings.TrimSuffix(line, "\n"))
	}
}
