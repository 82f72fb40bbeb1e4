package html

import (
	"encoding/json"
	"slices"
	"strings"

	"golang.org/x/net/html"

	"quoth/extract"
)

// linkedData reads the article of a page's JSON-LD, https://schema.org/Article.
// Of several it takes the one with the page's title, else the first. JSON-LD
// that is broken says nothing.
func linkedData(scripts []string, title string) *description {
	l := linker{ids: map[string]object{}}
	for _, s := range scripts {
		s = strings.TrimSpace(s)
		for _, wrap := range [...][2]string{{"<!--", "-->"}, {"//<![CDATA[", "//]]>"}, {"<![CDATA[", "]]>"}} {
			s = strings.TrimSpace(strings.TrimSuffix(strings.TrimPrefix(s, wrap[0]), wrap[1]))
		}
		var value any
		if json.Unmarshal([]byte(s), &value) == nil {
			l.collect(value, 0)
		}
	}
	if len(l.articles) == 0 {
		return &description{}
	}
	found := l.articles[0]
	for _, a := range l.articles {
		if title != "" && normal(a.text("headline")) == normal(title) {
			found = a
			break
		}
	}
	return l.describe(found)
}

type object map[string]any

// A linker holds what the scripts of a page describe.
type linker struct {
	articles []object
	ids      map[string]object
}

// collect finds articles, and whatever has a name to refer to it by.
func (l *linker) collect(value any, depth int) {
	const deepest = 8
	if depth > deepest {
		return
	}
	switch value := value.(type) {
	case []any:
		for _, v := range value {
			l.collect(v, depth+1)
		}
	case map[string]any:
		o := object(value)
		if id := o.text("@id"); id != "" && len(o) > 1 {
			l.ids[id] = o
		}
		if o.is("Article", "BlogPosting", "Report") {
			l.articles = append(l.articles, o)
		}
		for _, key := range [...]string{"@graph", "mainEntity", "mainEntityOfPage"} {
			l.collect(o[key], depth+1)
		}
	}
}

// is reports whether the type is one of the names, or a kind of it: an
// OpinionNewsArticle is an Article.
func (o object) is(names ...string) bool {
	for _, t := range list(o["@type"]) {
		t, ok := t.(string)
		if ok && slices.ContainsFunc(names, func(name string) bool { return strings.HasSuffix(t, name) }) {
			return true
		}
	}
	return false
}

// list is the value as a list: JSON-LD leaves out that of one.
func list(value any) []any {
	switch value := value.(type) {
	case nil:
		return nil
	case []any:
		return value
	}
	return []any{value}
}

// text returns the first string of a field, "" if it holds none.
func (o object) text(key string) string {
	for _, v := range list(o[key]) {
		switch v := v.(type) {
		case string:
			if v != "" {
				return v
			}
		case map[string]any:
			if s, ok := v["@value"].(string); ok {
				return s
			}
		}
	}
	return ""
}

func (l *linker) describe(o object) *description {
	d := &description{
		About: extract.About{
			Title:     clean(firstOf(o.text("headline"), o.text("name"))),
			Byline:    strings.Join(l.people(firstValue(o, "author", "creator")), ", "),
			Published: date(firstOf(o.text("datePublished"), o.text("dateCreated"))),
			Modified:  date(o.text("dateModified")),
			Site:      strings.Join(l.people(firstValue(o, "publisher", "isPartOf")), ", "),
		},
		live: o.is("LiveBlogPosting"),
		body: markup(o.text("articleBody")),
	}
	for _, v := range list(o["liveBlogUpdate"]) {
		if v, ok := v.(map[string]any); ok {
			post := object(v)
			if h := post.text("headline"); h != "" {
				d.body += "<h2>" + html.EscapeString(h) + "</h2>"
			}
			d.body += markup(post.text("articleBody"))
		}
	}
	d.URL = firstOf(address(o.text("url")), address(o.text("mainEntityOfPage")))
	if page, ok := o["mainEntityOfPage"].(map[string]any); ok && d.URL == "" {
		d.URL = firstOf(address(object(page).text("@id")), address(object(page).text("url")))
	}
	return d
}

func firstValue(o object, keys ...string) any {
	for _, key := range keys {
		if o[key] != nil {
			return o[key]
		}
	}
	return nil
}

// people returns the names of people or organisations: strings, objects with a
// name, or references to such.
func (l *linker) people(value any) []string {
	var names []string
	for _, v := range list(value) {
		switch v := v.(type) {
		case string:
			names = addAuthor(names, v)
		case map[string]any:
			o := object(v)
			if o["name"] == nil {
				o = l.ids[o.text("@id")]
			}
			for _, name := range list(o["name"]) {
				if name, ok := name.(string); ok {
					names = addAuthor(names, name)
				}
			}
		}
	}
	return names
}

// markup makes HTML of a text that may be that already: a paragraph of each
// line.
func markup(s string) string {
	if strings.Contains(s, "<p") || strings.Contains(s, "<br") {
		return s
	}
	var b strings.Builder
	for line := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == '\n' || r == '\r' }) {
		b.WriteString("<p>")
		b.WriteString(line)
		b.WriteString("</p>")
	}
	return b.String()
}
