package plain

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"quoth/extract"
	"quoth/extract/readers/charset"
	"quoth/quotes/text"
)

func TestRead(t *testing.T) {
	bad := func(start, end int, message string) text.Problem {
		return text.Problem{Span: text.Span{Start: start, End: end}, Code: "invalid-utf8", Message: message}
	}
	for _, test := range []struct {
		name, data string
		want       []text.Problem
	}{
		{"empty", "", nil},
		{"marks", "\ufeff“Yes”\r\n", nil},
		{"a real U+FFFD", "a\ufffdb", nil},
		{"latin 1 in UTF-8", "caf\xe9 é.", []text.Problem{bad(3, 4, "byte E9 is not UTF-8")}},
		{"cut short", "“Yes\xe2\x80", []text.Problem{bad(6, 8, "2 bytes are not UTF-8: E2 80")}},
		{"two runs", "\xffa\xff\xfe“é”", []text.Problem{bad(0, 1, "byte FF is not UTF-8"), bad(2, 4, "2 bytes are not UTF-8: FF FE")}},
		{"long run", strings.Repeat("\xff", 9) + strings.Repeat("é", 9), []text.Problem{bad(0, 9, "9 bytes are not UTF-8: FF FF FF FF …")}},
		{"surrogate", "\xed\xa0\x80é“”", []text.Problem{bad(0, 3, "3 bytes are not UTF-8: ED A0 80")}},
	} {
		t.Run(test.name, func(t *testing.T) {
			a, _ := Read(&extract.Input{Data: []byte(test.data)})
			if a.Text != test.data {
				t.Errorf("text %q, want %q", a.Text, test.data)
			}
			if diff := cmp.Diff(test.want, a.Problems); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestNotText(t *testing.T) {
	for _, test := range []struct {
		name, data string
		want       bool
	}{
		{"text", "“Yes,” she said.\r\n\tNo.\n", false},
		{"one stray NUL", strings.Repeat("text ", 100) + "\x00", false},
		{"NULs", "\x7fELF\x02\x01\x01\x00\x00\x00", true},
		{"UTF-16", "Y\x00e\x00s\x00", false},
	} {
		a, _ := Read(&extract.Input{Data: []byte(test.data)})
		got := len(a.Problems) > 0 && a.Problems[0].Code == "not-text"
		if got != test.want {
			t.Errorf("%s: not text %v, want %v", test.name, got, test.want)
		}
	}
}

// Text in another encoding is decoded, and says so where that was guessed.
func TestDecoded(t *testing.T) {
	a, _ := Read(&extract.Input{Data: []byte("\x93Non,\x94 said Zo\xeb.")})
	want := []text.Problem{{Span: text.Span{Start: 0, End: 3}, Code: "guessed-encoding", Message: "the encoding is not declared; read as windows-1252"}}
	if diff := cmp.Diff(want, a.Problems); a.Text != "“Non,” said Zoë." || a.Encoding != "windows-1252" || diff != "" {
		t.Errorf("%q in %s: %s", a.Text, a.Encoding, diff)
	}
	a, _ = Read(&extract.Input{Data: []byte("\x93Non,\x94 said Zo\xeb."), Charset: "cp1252"})
	if a.Text != "“Non,” said Zoë." || a.Encoding != "windows-1252" || len(a.Problems) > 0 {
		t.Errorf("declared: %q in %s, %v", a.Text, a.Encoding, a.Problems)
	}
}

// Whatever the bytes: none is changed, and those that are told of are those
// that are not UTF-8.
func FuzzRead(f *testing.F) {
	for _, seed := range []string{"", "\ufeff“Yes”", "caf\xe9", "\xe2\x80\xe2\x80\x9d", "\xff\x00\xfe\xff", "\xef\xbf\xbd\xef\xbf"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		a, _ := Read(&extract.Input{Data: data})
		if a.Encoding != charset.UTF8 {
			if !utf8.ValidString(a.Text) {
				t.Fatalf("%s became %q, which is not UTF-8", a.Encoding, a.Text)
			}
			return
		}
		if a.Text != string(data) {
			t.Fatalf("text %q, want %q", a.Text, data)
		}
		bad := make([]bool, len(data))
		for i, r := range a.Text {
			bad[i] = r == utf8.RuneError && !strings.HasPrefix(a.Text[i:], "\ufffd")
		}
		last := -1
		for _, p := range a.Problems {
			if p.Code != "invalid-utf8" {
				continue
			}
			if p.Start <= last || p.End <= p.Start || p.End > len(data) {
				t.Fatalf("%q: run %v after one that ends at %d", data, p.Span, last)
			}
			last = p.End
			for i := p.Start; i < p.End; i++ {
				if !bad[i] {
					t.Errorf("%q: byte %d is UTF-8", data, i)
				}
				bad[i] = false
			}
		}
		if i := slices.Index(bad, true); i >= 0 {
			t.Errorf("%q: byte %d is not told of", data, i)
		}
	})
}
