package extract

import (
	"fmt"
	"unicode/utf8"
)

// A Unit is what offsets count.
type Unit uint8

// The units. A byte that is not UTF-8 counts as one of any of them.
const (
	CodePoints Unit = iota // as Python and jq index text
	Bytes                  // of the file as read
	UTF16                  // code units, as JavaScript and Java index text
)

var unitNames = [...]string{CodePoints: "codepoints", Bytes: "bytes", UTF16: "utf16"}

// String returns the name that ParseUnit takes.
func (u Unit) String() string { return unitNames[u] }

// ParseUnit returns the unit of that name; "runes" is Go's word for code points.
func ParseUnit(name string) (Unit, error) {
	for u, n := range unitNames {
		if n == name {
			return Unit(u), nil
		}
	}
	if name == "runes" {
		return CodePoints, nil
	}
	return 0, fmt.Errorf("offsets are counted in codepoints, bytes or utf16, not %q", name)
}

// block is how many bytes of text share one entry of an offsets table: a
// lookup walks over at most so many.
const block = 128

// offsets converts byte offsets of one text to another unit. A table of
// checkpoints is made in one pass; no lookup depends on one before it.
type offsets struct {
	text  string
	unit  Unit
	marks []checkpoint // nil where byte offsets are the answer
	total int
}

// A checkpoint is the first character that begins in a block.
type checkpoint struct{ byte, count int }

func newOffsets(text string, unit Unit) *offsets {
	o := &offsets{text: text, unit: unit, total: len(text)}
	if unit == Bytes || ascii(text) {
		return o
	}
	o.marks = make([]checkpoint, 0, len(text)/block+1)
	count := 0
	for i, r := range text {
		if i >= len(o.marks)*block {
			o.marks = append(o.marks, checkpoint{i, count})
		}
		count += unit.width(r)
	}
	o.total = count
	return o
}

// at returns the offset that stands for the byte offset at, which is one
// where a character begins or the end of the text.
func (o *offsets) at(at int) int {
	if o.marks == nil {
		return at
	}
	if at >= len(o.text) {
		return o.total
	}
	mark := o.marks[at/block]
	count := mark.count
	for i := mark.byte; i < at; {
		if o.text[i] < utf8.RuneSelf {
			i++
			count++
			continue
		}
		r, size := utf8.DecodeRuneInString(o.text[i:])
		i += size
		count += o.unit.width(r)
	}
	return count
}

// width is how many of the unit one character takes.
func (u Unit) width(r rune) int {
	if u == UTF16 && r >= 0x10000 {
		return 2
	}
	return 1
}

func ascii(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
