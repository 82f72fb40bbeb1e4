package fonts

import (
	"slices"
	"strings"
	"unicode/utf16"

	"quoth/extract/readers/pdf/objects"
)

// A cmap maps codes to characters (ToUnicode) or to the numbers of glyphs (an
// embedded Encoding). A nil one maps nothing.
type cmap struct {
	spaces []codeRange // how long codes are
	chars  map[string]string
	ranges []codeRange // to characters, the first that fits counts
	cids   []codeRange
}

// A codeRange is that of the codes of one length from low to high.
type codeRange struct {
	low, high string
	to        string // the characters of the first code, in UTF-16
	cid       int
}

func (r *codeRange) holds(code string) bool {
	return len(code) == len(r.low) && r.low <= code && code <= r.high
}

// maxRanges is more ranges than a font has, maxSpaces more than it has ranges of
// codes of some length.
const maxRanges, maxSpaces = 1 << 14, 64

// readCMap reads a stream of the PostScript that CMaps are written in.
func readCMap(f *objects.File, s *objects.Stream) *cmap {
	data, err := f.Data(s)
	if err != nil || !f.Spend(len(data)) {
		return nil
	}
	m := &cmap{chars: map[string]string{}}
	l := objects.NewLexer(data)
	var args []objects.Object
	for {
		o, ok := l.Next()
		if !ok {
			break
		}
		op, isOp := o.(objects.Keyword)
		if !isOp {
			if len(args) < 3*maxRanges {
				args = append(args, o)
			}
			continue
		}
		switch op {
		case "endcodespacerange":
			m.spaces = m.addRanges(m.spaces, args, 2)
			m.spaces = m.spaces[:min(len(m.spaces), maxSpaces)] // each is looked at for each code
		case "endbfchar":
			for ; len(args) >= 2; args = args[2:] {
				code, ok1 := args[0].(objects.String)
				to, ok2 := args[1].(objects.String)
				if ok1 && ok2 && len(m.chars) < maxCodes {
					m.chars[string(code)] = letters(fromUTF16(string(to)))
				}
			}
		case "endbfrange":
			m.ranges = m.addRanges(m.ranges, args, 3)
		case "endcidrange":
			m.cids = m.addRanges(m.cids, args, 3)
		case "endcidchar":
			for ; len(args) >= 2; args = args[2:] {
				m.cids = m.addRanges(m.cids, []objects.Object{args[0], args[0], args[1]}, 3)
			}
		}
		args = args[:0]
	}
	// The lookup is a search: ranges do not overlap but in broken files.
	slices.SortStableFunc(m.ranges, byLow)
	slices.SortStableFunc(m.cids, byLow)
	return m
}

func byLow(a, b codeRange) int {
	if len(a.low) != len(b.low) {
		return len(a.low) - len(b.low)
	}
	return strings.Compare(a.low, b.low)
}

// addRanges adds the ranges that the operands list, n to each.
func (m *cmap) addRanges(list []codeRange, args []objects.Object, n int) []codeRange {
	for ; len(args) >= n && len(list) < maxRanges; args = args[n:] {
		low, ok1 := args[0].(objects.String)
		high, ok2 := args[1].(objects.String)
		if !ok1 || !ok2 || len(low) == 0 || len(low) > 4 || len(low) != len(high) {
			continue
		}
		r := codeRange{low: string(low), high: string(high)}
		if n == 3 {
			switch to := args[2].(type) {
			case objects.String:
				r.to = string(to)
			case int:
				r.cid = to
			case objects.Array: // one for each code
				code := number(r.low)
				for i, o := range to {
					if s, ok := o.(objects.String); ok && len(m.chars) < maxCodes {
						m.chars[codeOf(code+i, len(low))] = letters(fromUTF16(string(s)))
					}
				}
				continue
			}
		}
		list = append(list, r)
	}
	return list
}

// codeOf is the code of n bytes that a number is.
func codeOf(code, n int) string {
	b := make([]byte, n)
	for i := n - 1; i >= 0; i-- {
		b[i] = byte(code)
		code >>= 8
	}
	return string(b)
}

// length is how long the code is that s begins with.
func (m *cmap) length(s string) int {
	if m != nil {
		for n := 1; n <= 4 && n <= len(s); n++ {
			for i := range m.spaces {
				if m.spaces[i].holds(s[:n]) {
					return n
				}
			}
		}
		if len(m.spaces) > 0 {
			return min(len(m.spaces[0].low), len(s))
		}
	}
	return min(2, len(s))
}

// find returns the range that holds a code.
func find(list []codeRange, code string) *codeRange {
	i, found := slices.BinarySearchFunc(list, codeRange{low: code}, byLow)
	if !found {
		i--
	}
	if i >= 0 && list[i].holds(code) {
		return &list[i]
	}
	return nil
}

// lookup returns the characters that a code means; ok is false where the map
// does not know.
func (m *cmap) lookup(code string) (text string, ok bool) {
	if m == nil {
		return "", false
	}
	if text, ok := m.chars[code]; ok {
		return text, text != ""
	}
	r := find(m.ranges, code)
	if r == nil || len(r.to) < 2 {
		return "", false
	}
	units := []byte(r.to)
	last := number(string(units[len(units)-2:])) + number(code) - number(r.low)
	units[len(units)-2], units[len(units)-1] = byte(last>>8), byte(last)
	text = letters(fromUTF16(string(units)))
	return text, text != ""
}

// cid returns the number of the glyph that a code means.
func (m *cmap) cid(code string) (cid int, ok bool) {
	if m == nil {
		return 0, false
	}
	r := find(m.cids, code)
	if r == nil {
		return 0, false
	}
	return r.cid + number(code) - number(r.low), true
}

// fromUTF16 decodes the big-endian text of a map. Control characters and those
// of private use mean nothing to anybody else.
func fromUTF16(s string) string {
	if len(s) == 1 {
		s = "\x00" + s
	}
	units := make([]uint16, len(s)/2)
	for i := range units {
		units[i] = uint16(s[2*i])<<8 | uint16(s[2*i+1])
	}
	return strings.Map(func(r rune) rune {
		if r < ' ' || r >= 0x7f && r < 0xa0 || r >= 0xe000 && r < 0xf900 || r >= 0xfff0 && r <= 0xffff || r >= 0xf0000 {
			return -1
		}
		return r
	}, string(utf16.Decode(units)))
}
