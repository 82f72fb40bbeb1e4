package extract

import "bytes"

// A Writer renders results in one format, one after the other. Each appends a
// result to dst and may run for several at a time; Head and Foot stand before
// the first result and behind the last.
type Writer struct {
	Head, Foot string
	Each       func(dst *bytes.Buffer, r *Result) error
	// Text says that Each needs the article's text in the result, and offsets
	// in code points.
	Text bool
}
