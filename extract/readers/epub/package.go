package epub

import (
	"encoding/xml"
	"errors"
	"io"
	"net/url"
	"path"
	"strings"

	"quoth/extract"
	"quoth/extract/readers/properties"
	"quoth/extract/readers/zipped"
)

// packagePath asks the container where the package document is.
func packagePath(a *zipped.Archive) (string, error) {
	x, err := a.XML(container)
	if err != nil {
		return "", err
	}
	for {
		t, err := x.Token()
		if err == io.EOF {
			return "", errors.New("no package document in the e-book")
		}
		if err != nil {
			return "", err
		}
		if e, ok := t.(xml.StartElement); ok && e.Name.Local == "rootfile" {
			if file := zipped.Attr(e, "full-path"); file != "" {
				return file, nil
			}
		}
	}
}

// A book is what the package document says.
type book struct {
	about extract.About
	items map[string]item // by their ids
	spine []string        // the ids of what is read one after the other
	lists map[string]bool // the files that are tables of contents
}

// An item is a file of the book.
type item struct {
	href, mediaType string
	nav             bool // the table of contents
}

// chapters lists the files to read.
func (b *book) chapters() []string {
	var list []string
	seen := map[string]bool{}
	for _, id := range b.spine {
		it := b.items[id]
		switch it.mediaType {
		case "application/xhtml+xml", "text/html", "application/xml", "text/x-oeb1-document":
			if !it.nav && !b.lists[it.href] && !seen[it.href] {
				seen[it.href] = true
				list = append(list, it.href)
			}
		}
	}
	return list
}

// readPackage reads the package document (OPF).
func readPackage(a *zipped.Archive, file string) (*book, error) {
	x, err := a.XML(file)
	if err != nil {
		return nil, err
	}
	b := &book{items: map[string]item{}, lists: map[string]bool{}}
	dir := path.Dir(file)
	var m metadata
	for {
		t, err := x.Token()
		if err == io.EOF {
			b.about = m.about()
			return b, nil
		}
		if err != nil {
			return nil, err
		}
		e, ok := t.(xml.StartElement)
		if !ok {
			continue
		}
		switch e.Name.Local {
		case "item":
			b.items[zipped.Attr(e, "id")] = item{
				href: resolve(dir, zipped.Attr(e, "href")), mediaType: zipped.Attr(e, "media-type"),
				nav: strings.Contains(" "+zipped.Attr(e, "properties")+" ", " nav "),
			}
		case "itemref":
			if zipped.Attr(e, "linear") != "no" {
				b.spine = append(b.spine, zipped.Attr(e, "idref"))
			}
		case "reference": // of the guide, in EPUB 2
			if zipped.Attr(e, "type") == "toc" {
				b.lists[resolve(dir, zipped.Attr(e, "href"))] = true
			}
		case "title", "creator", "date", "source", "meta":
			s, err := x.Text()
			if err != nil {
				return nil, err
			}
			m.add(e, s)
		}
	}
}

// resolve returns the name in the archive of a file that a document in the
// directory dir refers to.
func resolve(dir, href string) string {
	href, _, _ = strings.Cut(href, "#")
	if plain, err := url.PathUnescape(href); err == nil {
		href = plain
	}
	return path.Join(dir, href)
}

// metadata collects what the package document says of the book.
type metadata struct {
	title, published, modified, source string
	creators                           []creator
	roles                              map[string]string // by what they refine
}

type creator struct{ id, name, role string }

func (m *metadata) add(e xml.StartElement, s string) {
	switch e.Name.Local {
	case "title":
		if m.title == "" {
			m.title = properties.Title(s)
		}
	case "creator":
		m.creators = append(m.creators, creator{zipped.Attr(e, "id"), s, zipped.Attr(e, "role")})
	case "source":
		if s = strings.TrimSpace(s); strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "http://") {
			m.source = s
		}
	case "date":
		date := &m.published
		if zipped.Attr(e, "event") == "modification" {
			date = &m.modified
		}
		if *date == "" {
			*date = properties.Date(s)
		}
	case "meta":
		switch zipped.Attr(e, "property") {
		case "dcterms:modified":
			m.modified = properties.Date(s)
		case "role":
			if m.roles == nil {
				m.roles = map[string]string{}
			}
			m.roles[strings.TrimPrefix(zipped.Attr(e, "refines"), "#")] = strings.TrimSpace(s)
		}
	}
}

// about returns it; of the creators only those who wrote the book.
func (m *metadata) about() extract.About {
	var authors []string
	for _, c := range m.creators {
		role := c.role
		if r, ok := m.roles[c.id]; ok && role == "" {
			role = r
		}
		if role == "" || role == "aut" {
			authors = append(authors, c.name)
		}
	}
	return extract.About{
		Title: m.title, Byline: properties.Authors(authors...), Published: m.published, Modified: m.modified, URL: m.source,
	}
}

// encrypted lists the files that are encrypted, in small letters. (Fonts are in
// many books, so that nobody takes them for another use.)
func encrypted(a *zipped.Archive) map[string]bool {
	x, err := a.XML("META-INF/encryption.xml")
	files := map[string]bool{}
	for err == nil {
		var t xml.Token
		t, err = x.Token()
		if e, ok := t.(xml.StartElement); ok && e.Name.Local == "CipherReference" {
			files[strings.ToLower(resolve("", zipped.Attr(e, "URI")))] = true
		}
	}
	return files
}
