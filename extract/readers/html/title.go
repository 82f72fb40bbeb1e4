package html

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// headline returns the heading that is the headline of a page's article, nil if
// the page has none: the one that says the title or, of the title of the page,
// the longest part; else the first <h1> of the article, else the first that is
// not the name of the site.
func headline(body *html.Node, d *description) *html.Node {
	titles := []string{d.Title}
	if d.Title == "" {
		titles = parts(d.name)
	}
	for i := range titles {
		titles[i] = normal(titles[i])
	}
	best := len(titles)
	var found, inArticle, any *html.Node
	for n := range body.Descendants() {
		if n.Type != html.ElementNode || n.DataAtom != atom.H1 && n.DataAtom != atom.H2 {
			continue
		}
		s := normal(words(n))
		if s == " " || around(n) {
			continue
		}
		if i := slices.IndexFunc(titles[:best], func(title string) bool { return same(s, title) }); i >= 0 {
			found, best = n, i
		}
		switch {
		case n.DataAtom == atom.H2 || leadsHome(n) || is(n, masthead):
		case inArticle == nil && within(n, atom.Article):
			inArticle = n
		case any == nil:
			any = n
		}
	}
	for _, n := range [...]*html.Node{found, inArticle, any} {
		if n != nil {
			return n
		}
	}
	return nil
}

// parts returns the parts of the title of a page, the longest first.
func parts(title string) []string {
	list := []string{title}
	for _, sep := range separators {
		var next []string
		for _, part := range list {
			next = append(next, strings.Split(part, sep)...)
		}
		list = next
	}
	slices.SortStableFunc(list, func(a, b string) int { return len(b) - len(a) })
	return list
}

// leadsHome reports whether a heading is a link to the first page of the site,
// as the name of the site is.
func leadsHome(n *html.Node) bool {
	a := first(n, atom.A)
	return a != nil && attribute(a, "href") == home || n.Parent != nil && n.Parent.DataAtom == atom.A && attribute(n.Parent, "href") == home
}

// same reports whether a heading is a title, or all but a few words of it.
func same(heading, title string) bool {
	if heading == title || title == " " {
		return heading == title
	}
	short, long := heading, title
	if len(short) > len(long) {
		short, long = long, short
	}
	return strings.HasPrefix(long, short) && len(short)*10 >= len(long)*7
}

// around reports whether an element stands in what surrounds an article.
func around(n *html.Node) bool {
	for a := range n.Ancestors() {
		switch a.DataAtom {
		case atom.Nav, atom.Aside, atom.Footer:
			return true
		}
		if is(a, comments) {
			return true
		}
	}
	return false
}

// separators part the title of an article from the name of the site.
var separators = [...]string{" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • "}

// withoutSite cuts the name of the site off a title.
func withoutSite(title, site string) string {
	if site == "" {
		return title
	}
	for _, sep := range separators {
		if i := strings.LastIndex(title, sep); i > 0 && strings.EqualFold(title[i+len(sep):], site) {
			return title[:i]
		}
		if name, rest, ok := strings.Cut(title, sep); ok && strings.EqualFold(name, site) {
			return rest
		}
	}
	return title
}

// pageTitle returns the title of the article in the <title> of a page: without
// the name of the site, also where that is not known.
func pageTitle(title, site string) string {
	if s := withoutSite(title, site); s != title {
		return s
	}
	for _, sep := range separators {
		i := strings.LastIndex(title, sep)
		if i <= 0 {
			continue
		}
		head, tail := title[:i], title[i+len(sep):]
		if sure := strings.ContainsAny(sep, "|:»·•"); len(strings.Fields(head)) >= 3 && (sure || isName(tail)) {
			return pageTitle(head, site)
		}
	}
	return title
}

// isName reports whether a few words all begin with capitals.
func isName(s string) bool {
	const most = 4
	list := strings.Fields(s)
	for _, word := range list {
		if r, _ := utf8.DecodeRuneInString(word); !unicode.IsUpper(r) && word != "of" && word != "the" && word != "and" {
			return false
		}
	}
	return len(list) > 0 && len(list) <= most
}
