// Package schema holds the JSON Schemas (draft 2020-12) of what the command
// prints: the contracts, for other programs to check and to make types from.
package schema

import _ "embed"

//go:embed quoth-1.schema.json
var quoth1 string

//go:embed quoth-check-1.schema.json
var check1 string

//go:embed quoth-verify-1.schema.json
var verify1 string

// schemas are the schemas by the names that the objects carry.
var schemas = [...]struct{ name, text string }{
	{"quoth/1", quoth1},
	{"quoth-check/1", check1},
	{"quoth-verify/1", verify1},
}

// Names lists the schemas, that of extract.Schema first.
func Names() []string {
	names := make([]string, len(schemas))
	for i, s := range schemas {
		names[i] = s.name
	}
	return names
}

// JSON returns the schema of a name, indented; "" if there is none.
func JSON(name string) string {
	for _, s := range schemas {
		if s.name == name {
			return s.text
		}
	}
	return ""
}
