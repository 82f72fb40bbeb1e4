package html

import (
	"strings"
	"testing"
	"unicode/utf8"

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

func TestDecode(t *testing.T) {
	english := strings.Repeat("“It’s a small café,” said Zoë Brandt — “and it isn’t cheap.” ", 20)
	russian := strings.Repeat("Мы не знали об этом, сказала директор школы. Дождь шёл весь день. ", 20)
	japanese := strings.Repeat("「橋は古い」と市長は言った。雨は三日間降り続いた。", 20)
	for _, test := range []struct {
		name     string
		data     []byte
		declared string
		want     string
		encoding string
		guessed  bool
	}{
		{"ASCII", []byte("yes"), "", "yes", "utf-8", false},
		{"ASCII as declared", []byte("yes"), "ISO-8859-1", "yes", "windows-1252", false},
		{"UTF-8", []byte("“é”"), "", "“é”", "utf-8", false},
		{"UTF-8, no such label", []byte("“é”"), "utf-eight", "“é”", "utf-8", false},
		{"mark before label", []byte("\xef\xbb\xbf“é”"), "windows-1252", "\ufeff“é”", "utf-8", false},
		{"UTF-16, small end first", append([]byte("\xff\xfe"), encoded(t, "utf-16le", "“é”")...), "", "“é”", "utf-16le", false},
		{"UTF-16, big end first", append([]byte("\xfe\xff"), encoded(t, "utf-16be", "“é”")...), "utf-8", "“é”", "utf-16be", false},
		{"declared", encoded(t, "windows-1252", "“é”"), "Latin1", "“é”", "windows-1252", false},
		{"declared by a long name", encoded(t, "koi8-r", russian), " KOI8-R ", russian, "koi8-r", false},
		{"UTF-8 with a label left behind", []byte("“é”"), "windows-1252", "“é”", "utf-8", false},
		{"a few bytes wrong", []byte(strings.Repeat("“é” ", 1000) + "\xff"), "utf-8", strings.Repeat("“é” ", 1000) + "\xff", "utf-8", false},
		{"guessed, western", encoded(t, "windows-1252", english), "", english, "windows-1252", true},
		{"guessed, label wrong", encoded(t, "windows-1252", english), "utf-8", english, "windows-1252", true},
		{"guessed, Cyrillic", encoded(t, "windows-1251", russian), "", russian, "windows-1251", true},
		{"guessed, Japanese", encoded(t, "shift_jis", japanese), "", japanese, "shift_jis", true},
		{"nothing to guess by", []byte("caf\xe9"), "", "café", "windows-1252", true},
		{"label that forbids", []byte("caf\xe9"), "iso-2022-kr", "café", "windows-1252", true},
	} {
		got, name, guessed := Decode(test.data, test.declared)
		if got != test.want || name != test.encoding || guessed != test.guessed {
			t.Errorf("%s: got %.40q, %s, %v, want %.40q, %s, %v", test.name, got, name, guessed, test.want, test.encoding, test.guessed)
		}
	}
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

// Whatever the bytes and the label: the text is UTF-8 but for the odd byte, and
// has a name.
func FuzzDecode(f *testing.F) {
	f.Add([]byte("\xff\xfea"), "utf-8")
	f.Add([]byte("caf\xe9 \x81"), "iso-2022-jp")
	f.Fuzz(func(t *testing.T, data []byte, declared string) {
		s, name, guessed := Decode(data, declared)
		if name == "" || name != strings.ToLower(name) {
			t.Errorf("encoding %q", name)
		}
		if name != "utf-8" && !utf8.ValidString(s) {
			t.Errorf("%q of %s is not UTF-8", s, name)
		}
		if guessed && utf8.Valid(data) {
			t.Error("guessed what is UTF-8")
		}
	})
}
