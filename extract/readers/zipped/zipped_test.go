package zipped_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"strings"
	"testing"

	"quoth/extract/readers/readertest"
	"quoth/extract/readers/zipped"
)

func open(t *testing.T, parts ...string) *zipped.Archive {
	t.Helper()
	a, err := zipped.Open(readertest.Zip(t, parts...))
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestRead(t *testing.T) {
	a := open(t, "Word/Document.xml", "one", `word\styles.xml`, "two", "/top.xml", "three", "word/document.xml", "a later one of that name")
	for _, test := range []struct{ name, want string }{
		{"word/document.xml", "one"}, {"WORD/DOCUMENT.XML", "one"}, {"word/styles.xml", "two"}, {"top.xml", "three"},
	} {
		data, err := a.Read(test.name)
		if string(data) != test.want || err != nil {
			t.Errorf("%s: got %q, %v, want %q", test.name, data, err, test.want)
		}
		if !a.Has(test.name) {
			t.Errorf("%s: not there", test.name)
		}
	}
	if _, err := a.Read("none.xml"); err == nil || a.Has("none.xml") {
		t.Error("none.xml is there")
	}
}

// raw returns an archive with one entry as it stands.
func raw(t *testing.T, h zip.FileHeader, content string) []byte {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	entry, err := w.CreateRaw(&h)
	if err == nil {
		_, err = io.WriteString(entry, content)
	}
	if err == nil {
		err = w.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// stored returns an archive of entries that are not packed, named by their
// numbers.
func stored(t *testing.T, entries ...string) []byte {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for i, content := range entries {
		entry, err := w.CreateHeader(&zip.FileHeader{Name: fmt.Sprint(i), Method: zip.Store})
		if err == nil {
			_, err = io.WriteString(entry, content)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestFaults(t *testing.T) {
	many := func(n int) []byte {
		var parts []string
		for i := range n {
			parts = append(parts, fmt.Sprint(i), "")
		}
		return readertest.Zip(t, parts...)
	}
	for _, test := range []struct {
		name string
		data []byte
		want string
	}{
		{"no archive", []byte("PK\x03\x04 and then something else"), "zip archive: not a valid zip file"},
		{"too many entries", many(20_001), "zip archive: more than 20000 entries"},
		{"too large", stored(t, strings.Repeat(" ", 32<<20+1)), "0: unpacks to more than 32768 kB: no document does"},
		{"packed too well", readertest.Zip(t, "0", strings.Repeat(" ", 2<<20)), "0: unpacks to more than 1024 kB: no document does"},
		{"encrypted", raw(t, zip.FileHeader{Name: "0", Flags: 1, CompressedSize64: 3, UncompressedSize64: 3}, "abc"), "encrypted: a password opens it"},
		{"unknown packing", raw(t, zip.FileHeader{Name: "0", Method: 93, CompressedSize64: 3, UncompressedSize64: 3}, "abc"), "0: unsupported compression algorithm"},
		{"other bytes", raw(t, zip.FileHeader{Name: "0", CompressedSize64: 3, UncompressedSize64: 3, CRC32: 1}, "abc"), "0: checksum error"},
	} {
		a, err := zipped.Open(test.data)
		if err == nil {
			_, err = a.Read("0")
		}
		if err == nil || !strings.HasPrefix(err.Error(), test.want) {
			t.Errorf("%s: got %v, want %s", test.name, err, test.want)
		}
	}
	if a, err := zipped.Open(many(20_000)); err != nil || !a.Has("19999") {
		t.Errorf("20000 entries: %v", err)
	}
}

// All that is read of an archive has a bound of its own.
func TestReadAll(t *testing.T) {
	entries := make([]string, 70)
	for i := range entries {
		entries[i] = strings.Repeat(" ", 1<<20)
	}
	a, err := zipped.Open(stored(t, entries...))
	if err != nil {
		t.Fatal(err)
	}
	read := 0
	for ; read < len(entries); read++ {
		if _, err := a.Read(fmt.Sprint(read)); err != nil {
			break
		}
	}
	if read != 64 {
		t.Errorf("read %d MB of an archive, want 64", read)
	}
}

func TestXML(t *testing.T) {
	bomb := `<!DOCTYPE a [<!ENTITY b "` + strings.Repeat("b", 100) + `"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>`
	var numbers strings.Builder // that do not pack well
	for i := range 180_000 {
		fmt.Fprint(&numbers, i*i%999_983, " ")
	}
	long := numbers.String()
	for _, test := range []struct{ name, content, want, err string }{
		{"text", "<?xml version='1.0'?><!-- no --><a x='1'>“<b/>yes”<![CDATA[ & no]]></a>", "“yes” & no", ""},
		{"byte order mark", "\ufeff<a>yes</a>", "\ufeffyes", ""},
		{"latin 1", "<?xml version='1.0' encoding='ISO-8859-1'?><a>\x93caf\xe9\x94</a>", "“café”", ""},
		{"another encoding", "<?xml version='1.0' encoding='Shift_JIS'?><a>b</a>", "", `x: opening charset "Shift_JIS": encoding "Shift_JIS" is not read`},
		{"no UTF-8", "<a>caf\xe9</a>", "", "x: line 1: invalid UTF-8"},
		{"entities of its own", bomb, "", "x: line 1: invalid character entity &c;"},
		{"an entity outside", `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>`, "", "x: line 1: invalid character entity &b;"},
		{"broken off", "<a>\n<b>", "", "x: line 2: unexpected EOF"},
		{"deep", strings.Repeat("<a>", 501), "", "x: elements nest deeper than 500"},
		{"deep enough", strings.Repeat("<a>", 500) + "yes" + strings.Repeat("</a>", 500), "yes", ""},
		{"a huge attribute", `<a b="` + long + `"/>`, "", "x: a tag or text of more than 1024 kB"},
		{"a huge text", `<a>` + long, "", "x: a tag or text of more than 1024 kB"},
	} {
		x, err := open(t, "x", test.content).XML("x")
		var got strings.Builder
		for err == nil {
			var token xml.Token
			token, err = x.Token()
			if chars, ok := token.(xml.CharData); ok {
				got.Write(chars)
			}
		}
		switch {
		case test.err == "" && (err != io.EOF || got.String() != test.want):
			t.Errorf("%s: got %q, %v, want %q", test.name, &got, err, test.want)
		case test.err != "" && !strings.HasPrefix(err.Error(), test.err):
			t.Errorf("%s: got %v, want %s", test.name, err, test.err)
		}
	}
}

func TestEach(t *testing.T) {
	x, err := open(t, "x", `<a><b n="1"><c/><d>two <e>words</e></d><f/></b>after</a>`).XML("x")
	if err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if _, err := x.Token(); err != nil {
			t.Fatal(err)
		}
	}
	var got []string
	err = x.Each(func(e xml.StartElement) error {
		got = append(got, e.Name.Local)
		if e.Name.Local != "d" {
			return nil
		}
		s, err := x.Text()
		got = append(got, s)
		return err
	})
	if want := "c d two words f"; strings.Join(got, " ") != want || err != nil {
		t.Errorf("got %q, %v, want %s", got, err, want)
	}
	if token, err := x.Token(); err != nil || string(token.(xml.CharData)) != "after" {
		t.Errorf("then %v, %v, want after", token, err)
	}
}

func TestPeek(t *testing.T) {
	for _, test := range []struct {
		name         string
		data         []byte
		kind, prefix string
	}{
		{"nothing", nil, "", ""},
		{"text", []byte("PK is not enough"), "", ""},
		{"an e-book", readertest.Zip(t, "mimetype", "application/epub+zip", "META-INF/container.xml", "<container/>"), "application/epub+zip", "meta-inf/"},
		{"a document", readertest.Zip(t, "[Content_Types].xml", "<Types/>", "word/document.xml", "<document/>"), "", "word/"},
	} {
		h := zipped.Peek(test.data)
		if h.Type != test.kind || test.prefix != "" && !h.HasPrefix(test.prefix) || h.HasPrefix("nowhere/") {
			t.Errorf("%s: got %+v", test.name, h)
		}
		for i := range test.data { // cut anywhere
			zipped.Peek(test.data[:i])
		}
	}
}

func FuzzOpen(f *testing.F) {
	f.Add([]byte("PK\x03\x04"))
	f.Add(readertest.Zip(f, "mimetype", "application/epub+zip", "x", "<a b='c'>d</a>"))
	f.Fuzz(func(t *testing.T, data []byte) {
		zipped.Peek(data)
		a, err := zipped.Open(data)
		if err != nil {
			return
		}
		x, err := a.XML("x")
		for err == nil {
			_, err = x.Token()
		}
	})
}
