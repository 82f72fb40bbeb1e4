// Package docx reads the documents of Word and of all that writes its files:
// Office Open XML, ECMA-376, of either edition.
//
// Read finds the parts of the package by their relationships, reads what the
// styles are and the notes, and walks through the body. It keeps what a reader
// of the printed page sees: insertions, the results of fields, the text of
// links, lists, tables and text boxes, and the notes, which come last. It
// leaves out deletions, comments, hidden text, headers and footers.
package docx

import (
	"encoding/xml"
	"path"
	"strings"

	"quoth/extract"
	"quoth/extract/readers/paragraphs"
	"quoth/extract/readers/properties"
	"quoth/extract/readers/zipped"
	"quoth/quotes/text"
)

// Is reports whether the first bytes of a file are those of a document.
func Is(head []byte) bool { return zipped.Peek(head).HasPrefix("word/") }

// Holds reports whether an archive holds a document.
func Holds(a *zipped.Archive) bool {
	return strings.HasSuffix(relationships(a, "")["officeDocument"], "/document.xml") || a.Has(usual)
}

// usual is where Word has the body.
const usual = "word/document.xml"

// Read makes an article of a document.
func Read(in *extract.Input) (*extract.Article, error) {
	archive, err := zipped.Open(in.Data)
	if err != nil {
		return nil, err
	}
	whole := relationships(archive, "")
	main := whole["officeDocument"]
	if main == "" {
		main = usual
	}
	x, err := archive.XML(main)
	if err != nil {
		return nil, err
	}
	parts := relationships(archive, main)
	var problems []text.Problem
	// try reads what the article can do without.
	try := func(part string, read func(*zipped.XML) error) {
		if part == "" || !archive.Has(part) {
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
	var styles map[string]paragraphs.Style
	try(parts["styles"], func(x *zipped.XML) (err error) {
		styles, err = readStyles(x)
		return err
	})
	var out paragraphs.Builder
	w := walker{x: x, styles: styles, add: out.Add}
	if err := w.walk("document"); err != nil {
		return nil, err
	}
	for kind, refs := range w.notes {
		if part := noteParts[kind]; len(refs) > 0 {
			try(parts[part], func(x *zipped.XML) error { return addNotes(x, part, styles, refs, &out) })
		}
	}
	a := out.Article()
	try(whole["core-properties"], func(x *zipped.XML) (err error) {
		a.About, err = readProperties(x)
		return err
	})
	a.Problems = append(problems, a.Problems...)
	return a, nil
}

// relationships returns the parts that a part relates to, the whole package if
// it is "", by the last word of the kind of relationship.
func relationships(a *zipped.Archive, part string) map[string]string {
	dir, file := path.Split(part)
	x, err := a.XML(dir + "_rels/" + file + ".rels")
	if err != nil {
		return nil
	}
	parts := map[string]string{}
	for {
		t, err := x.Token()
		if err != nil {
			return parts
		}
		if e, ok := t.(xml.StartElement); ok && e.Name.Local == "Relationship" && zipped.Attr(e, "TargetMode") != "External" {
			target := zipped.Attr(e, "Target")
			if !strings.HasPrefix(target, "/") {
				target = path.Join(dir, target)
			}
			parts[path.Base(zipped.Attr(e, "Type"))] = strings.TrimPrefix(target, "/")
		}
	}
}

// readProperties reads the core properties of the package.
func readProperties(x *zipped.XML) (extract.About, error) {
	var a extract.About
	err := x.Leaves(func(name, words string) {
		switch name {
		case "title":
			a.Title = properties.Title(words)
		case "creator":
			a.Byline = properties.Authors(strings.Split(words, ";")...)
		case "created":
			a.Published = properties.Date(words)
		case "modified":
			a.Modified = properties.Date(words)
		}
	}, "coreProperties")
	return a, err
}
