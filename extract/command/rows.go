package command

import (
	"errors"
	"slices"

	"quoth/extract"
	"quoth/extract/writers/listing"
	"quoth/extract/writers/table"
)

// claimRows are the formats of --rows claims; those with a row for each quote
// are in formats. Others have no rows.
var claimRows = [...]format{
	{"csv", false, func(listing.Look) extract.Writer { return table.CSV(table.Claims) }},
	{"tsv", false, func(listing.Look) extract.Writer { return table.TSV(table.Claims) }},
}

// newRows is the flag that says what a row stands for, not given.
func newRows() choice { return choice{allowed: []string{string(table.Quotes), string(table.Claims)}} }

// asked returns the format that --format and --rows ask for.
func (o *options) asked() (*format, error) {
	f := formatNamed(o.format.value)
	if o.rows.value == "" {
		return f, nil
	}
	i := slices.IndexFunc(claimRows[:], func(c format) bool { return c.name == f.name })
	switch {
	case i < 0:
		return nil, errors.New("--rows goes with --format csv or tsv")
	case o.rows.value == string(table.Claims):
		return &claimRows[i], nil
	}
	return f, nil
}
