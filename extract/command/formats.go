package command

import (
	"io"
	"os"

	"golang.org/x/term"

	"quoth/extract"
	"quoth/extract/writers/annotation"
	"quoth/extract/writers/json"
	"quoth/extract/writers/jsonld"
	"quoth/extract/writers/listing"
	"quoth/extract/writers/report"
	"quoth/extract/writers/sheet"
	"quoth/extract/writers/standoff"
	"quoth/extract/writers/table"
)

// A format is one that --format names.
type format struct {
	name string
	// headed says that the writer looks whether there is more than one article.
	headed bool
	make   func(listing.Look) extract.Writer
}

var formats = [...]format{
	{"json", false, func(listing.Look) extract.Writer { return extract.Writer{Each: json.Indented, Ending: ".json"} }},
	{"jsonl", false, func(listing.Look) extract.Writer { return extract.Writer{Each: json.Line, Ending: ".jsonl"} }},
	{"text", true, func(look listing.Look) extract.Writer { return extract.Writer{Each: look.Write, Ending: ".txt"} }},
	{"csv", false, func(listing.Look) extract.Writer { return table.CSV(table.Quotes) }},
	{"tsv", false, func(listing.Look) extract.Writer { return table.TSV(table.Quotes) }},
	{"markdown", false, func(listing.Look) extract.Writer { return extract.Writer{Each: sheet.Write, Ending: ".md"} }},
	{"jsonld", false, func(listing.Look) extract.Writer { return extract.Writer{Each: jsonld.Write, Ending: ".jsonld"} }},
	{"annotation", false, func(listing.Look) extract.Writer {
		return extract.Writer{Each: annotation.Write, Text: true, Ending: ".json"}
	}},
	{"brat", false, func(listing.Look) extract.Writer { return standoff.Writer() }},
	{"html", false, func(listing.Look) extract.Writer { return report.Writer() }},
}

func formatNames() []string {
	var names []string
	for _, f := range formats {
		names = append(names, f.name)
	}
	return names
}

// formatNamed returns the format of a name that there is.
func formatNamed(name string) *format {
	for i := range formats {
		if formats[i].name == name {
			return &formats[i]
		}
	}
	return &formats[0]
}

// look suits the listing to where it goes: the terminal's width, and colour
// unless https://no-color.org asks for none.
func look(out io.Writer, several bool) listing.Look {
	l := listing.Look{Width: 80, Several: several}
	file, ok := out.(*os.File)
	if !ok || !term.IsTerminal(int(file.Fd())) {
		return l
	}
	if width, _, err := term.GetSize(int(file.Fd())); err == nil && width > 0 {
		l.Width = width
	}
	l.Colour = os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
	return l
}

func isTerminal(in io.Reader) bool {
	file, ok := in.(*os.File)
	return ok && term.IsTerminal(int(file.Fd()))
}
