// Package suppress reads the comments of an article that answer a finding:
//
//	<!-- quoth-disable-next-line source/anonymous: approved by the desk -->
//
// Such a comment names rules, with commas between them, or none for all, and
// says why after a colon. quoth-disable-next-line is about the next line that
// holds words, and all of the paragraph if one begins there; quoth-disable-line
// about its own line; quoth-disable about all that follows, to quoth-enable or
// the end of the file.
//
// Parse finds the comments; Apply takes out what they answer, and reports those
// without a reason, of unknown rules, and of nothing.
package suppress

import (
	"strings"
	"unicode"

	"quoth/quotes/text"
)

// The words that comments begin with.
const (
	disable     = "quoth-disable"
	disableLine = "quoth-disable-line"
	disableNext = "quoth-disable-next-line"
	enable      = "quoth-enable"
)

// A Comment is one comment.
type Comment struct {
	text.Span        // in the file, from "<!--" to "-->"
	Word      string // that it begins with
	Rules     []string
	Reason    string
}

// Parse finds the comments of a file that begin with "quoth-", in its order.
// Any text has comments or none; one that is not closed is none.
func Parse(file string) []Comment {
	const opening, closing = "<!--", "-->"
	var list []Comment
	for at := 0; ; {
		start := strings.Index(file[at:], opening)
		if start < 0 {
			return list
		}
		start += at
		length := strings.Index(file[start+len(opening):], closing)
		if length < 0 {
			return list
		}
		at = start + len(opening) + length + len(closing)
		body := strings.TrimSpace(file[start+len(opening) : at-len(closing)])
		if !strings.HasPrefix(body, "quoth-") {
			continue
		}
		about, reason, _ := strings.Cut(body, ":")
		words := strings.FieldsFunc(about, func(r rune) bool { return r == ',' || unicode.IsSpace(r) })
		list = append(list, Comment{
			Span: text.Span{Start: start, End: at}, Word: words[0], Rules: words[1:],
			Reason: strings.Join(strings.Fields(reason), " "),
		})
	}
}

// bare reports whether a line holds no words: nothing but white space, tags and
// comments.
func bare(line string) bool {
	for {
		line = strings.TrimSpace(line)
		if line == "" {
			return true
		}
		closing := ">"
		if strings.HasPrefix(line, "<!--") {
			closing = "-->"
		}
		end := strings.Index(line, closing)
		if line[0] != '<' || end < 0 {
			return false
		}
		line = line[end+len(closing):]
	}
}
