package extract

import (
	"strings"
	"testing"
)

func TestPrintable(t *testing.T) {
	const text, want = "a\tb\r\n\u00a0\u2028c\x1b[2J\u202ed\x00é😀\u200d", "a b    c�[2J�d�é😀\u200d"
	if got := strings.Map(Printable, text); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
