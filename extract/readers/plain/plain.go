// Package plain reads plain text: the bytes are the text, none is changed, unless
// they are in an encoding other than UTF-8.
package plain

import (
	"fmt"
	"unicode/utf8"

	"quoth/extract"
	"quoth/extract/readers/charset"
	"quoth/quotes/text"
)

// Read makes an article of the bytes of a file. It cannot fail: where text in
// UTF-8 has bytes that are not, they stay where they are and are told of in the
// article's problems, and so is an encoding that had to be guessed.
func Read(in *extract.Input) (*extract.Article, error) {
	s, encoding, guessed := charset.Decode(in.Data, in.Charset)
	return &extract.Article{Text: s, Encoding: encoding, Problems: Problems(s, encoding, guessed)}, nil
}

// Problems lists what is odd in a text that was decoded from the encoding of
// that name, and whether that was guessed.
func Problems(s, encoding string, guessed bool) []text.Problem {
	var problems []text.Problem
	if guessed {
		problems = append(problems, charset.Guessed(s, encoding))
	}
	if p, binary := notText(s); binary {
		problems = append(problems, p)
	}
	return append(problems, invalid(s)...)
}

// invalid lists the runs of bytes that are not UTF-8.
func invalid(s string) []text.Problem {
	if utf8.ValidString(s) {
		return nil
	}
	var runs []text.Problem
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		if r != utf8.RuneError || size > 1 {
			i += size
			continue
		}
		start := i
		for i < len(s) && r == utf8.RuneError && size == 1 {
			i++
			r, size = utf8.DecodeRuneInString(s[i:])
		}
		runs = append(runs, text.Problem{
			Span: text.Span{Start: start, End: i}, Code: "invalid-utf8", Message: describe(s[start:i]),
		})
	}
	return runs
}

// describe shows the first few bytes of a run: "2 bytes are not UTF-8: E9 2E".
func describe(run string) string {
	const most = 4
	switch {
	case len(run) == 1:
		return fmt.Sprintf("byte %X is not UTF-8", run)
	case len(run) <= most:
		return fmt.Sprintf("%d bytes are not UTF-8: % X", len(run), run)
	}
	return fmt.Sprintf("%d bytes are not UTF-8: % X …", len(run), run[:most])
}

// head is how much of a file is looked at to tell whether it is text; git
// looks at as much.
const head = 8000

// notText reports a file of which more than one byte in fifty is a control
// character that no text holds.
func notText(s string) (text.Problem, bool) {
	s = s[:min(len(s), head)]
	controls := 0
	for i := range len(s) {
		switch c := s[i]; {
		case c == '\t', c == '\n', c == '\v', c == '\f', c == '\r', c == 0x1b:
		case c < ' ', c == 0x7f:
			controls++
		}
	}
	return text.Problem{
		Code: "not-text", Message: "the file holds many control characters: it may be no text, or in an encoding other than UTF-8",
	}, controls*50 > len(s)
}
