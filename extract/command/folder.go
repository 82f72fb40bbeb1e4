package command

import (
	"bytes"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"strings"

	"quoth/extract"
	"quoth/extract/inputs"
)

// A folder holds a file for each result, and perhaps an index of them.
type folder struct {
	dir     string
	writer  extract.Writer
	names   map[string]int // how many articles have each name
	entries []extract.Entry
}

func newFolder(dir string, w extract.Writer) (*folder, error) {
	if w.Ending == "" {
		return nil, fmt.Errorf("%s: this format is written to one file, not to a folder", dir)
	}
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return nil, err
	}
	f := &folder{dir: dir, writer: w, names: map[string]int{}}
	if w.Index != nil {
		f.names["index"] = 1
	}
	return f, nil
}

func (f *folder) put(r *rendering) error {
	name := f.name(r.item)
	if err := f.write(name+f.writer.Ending, r.data.Bytes()); err != nil {
		return err
	}
	if f.writer.Index != nil {
		r.entry.File = name + f.writer.Ending
		f.entries = append(f.entries, r.entry)
	}
	if f.writer.Beside == nil {
		return nil
	}
	return f.write(name+f.writer.Beside.Ending, r.beside.Bytes())
}

func (f *folder) finish() error {
	if f.writer.Index == nil {
		return nil
	}
	var out bytes.Buffer
	if err := f.writer.Index(&out, f.entries); err != nil {
		return err
	}
	return f.write("index"+f.writer.Ending, out.Bytes())
}

func (f *folder) discard() {}

func (f *folder) write(name string, data []byte) error {
	file, err := newPending(filepath.Join(f.dir, name))
	if err != nil {
		return err
	}
	defer file.discard()
	return file.commit(data)
}

// name returns the name of an article's file, without its ending: that of the
// input, the record's number behind it, a number more where it is taken.
func (f *folder) name(it *inputs.Item) string {
	name := path.Base(filepath.ToSlash(it.Path))
	if it.Path == "" {
		name = "article"
	}
	for range 2 { // archive.jsonl.gz
		if bare := strings.TrimSuffix(name, path.Ext(name)); bare != "" {
			name = bare
		}
	}
	if it.Record > 0 {
		name = fmt.Sprintf("%s-%06d", name, it.Record)
	}
	key := strings.ToLower(name) // for systems that do not tell Case from case
	f.names[key]++
	if n := f.names[key]; n > 1 {
		name = fmt.Sprintf("%s-%d", name, n)
		f.names[strings.ToLower(name)]++
	}
	return name
}
