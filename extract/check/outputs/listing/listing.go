// Package listing writes findings for people and editors, a line each, as
// compilers do:
//
//	path:line:col: severity: message [rule/id]
//
// and a line that counts them. Lines and columns are counted from 1, columns in
// code points. A place that helps to understand a finding follows it, with
// "note" for a severity.
package listing

import (
	"bytes"
	"fmt"
	"strings"

	"quoth/extract"
	"quoth/extract/check"
	"quoth/extract/check/outputs"
)

// A Look is how the list is to look.
type Look struct {
	Colour bool
}

// Terminal control sequences (ECMA-48, 8.3.117).
const (
	bold   = "\x1b[1m"
	faint  = "\x1b[2m"
	red    = "\x1b[31m"
	yellow = "\x1b[33m"
	cyan   = "\x1b[36m"
	reset  = "\x1b[0m"
)

var colours = [...]string{check.Error: red, check.Warning: yellow, check.Suggestion: cyan}

// Write appends the report to dst.
func (look Look) Write(dst *bytes.Buffer, r *outputs.Report) error {
	for i := range r.Articles {
		a := &r.Articles[i]
		for _, f := range a.Findings {
			look.line(dst, outputs.Name(a.Path, a.Record), f.Place, f.Severity.String(), colours[f.Severity], f.Message)
			fmt.Fprintf(dst, " %s\n", look.in(faint, "["+f.Rule+"]"))
			for _, rel := range f.Related {
				name := outputs.Name(rel.Path, 0)
				if rel.Path == "" { // in the article itself
					name = outputs.Name(a.Path, a.Record)
				}
				look.line(dst, name, rel.Place, "note", "", rel.Message)
				dst.WriteByte('\n')
			}
		}
	}
	fmt.Fprintln(dst, look.in(bold, r.Summary()))
	return nil
}

func (look Look) line(dst *bytes.Buffer, name string, at extract.Place, kind, colour, message string) {
	where := fmt.Sprintf("%s:%d:%d:", printable(name), at.Line, at.Column)
	fmt.Fprintf(dst, "%s %s %s", look.in(bold, where), look.in(colour, kind+":"), printable(message))
}

// in returns words in a colour, if there are to be any.
func (look Look) in(colour, words string) string {
	if !look.Colour || colour == "" {
		return words
	}
	return colour + words + reset
}

func printable(words string) string { return strings.Map(extract.Printable, words) }
