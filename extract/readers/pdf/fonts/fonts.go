// Package fonts tells which characters a string of a PDF's content stream shows
// and how wide they are: ISO 32000-1, clause 9.
//
// What a code means is asked, in this order, of the font's own map to Unicode
// (ToUnicode), of the names that its encoding gives the glyphs, and of its base
// encoding. A code of which none knows has no text. Ligatures come out as their
// letters.
package fonts

import (
	"strings"
	"unicode/utf8"

	"quoth/extract/readers/pdf/objects"
)

// A Font decodes strings.
type Font struct {
	toUnicode *cmap
	// Of a simple font: what its 256 codes mean, and their widths.
	simple bool
	text   [256]string
	widths [256]float64
	// Of a composite one: how codes are cut and which glyph each means.
	encoding *cmap
	unicode  bool // a code is the character itself
	wide     map[int]float64
	usual    float64 // the width of the others
	// Rough says that the widths are guessed.
	Rough bool
}

// A Char is one code of a string.
type Char struct {
	Text  string // what it shows; "" where nobody knows
	Width float64
	Space bool // the code to which word spacing applies
}

// Load reads a font's dictionary.
func Load(f *objects.File, d objects.Dict) *Font {
	font := &Font{}
	if s := f.Stream(d["ToUnicode"]); s != nil {
		font.toUnicode = readCMap(f, s)
	}
	if f.Name(d["Subtype"]) == "Type0" {
		font.loadComposite(f, d)
	} else {
		font.loadSimple(f, d)
	}
	return font
}

// loadSimple reads a font of one-byte codes: Type 1, TrueType or Type 3.
func (font *Font) loadSimple(f *objects.File, d objects.Dict) {
	font.simple = true
	kind := f.Name(d["Subtype"])
	base := standardEncoding
	if kind == "TrueType" {
		base = windowsEncoding
	}
	name := f.Name(d["Encoding"])
	encoding := f.Dict(d["Encoding"])
	if encoding != nil {
		name = f.Name(encoding["BaseEncoding"])
	}
	switch name {
	case "WinAnsiEncoding":
		base = windowsEncoding
	case "MacRomanEncoding":
		base = macEncoding
	case "StandardEncoding":
		base = standardEncoding
	}
	for code := range font.text {
		switch r := base(byte(code)); {
		case r < ' ', r >= 0x7f && r < 0xa0, r == utf8.RuneError, r == ' ' && code != ' ':
		default:
			font.text[code] = letters(string(r))
		}
	}
	if name == "" {
		for code, glyph := range builtIn(f, f.Dict(d["FontDescriptor"])) {
			font.text[code] = letters(named(glyph))
		}
	}
	code := 0
	differences := f.Array(encoding["Differences"])
	f.Spend(loadCost + elementCost*len(differences))
	for _, o := range differences {
		switch o := f.Resolve(o).(type) {
		case int:
			code = o
		case objects.Name:
			if code >= 0 && code < len(font.text) {
				font.text[code] = letters(named(string(o)))
			}
			code++
		}
	}
	font.loadWidths(f, d)
}

// loadWidths reads the widths of a simple font, in thousandths of its size.
func (font *Font) loadWidths(f *objects.File, d objects.Dict) {
	scale := 1.0
	if m := f.Array(d["FontMatrix"]); len(m) == 6 && f.Name(d["Subtype"]) == "Type3" {
		scale = f.Number(m[0]) * 1000
	}
	if widths := f.Array(d["Widths"]); widths != nil {
		missing := f.Number(f.Dict(d["FontDescriptor"])["MissingWidth"])
		for code := range font.widths {
			font.widths[code] = missing
		}
		f.Spend(elementCost * len(widths))
		first := f.Int(d["FirstChar"])
		for i, w := range widths {
			if code := first + i; code >= 0 && code < len(font.widths) {
				font.widths[code] = f.Number(w) * scale
			}
		}
		return
	}
	m, known := family(string(f.Name(d["BaseFont"])))
	font.Rough = !known
	for code := range font.widths {
		font.widths[code] = m.width(font.text[code])
	}
}

// loadComposite reads a font of codes of several bytes.
func (font *Font) loadComposite(f *objects.File, d objects.Dict) {
	switch encoding := f.Resolve(d["Encoding"]).(type) {
	case *objects.Stream:
		font.encoding = readCMap(f, encoding)
	case objects.Name:
		font.unicode = strings.Contains(string(encoding), "UCS2") || strings.Contains(string(encoding), "UTF16")
	}
	var descendant objects.Dict
	if list := f.Array(d["DescendantFonts"]); len(list) > 0 {
		descendant = f.Dict(list[0])
	}
	font.usual = 1000
	if w, ok := descendant["DW"]; ok {
		font.usual = f.Number(w)
	}
	font.wide = map[int]float64{}
	w := f.Array(descendant["W"])
	f.Spend(loadCost + elementCost*len(w))
	for len(w) >= 2 {
		first := f.Int(w[0])
		if list, ok := f.Resolve(w[1]).(objects.Array); ok { // c [w1 w2 …]
			f.Spend(elementCost * len(list))
			for i, width := range list {
				font.wide[first+i] = f.Number(width)
			}
			w = w[2:]
			continue
		}
		if len(w) < 3 {
			break
		}
		last, width := f.Int(w[1]), f.Number(w[2]) // first last w
		for cid := first; cid <= last && len(font.wide) < maxCodes && f.Spend(elementCost); cid++ {
			font.wide[cid] = width
		}
		w = w[3:]
	}
}

const (
	// maxCodes is the number of codes of the largest fonts.
	maxCodes = 1 << 16
	// loadCost and elementCost are the work of loading a font, and an element
	// of its lists, in bytes looked at.
	loadCost, elementCost = 4096, 32
)

// Decode calls use for each code of a string.
func (font *Font) Decode(s string, use func(Char)) {
	if font.simple {
		for i := range len(s) {
			code := s[i]
			c := Char{Text: font.text[code], Width: font.widths[code], Space: code == ' '}
			if text, ok := font.toUnicode.lookup(s[i : i+1]); ok {
				c.Text = text
			}
			use(c)
		}
		return
	}
	cut := font.encoding
	if cut == nil {
		cut = font.toUnicode
	}
	for len(s) > 0 {
		n := cut.length(s)
		code := s[:n]
		s = s[n:]
		cid, ok := font.encoding.cid(code)
		if !ok {
			cid = number(code)
		}
		c := Char{Width: font.usual, Space: code == " "}
		if w, ok := font.wide[cid]; ok {
			c.Width = w
		}
		if text, ok := font.toUnicode.lookup(code); ok {
			c.Text = text
		} else if font.unicode {
			c.Text = letters(fromUTF16(code))
		}
		use(c)
	}
}

// number is the big-endian number that a code is.
func number(code string) int {
	n := 0
	for i := range len(code) {
		n = n<<8 | int(code[i])
	}
	return n
}
