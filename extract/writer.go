package extract

import "bytes"

// A Render appends one result to dst. It may run for several at a time.
type Render func(dst *bytes.Buffer, r *Result) error

// A Writer renders results in one format.
type Writer struct {
	Each Render
	// Head and Foot stand before the first result and behind the last, where
	// one output holds them all.
	Head, Foot string
	// Text says that Each needs the article's text in the result, and offsets
	// in code points.
	Text bool
	// Ending is that of the name of a file with one result, such as ".json".
	Ending string
	// Alone says that an output holds one result: several go to a folder.
	Alone bool
	// Beside renders a second file of the folder for each result, with an ending
	// of its own; nil for none.
	Beside *Writer
	// Index renders the file of the folder that leads to the others, named
	// index and Ending; nil for none.
	Index func(dst *bytes.Buffer, entries []Entry) error
}

// An Entry is one result in the index of a folder.
type Entry struct {
	File                     string // its name in the folder
	Document                 Document
	Quotes, Claims, Speakers int
}
