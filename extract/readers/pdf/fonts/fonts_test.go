package fonts

import (
	"fmt"
	"strings"
	"testing"

	"quoth/extract/readers/pdf/objects"
)

// load makes a font of the objects of a file, of which object 1 is its
// dictionary.
func load(t testing.TB, parts ...string) *Font {
	t.Helper()
	data := "%PDF-1.7\n"
	for i, part := range parts {
		data += fmt.Sprintf("%d 0 obj %s endobj\n", i+1, part)
	}
	f, err := objects.Open([]byte(data))
	if err != nil {
		t.Fatal(err)
	}
	return Load(f, f.Dict(objects.Ref(1)))
}

func stream(data string) string { return "<<>> stream\n" + data + "\nendstream" }

// decode returns what a string shows and how wide it is.
func decode(font *Font, s string) (text string, width float64) {
	font.Decode(s, func(c Char) {
		if c.Text == "" {
			c.Text = "?"
		}
		text += c.Text
		width += c.Width
	})
	return text, width
}

func TestSimple(t *testing.T) {
	for _, test := range []struct {
		name string
		font []string
		data string
		want string
	}{
		{"windows", []string{"<</Subtype/TrueType/Encoding/WinAnsiEncoding>>"}, "\x93It\x92s\x94 \x96 \xe9\x81\x01", "“It’s” – é??"},
		{"mac", []string{"<</Subtype/TrueType/Encoding/MacRomanEncoding>>"}, "\xd2It\xd5s\xd3 \xd0 \x8e\xde", "“It’s” – éfi"},
		{"standard", []string{"<</Subtype/Type1>>"}, "\xaaIt's\xba `\xb1' \xae\x80", "“It’s” ‘–’ fi?"},
		{"TrueType alone", []string{"<</Subtype/TrueType>>"}, "\x93a\x94", "“a”"},
		{"differences", []string{"<</Subtype/Type1/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[1/quotedblleft/quotedblright 9/f_f_i/uni20AC/u201C/a.alt/nothing]>>>>"},
			"\x01a\x02\x09\x0a\x0b\x0c\x0d\x93", "“a”ffi€“a?“"},
		{"differences at odd places", []string{"<</Subtype/Type1/Encoding<</Differences[-2/a/b/c 255/d/e (x)/f]>>>>"}, "\x00\xffA", "cdA"},
		{"ToUnicode", []string{"<</Subtype/TrueType/Encoding/WinAnsiEncoding/ToUnicode 2 0 R>>",
			stream("1 begincodespacerange <00> <ff> endcodespacerange 2 beginbfchar <01> <201C> <02> <00660066> endbfchar 1 beginbfrange <03> <05> <0061> endbfrange 1 beginbfrange <06> <07> [<0078> <0079007A>] endbfrange")},
			"\x01\x02\x03\x04\x05\x06\x07\x94", "“ffabcxyz”"},
		{"ToUnicode that says nothing", []string{"<</Subtype/TrueType/Encoding/WinAnsiEncoding/ToUnicode 2 0 R>>", stream("1 beginbfchar <61> <0000> <62> <F0B7> endbfchar")}, "ab", "ab"},
		{"built in", []string{"<</Subtype/Type1/FontDescriptor<</FontFile 2 0 R>>>>",
			stream("%!FontType1\n/Encoding 256 array 0 1 255 {1 index exch /.notdef put} for\ndup 92 /quotedblleft put\ndup 34 /quotedblright put\nreadonly def\ndup 65 /B put currentfile eexec dup 66 /C put")},
			"\\A\"B", "“A”B"},
		{"built in and different", []string{"<</Subtype/Type1/Encoding<</Differences[65/Aacute]>>/FontDescriptor<</FontFile 2 0 R>>>>", stream("/Encoding 256 array dup 92 /quotedblleft put def eexec")}, "\\A", "“Á"},
	} {
		if got, _ := decode(load(t, test.font...), test.data); got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

func TestComposite(t *testing.T) {
	for _, test := range []struct {
		name  string
		font  []string
		data  string
		want  string
		width float64
	}{
		{"identity", []string{"<</Subtype/Type0/Encoding/Identity-H/ToUnicode 2 0 R/DescendantFonts[<</DW 500/W[1[100 200] 3 4 300]>>]>>",
			stream("1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfrange <0001> <0005> <0061> endbfrange")},
			"\x00\x01\x00\x02\x00\x03\x00\x04\x00\x05\x00\x09", "abcde?", 100 + 200 + 300 + 300 + 500 + 500},
		{"no widths", []string{"<</Subtype/Type0/Encoding/Identity-H>>"}, "\x00\x01\x00", "??", 2000},
		{"two lengths", []string{"<</Subtype/Type0/ToUnicode 2 0 R>>",
			stream("2 begincodespacerange <00> <7f> <8000> <ffff> endcodespacerange 2 beginbfchar <41> <0061> <8041> <0062> endbfchar")}, "A\x80AA", "aba", 3000},
		{"an encoding of its own", []string{"<</Subtype/Type0/Encoding 2 0 R/ToUnicode 3 0 R/DescendantFonts[<</W[7[70] 9[90]]>>]>>",
			stream("1 begincodespacerange <00> <ff> endcodespacerange 1 begincidrange <41> <42> 7 endcidrange 1 begincidchar <43> 9 endcidchar"),
			stream("1 beginbfrange <41> <43> <0061> endbfrange")}, "ABC", "abc", 70 + 1000 + 90},
		{"Unicode", []string{"<</Subtype/Type0/Encoding/UniJIS-UCS2-H>>"}, "\x20\x1c\x00a", "“a", 2000},
		{"beyond the first plane", []string{"<</Subtype/Type0/ToUnicode 2 0 R>>", stream("1 beginbfchar <0001> <D83DDE00> endbfchar")}, "\x00\x01", "😀", 1000},
	} {
		got, width := decode(load(t, test.font...), test.data)
		if got != test.want || width != test.width {
			t.Errorf("%s: got %q, %v wide, want %q, %v", test.name, got, width, test.want, test.width)
		}
	}
}

func TestWidths(t *testing.T) {
	for _, test := range []struct {
		name, font string
		want       float64 // of "Ai"
		rough      bool
	}{
		{"stated", "<</Subtype/TrueType/FirstChar 65/Widths[700]/FontDescriptor<</MissingWidth 9>>>>", 709, false},
		{"of a matrix", "<</Subtype/Type3/FontMatrix[.01 0 0 .01 0 0]/FirstChar 65/Widths[7]/Encoding<</Differences[65/A]>>>>", 70, false},
		{"Helvetica", "<</Subtype/Type1/BaseFont/Helvetica>>", 667 + 222, false},
		{"Times", "<</Subtype/Type1/BaseFont/Times-Roman>>", 722 + 278, false},
		{"Times bold", "<</Subtype/Type1/BaseFont/Times-Bold>>", 722 + 278, false},
		{"Times bold italic", "<</Subtype/Type1/BaseFont/Times-BoldItalic>>", 667 + 278, false},
		{"Courier", "<</Subtype/Type1/BaseFont/Courier-Bold>>", 1200, false},
		{"Arial bold", "<</Subtype/TrueType/BaseFont/Arial,Bold>>", 722 + 278, false},
		{"unknown", "<</Subtype/TrueType/BaseFont/Skellan>>", 667 + 222, true},
	} {
		font := load(t, test.font)
		if _, width := decode(font, "Ai"); width != test.want || font.Rough != test.rough {
			t.Errorf("%s: got %v, rough %v", test.name, width, font.Rough)
		}
	}
}

func TestNamed(t *testing.T) {
	for _, test := range []struct{ name, want string }{
		{"a", "a"}, {"A.sc", "A"}, {"quotedblleft", "“"}, {"eacute", "é"}, {"Zcaron", "Ž"}, {"Scommaaccent", "Ș"}, {"fi", "fi"}, {"f_f_l", "ffl"},
		{"uni201C", "“"}, {"uni201C201D", "“”"}, {"u1F600", "😀"}, {"uniD800", ""}, {"uni12", ""}, {"space", " "}, {"xacute", ""}, {"", ""}, {".notdef", ""},
		{"g12", ""}, {"cid123", ""},
	} {
		if got := named(test.name); got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

func TestDocText(t *testing.T) {
	if got, want := DocText("\x8dIt\x90s\x8e \x85 caf\xe9 \x93 \xa0 \x18"), "“It’s” – café fi € ˘"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func FuzzLoad(f *testing.F) {
	for _, s := range []string{
		"<</Subtype/Type1/Encoding<</Differences[1/quotedblleft]>>/ToUnicode 2 0 R/Widths[1 2]/FirstChar 9>> endobj 2 0 obj <<>> stream\n1 beginbfrange <00> <ff> <0041> endbfrange\nendstream",
		"<</Subtype/Type0/Encoding 2 0 R/ToUnicode 2 0 R/DescendantFonts[<</W[1[2 3] 4 9 5]/DW 7>>]>> endobj 2 0 obj <<>> stream\n1 begincodespacerange <00> <ffff> endcodespacerange 1 begincidrange <00> <ff> 1 endcidrange\nendstream",
		"<</Subtype/Type1/FontDescriptor<</FontFile 2 0 R>>>> endobj 2 0 obj <<>> stream\n/Encoding 256 array dup 92 /quotedblleft put def\nendstream",
	} {
		f.Add(s, "abc\x00\x01\xff")
	}
	f.Fuzz(func(t *testing.T, font, text string) {
		file, err := objects.Open([]byte("%PDF-1.7\n1 0 obj " + font + " endobj"))
		if err != nil {
			return
		}
		n := 0
		Load(file, file.Dict(objects.Ref(1))).Decode(text, func(c Char) {
			n++
			if strings.ContainsFunc(c.Text, func(r rune) bool { return r < ' ' || r == '\ufb01' }) {
				t.Errorf("%q", c.Text)
			}
		})
		if n > len(text) {
			t.Errorf("%d characters of %d bytes", n, len(text))
		}
	})
}
