package brat

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"quoth/quotes/text"
)

// Parse reads the claims of one annotation file. Offsets in the file count
// Unicode code points. An error names the line and the annotation.
func Parse(words, marks string) ([]Claim, error) {
	starts := codePoints(words)
	bound := map[string][]text.Span{}
	type event struct {
		line     int
		id, args string
	}
	var events []event
	n := 0
	for line := range strings.Lines(marks) {
		n++
		// An annotated text may hold line breaks: lines of no known head are its.
		id, rest, _ := strings.Cut(strings.TrimRight(line, "\r\n"), "\t")
		switch {
		case numbered(id, 'T'):
			_, places, _ := strings.Cut(rest, " ")
			places, _, _ = strings.Cut(places, "\t")
			spans, err := parseSpans(places, starts)
			if err != nil {
				return nil, fmt.Errorf("line %d: %s: %w", n, id, err)
			}
			bound[id] = spans
		case numbered(id, 'E'):
			events = append(events, event{n, id, rest})
		}
	}
	var out []Claim
	for _, e := range events {
		var c Claim
		for _, arg := range strings.Fields(e.args) {
			role, target, _ := strings.Cut(arg, ":")
			spans, known := bound[target]
			switch strings.TrimRight(role, "0123456789") {
			case "Content":
				c.Content = append(c.Content, spans...)
			case "Source":
				c.Source = append(c.Source, spans...)
			case "Cue":
				c.Cue = append(c.Cue, spans...)
			default:
				continue
			}
			if !known {
				return nil, fmt.Errorf("line %d: %s: %s: no such annotation", e.line, e.id, arg)
			}
		}
		if len(c.Content) > 0 {
			out = append(out, c)
		}
	}
	return out, nil
}

// numbered reports whether an annotation's name is the letter and a number.
func numbered(id string, letter byte) bool {
	return len(id) > 1 && id[0] == letter && strings.Trim(id[1:], "0123456789") == ""
}

// codePoints returns the byte offset of each code point, and the end.
func codePoints(s string) []int {
	out := make([]int, 0, utf8.RuneCountInString(s)+1)
	for i := range s {
		out = append(out, i)
	}
	return append(out, len(s))
}

// parseSpans reads "12 20;25 31".
func parseSpans(s string, starts []int) ([]text.Span, error) {
	var out []text.Span
	for part := range strings.SplitSeq(s, ";") {
		from, to, _ := strings.Cut(part, " ")
		start, err1 := strconv.Atoi(from)
		end, err2 := strconv.Atoi(to)
		if err1 != nil || err2 != nil {
			return nil, fmt.Errorf("offsets %q: want two numbers", part)
		}
		if start < 0 || start > end || end >= len(starts) {
			return nil, fmt.Errorf("offsets %q: not in the text, which has %d characters", part, len(starts)-1)
		}
		out = append(out, text.Span{Start: starts[start], End: starts[end]})
	}
	slices.SortFunc(out, func(a, b text.Span) int { return a.Start - b.Start })
	return out, nil
}
