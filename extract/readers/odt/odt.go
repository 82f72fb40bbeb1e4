// Package odt reads the text documents of LibreOffice and its kin:
// OpenDocument, ISO/IEC 26300.
//
// Read reads the named styles, then walks through the content. It keeps what a
// reader of the printed page sees: insertions, what fields show, the text of
// links, lists, tables and text boxes, and the notes, which come last. It
// leaves out deletions, comments, hidden text, headers and footers.
package odt

import (
	"cmp"
	"encoding/xml"
	"strings"

	"quoth/extract"
	"quoth/extract/readers/paragraphs"
	"quoth/extract/readers/properties"
	"quoth/extract/readers/zipped"
	"quoth/quotes/text"
)

// mediaType is that of text documents; of templates and masters it is longer.
const mediaType = "application/vnd.oasis.opendocument.text"

// Is reports whether the first bytes of a file are those of a text document.
func Is(head []byte) bool { return strings.HasPrefix(zipped.Peek(head).Type, mediaType) }

// Holds reports whether an archive holds a text document.
func Holds(a *zipped.Archive) bool {
	kind, err := a.Read("mimetype")
	return err == nil && strings.HasPrefix(string(kind), mediaType) || err != nil && a.Has(content) && a.Has(manifest)
}

const (
	content  = "content.xml"
	manifest = "META-INF/manifest.xml"
)

// Read makes an article of a text document.
func Read(in *extract.Input) (*extract.Article, error) {
	archive, err := zipped.Open(in.Data)
	if err != nil {
		return nil, err
	}
	if encrypted(archive) {
		return nil, zipped.ErrEncrypted
	}
	x, err := archive.XML(content)
	if err != nil {
		return nil, err
	}
	var problems []text.Problem
	// try reads what the article can do without.
	try := func(part string, read func(*zipped.XML) error) {
		if !archive.Has(part) {
			return
		}
		x, err := archive.XML(part)
		if err == nil {
			err = read(x)
		}
		if err != nil {
			problems = append(problems, text.Problem{Code: "unreadable-part", Message: err.Error()})
		}
	}
	styles := styles{}
	try("styles.xml", styles.read)
	var out paragraphs.Builder
	w := walker{x: x, styles: styles, out: &out}
	if err := w.walk(); err != nil {
		return nil, err
	}
	a := out.Article()
	try("meta.xml", func(x *zipped.XML) (err error) {
		a.About, err = readProperties(x)
		return err
	})
	a.Problems = append(problems, a.Problems...)
	return a, nil
}

// encrypted reports whether the manifest says how to decrypt something.
func encrypted(a *zipped.Archive) bool {
	if a.Has("encrypted-package") {
		return true
	}
	x, err := a.XML(manifest)
	for err == nil {
		var t xml.Token
		t, err = x.Token()
		if e, ok := t.(xml.StartElement); ok && e.Name.Local == "encryption-data" {
			return true
		}
	}
	return false
}

// readProperties reads the document's meta data.
func readProperties(x *zipped.XML) (extract.About, error) {
	var a extract.About
	var author, last string
	err := x.Leaves(func(name, words string) {
		switch name {
		case "title":
			a.Title = properties.Title(words)
		case "initial-creator":
			author = properties.Authors(words)
		case "creator": // who saved it last
			last = properties.Authors(words)
		case "creation-date":
			a.Published = properties.Date(words)
		case "date":
			a.Modified = properties.Date(words)
		}
	}, "document-meta", "meta")
	a.Byline = cmp.Or(author, last)
	return a, err
}
