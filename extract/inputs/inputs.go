// Package inputs finds the articles that arguments stand for: files, folders,
// lists of files, standard input, archives of many records, packed or not.
//
// All lists them one after the other, each with the bytes of one article and
// the format that they are in; Read makes an Article of one. The formats are
// a table (formats.go): a reader is a package of its own, and a line there.
package inputs

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"iter"
	"os"
	"slices"
	"sync/atomic"

	"quoth/extract"
	"quoth/extract/readers/jsonl"
)

// Options say what to read and how.
type Options struct {
	Stdin io.Reader
	// StdinName is the path that standard input is known by; "" for none.
	StdinName string
	Format    string   // the name of a format for every input; "" tells it from the input
	Include   []string // patterns that the files of a folder must match, if any
	Exclude   []string // patterns of files of a folder that are left out
	Lists     []string // files that list the paths of inputs
	Whole     bool     // an HTML page is the article, nothing of it is left out
	// Progress, if there is one, counts the bytes that are read of the inputs,
	// as they lie there.
	Progress *atomic.Int64
	// Fields name what is read of JSON records.
	Fields jsonl.Fields
}

// Size is how many bytes the inputs that the arguments stand for have; 0 if
// that is not known, as of standard input.
func Size(args []string, o Options) int64 {
	if slices.Contains(o.Lists, "-") {
		return 0
	}
	total := int64(0)
	for path, err := range o.paths(args) {
		if path == "-" {
			return 0
		}
		if info, bad := os.Stat(path); err == nil && bad == nil {
			total += info.Size()
		}
	}
	return total
}

// An Item is one article to read, or what keeps it from being read.
type Item struct {
	extract.Input
	Err    error
	format *format
	whole  bool
}

// Name is what messages call the item.
func (it *Item) Name() string { return Name(it.Path, it.Record) }

// All lists the articles that the arguments stand for, in order. No more than
// one article is held at a time.
func All(args []string, o Options) iter.Seq[Item] {
	return func(yield func(Item) bool) {
		for path, err := range o.paths(args) {
			if err != nil {
				if !yield(Item{Input: extract.Input{Path: path}, Err: err}) {
					return
				}
				continue
			}
			for it := range o.file(path) {
				if !yield(it) {
					return
				}
			}
		}
	}
}

// Read makes an article of the item.
func (it *Item) Read() (*extract.Article, error) {
	if it.Err != nil {
		return nil, it.Err
	}
	a, err := it.format.read(&it.Input, it.whole)
	if err != nil {
		return nil, err
	}
	if len(a.Text) > extract.MaxText {
		return nil, fmt.Errorf("more than %d MB of text: no article has", extract.MaxText>>20)
	}
	a.Path, a.Record, a.ID = it.Path, it.Record, it.ID
	if a.Format == "" { // else the reader knows better
		a.Format = it.format.name
	}
	a.About = it.About.Or(a.About)
	sum := sha256.Sum256(it.Data)
	a.SHA256 = hex.EncodeToString(sum[:])
	return a, nil
}
