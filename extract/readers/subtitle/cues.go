package subtitle

import (
	"strings"
	"time"

	"quoth/quotes/text"
)

// A cue is what is shown for a while.
type cue struct {
	start, end time.Duration
	phrases    []phrase
	heading    bool // nobody says it
}

// IsSRT reports whether a file that begins so is SubRip: the number of a cue,
// and below it its time.
func IsSRT(head []byte) bool {
	first, rest, _ := strings.Cut(strings.TrimLeft(strings.TrimPrefix(string(head), "\ufeff"), " \t\r\n"), "\n")
	if _, digits := number(first); digits == 0 || strings.TrimSpace(first[digits:]) != "" {
		return false
	}
	second, _, _ := strings.Cut(rest, "\n")
	_, _, ok := timing(strings.TrimRight(second, " \t\r"))
	return ok
}

// IsVTT reports whether a file that begins so is WebVTT.
func IsVTT(head []byte) bool {
	rest, ok := strings.CutPrefix(strings.TrimPrefix(string(head), "\ufeff"), "WEBVTT")
	return ok && (rest == "" || strings.IndexByte(" \t\r\n", rest[0]) >= 0)
}

// cut cuts a file of either format into its cues. In WebVTT a blank line ends
// one, so that notes, styles and the names of cues lie in none; in SubRip the
// next number and time do, for some files have blank lines within.
func cut(source string) []cue {
	vtt := IsVTT([]byte(source[:min(len(source), 16)]))
	var cues []cue
	var body []text.Span // the lines of the last cue
	open, last := false, 0
	finish := func() {
		if len(cues) > 0 {
			cues[len(cues)-1].phrases = phrases(source, body)
		}
		body = body[:0]
	}
	for line := range lines(source) {
		words := source[line.Start:line.End]
		start, end, ok := timing(words)
		switch {
		case ok:
			if n := len(body) - 1; !vtt && n >= 0 {
				value, digits := number(source[body[n].Start:body[n].End])
				if digits > 0 && digits == len(strings.TrimRight(source[body[n].Start:body[n].End], " \t")) &&
					(value == last+1 || n == 0 || strings.TrimSpace(source[body[n-1].Start:body[n-1].End]) == "") {
					body, last = body[:n], value
				}
			}
			finish()
			cues = append(cues, cue{start: start, end: end})
			open = true
		case vtt && words == "":
			open = false
		case open || !vtt:
			body = append(body, line)
		}
	}
	finish()
	return cues
}

// lines lists the lines of a text without their ends, which are LF, CRLF or CR.
func lines(s string) func(yield func(text.Span) bool) {
	return func(yield func(text.Span) bool) {
		for start := 0; start < len(s); {
			end := len(s)
			if i := strings.IndexAny(s[start:], "\r\n"); i >= 0 {
				end = start + i
			}
			if !yield(text.Span{Start: start, End: end}) {
				return
			}
			start = end + 1
			if strings.HasPrefix(s[end:], "\r\n") {
				start++
			}
		}
	}
}
