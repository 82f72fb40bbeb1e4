package fonts

import (
	"bytes"

	"quoth/extract/readers/pdf/objects"
)

// builtIn returns the encoding that the program of a Type 1 font states: the
// names of its glyphs by their codes. Documents set with TeX often have no
// other, quotation marks at odd places among them.
func builtIn(f *objects.File, descriptor objects.Dict) map[int]string {
	s := f.Stream(descriptor["FontFile"])
	if s == nil {
		return nil
	}
	data, err := f.Data(s)
	if err != nil {
		return nil
	}
	// The program begins in clear text; its glyphs are encrypted.
	data, _, _ = bytes.Cut(data, []byte("eexec"))
	_, data, found := bytes.Cut(data, []byte("/Encoding"))
	if !found || !f.Spend(len(data)) {
		return nil
	}
	names := map[int]string{}
	l := objects.NewLexer(data)
	code, expect := -1, false
	for {
		o, ok := l.Next()
		if !ok || len(names) > 256 {
			return names
		}
		switch o := o.(type) {
		case objects.Keyword: // dup 92 /quotedblleft put … readonly def
			if o == "def" || o == "readonly" || o == "StandardEncoding" {
				return names
			}
			expect = o == "dup"
		case int:
			if expect {
				code = o
			}
		case objects.Name:
			if expect && code >= 0 && code < 256 {
				names[code] = string(o)
			}
			expect, code = false, -1
		}
	}
}
