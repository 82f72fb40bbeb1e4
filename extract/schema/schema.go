// Package schema holds the JSON Schema (draft 2020-12) of the result that the
// command prints for an article: the contract, for other programs to check and
// to make types from.
package schema

import _ "embed"

//go:embed quoth-1.schema.json
var quoth1 string

// JSON returns the schema of extract.Schema, indented.
func JSON() string { return quoth1 }
