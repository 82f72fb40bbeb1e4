// Package charset decodes text that may be in any encoding.
//
// A byte order mark is believed first, then what a header declares, then the
// bytes themselves: what reads as UTF-8 is UTF-8, even with a few bytes that
// do not. Anything else is guessed.
package charset

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/wlynxg/chardet"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode/utf32"

	"quoth/quotes/text"
)

// UTF8 is the name of the encoding in which Decode leaves bytes as they are.
const UTF8 = "utf-8"

// Guessed is what an article whose text was decoded from a guessed encoding has
// to say of it: it points to the first character that depends on it.
func Guessed(s, name string) text.Problem {
	p := text.Problem{Code: "guessed-encoding", Message: "the encoding is not declared; read as " + name}
	for i, r := range s {
		if r >= utf8.RuneSelf {
			p.Span = text.Span{Start: i, End: i + utf8.RuneLen(r)}
			break
		}
	}
	return p
}

// marks are the byte order marks that are no text. That of UTF-8 is: it stays.
var marks = [...]struct{ bytes, name string }{
	{"\xff\xfe\x00\x00", "utf-32le"},
	{"\x00\x00\xfe\xff", "utf-32be"},
	{"\xff\xfe", "utf-16le"},
	{"\xfe\xff", "utf-16be"},
}

// Decode returns the data as UTF-8 and the name of its encoding, in small
// letters as IANA and the Encoding Standard have it. UTF-8 is returned byte for
// byte, a byte order mark and bytes that are not UTF-8 included. declared is
// what a header outside the data says, or "". guessed is set where nothing but
// the bytes' frequencies told.
func Decode(data []byte, declared string) (s, name string, guessed bool) {
	for _, m := range marks {
		if rest, ok := bytes.CutPrefix(data, []byte(m.bytes)); ok {
			return decode(rest, m.name), m.name, false
		}
	}
	if bytes.HasPrefix(data, []byte("\ufeff")) {
		return string(data), UTF8, false
	}
	if name := canonical(declared); name != "" && fits(name, data) {
		return decode(data, name), name, false
	}
	if name := wide(data[:min(len(data), sample)]); name != "" {
		return decode(data, name), name, true
	}
	if mostlyUTF8(data) {
		return string(data), UTF8, false
	}
	name = guess(data)
	return decode(data, name), name, name != UTF8
}

// fits reports whether data may be in the encoding that is declared. Text of
// another encoding is never UTF-8 by chance: somebody saved the page anew, and
// left the declaration.
func fits(name string, data []byte) bool {
	if name == UTF8 {
		return mostlyUTF8(data)
	}
	high := slices.ContainsFunc(data, func(b byte) bool { return b >= utf8.RuneSelf })
	return !high || !utf8.Valid(data)
}

// tolerated is how many bytes there are in text that is still UTF-8 for one
// that is not.
const tolerated = 1000

// mostlyUTF8 reports whether text reads as UTF-8 but for a few bytes: there are
// more characters beyond ASCII that do than bytes that do not, or hardly any
// such bytes.
func mostlyUTF8(data []byte) bool {
	if utf8.Valid(data) {
		return true
	}
	good, bad := 0, 0
	for i := 0; i < len(data); {
		if data[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && size == 1 {
			if good > 0 && !utf8.FullRune(data[i:]) {
				break // cut short
			}
			bad++
		} else {
			good++
		}
		i += size
	}
	return good >= bad || bad*tolerated < len(data)
}

const (
	// sample is how much of a text its encoding is guessed from.
	sample = 64 << 10
	// sure is the confidence from which on a guess is taken.
	sure = 0.5
	// western is the encoding of English text that nothing else explains.
	western = "windows-1252"
)

// guess returns the likeliest encoding of the data. What holds control
// characters that no text does is left as it is.
func guess(data []byte) (name string) {
	head := data[:min(len(data), sample)]
	if bytes.IndexByte(head, 0) >= 0 {
		return UTF8
	}
	defer func() {
		if recover() != nil { // the library's, on whatever bytes
			name = western
		}
	}()
	if r := chardet.Detect(head); r.Confidence >= sure {
		if name := canonical(r.Charset); name != "" && name != UTF8 {
			return name
		}
	}
	return western
}

// wide tells UTF-16 without a byte order mark: of its ASCII characters one byte
// of two is zero.
func wide(head []byte) string {
	var zero [2]int
	for i, c := range head {
		if c == 0 {
			zero[i%2]++
		}
	}
	switch half := len(head) / 2; {
	case half < 2:
	case zero[1]*10 >= half*7 && zero[0]*10 < half:
		return "utf-16le"
	case zero[0]*10 >= half*7 && zero[1]*10 < half:
		return "utf-16be"
	}
	return ""
}

// canonical returns the name of an encoding under which the Encoding Standard
// knows it, "" if it does not.
func canonical(label string) string {
	label = strings.ToLower(strings.TrimSpace(label))
	e, err := htmlindex.Get(label)
	if err != nil {
		return ""
	}
	name, err := htmlindex.Name(e)
	if err != nil || name == "replacement" || name == "x-user-defined" {
		return ""
	}
	return name
}

// decode returns the data, in the encoding of that canonical name, as UTF-8.
func decode(data []byte, name string) string {
	e := codec(name)
	if e == nil {
		return string(data)
	}
	out, err := e.NewDecoder().Bytes(data)
	if err != nil {
		return string(data) // no decoder gives one: it writes U+FFFD
	}
	return string(out)
}

// codec returns what decodes the encoding of that name, nil for UTF-8.
func codec(name string) encoding.Encoding {
	switch name {
	case UTF8:
		return nil
	case "utf-32le":
		return utf32.UTF32(utf32.LittleEndian, utf32.IgnoreBOM)
	case "utf-32be":
		return utf32.UTF32(utf32.BigEndian, utf32.IgnoreBOM)
	}
	e, err := htmlindex.Get(name)
	if err != nil {
		return nil
	}
	return e
}
