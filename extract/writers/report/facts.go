package report

import (
	"fmt"
	"net/url"
	"path"
	"path/filepath"
	"strings"

	"quoth/extract"
)

// note says how the page is to be taken.
const note = "A program found these statements; nobody has checked them. Confidence is how likely it is that " +
	"the words, the speaker and who is meant are right: of ten statements at 90 %, about nine are. " +
	"A claim is what somebody says, true or not."

// facts appends the warnings and what is known of the article.
func (v *view) facts(p *page) {
	p.WriteString("<footer>\n")
	if len(v.Warnings) > 0 {
		p.line("h2", "Warnings")
		p.WriteString("<ul>\n")
		for i, w := range v.Warnings {
			p.open("li")
			v.link(p, warningID(i), w.Message)
			p.text(" ")
			p.inline("code", w.Code)
			p.close("li")
		}
		p.close("ul")
	}
	p.line("h2", "About this article")
	d := &v.Document
	p.WriteString("<dl>\n")
	fact := func(term, value string) {
		if value != "" {
			p.inline("dt", term)
			p.line("dd", value)
		}
	}
	fact("Title", known(d.Title))
	fact("By", known(d.Byline))
	fact("Published", known(d.Published))
	fact("Changed", known(d.Modified))
	fact("Site", known(d.Site))
	if address := known(d.URL); address != "" {
		p.inline("dt", "Address")
		p.open("dd")
		if web(address) {
			p.inline("a", address, "href", address, "rel", "noopener noreferrer")
		} else {
			p.text(address)
		}
		p.close("dd")
	}
	fact("File", known(d.Path))
	if d.Record > 0 {
		fact("Record", fmt.Sprint(d.Record))
	}
	fact("Id", known(d.ID))
	fact("Read as", strings.Trim(d.Format+", "+d.Encoding, ", "))
	fact("Length", count(d.Characters, "character"))
	fact("SHA-256", short(d.SHA256))
	p.close("dl")
	p.line("p", note, "class", "note")
	p.close("footer")
}

// web reports whether an address is one that a link may lead to.
func web(address string) bool {
	u, err := url.Parse(address)
	return err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Host != ""
}

// short is enough of a hash to tell files apart.
func short(hash string) string {
	const most = 16
	if len(hash) <= most {
		return hash
	}
	return hash[:most] + "…"
}

func known(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// title is what an article is called: by itself, else by its file.
func title(d *extract.Document) string {
	switch {
	case known(d.Title) != "":
		return *d.Title
	case known(d.Path) != "":
		return path.Base(filepath.ToSlash(*d.Path))
	}
	return "Article"
}
