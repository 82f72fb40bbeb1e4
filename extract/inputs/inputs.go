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
	"io"
	"iter"

	"quoth/extract"
)

// Options say what to read and how.
type Options struct {
	Stdin   io.Reader
	Format  string   // the name of a format for every input; "" tells it from the input
	Include []string // patterns that the files of a folder must match, if any
	Exclude []string // patterns of files of a folder that are left out
	Lists   []string // files that list the paths of inputs
	Fields  Fields   // of JSON records
	Whole   bool     // an HTML page is the article, nothing of it is left out
}

// An Item is one article to read, or what keeps it from being read.
type Item struct {
	extract.Input
	Err    error
	format *format
	whole  bool
}

// Name is what messages call the item.
func (it *Item) Name() string { return name(it.Path, it.Record) }

// All lists the articles that the arguments stand for, in order. No more than
// one article is held at a time.
func All(args []string, o Options) iter.Seq[Item] {
	return func(yield func(Item) bool) {
		for path, err := range paths(args, &o) {
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
	a.Path, a.Record, a.ID = it.Path, it.Record, it.ID
	if a.Format == "" { // else the reader knows better
		a.Format = it.format.name
	}
	a.About = it.About.Or(a.About)
	sum := sha256.Sum256(it.Data)
	a.SHA256 = hex.EncodeToString(sum[:])
	return a, nil
}
