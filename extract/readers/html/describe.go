package html

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"quoth/extract"
)

// A description is what a page says of its article.
type description struct {
	extract.About
	name string // <title>, which names the site too
	live bool   // it is a live blog
	body string // the article's text as JSON-LD has it, as HTML; "" if it has none
	// sources are the paths of what the article's quotations were taken from.
	sources []string
}

// describe reads what a page says of its article, in this order: JSON-LD, meta
// elements and links, microdata and <time>. The title may still be missing.
func describe(root *html.Node, linked []string) *description {
	l := labels{meta: map[string][]string{}}
	if root != nil {
		l.read(root, false)
	}
	d := linkedData(linked, firstOf(l.title(), l.name))
	d.About = d.About.Or(l.about())
	d.Site = firstOf(d.Site, l.of("application-name", "dc.publisher", "dcterms.publisher"))
	d.Title = withoutSite(d.Title, d.Site)
	d.name, d.live, d.sources = l.name, d.live || l.live, l.sources()
	return d
}

// labels are what the elements of a page say of it.
type labels struct {
	meta      map[string][]string // by name, in small letters, with points for colons
	canonical string
	name      string // <title>
	live      bool
	// Microdata and its kin.
	headline, published, modified, time string
	authors                             []string
}

// read goes through a page; outside is set in what stands around articles.
func (l *labels) read(n *html.Node, outside bool) {
	for c := range n.ChildNodes() {
		if c.Type != html.ElementNode {
			continue
		}
		t := traitsOf(c)
		l.live = l.live || t&live != 0
		switch c.DataAtom {
		case atom.Meta:
			l.readMeta(c)
		case atom.Link:
			if slices.Contains(strings.Fields(strings.ToLower(attribute(c, "rel"))), "canonical") {
				l.canonical = firstOf(l.canonical, address(attribute(c, "href")))
			}
		case atom.Title:
			if c.Namespace == "" {
				l.name = firstOf(l.name, short(words(c)))
			}
		case atom.Template, atom.Svg:
			continue
		}
		inner := outside || surrounds(c, t)
		if !inner {
			l.readItem(c)
		}
		l.read(c, inner)
	}
}

func (l *labels) readMeta(n *html.Node) {
	content := clean(attribute(n, "content"))
	if content == "" {
		return
	}
	for _, key := range [...]string{"name", "property", "itemprop"} {
		for name := range strings.FieldsSeq(strings.ToLower(attribute(n, key))) {
			name = strings.ReplaceAll(name, ":", ".")
			l.meta[name] = append(l.meta[name], content)
		}
	}
}

// readItem reads microdata, links to authors and times.
func (l *labels) readItem(n *html.Node) {
	when := func() string {
		if s := firstOf(attribute(n, "datetime"), attribute(n, "content")); s != "" {
			return date(s)
		}
		return date(words(n))
	}
	for item := range strings.FieldsSeq(attribute(n, "itemprop")) {
		switch item {
		case "headline":
			l.headline = firstOf(l.headline, clean(words(n)))
		case "datePublished":
			l.published = firstOf(l.published, when())
		case "dateModified":
			l.modified = firstOf(l.modified, when())
		case "author", "creator":
			l.author(nameOf(n))
		}
	}
	if attribute(n, "rel") == "author" {
		l.author(words(n))
	}
	if n.DataAtom == atom.Time && l.time == "" {
		l.time = date(attribute(n, "datetime"))
	}
}

// nameOf returns the name within an item of microdata.
func nameOf(n *html.Node) string {
	for d := range n.Descendants() {
		if d.Type == html.ElementNode && attribute(d, "itemprop") == "name" {
			return firstOf(attribute(d, "content"), words(d))
		}
	}
	return words(n)
}

func (l *labels) author(name string) {
	l.authors = addAuthor(l.authors, name)
}

// of returns the first content of the first of the names that the page has.
func (l *labels) of(names ...string) string {
	for _, name := range names {
		if list := l.meta[name]; len(list) > 0 {
			return list[0]
		}
	}
	return ""
}

// Where pages say it, the surest first.
var (
	titleNames = []string{
		"og.title", "twitter.title", "citation_title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "title",
	}
	authorNames = []string{
		"author", "article.author", "og.article.author", "parsely-author", "sailthru.author", "citation_author", "dc.creator", "dcterms.creator", "byl",
	}
	publishedNames = []string{
		"article.published_time", "og.article.published_time", "datepublished", "parsely-pub-date", "sailthru.date", "dcterms.issued",
		"dc.date.issued", "dc.date", "dcterms.date", "dcterms.created", "dc.date.created", "citation_publication_date", "citation_online_date",
		"citation_date", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "date",
	}
	modifiedNames = []string{
		"article.modified_time", "og.article.modified_time", "og.updated_time", "datemodified", "dcterms.modified", "dc.date.modified",
		"lastmod", "last-modified", "revised",
	}
	urlNames = []string{"og.url", "mainentityofpage", "parsely-link", "twitter.url", "dc.identifier"}
)

func (l *labels) title() string { return firstOf(l.of(titleNames...), l.headline) }

func (l *labels) about() extract.About {
	a := extract.About{Title: l.title(), Site: l.of("og.site_name"), URL: l.canonical}
	for _, name := range urlNames {
		a.URL = firstOf(a.URL, address(l.of(name)))
	}
	a.Byline = strings.Join(l.names(), ", ")
	for _, name := range publishedNames {
		a.Published = firstOf(a.Published, date(l.of(name)))
	}
	for _, name := range modifiedNames {
		a.Modified = firstOf(a.Modified, date(l.of(name)))
	}
	a.Published = firstOf(a.Published, l.published, l.time)
	a.Modified = firstOf(a.Modified, l.modified)
	return a
}

// sources returns the paths of the meta elements named so: one of each, or
// several with commas between them.
func (l *labels) sources() []string {
	var list []string
	for _, content := range l.meta["sources"] {
		for path := range strings.SplitSeq(content, ",") {
			if path = strings.TrimSpace(path); path != "" {
				list = append(list, path)
			}
		}
	}
	return list
}

// names returns the authors.
func (l *labels) names() []string {
	for _, key := range authorNames {
		var list []string
		for _, name := range l.meta[key] {
			// Libraries have the surname first: "Krog, Ida".
			if last, rest, ok := strings.Cut(name, ", "); ok && key == "citation_author" && !strings.Contains(rest, ",") {
				name = rest + " " + last
			}
			list = addAuthor(list, name)
		}
		if len(list) > 0 {
			return list
		}
	}
	return l.authors
}

// addAuthor adds a name to a list, or several with semicolons between them, each
// once; an address is none.
func addAuthor(list []string, names string) []string {
	const longest = 200
	for name := range strings.SplitSeq(clean(names), ";") {
		name = strings.TrimSpace(name)
		if len(name) > 3 && strings.EqualFold(name[:3], "by ") {
			name = name[3:]
		}
		if name != "" && len(name) <= longest && !strings.Contains(name, "://") && !slices.Contains(list, name) {
			list = append(list, name)
		}
	}
	return list
}

// clean collapses white space and decodes what is encoded twice.
func clean(s string) string {
	return strings.Join(strings.Fields(html.UnescapeString(s)), " ")
}

// short returns a title, "" if it is too long for one.
func short(title string) string {
	const longest = 1000
	if len(title) > longest {
		return ""
	}
	return title
}

// address returns an absolute address of the web, "" if it is none.
func address(s string) string {
	s = strings.TrimSpace(s)
	if strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "http://") {
		return s
	}
	return ""
}

func firstOf(list ...string) string {
	for _, s := range list {
		if s != "" {
			return s
		}
	}
	return ""
}
