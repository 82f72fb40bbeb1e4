package report

import (
	"bytes"
	"net/url"
	"strconv"
	"strings"

	"quoth/extract"
)

// Index appends a page that lists others of its folder, in the order given, to
// dst.
func Index(dst *bytes.Buffer, entries []extract.Entry) error {
	var p page
	heading := count(len(entries), "article")
	p.head(heading+": who says what", "")
	p.WriteString("<main>\n")
	p.line("h1", heading)
	// The roles are those that the elements have until a narrow screen takes
	// their places in a table from them.
	p.WriteString("<table role=\"table\">\n<thead role=\"rowgroup\">\n<tr role=\"row\">")
	for _, name := range [...]string{"Article", "Speakers", "Quotes", "Claims"} {
		p.inline("th", name, "scope", "col", "role", "columnheader")
	}
	p.close("tr", "thead")
	p.WriteString("<tbody role=\"rowgroup\">\n")
	for i := range entries {
		e := &entries[i]
		name, from := title(&e.Document), known(e.Document.Path)
		if n := e.Document.Record; n > 0 {
			from += ", record " + strconv.Itoa(n)
		}
		p.open("tr", "role", "row")
		p.open("th", "scope", "row", "role", "rowheader")
		p.inline("a", name, "href", relative(e.File))
		if from != "" && from != name {
			p.inline("span", from, "class", "path")
		}
		p.WriteString("</th>")
		p.cell(e.Speakers, "speaker")
		p.cell(e.Quotes, "quote")
		p.cell(e.Claims, "claim")
		p.close("tr")
	}
	p.close("tbody", "table")
	p.close("main")
	p.foot("")
	dst.Write(p.Bytes())
	return nil
}

// cell appends how many there are of something; what, the style sheet says
// where the heads of the columns are out of sight.
func (p *page) cell(n int, noun string) {
	p.inline("td", strconv.Itoa(n), "role", "cell", "data-noun", plural(n, noun))
}

// relative is the address of a file beside the page. The dot keeps the name
// from being read as a scheme: "javascript:x.html" is a file too.
func relative(file string) string {
	parts := strings.Split(file, "/")
	for i, part := range parts {
		parts[i] = url.PathEscape(part)
	}
	return "./" + strings.Join(parts, "/")
}
