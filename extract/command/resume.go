package command

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"os"

	"quoth/extract/inputs"
)

// A resumed output is a file of results, one a line, that an interrupted run
// has begun. Each result is written as it comes, whole.
type resumed struct {
	file *os.File
	last *done // what the file ends with; nil if it is empty
}

// A done article is one that the file has.
type done struct {
	path   string
	record int
}

// resume opens the file, or begins it, and cuts off half a line at its end.
func resume(name string) (*resumed, error) {
	file, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE, 0o666)
	if err != nil {
		return nil, err
	}
	r := &resumed{file: file}
	if err := r.seek(); err != nil {
		file.Close()
		return nil, fmt.Errorf("%s: %w", name, inputs.Cause(err))
	}
	return r, nil
}

// seek reads to the end of the last whole line.
func (r *resumed) seek() error {
	var end int64
	var last []byte
	lines := bufio.NewReaderSize(r.file, 1<<20)
	for {
		line, err := lines.ReadSlice('\n')
		long := last[:0]
		for err == bufio.ErrBufferFull {
			long = append(long, line...)
			line, err = lines.ReadSlice('\n')
		}
		if err == io.EOF {
			break
		}
		if err != nil {
			return err
		}
		last = append(long, line...)
		end += int64(len(last))
	}
	if err := r.file.Truncate(end); err != nil {
		return err
	}
	if _, err := r.file.Seek(end, io.SeekStart); err != nil || end == 0 {
		return err
	}
	var result struct {
		Document struct {
			Path   string
			Record int
		}
	}
	if err := json.Unmarshal(bytes.TrimSpace(last), &result); err != nil {
		return fmt.Errorf("the last line is no result: %w", err)
	}
	r.last = &done{result.Document.Path, result.Document.Record}
	return nil
}

func (r *resumed) put(out *rendering) error {
	_, err := r.file.Write(out.data.Bytes())
	return err
}

func (r *resumed) finish() error { return r.file.Close() }
func (r *resumed) discard()      { r.file.Close() }

// rest leaves out the articles up to the last one that the file has. missing is
// told if that one is not among them.
func (r *resumed) rest(items iter.Seq[inputs.Item], missing func(error)) iter.Seq[inputs.Item] {
	if r.last == nil {
		return items
	}
	return func(yield func(inputs.Item) bool) {
		passed := false
		for it := range items {
			if passed {
				if !yield(it) {
					return
				}
				continue
			}
			passed = it.Path == r.last.path && it.Record == r.last.record
		}
		if !passed {
			missing(fmt.Errorf("%s: its last result is of %s, which is not among the inputs", r.file.Name(), inputs.Name(r.last.path, r.last.record)))
		}
	}
}
