package command

import (
	"bytes"
	"io"
	"os"

	"golang.org/x/term"

	"quoth/extract"
	"quoth/extract/json"
	"quoth/extract/listing"
)

// A render appends one result to dst. Several may run at a time.
type render = func(dst *bytes.Buffer, r *extract.Result) error

// formats are the writers, by the name that --format takes.
var formats = [...]struct {
	name string
	make func(listing.Look) render
}{
	{"json", func(listing.Look) render { return json.Indented }},
	{"jsonl", func(listing.Look) render { return json.Line }},
	{"text", func(look listing.Look) render { return look.Write }},
}

func formatNames() []string {
	var names []string
	for _, f := range formats {
		names = append(names, f.name)
	}
	return names
}

func formatNamed(name string) func(listing.Look) render {
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
