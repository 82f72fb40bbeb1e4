package office

import (
	"strings"
	"testing"

	"quoth/extract"
	"quoth/extract/readers/readertest"
)

// An archive that does not say at once what it is, is what it holds.
func TestRead(t *testing.T) {
	for _, test := range []struct {
		parts        []string
		format, text string
	}{
		{[]string{"a.jpg", "", "META-INF/container.xml", `<c><rootfile full-path="p.opf"/></c>`, "mimetype", "application/epub+zip",
			"p.opf", `<p><item id="a" href="a.html" media-type="text/html"/><itemref idref="a"/></p>`, "a.html", "<p>Yes.</p>"}, "epub", "Yes."},
		{[]string{"a.jpg", "", "content.xml", `<c xmlns:o="o" xmlns:t="t"><o:text><t:p>Yes.</t:p></o:text></c>`, "META-INF/manifest.xml", "<m/>"}, "odt", "Yes."},
		{[]string{"a.jpg", "", "word/document.xml", `<w:document xmlns:w="w"><w:p><w:r><w:t>Yes.</w:t></w:r></w:p></w:document>`}, "docx", "Yes."},
		{[]string{"a.jpg", "", "_rels/.rels", `<R><Relationship Type="x/officeDocument" Target="elsewhere/document.xml"/></R>`,
			"elsewhere/document.xml", `<w:document xmlns:w="w"><w:p><w:r><w:t>Yes.</w:t></w:r></w:p></w:document>`}, "docx", "Yes."},
	} {
		data := readertest.Zip(t, test.parts...)
		if !Is(data) {
			t.Errorf("%s: not told", test.format)
		}
		a, err := Read(&extract.Input{Data: data})
		if err != nil {
			t.Errorf("%s: %v", test.format, err)
		} else if a.Format != test.format || a.Text != test.text {
			t.Errorf("%s: got %q in %s", test.format, a.Text, a.Format)
		}
	}
}

func TestFaults(t *testing.T) {
	name := func(stream string) string {
		return "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + strings.Join(strings.Split(stream, ""), "\x00") + "\x00"
	}
	files := readertest.Files(t, "libreoffice.*")
	for _, test := range []struct{ name, data, want string }{
		{"an archive", string(readertest.Zip(t, "a.txt", "Yes.")), "a zip archive, but no DOCX, ODT or EPUB"},
		{"a sheet", string(readertest.Zip(t, "mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<c/>", "META-INF/manifest.xml", "<m/>")), "a zip archive, but no DOCX, ODT or EPUB"},
		{"a workbook", string(readertest.Zip(t, "[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<w/>")), "a zip archive, but no DOCX, ODT or EPUB"},
		{"broken off", "PK\x03\x04", "zip archive: not a valid zip file"},
		{"RTF", string(files["libreoffice.rtf"]), "a Rich Text file (RTF): save it as DOCX, ODT or plain text"},
		{"DOC", string(files["libreoffice.doc"]), "a document of Word 97 to 2003 (DOC): save it as DOCX"},
		{"encrypted DOCX", name("EncryptedPackage"), "encrypted: a password opens it"},
		{"mail", name("__nameid_version1.0"), "a file of an old office program (OLE), but no document that is read"},
	} {
		if !Is([]byte(test.data)) {
			t.Errorf("%s: not told", test.name)
		}
		if _, err := Read(&extract.Input{Data: []byte(test.data)}); err == nil || err.Error() != test.want {
			t.Errorf("%s: got %v, want %s", test.name, err, test.want)
		}
	}
	for _, data := range []string{"", "PK", "“Yes,” she said.", `{"rtf": 1}`} {
		if Is([]byte(data)) {
			t.Errorf("%q is told", data)
		}
	}
}

func FuzzRead(f *testing.F) { readertest.Fuzz(f, Read, "libreoffice.*") }
