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
	return encode(dst, r, "  ")
}

// Line appends the result to dst as one line.
func Line(dst *bytes.Buffer, r *extract.Result) error {
	return encode(dst, r, "")
}

func encode(dst *bytes.Buffer, r *extract.Result, indent string) error {
	enc := json.NewEncoder(dst)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", indent)
	return enc.Encode(r)
}
