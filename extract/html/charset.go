package html

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/wlynxg/chardet"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"

	"quoth/extract"
	"quoth/quotes/text"
)

// decode returns the page as UTF-8, the name of its encoding, and a problem if
// that had to be guessed.
func decode(in *extract.Input) (source, name string, problems []text.Problem) {
	declared := in.Charset
	if e, _ := htmlindex.Get(declared); e == nil {
		declared = metaCharset(in.Data)
	}
	source, name, guessed := Decode(in.Data, declared)
	if guessed {
		problems = append(problems, text.Problem{
			Code: "guessed-encoding", Message: fmt.Sprintf("the encoding is not declared, or wrongly: %s was guessed", name),
		})
	}
	return source, name, problems
}

// Decode returns data as UTF-8 and the IANA name of the encoding that it is in,
// in small letters: by a byte order mark, then as declared, then UTF-8 if it is
// that, else guessed. Data that is UTF-8 comes back as it is, with the mark and
// with the odd byte that is none.
func Decode(data []byte, declared string) (text, name string, guessed bool) {
	for _, b := range marks {
		if bytes.HasPrefix(data, []byte(b.mark)) {
			return convert(data, b.encoding), b.name, false
		}
	}
	if e, err := htmlindex.Get(declared); err == nil {
		if name, err := htmlindex.Name(e); err == nil && fits(name, data) {
			return convert(data, e), name, false
		}
	}
	if mostlyUTF8(data) {
		return string(data), "utf-8", false
	}
	e, name := guess(data)
	return convert(data, e), name, true
}

// marks are the byte order marks. The decoders take them off.
var marks = [...]struct {
	mark, name string
	encoding   encoding.Encoding
}{
	{"\xef\xbb\xbf", "utf-8", unicode.UTF8},
	{"\xff\xfe", "utf-16le", unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM)},
	{"\xfe\xff", "utf-16be", unicode.UTF16(unicode.BigEndian, unicode.ExpectBOM)},
}

func convert(data []byte, e encoding.Encoding) string {
	if e == unicode.UTF8 {
		return string(data)
	}
	// It replaces what it cannot read by U+FFFD, and has nothing to fail for.
	out, err := e.NewDecoder().Bytes(data)
	if err != nil {
		return string(data)
	}
	return string(out)
}

// fits reports whether data may be in the encoding that is declared. Text of
// another encoding is never UTF-8 by chance: somebody saved the page anew, and
// left the declaration.
func fits(name string, data []byte) bool {
	switch name {
	case "utf-8":
		return mostlyUTF8(data)
	case "replacement": // stands for those that are not to be read
		return false
	}
	high := slices.ContainsFunc(data, func(b byte) bool { return b >= utf8.RuneSelf })
	return !high || !utf8.Valid(data)
}

// mostlyUTF8 reports whether less than a thousandth of the data is not UTF-8:
// a byte that was cut in two, a character pasted from elsewhere.
func mostlyUTF8(data []byte) bool {
	if utf8.Valid(data) {
		return true
	}
	bad, most := 0, len(data)/1000
	for len(data) > 0 && bad <= most {
		r, n := utf8.DecodeRune(data)
		if r == utf8.RuneError && n == 1 {
			bad++
		}
		data = data[n:]
	}
	return bad <= most
}

// guess tells the encoding by the frequency of letters; where that says
// nothing it is the one that browsers take for western pages.
func guess(data []byte) (e encoding.Encoding, name string) {
	const enough = 64 << 10
	const western = "windows-1252"
	defer func() {
		if recover() != nil { // the library's, on whatever bytes
			e, name = lookup(western)
		}
	}()
	found := chardet.Detect(data[:min(len(data), enough)])
	if e, name = lookup(found.Encoding); e == nil || e == unicode.UTF8 {
		return lookup(western)
	}
	return e, name
}

func lookup(label string) (encoding.Encoding, string) {
	e, err := htmlindex.Get(label)
	if err != nil {
		return nil, ""
	}
	name, err := htmlindex.Name(e)
	if err != nil {
		return nil, ""
	}
	return e, name
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
