package html

import (
	"strings"
	"testing"

	"golang.org/x/text/encoding/htmlindex"

	"quoth/extract"
)

// encoded returns a text in an encoding.
func encoded(t *testing.T, label, s string) []byte {
	t.Helper()
	e, err := htmlindex.Get(label)
	if err != nil {
		t.Fatal(err)
	}
	out, err := e.NewEncoder().Bytes([]byte(s))
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestDeclared(t *testing.T) {
	for _, test := range []struct{ name, source, want string }{
		{"none", "<p>x", ""},
		{"meta", "<META CHARSET = 'Windows-1251' >", "windows-1251"},
		{"bare", "<meta charset=big5>", "big5"},
		{"content", `<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">`, "shift_jis"},
		{"second meta", `<meta name="x" content="y"><meta charset=gbk>`, "gbk"},
		{"no value", `<meta charset><meta name=charset content="x; charset=gbk">`, "gbk"},
		{"XML", `<?xml version="1.0" encoding='ISO-8859-2'?><html>`, "iso-8859-2"},
		{"XML without", `<?xml version="1.0"?><html><meta charset=gbk>`, "gbk"},
		{"UTF-16 cannot be", "<meta charset=utf-16>", "utf-8"},
		{"too far away", strings.Repeat(" ", 5000) + "<meta charset=gbk>", ""},
		{"cut off", "<meta charset=", ""},
	} {
		if got := metaCharset([]byte(test.source)); got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

// A header outranks the page, and where nothing is declared the problem says so.
func TestReadEncoding(t *testing.T) {
	page := encoded(t, "windows-1251", "<meta charset=koi8-r><p>«Мы не знали», — сказала директор школы.</p>")
	a, err := Read(&extract.Input{Data: page, Charset: "windows-1251"}, false)
	if err != nil || a.Encoding != "windows-1251" || !strings.Contains(a.Text, "сказала") || a.Origin != nil || len(a.Problems) > 0 {
		t.Errorf("%v: got %+v", err, a)
	}
	a, err = Read(&extract.Input{Data: []byte("<p>caf\xe9</p>"), Charset: "no-such-thing"}, false)
	if err != nil || a.Text != "café" || len(a.Problems) != 1 || a.Problems[0].Code != "guessed-encoding" {
		t.Errorf("%v: got %+v", err, a)
	}
	source := "<p>" + strings.Repeat("“é” ", 1000) + "\xff.</p>"
	a, err = Read(&extract.Input{Data: []byte(source)}, false)
	if err != nil || a.Encoding != "utf-8" || len(a.Problems) != 1 || a.Problems[0].Code != "invalid-utf8" || a.Text[a.Problems[0].Start] != '\xff' {
		t.Errorf("%v: got %+v", err, a.Problems)
	}
}
