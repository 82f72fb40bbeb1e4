// Package epub reads e-books: EPUB 2 and 3. A book is one article, of all its
// chapters.
//
// Read asks the container for the package document, and that for the title, the
// authors and the chapters in their order, and reads the paragraphs of each;
// footnotes come last. Tables of contents and what the spine calls not linear
// are left out, and so are page numbers and the marks of notes.
package epub

import (
	"errors"
	"fmt"
	"strings"

	"quoth/extract"
	"quoth/extract/readers/paragraphs"
	"quoth/extract/readers/zipped"
	"quoth/quotes/text"
)

const (
	mediaType = "application/epub+zip"
	container = "META-INF/container.xml"
)

// Is reports whether the first bytes of a file are those of an e-book.
func Is(head []byte) bool { return zipped.Peek(head).Type == mediaType }

// Holds reports whether an archive holds an e-book.
func Holds(a *zipped.Archive) bool { return a.Has(container) }

// Read makes an article of an e-book.
func Read(in *extract.Input) (*extract.Article, error) {
	archive, err := zipped.Open(in.Data)
	if err != nil {
		return nil, err
	}
	path, err := packagePath(archive)
	if err != nil {
		return nil, err
	}
	book, err := readPackage(archive, path)
	if err != nil {
		return nil, err
	}
	locked := encrypted(archive)
	var out paragraphs.Builder
	var notes []note
	var problems []text.Problem
	read := 0
	for _, href := range book.chapters() {
		if locked[strings.ToLower(href)] {
			return nil, errLocked
		}
		data, err := archive.Read(href)
		if err == nil {
			err = readChapter(data, &out, &notes)
		}
		if err != nil {
			if !strings.HasPrefix(err.Error(), href) {
				err = fmt.Errorf("%s: %w", href, err)
			}
			problems = append(problems, text.Problem{Code: "unreadable-part", Message: err.Error()})
			continue
		}
		read++
	}
	if read == 0 && len(problems) > 0 {
		return nil, errors.New(problems[0].Message)
	}
	for _, n := range notes {
		out.Add(n.text, n.style)
	}
	a := out.Article()
	a.About = book.about
	a.Problems = append(problems, a.Problems...)
	return a, nil
}

// errLocked says that chapters are encrypted, and by whom.
var errLocked = errors.New("encrypted: only the shop’s own reader opens it (DRM)")
