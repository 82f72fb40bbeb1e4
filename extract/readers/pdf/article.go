package pdf

import (
	"math"
	"strings"

	"quoth/extract"
	"quoth/extract/readers/paragraphs"
	"quoth/extract/readers/pdf/flow"
)

const (
	// larger and smaller are how many times the size of the text headings are
	// at least and footnotes at most.
	larger, smaller = 1.15, 0.93
	// same is how far sizes of one paragraph are apart at most, in sizes.
	same = 0.08
)

// A paragraph is one that is being put together from parts in several columns.
type paragraph struct {
	flow.Paragraph
	page int
	note bool
}

// article puts the article together.
func (doc *document) article() *extract.Article {
	doc.leaveOutFurniture()
	body := doc.bodySize()
	list := doc.join(body)
	words := doc.vocabulary()
	title := titleSize(list, body)
	var out paragraphs.Builder
	for _, notes := range [...]bool{false, true} {
		for i := range list {
			if p := &list[i]; p.note == notes {
				out.Add(words.join(p.Lines), style(p, body, title))
			}
		}
	}
	return out.Article()
}

// style tells what a paragraph is by its size and its edges.
func style(p *paragraph, body, title float64) paragraphs.Style {
	switch {
	case p.note:
		return paragraphs.Style{}
	case p.Size >= larger*body && strings.HasPrefix(p.Lines[0].Text, "By "):
		return paragraphs.Style{}
	case p.Size >= larger*body && p.Size >= title:
		return paragraphs.HeadingAt(1)
	case p.Size >= larger*body:
		return paragraphs.HeadingAt(2)
	case p.Inset && flow.Ends(p.Lines[len(p.Lines)-1].Text):
		return paragraphs.Style{Quoted: true}
	}
	return paragraphs.Style{}
}

// bodySize is the size in which most of the text is.
func (doc *document) bodySize() float64 {
	count := map[float64]int{}
	size := 0.0
	for _, page := range doc.pages {
		for _, l := range page {
			count[l.Size] += len(l.Text)
			if n := count[l.Size]; n > count[size] || n == count[size] && l.Size > size {
				size = l.Size
			}
		}
	}
	return size
}

// titleSize is the largest size on the first page that has text.
func titleSize(list []paragraph, body float64) float64 {
	size := 0.0
	for i := range list {
		if list[i].page != list[0].page {
			break
		}
		size = max(size, list[i].Size)
	}
	if size < larger*body {
		return math.Inf(1)
	}
	return size
}

// join makes the paragraphs of all pages, joins those that go on in another
// column or on another page, and tells notes apart.
func (doc *document) join(body float64) []paragraph {
	var list []paragraph
	indented, plain := 0, 0
	for i, page := range doc.pages {
		for _, p := range flow.Paragraphs(page, body) {
			list = append(list, paragraph{Paragraph: p, page: i})
			if p.Indented {
				indented++
			} else {
				plain++
			}
		}
	}
	markNotes(list, body)
	// indents says that paragraphs are told by their indents.
	indents := indented*3 > plain
	joined := list[:0]
	last := -1 // the last paragraph of text, in joined
	for _, p := range list {
		isText := !p.note && math.Abs(p.Size-body) <= same*body
		if isText && last >= 0 && goesOn(&joined[last], &p, indents) {
			before := &joined[last]
			before.Lines = append(before.Lines, p.Lines...)
			before.Full, before.page, before.Width = p.Full, p.page, p.Width
			before.Inset = before.Inset && p.Inset
			continue
		}
		joined = append(joined, p)
		switch {
		case isText:
			last = len(joined) - 1
		case p.Size >= larger*body: // under another heading nothing goes on
			last = -1
		}
	}
	return joined
}

// goesOn reports whether a paragraph goes on the one before it, in another
// column or on another page.
func goesOn(before, p *paragraph, indents bool) bool {
	a, b := &before.Lines[len(before.Lines)-1], &p.Lines[0]
	if before.page == p.page && a.Column == b.Column {
		return false
	}
	const (
		narrow = 10  // sizes: the least width of a column of text
		alike  = 0.2 // how much widths of columns differ at most
	)
	ends, lower := flow.Ends(a.Text), startsLower(b.Text)
	switch {
	case p.Width < narrow*p.Size || math.Abs(before.Width-p.Width) > alike*max(before.Width, p.Width): // the cell of a table
		return false
	case !ends && lower:
		return true
	case len(before.Lines) < 2 || !before.Full || p.Indented:
		return false
	}
	return !ends || lower || indents
}

// markNotes tells which paragraphs are notes: in small letters, after a mark
// that is raised, or after any at the foot of a column.
func markNotes(list []paragraph, body float64) {
	foot := true // there is no text below
	for i := len(list) - 1; i >= 0; i-- {
		p := &list[i]
		if i+1 < len(list) && (list[i+1].page != p.page || list[i+1].Lines[0].Column != p.Lines[0].Column) {
			foot = true
		}
		if p.Size > smaller*body {
			foot = false
			continue
		}
		first := &p.Lines[0]
		mark, rest := noteMark(first.Text)
		switch {
		case first.Mark != "":
			p.note = true
		case foot && mark:
			p.note, first.Text = true, rest
		}
	}
	for i := 1; i < len(list); i++ { // a note of several paragraphs
		p, above := &list[i], &list[i-1]
		if above.note && above.page == p.page && above.Lines[0].Column == p.Lines[0].Column && p.Size <= smaller*body {
			p.note = true
		}
	}
}

// noteMark cuts the mark of a note from a text: "1 ", "12. ", "* ".
func noteMark(s string) (found bool, rest string) {
	rest = strings.TrimLeft(s, "0123456789")
	if rest == s {
		rest = strings.TrimLeft(s, "*†‡§")
	}
	const longest = 3
	if n := len(s) - len(rest); n == 0 || n > longest && s[0] <= '9' {
		return false, s
	}
	rest = strings.TrimLeft(rest, ".)")
	if trimmed := strings.TrimLeft(rest, " "); trimmed != rest || strings.HasPrefix(rest, "“") {
		return true, trimmed
	}
	return false, s
}
