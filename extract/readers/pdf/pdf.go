// Package pdf reads PDF files.
//
// A PDF says which glyph stands where on which page, so that reading it is to
// put it together again. Package objects reads the file, package fonts says
// what its codes mean, package content runs the pages and says which glyphs
// they show, package flow makes lines and paragraphs of those. Read leaves out
// headers, footers and page numbers, joins what is broken at the ends of lines,
// columns and pages, tells headings by their size, and puts footnotes last.
//
// What a file may cost is bounded by counting bytes, glyphs, lines and pages,
// not by a clock, so that the same file gives the same everywhere. A file made
// to cost as much as it may takes some seconds.
package pdf

import (
	"bytes"
	"errors"
	"fmt"

	"quoth/extract"
	"quoth/extract/readers/pdf/content"
	"quoth/extract/readers/pdf/flow"
	"quoth/extract/readers/pdf/objects"
	"quoth/extract/readers/properties"
	"quoth/quotes/text"
)

const (
	// maxPages is how many pages are read of a document, maxLines how many
	// lines and maxGlyphs how many glyphs; what comes after them is left out.
	maxPages  = 2000
	maxLines  = 200_000
	maxGlyphs = 6_000_000
	// A page of more than dense glyphs costs more than others to put together:
	// for each so much as the looking at denseCost bytes.
	dense, denseCost = 20_000, 128
	// maxKids is how many nodes of the tree of pages may wait to be looked at.
	maxKids = 100_000
)

// Is reports whether the first bytes of a file are those of a PDF.
func Is(head []byte) bool {
	return bytes.HasPrefix(bytes.TrimLeft(head, "\ufeff \t\r\n\x00"), []byte("%PDF-"))
}

// Read makes an article of a PDF.
func Read(in *extract.Input) (*extract.Article, error) {
	file, err := objects.Open(in.Data)
	if err != nil {
		return nil, err
	}
	about := readInfo(file)
	doc, err := read(file)
	if err != nil {
		return nil, err
	}
	a := doc.article()
	a.Encoding = "binary"
	a.Problems = append(doc.problems, a.Problems...)
	a.About = about
	return a, nil
}

// A document is the lines of a file.
type document struct {
	pages    [][]flow.Line
	problems []text.Problem
}

// read reads the lines of all pages.
func read(file *objects.File) (*document, error) {
	leaves, more := listPages(file)
	if len(leaves) == 0 {
		return nil, errors.New("no pages in the PDF")
	}
	doc := &document{}
	reader := content.NewReader(file)
	var glyphs, unknown, lines, broken int
	for i, leaf := range leaves {
		page, err := reader.Read(leaf)
		if err == nil && len(page.Glyphs) > dense && !file.Spend((len(page.Glyphs)-dense)*denseCost) {
			err = objects.ErrTooMuch
		}
		if err == objects.ErrTooMuch && lines == 0 {
			return nil, err
		}
		if err == objects.ErrTooMuch || glyphs > maxGlyphs || lines > maxLines {
			leaves, more = leaves[:i], true
			break
		}
		if err != nil {
			broken++
			doc.warn("unreadable-part", fmt.Sprintf("page %d: %s", i+1, err))
			continue
		}
		glyphs += len(page.Glyphs)
		unknown += page.Unknown
		found := flow.Lines(page.Glyphs)
		lines += len(found)
		doc.pages = append(doc.pages, found)
		if page.Cut {
			doc.warn("unreadable-part", fmt.Sprintf("page %d: more glyphs than a page has; the rest of it is left out", i+1))
		}
	}
	switch {
	case lines == 0 && broken > 0 && broken == len(leaves):
		return nil, errors.New(doc.problems[0].Message)
	case lines == 0 && unknown > 0:
		return nil, errors.New("the PDF does not say which letters its fonts show")
	case lines == 0:
		return nil, errors.New("the PDF holds no text (scanned pages?)")
	case unknown > 0 && unknown*20 > glyphs:
		doc.warn("unreadable-text", fmt.Sprintf("of %d characters %d are in fonts that do not say which letters they show", glyphs+unknown, unknown))
	}
	if more {
		doc.warn("unreadable-part", fmt.Sprintf("only the first %d pages are read", len(leaves)))
	}
	return doc, nil
}

func (doc *document) warn(code, message string) {
	const most = 20
	if len(doc.problems) < most {
		doc.problems = append(doc.problems, text.Problem{Code: code, Message: message})
	}
}

// listPages lists the pages of a file; more says that there are more than are
// read.
func listPages(file *objects.File) (list []content.Leaf, more bool) {
	type node struct {
		object objects.Object
		above  content.Leaf
	}
	seen := map[objects.Ref]bool{}
	stack := []node{{object: file.Root()["Pages"]}}
	for len(stack) > 0 && file.Spend(1) {
		n := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if ref, ok := n.object.(objects.Ref); ok {
			if seen[ref] {
				continue
			}
			seen[ref] = true
		}
		d := file.Dict(n.object)
		if d == nil {
			continue
		}
		leaf := content.Leaf{Dict: d, Resources: n.above.Resources, Rotate: n.above.Rotate}
		if r, ok := d["Resources"]; ok {
			leaf.Resources = r
		}
		if r, ok := d["Rotate"]; ok {
			leaf.Rotate = r
		}
		kids := file.Array(d["Kids"])
		if _, ok := d["Kids"]; !ok {
			if len(list) == maxPages {
				return list, true
			}
			list = append(list, leaf)
			continue
		}
		if len(stack)+len(kids) > maxKids {
			return list, true
		}
		for i := len(kids) - 1; i >= 0; i-- {
			stack = append(stack, node{kids[i], leaf})
		}
	}
	return list, false
}

// readInfo reads what the file says of itself.
func readInfo(file *objects.File) extract.About {
	info := file.Info()
	value := func(key objects.Name) string {
		s, _ := file.Resolve(info[key]).(objects.String)
		return content.Text(s)
	}
	return extract.About{
		Title: properties.Title(value("Title")), Byline: properties.Authors(value("Author")),
		Published: properties.PDFDate(value("CreationDate")), Modified: properties.PDFDate(value("ModDate")),
	}
}
