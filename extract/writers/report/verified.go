package report

import (
	"fmt"
	"strings"

	"quoth/extract"
	"quoth/extract/verify"
	"quoth/extract/writers/listing"
)

// verifiedNote says how a page of verdicts is to be taken.
const verifiedNote = "A program compared the quotations with the sources, word by word; nobody has checked it. " +
	"It tells what differs from a source, not what is true."

// Verified returns a page that shows each quotation of an article beside the
// words of its source, with what was done to them.
func Verified(r *verify.Report) []byte {
	var p page
	name := title(&r.Document)
	p.headIn(style+verifiedStyle, name+": quotations and their sources", "")
	p.WriteString("<header>\n")
	p.line("h1", name)
	p.line("p", listing.Summary(&r.Summary), "class", "summary")
	p.close("header")
	p.WriteString("<main>\n<ol class=\"verdicts\">\n")
	for i := range r.Quotes {
		if q := &r.Quotes[i]; !q.Loose() {
			verdict(&p, q)
		}
	}
	p.close("ol")
	p.close("main")
	p.WriteString("<footer>\n")
	p.line("h2", "Sources")
	p.WriteString("<ul>\n")
	for _, s := range r.Sources {
		p.line("li", s)
	}
	p.close("ul")
	p.line("p", verifiedNote, "class", "note")
	p.close("footer")
	p.foot("")
	return p.Bytes()
}

// verdict appends a quotation, and what became of it.
func verdict(p *page, q *verify.Quote) {
	class := ""
	switch {
	case q.Differs:
		class = "differs"
	case q.Verdict.Honest():
		class = "honest"
	}
	p.open("li", "id", q.IDs[0], "class", class)
	p.open("h2")
	p.text(listing.Spoken(string(q.Verdict)) + " ")
	if len(q.Flags) > 0 {
		var flags []string
		for _, f := range q.Flags {
			flags = append(flags, listing.Spoken(string(f)))
		}
		p.inline("span", "("+strings.Join(flags, ", ")+") ", "class", "flags")
	}
	who := "nobody known"
	if q.Speaker != nil {
		who = q.Speaker.Name
	}
	p.open("span", "class", "who")
	p.inline("bdi", who)
	p.text(fmt.Sprintf(", line %d", q.Line))
	p.WriteString("</span>")
	p.close("h2")
	p.WriteString("<div class=\"sides\">\n<div>\n")
	p.line("h3", "The article")
	p.open("p")
	articleSide(p, q)
	p.close("p")
	p.WriteString("</div>\n<div>\n")
	sourceSide(p, q)
	p.close("div", "div", "li")
}

// articleSide appends the words of the article.
func articleSide(p *page, q *verify.Quote) {
	p.text("“")
	defer p.text("”")
	if len(q.Edits) == 0 {
		p.text(q.Text)
		return
	}
	part, at := 0, -1
	for i := range q.Edits {
		e := &q.Edits[i]
		if e.Article == nil {
			continue
		}
		switch {
		case part+1 < len(q.Parts) && e.Article.Start >= q.Parts[part+1].Start:
			part++
			p.text("” “")
		case at >= 0:
			p.text(between(&q.Parts[part], at, e.Article.Start))
		}
		at = e.Article.End
		if e.Op == verify.Keep {
			p.text(e.Article.Text)
			continue
		}
		changed(p, e, "ins", e.Article.Text)
	}
}

// between is what stands between two words: marks, or at least a space.
func between(in *extract.Mention, from, to int) string {
	const most = 8
	from, to = from-in.Start, to-in.Start
	if whole := []rune(in.Text); 0 <= from && from < to && to <= len(whole) && to-from <= most {
		return string(whole[from:to])
	}
	return " "
}

// changed appends words that stand on one side alone.
func changed(p *page, e *verify.Change, tag, words string) {
	class := ""
	if e.Honest {
		class = "allowed"
	}
	p.open("span", "class", class)
	p.inline(tag, words)
	p.WriteString("</span>")
}

// sourceSide appends the words of the source, with what stands around them.
func sourceSide(p *page, q *verify.Quote) {
	w := q.Where
	if w == nil {
		p.line("h3", "The sources")
		p.line("p", "No source has the like.", "class", "around")
		return
	}
	place := fmt.Sprintf("%s, line %d", w.Source, w.Line)
	if w.Time != nil {
		place += ", " + *w.Time
	}
	if w.Speaker != nil {
		place += ", " + *w.Speaker
	}
	if q.Verdict == verify.NotFound {
		place = "Least unlike: " + place
	}
	p.line("h3", place)
	p.open("p")
	if w.Before != "" {
		p.inline("span", listing.Cut(w.Before, true), "class", "around")
	}
	if len(q.Edits) == 0 {
		p.text(w.Text)
	}
	at := -1
	for i := range q.Edits {
		e := &q.Edits[i]
		switch {
		case e.Op == verify.Move:
			p.text(" ")
			p.inline("span", "[elsewhere:]", "class", "moved")
		case e.Source == nil:
			continue
		default:
			if at >= 0 {
				p.text(between(&w.Mention, at, e.Source.Start))
			}
			at = e.Source.End
			if e.Op == verify.Keep {
				p.text(e.Source.Text)
			} else {
				changed(p, e, "del", e.Source.Text)
			}
		}
	}
	if w.After != "" {
		p.inline("span", listing.Cut(w.After, false), "class", "around")
	}
	p.close("p")
	if len(q.Also) > 0 {
		var places []string
		for _, o := range q.Also {
			places = append(places, fmt.Sprintf("%s, line %d", o.Source, o.Line))
		}
		p.line("p", "Also: "+strings.Join(places, "; "), "class", "places")
	}
}
