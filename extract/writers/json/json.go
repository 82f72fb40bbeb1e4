// Package json writes results as JSON objects: Indented for people, Line for
// programs that read one object a line.
package json

import (
	"bytes"
	"encoding/json"

	"quoth/extract"
)

// Indented appends the result to dst as an indented object and a line break.
func Indented(dst *bytes.Buffer, r *extract.Result) error {
	return Encode(dst, r, "  ")
}

// Line appends the result to dst as one line.
func Line(dst *bytes.Buffer, r *extract.Result) error {
	return Encode(dst, r, "")
}

// Encode appends any value to dst and a line break: on one line, or, where
// indent is not empty, with as many of it as a line is deep. <, > and & stay.
func Encode(dst *bytes.Buffer, v any, indent string) error {
	enc := json.NewEncoder(dst)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", indent)
	return enc.Encode(v)
}
