package plain

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

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
		{"latin 1", "caf\xe9.", []text.Problem{bad(3, 4, "byte E9 is not UTF-8")}},
		{"cut short", "“Yes\xe2\x80", []text.Problem{bad(6, 8, "2 bytes are not UTF-8: E2 80")}},
		{"two runs", "\xffa\xff\xfe", []text.Problem{bad(0, 1, "byte FF is not UTF-8"), bad(2, 4, "2 bytes are not UTF-8: FF FE")}},
		{"long run", strings.Repeat("\xff", 9), []text.Problem{bad(0, 9, "9 bytes are not UTF-8: FF FF FF FF …")}},
		{"surrogate", "\xed\xa0\x80", []text.Problem{bad(0, 3, "3 bytes are not UTF-8: ED A0 80")}},
	} {
		t.Run(test.name, func(t *testing.T) {
			a := Read([]byte(test.data))
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
		{"UTF-16", "Y\x00e\x00s\x00", true},
	} {
		a := Read([]byte(test.data))
		got := len(a.Problems) > 0 && a.Problems[0].Code == "not-text"
		if got != test.want {
			t.Errorf("%s: not text %v, want %v", test.name, got, test.want)
		}
	}
}
