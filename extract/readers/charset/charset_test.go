package charset

import (
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"
)

const story = "The café’s owner, Zoë Marchand, said: “We don’t know — not yet.” The council’s chairman called it “naïve”.\n\n“It’s over,” he said."

func encoded(t *testing.T, e interface {
	String(string) (string, error)
}, s string) string {
	t.Helper()
	out, err := e.String(s)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestDecode(t *testing.T) {
	russian := strings.Repeat("Мы не знали об этом, сказала директор школы. Дождь шёл весь день. ", 20)
	cp1252 := encoded(t, charmap.Windows1252.NewEncoder(), story)
	for _, test := range []struct {
		name, data, declared string
		text, encoding       string
		guessed              bool
	}{
		{"UTF-8", story, "", story, "utf-8", false},
		{"UTF-8 declared otherwise", story, "utf8", story, "utf-8", false},
		{"a byte order mark is text", "\ufeff" + story, "windows-1252", "\ufeff" + story, "utf-8", false},
		{"a stray byte", story + "\xff", "", story + "\xff", "utf-8", false},
		{"cut short", "“No\xe2\x80", "", "“No\xe2\x80", "utf-8", false},
		{"one byte of no UTF-8", "caf\xe9.", "", "café.", "windows-1252", true},
		{"ASCII", "It is over.", "", "It is over.", "utf-8", false},
		{"nothing", "", "", "", "utf-8", false},
		{"windows-1252 declared", cp1252, "ISO-8859-1", story, "windows-1252", false},
		{"windows-1252 guessed", cp1252, "", story, "windows-1252", true},
		{"declared UTF-8 and is not", cp1252, "utf-8", story, "windows-1252", true},
		{"UTF-8 declared as another", story, "iso-8859-1", story, "utf-8", false},
		{"an unknown name", cp1252, "latin-99", story, "windows-1252", true},
		{"macintosh", encoded(t, charmap.Macintosh.NewEncoder(), strings.Repeat(story+"\n\n", 4)), "macintosh", strings.Repeat(story+"\n\n", 4), "macintosh", false},
		{"UTF-16 with its mark", encoded(t, unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder(), story), "", story, "utf-16le", false},
		{"UTF-16, big end first", encoded(t, unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewEncoder(), story), "", story, "utf-16be", false},
		{"UTF-16 without", encoded(t, unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM).NewEncoder(), story), "", story, "utf-16le", true},
		{"UTF-32 with its mark", encoded(t, utf32.UTF32(utf32.LittleEndian, utf32.UseBOM).NewEncoder(), story), "", story, "utf-32le", false},
		{"Shift_JIS", encoded(t, japanese.ShiftJIS.NewEncoder(), "首相は「会議は成功だった」と述べた。記者団に対し、大臣は何も言わなかった。"), "", "首相は「会議は成功だった」と述べた。記者団に対し、大臣は何も言わなかった。", "shift_jis", true},
		{"a long name", encoded(t, charmap.KOI8R.NewEncoder(), russian), " KOI8-R ", russian, "koi8-r", false},
		{"Cyrillic", encoded(t, charmap.Windows1251.NewEncoder(), russian), "", russian, "windows-1251", true},
		{"a label that forbids reading", "caf\xe9", "iso-2022-kr", "café", "windows-1252", true},
		{"a few bytes wrong", strings.Repeat("“é” ", 1000) + "\xff", "utf-8", strings.Repeat("“é” ", 1000) + "\xff", "utf-8", false},
		{"no text", "\x00\x01\xff\xfe\x00\x80\x90", "", "\x00\x01\xff\xfe\x00\x80\x90", "utf-8", false},
	} {
		text, encoding, guessed := Decode([]byte(test.data), test.declared)
		if text != test.text || encoding != test.encoding || guessed != test.guessed {
			t.Errorf("%s: got %q in %s, guessed %v; want %q in %s, guessed %v", test.name, text, encoding, guessed, test.text, test.encoding, test.guessed)
		}
	}
}

// FuzzDecode checks that text in UTF-8 stays as it is and that what is decoded
// from another encoding is UTF-8.
func FuzzDecode(f *testing.F) {
	f.Add([]byte(story), "")
	f.Add([]byte("caf\xe9"), "latin1")
	f.Add([]byte("\xff\xfea\x00"), "")
	f.Add([]byte("\x1b$B"), "iso-2022-jp")
	f.Fuzz(func(t *testing.T, data []byte, declared string) {
		text, name, _ := Decode(data, declared)
		switch {
		case name == UTF8 && text != string(data):
			t.Errorf("UTF-8 has changed to %q", text)
		case name != UTF8 && !utf8.ValidString(text):
			t.Errorf("%s became %q, which is not UTF-8", name, text)
		}
	})
}
