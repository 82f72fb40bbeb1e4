// Package office knows the files of office programs that do not say at once
// what they are, and those that are not read: it reads a zip archive that turns
// out to be a DOCX, ODT or EPUB, and says of any other what it is.
package office

import (
	"bytes"
	"errors"

	"quoth/extract"
	"quoth/extract/readers/docx"
	"quoth/extract/readers/epub"
	"quoth/extract/readers/odt"
	"quoth/extract/readers/zipped"
)

// ole is how the compound files begin that Office wrote until 2007 and still
// wraps around what it encrypts; rtf is how Rich Text does.
var (
	ole = []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
	rtf = []byte(`{\rtf`)
)

// Is reports whether the first bytes of a file are those of a zip archive, a
// compound file or Rich Text.
func Is(head []byte) bool {
	return zipped.Is(head) || bytes.HasPrefix(head, ole) || bytes.HasPrefix(head, rtf)
}

// Read makes an article of an archive, or says why there is none. The article
// names its format.
func Read(in *extract.Input) (*extract.Article, error) {
	switch {
	case bytes.HasPrefix(in.Data, rtf):
		return nil, errors.New("a Rich Text file (RTF): save it as DOCX, ODT or plain text")
	case bytes.HasPrefix(in.Data, ole):
		return nil, compound(in.Data)
	}
	archive, err := zipped.Open(in.Data)
	if err != nil {
		return nil, err
	}
	for _, f := range [...]struct {
		name  string
		holds func(*zipped.Archive) bool
		read  func(*extract.Input) (*extract.Article, error)
	}{
		{"epub", epub.Holds, epub.Read}, {"odt", odt.Holds, odt.Read}, {"docx", docx.Holds, docx.Read},
	} {
		if !f.holds(archive) {
			continue
		}
		a, err := f.read(in)
		if err != nil {
			return nil, err
		}
		a.Format = f.name
		return a, nil
	}
	return nil, errors.New("a zip archive, but no DOCX, ODT or EPUB")
}

// compound says what a compound file is by the names of its streams, which are
// in UTF-16.
func compound(data []byte) error {
	for _, kind := range [...]struct {
		stream, message string
	}{
		{"EncryptedPackage", zipped.ErrEncrypted.Error()},
		{"WordDocument", "a document of Word 97 to 2003 (DOC): save it as DOCX"},
	} {
		var name []byte
		for _, c := range []byte(kind.stream) {
			name = append(name, c, 0)
		}
		if bytes.Contains(data, name) {
			return errors.New(kind.message)
		}
	}
	return errors.New("a file of an old office program (OLE), but no document that is read")
}
