package markdown

import (
	"errors"
	"fmt"
	"strings"

	"quoth/extract"
	"quoth/extract/readers/metadata"
	"quoth/quotes/text"
)

// largestMatter is the size in bytes beyond which nothing is front matter.
const largestMatter = 64 << 10

// matterNames are the names of the fields, in small letters, as static site
// generators have them.
var matterNames = metadata.Names{
	Title:     []string{"title"},
	Byline:    []string{"author", "authors", "byline"},
	Published: []string{"date", "published", "pubdate", "publishdate"},
	Modified:  []string{"updated", "modified", "lastmod"},
	Site:      []string{"site", "publication"},
	URL:       []string{"url", "canonical", "canonical_url", "link"},
}

// A matter is what stands before an article and says of it what it is.
type matter struct {
	start, end int // of the file, the fences counted
	text.Span      // between the fences
	toml       bool
}

// findMatter finds the front matter that begins at the byte start: lines
// between two of "---", or of "+++" for TOML.
func findMatter(source string, start int) (m matter, ok bool) {
	rest := source[start:min(len(source), start+largestMatter)]
	for at := 0; at < len(rest); {
		line, _, more := strings.Cut(rest[at:], "\n")
		next := at + len(line) + 1
		fence := strings.TrimRight(line, " \t\r")
		switch {
		case at == 0 && fence != "---" && fence != "+++":
			return m, false
		case at == 0:
			m = matter{start: start, toml: fence == "+++", Span: text.Span{Start: start + next}}
		case m.toml && fence == "+++", !m.toml && (fence == "---" || fence == "..."):
			m.Span.End = start + at
			m.end = min(start+next, len(source))
			// Two rules, with prose or nothing between them, are none.
			return m, m.toml || strings.Contains(source[m.Start:m.Span.End], ":")
		}
		if !more {
			break
		}
		at = next
	}
	return m, false
}

// read reads the fields into an article. Where they are broken it reads what it
// can.
func (m matter) read(source string, a *extract.Article) error {
	fields := yamlFields
	if m.toml {
		fields = tomlFields
	}
	found, err := fields(source[m.Start:m.Span.End])
	a.About = matterNames.Read(func(name string) any { return found[name] })
	a.Sources = metadata.Paths(found["sources"])
	return err
}

// problem tells of front matter that could not be read.
func (m matter) problem(err error) text.Problem {
	return text.Problem{
		Span: text.Span{Start: m.start, End: m.end}, Code: "front-matter", Message: fmt.Sprintf("front matter: %v", err),
	}
}

var errNoFields = errors.New("no list of fields")
