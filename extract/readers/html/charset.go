package html

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/htmlindex"

	"quoth/extract"
	"quoth/extract/readers/charset"
	"quoth/quotes/text"
)

// decode returns the page as UTF-8, the name of its encoding, and a problem if
// that had to be guessed.
func decode(in *extract.Input) (source, name string, problems []text.Problem) {
	declared := in.Charset
	if e, _ := htmlindex.Get(declared); e == nil {
		declared = metaCharset(in.Data)
	}
	source, name, guessed := charset.Decode(in.Data, declared)
	if guessed {
		problems = append(problems, charset.Guessed("", name)) // source is not what the offsets index
	}
	return source, name, problems
}

// metaCharset returns the encoding that the page declares near its beginning:
// <meta charset="…">, <meta … content="text/html; charset=…">, or in the XML
// declaration. https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding
func metaCharset(data []byte) string {
	const near = 4096 // the standard has 1024; pages have comments before it
	head := strings.ToLower(string(data[:min(len(data), near)]))
	if start, rest, ok := strings.Cut(head, "?>"); ok && strings.HasPrefix(start, "<?xml") {
		if label := value(start, "encoding"); label != "" {
			return label
		}
		head = rest
	}
	for {
		_, rest, ok := strings.Cut(head, "<meta")
		if !ok {
			return ""
		}
		tag, _, _ := strings.Cut(rest, ">")
		if label := value(tag, "charset"); label != "" {
			if strings.HasPrefix(label, "utf-16") {
				return "utf-8" // or it could not be read here
			}
			return label
		}
		head = rest
	}
}

// value returns the value after "key=", in quotation marks or bare.
func value(s, key string) string {
	for {
		_, rest, ok := strings.Cut(s, key)
		if !ok {
			return ""
		}
		rest = strings.TrimLeft(rest, " \t\r\n\f")
		if v, ok := strings.CutPrefix(rest, "="); ok {
			v = strings.TrimLeft(v, " \t\r\n\f\"'")
			if i := strings.IndexAny(v, " \t\r\n\f\"';>?"); i >= 0 {
				v = v[:i]
			}
			return v
		}
		s = rest
	}
}

// invalid tells of the bytes of a text that are not UTF-8.
func invalid(s string) []text.Problem {
	if utf8.ValidString(s) {
		return nil
	}
	p := text.Problem{Span: text.Span{Start: -1}, Code: "invalid-utf8"}
	n := 0
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && size == 1 {
			n++
			if p.Start < 0 {
				p.Start = i
			}
			p.End = i + 1
		}
		i += size
	}
	p.Message = fmt.Sprintf("not UTF-8: %d bytes from here on", n)
	return []text.Problem{p}
}
