// Package html reads the article of a web page.
//
// The way of a page:
//
//  1. Decode makes UTF-8 of its bytes (charset.go).
//  2. scan cuts it into tokens, notes where each stretch of text stands, and
//     makes a copy for the parser in which every stretch carries its number.
//  3. parse makes a tree of the copy; describe reads what the page says of
//     itself: JSON-LD, meta elements, microdata; tidy takes off what is not
//     shown, and prune what stands around articles: navigation, comments.
//  4. readable has readability tell what is left of the article.
//  5. A writer goes through the tree and makes paragraphs, from the bytes of
//     the page: so it is known where in the file each stands.
//  6. choose keeps the paragraphs of the article, without those that only
//     repeat others; assemble joins them.
//
// A page that the parser refuses, being nested too deeply or too large, is read
// token by token instead, as a whole (flat.go).
package html

import (
	"fmt"

	"golang.org/x/net/html"

	"quoth/extract"
	"quoth/quotes/text"
)

// largest is the size in bytes beyond which a page holds no article. The
// largest of live blogs have a few megabytes.
const largest = 20 << 20

// Read makes an article of a page. Where whole is set it takes all that the
// page shows; else the article only, or all of the page if none is found in it,
// and then says so. It fails for a page of more than 20 MB only.
func Read(in *extract.Input, whole bool) (*extract.Article, error) {
	if len(in.Data) > largest {
		return nil, fmt.Errorf("page of %d MB: no article is larger than %d MB", len(in.Data)>>20, largest>>20)
	}
	source, encoding, problems := decode(in)
	w, d, warning := read(scan(source), whole)
	a := w.assemble()
	a.Encoding, a.About, a.Sources = encoding, d.About, d.sources
	if warning != "" {
		problems = append(problems, text.Problem{Code: "no-article-found", Message: warning})
	}
	a.Problems = append(problems, invalid(a.Text)...)
	if w.page.source != string(in.Data) {
		a.Origin = nil // offsets are not those of the file
	}
	return a, nil
}

// read returns the paragraphs of a page's article, what the page says of it,
// and a warning if all of the page had to be taken.
func read(p *page, whole bool) (w *writer, d *description, warning string) {
	root, body, err := parse(p)
	d = describe(root, p.linked)
	if err != nil {
		w = flat(p, whole)
		warning = "the page " + err.Error() + ": all of it was read"
	} else {
		tidy(root)
		w = &writer{page: p, live: d.live, headline: headline(body, d)}
		d.Title = firstOf(d.Title, withoutSite(words(w.headline), d.Site))
		if !whole {
			prune(body)
		}
		if !whole && !p.fragment {
			w.kept = readable(root, len(p.texts))
		}
		w.write(body)
		if w.kept == nil && !p.fragment {
			warning = "no article was found in the page: all of it was read"
		}
	}
	d.Title = firstOf(d.Title, pageTitle(d.name, d.Site))
	w.title(d.Title)
	w.finish(whole)
	// Where a script is to write the page, little of the article or nothing
	// stands there, and JSON-LD may have it.
	const much = 3 // times as long
	if len(d.body) > much*w.prose() {
		return scripted(d), d, ""
	}
	switch {
	case w.cut:
		return w, d, fmt.Sprintf("the page has more than %d paragraphs: the rest was not read", mostParagraphs)
	case len(w.paragraphs) == 0:
		return w, d, "no text was found in the page"
	case whole: // as was wanted
		return w, d, ""
	}
	return w, d, warning
}

// scripted returns the paragraphs of the article that JSON-LD holds.
func scripted(d *description) *writer {
	w := flat(scan("<h1>"+html.EscapeString(d.Title)+"</h1>"+d.body), false)
	w.finish(false)
	return w
}

// finish says what the paragraphs are and, if that is asked, leaves out those
// that are none of the article.
func (w *writer) finish(whole bool) {
	w.kinds()
	if !whole {
		w.choose()
	}
	w.titleFirst()
}
