// Package metadata reads what a record or a front matter says of an article:
// fields whose names and forms differ from one producer to the next.
//
// A value is what a decoder of JSON or YAML makes of it: a string, a
// json.Number, a list ([]any) or an object (map[string]any).
package metadata

import (
	"encoding/json"
	"html"
	"strings"
	"unicode"

	"quoth/extract"
	"quoth/extract/byline"
)

// Names are the names under which a format keeps what is to know of an
// article, each list in the order in which they are tried.
type Names struct {
	Title, Byline, Published, Modified, Site, URL []string
}

// Read tells of an article from its fields; value returns the one of a name,
// nil where there is none.
func (n *Names) Read(value func(name string) any) extract.About {
	first := func(names []string, read func(any) string) string {
		for _, name := range names {
			if s := read(value(name)); s != "" {
				return s
			}
		}
		return ""
	}
	return extract.About{
		Title:     first(n.Title, Text),
		Byline:    first(n.Byline, People),
		Published: first(n.Published, Time),
		Modified:  first(n.Modified, Time),
		Site:      first(n.Site, named),
		URL:       first(n.URL, address),
	}
}

// Text reads a line of text: a string, a number, or an object that wraps one.
// White space is one space.
func Text(v any) string {
	switch v := v.(type) {
	case string:
		return strings.Join(strings.Fields(v), " ")
	case json.Number:
		return v.String()
	case map[string]any:
		if s, ok := v["rendered"].(string); ok { // WordPress
			return Text(html.UnescapeString(s))
		}
		for _, name := range [...]string{"$oid", "$date"} { // MongoDB
			if s, ok := v[name].(string); ok {
				return Text(s)
			}
		}
	}
	return ""
}

// named reads a name: text, or an object that has one.
func named(v any) string {
	if object, ok := v.(map[string]any); ok {
		return Text(object["name"])
	}
	return Text(v)
}

// address reads the address of a page.
func address(v any) string {
	s := Text(v)
	if !strings.Contains(s, "://") {
		return ""
	}
	return s
}

// People reads who wrote an article: a name, or a list of names, each text or
// an object that has one. "By" is left out, and so are numbers and addresses of
// pages, which some producers have among the names.
func People(v any) string {
	list, ok := v.([]any)
	if !ok {
		list = []any{v}
	}
	var names []string
	for _, v := range list {
		name := named(v)
		if len(name) > 3 && strings.EqualFold(name[:3], "by ") {
			name = byline.Author(name)
		}
		if strings.ContainsFunc(name, unicode.IsLetter) && !strings.Contains(name, "://") {
			names = append(names, name)
		}
	}
	return strings.Join(names, ", ")
}

// Paths reads one path or a list of them; each may be an object that has one.
func Paths(v any) []string {
	var paths []string
	list, ok := v.([]any)
	if !ok {
		list = []any{v}
	}
	for _, v := range list {
		if object, ok := v.(map[string]any); ok {
			for _, name := range [...]string{"path", "file"} {
				if s, ok := object[name].(string); ok {
					v = s
					break
				}
			}
		}
		if s, ok := v.(string); ok && strings.TrimSpace(s) != "" {
			paths = append(paths, strings.TrimSpace(s))
		}
	}
	return paths
}
