package inputs

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"quoth/extract"
	"quoth/extract/readers/readertest"
)

// Documents are told by what is in them, whatever they are called.
func TestDocuments(t *testing.T) {
	dir := t.TempDir()
	write := func(name string, data []byte) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, data, 0o666); err != nil {
			t.Fatal(err)
		}
		return path
	}
	fixture := func(path string) []byte {
		data, err := os.ReadFile(filepath.FromSlash(path))
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	for _, test := range []struct {
		name string
		data []byte
		want string // the format, or "!" and the error
	}{
		{"a.docx", fixture("../readers/docx/testdata/pandoc.docx"), "docx"},
		{"b.txt", fixture("../readers/docx/testdata/libreoffice.docx"), "docx"},
		{"a.odt", fixture("../readers/odt/testdata/pandoc.odt"), "odt"},
		{"b.docx", fixture("../readers/odt/testdata/libreoffice.odt"), "odt"},
		{"a.epub", fixture("../readers/epub/testdata/pandoc.epub"), "epub"},
		{"b.zip", fixture("../readers/epub/testdata/libreoffice.epub"), "epub"},
		{"a.pdf", fixture("../readers/pdf/testdata/groff.pdf"), "pdf"},
		{"b", fixture("../readers/pdf/testdata/pdftex.pdf"), "pdf"},
		{"c.docx", readertest.Zip(t, "picture.jpg", "", "word/document.xml", `<w:document xmlns:w="w"><w:p><w:r><w:t>“Yes,” said Pat Osei.</w:t></w:r></w:p></w:document>`), "docx"},
		{"c.zip", readertest.Zip(t, "a.txt", "“Yes,” said Pat Osei."), "!a zip archive, but no DOCX, ODT or EPUB"},
		{"c.doc", fixture("../readers/office/testdata/libreoffice.doc"), "!a document of Word 97 to 2003 (DOC): save it as DOCX"},
		{"d.doc", fixture("../readers/office/testdata/libreoffice.rtf"), "!a Rich Text file (RTF): save it as DOCX, ODT or plain text"},
		{"c.pdf", fixture("../readers/pdf/testdata/none/scan.pdf"), "!the PDF holds no text (scanned pages?)"},
		{"d.pdf", []byte("“Yes,” said Pat Osei."), "!not a PDF file"},
		{"e.txt", []byte("“Yes,” said Pat Osei of the %PDF-1.4."), "text"},
	} {
		path := write(test.name, test.data)
		for it := range All([]string{path}, Options{}) {
			a, err := it.Read()
			got := ""
			switch {
			case err != nil:
				got = "!" + err.Error()
			case len(extract.Run(a, extract.CodePoints).Quotes) == 0:
				t.Errorf("%s: no quotes", test.name)
			default:
				got = a.Format
			}
			if got != test.want {
				t.Errorf("%s: got %s, want %s", test.name, got, test.want)
			}
		}
	}
	// A folder stands for the documents in it.
	var names []string
	for it := range All([]string{dir}, Options{}) {
		names = append(names, filepath.Base(it.Path))
	}
	if got, want := strings.Join(names, " "), "a.docx a.epub a.odt a.pdf b.docx b.txt c.docx c.pdf d.pdf e.txt"; got != want {
		t.Errorf("folder: got %s, want %s", got, want)
	}
}
