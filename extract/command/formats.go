package command

import (
	"io"
	"os"

	"golang.org/x/term"

	"quoth/extract"
	"quoth/extract/json"
	"quoth/extract/listing"
)

// formats are the writers, by the name that --format takes.
var formats = [...]struct {
	name string
	make func(listing.Look) extract.Writer
}{
	{"json", func(listing.Look) extract.Writer { return extract.Writer{Each: json.Indented} }},
	{"jsonl", func(listing.Look) extract.Writer { return extract.Writer{Each: json.Line} }},
	{"text", func(look listing.Look) extract.Writer { return extract.Writer{Each: look.Write} }},
}

func formatNames() []string {
	var names []string
	for _, f := range formats {
		names = append(names, f.name)
	}
	return names
}

func formatNamed(name string) func(listing.Look) extract.Writer {
	for _, f := range formats {
		if f.name == name {
			return f.make
		}
	}
	return nil
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
