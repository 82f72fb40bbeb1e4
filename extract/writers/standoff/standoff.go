// Package standoff writes the claims of an article as a file of annotations for
// brat (https://brat.nlplab.org/standoff.html), to lie beside the article's text:
// what package brat reads, so that a newsroom can correct what was found and
// train or measure on it.
//
// Each claim has a Content, which may have gaps, a Source and a Cue, where it has
// these, and an Attribution event that ties them; a note names the speaker.
package standoff

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"quoth/extract"
)

// Writer writes the annotations of one article and, in a folder, beside them the
// text that they are of.
func Writer() extract.Writer {
	return extract.Writer{
		Each: Write, Text: true, Ending: ".ann", Alone: true,
		Beside: &extract.Writer{Each: writeText, Ending: ".txt"},
	}
}

func writeText(dst *bytes.Buffer, r *extract.Result) error {
	if r.Text == nil {
		return errors.New("no text in the result for the annotations to be of")
	}
	dst.WriteString(*r.Text)
	return nil
}

// Write appends the annotations of one article to dst. The offsets of the result
// must count code points, as brat does.
func Write(dst *bytes.Buffer, r *extract.Result) error {
	f := &file{dst: dst}
	for i := range r.Claims {
		if c := &r.Claims[i]; len(c.Content) > 0 {
			f.claim(c)
		}
	}
	return nil
}

// A file is what the annotations are written to, numbered from 1.
type file struct {
	dst            *bytes.Buffer
	bounds, events int
}

// claim writes a claim. The trigger, without which brat has no event, is the
// cue, or else the content.
func (f *file) claim(c *extract.Claim) {
	trigger := c.Content
	args := ""
	if c.Source != nil {
		args = fmt.Sprintf(" Source:T%d", f.bound("Source", *c.Source))
	}
	if c.Cue != nil {
		args = fmt.Sprintf(" Cue:T%d", f.bound("Cue", *c.Cue)) + args
		trigger = []extract.Mention{*c.Cue}
	}
	args = fmt.Sprintf(" Content:T%d", f.bound("Content", c.Content...)) + args
	f.events++
	fmt.Fprintf(f.dst, "E%d\tAttribution:T%d%s\n", f.events, f.bound("Attribution", trigger...), args)
	if c.Speaker != nil {
		fmt.Fprintf(f.dst, "#%d\tAnnotatorNotes E%d\t%s (%s)\n", f.events, f.events, oneLine(c.Speaker.Name), c.Speaker.Kind)
	}
}

// bound writes an annotation of some of the article's words and returns its
// number.
func (f *file) bound(kind string, pieces ...extract.Mention) int {
	f.bounds++
	places, words := make([]string, len(pieces)), make([]string, len(pieces))
	for i, p := range pieces {
		places[i] = fmt.Sprintf("%d %d", p.Start, p.End)
		words[i] = oneLine(p.Text)
	}
	fmt.Fprintf(f.dst, "T%d\t%s %s\t%s\n", f.bounds, kind, strings.Join(places, ";"), strings.Join(words, " "))
	return f.bounds
}

// oneLine puts a space for each character that ends a line, for Python's
// readers too: an annotation is a line.
func oneLine(s string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case '\n', '\v', '\f', '\r', 0x1c, 0x1d, 0x1e, 0x85, 0x2028, 0x2029:
			return ' '
		}
		return r
	}, s)
}
