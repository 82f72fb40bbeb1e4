package extract

import (
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"
)

// naive counts from the start of the text every time.
func naive(text string, at int, unit Unit) int {
	switch unit {
	case CodePoints:
		return utf8.RuneCountInString(text[:at])
	case UTF16:
		return len(utf16.Encode([]rune(text[:at])))
	}
	return at
}

func checkOffsets(t *testing.T, text string) {
	for _, unit := range []Unit{CodePoints, Bytes, UTF16} {
		o := newOffsets(text, unit)
		for at := range text + "." { // "." adds the end of the text
			if got, want := o.at(at), naive(text, at, unit); got != want {
				t.Fatalf("byte %d of %q: got %s %d, want %d", at, text, unit, got, want)
			}
		}
	}
}

func TestOffsets(t *testing.T) {
	for _, text := range []string{
		"", "a", "plain", "“é”", "\ufeff“Yes,” she said", "👩‍👩‍👧 said 𝒽i", "\xff\xfe", "a\xe2\x80", "\xe2\x80\xe2\x80\x9d!", "\x00\xf0\x9f\x98",
		strings.Repeat("“x”", 3*block), strings.Repeat("a", block-1) + "é" + strings.Repeat("\xff", block) + strings.Repeat("😀", block),
	} {
		checkOffsets(t, text)
	}
}

func FuzzOffsets(f *testing.F) {
	f.Add("“It begins here,” said 😀 Nwosu.\xff")
	f.Fuzz(func(t *testing.T, text string) {
		checkOffsets(t, text[:min(len(text), 8*block)])
	})
}

func TestParseUnit(t *testing.T) {
	for _, unit := range []Unit{CodePoints, Bytes, UTF16} {
		if got, err := ParseUnit(unit.String()); got != unit || err != nil {
			t.Errorf("ParseUnit(%q) = %v, %v", unit.String(), got, err)
		}
	}
	if got, err := ParseUnit("runes"); got != CodePoints || err != nil {
		t.Errorf(`ParseUnit("runes") = %v, %v`, got, err)
	}
	if _, err := ParseUnit("words"); err == nil {
		t.Error(`ParseUnit("words") gives no error`)
	}
}

func BenchmarkOffsets(b *testing.B) {
	text := strings.Repeat("“It begins here,” said Adaeze Nwosu, the minister for finance.\n", 1000)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		o := newOffsets(text, CodePoints)
		for at := 0; at < len(text); at += 64 {
			o.at(at)
		}
	}
}
