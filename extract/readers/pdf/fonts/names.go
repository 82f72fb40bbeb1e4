package fonts

import (
	"strconv"
	"strings"
	"sync"

	"golang.org/x/text/encoding/charmap"
)

// letters writes ligatures as the letters that they join.
func letters(s string) string {
	for _, r := range s {
		if r >= 0xfb00 && r <= 0xfb06 {
			return ligatures.Replace(s)
		}
	}
	return s
}

var ligatures = strings.NewReplacer("ﬀ", "ff", "ﬁ", "fi", "ﬂ", "fl", "ﬃ", "ffi", "ﬄ", "ffl", "ﬅ", "st", "ﬆ", "st")

func windowsEncoding(code byte) rune { return charmap.Windows1252.DecodeByte(code) }
func macEncoding(code byte) rune     { return charmap.Macintosh.DecodeByte(code) }

// standardEncoding is Adobe's: ISO 32000-1, D.2.
func standardEncoding(code byte) rune {
	const from = 0xa1
	switch {
	case code == '\'':
		return '’'
	case code == '`':
		return '‘'
	case code < 0x7f:
		return rune(code)
	case code < from || int(code)-from >= len(standardUpper()):
		return 0
	}
	if r := standardUpper()[code-from]; r != ' ' {
		return r
	}
	return 0
}

var standardUpper = sync.OnceValue(func() []rune {
	return []rune("¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ –†‡· ¶•‚„”»…‰ ¿ `´ˆ˜¯˘˙¨ ˚¸ ˝˛ˇ—                Æ ª    ŁØŒº     æ   ı  łøœß")
})

// named returns what a glyph of that name shows, "" if the name does not say:
// by the rules of the Adobe Glyph List Specification, and of the list itself
// what texts in the Latin script have.
func named(glyph string) string {
	glyph, _, _ = strings.Cut(glyph, ".") // "a.alt"
	var b strings.Builder
	for part := range strings.SplitSeq(glyph, "_") { // "f_f_i"
		b.WriteString(component(part))
	}
	return b.String()
}

func component(name string) string {
	if len(name) == 1 {
		return name
	}
	if s, ok := glyphs()[name]; ok {
		return s
	}
	if hex, ok := strings.CutPrefix(name, "uni"); ok && len(hex) >= 4 && len(hex)%4 == 0 {
		var b strings.Builder
		for ; len(hex) >= 4; hex = hex[4:] {
			b.WriteString(fromHex(hex[:4]))
		}
		return b.String()
	}
	if hex, ok := strings.CutPrefix(name, "u"); ok && len(hex) >= 4 && len(hex) <= 6 {
		return fromHex(hex)
	}
	// "eacute": a letter and its accent.
	if name != "" {
		return accented(name[:1], name[1:])
	}
	return ""
}

func fromHex(hex string) string {
	n, err := strconv.ParseUint(hex, 16, 32)
	if err != nil || n < ' ' || n >= 0x7f && n < 0xa0 || n >= 0xd800 && n < 0xf900 || n > 0x10ffff {
		return ""
	}
	return string(rune(n))
}

// DocText decodes a string in the encoding of a document's properties
// (PDFDocEncoding): Latin 1, with marks in the place of control characters. ISO
// 32000-1, D.3.
func DocText(s string) string {
	const (
		low, lowMarks   = 0x18, "˘ˇˆ˙˝˛˚˜"
		high, highMarks = 0x80, "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž"
	)
	lows, highs := []rune(lowMarks), []rune(highMarks)
	var b strings.Builder
	for i := range len(s) {
		switch code := int(s[i]); {
		case code >= low && code < low+len(lows):
			b.WriteRune(lows[code-low])
		case code >= high && code < high+len(highs):
			b.WriteRune(highs[code-high])
		case code == 0xa0:
			b.WriteRune('€')
		default:
			b.WriteRune(rune(code))
		}
	}
	return letters(b.String())
}
