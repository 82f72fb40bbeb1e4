package html

import (
	"slices"

	"quoth/quotes/layout"
	"quoth/quotes/text"
)

// kinds says what the paragraphs are by what their text is made of, which
// shows at their ends only.
func (w *writer) kinds() {
	const longestDeck = 250 // bytes; a longer one is the article's first paragraph
	w.indentation()
	body := false // running prose came before
	for i := range w.paragraphs {
		p := &w.paragraphs[i]
		switch {
		case p.signed || p.title:
		case p.quoted:
			// "— Ida Krog (@idakrog)" under a quotation.
			if i > 0 && w.paragraphs[i-1].group == p.group && p.Len() <= 120 && startsWithDash(w.words(*p)) {
				p.signed, p.quoted = true, false
			}
		case p.kind == text.Heading && p.deck && !body && p.Len() <= longestDeck:
			p.kind = text.Headline
		case p.kind != text.Body:
		case p.clocks*10 >= p.Len()*9 && p.Len() <= 60 && (w.live || body):
			p.kind = text.Heading // the time of a post
		case (p.names+p.clocks)*3 >= p.Len()*2 && p.Len() <= 200:
			p.kind = text.Byline
		case p.deck && !body && p.Len() <= longestDeck:
			p.kind = text.Headline
		case !body && p.Len() <= 200 && layoutKind(w.words(*p)) == text.Byline:
			p.kind = text.Byline
		default:
			body = body || w.isKept(*p)
		}
	}
}

// title makes a headline of the paragraph near the beginning that says the
// title, where no heading is one.
func (w *writer) title(title string) {
	const near = 10
	title = normal(title)
	for i := range w.paragraphs[:min(len(w.paragraphs), near)] {
		p := &w.paragraphs[i]
		if p.title || title == " " {
			return
		}
		if normal(w.words(*p)) == title {
			p.kind, p.title = text.Headline, true
			return
		}
	}
}

// titleFirst brings the headline to the front.
func (w *writer) titleFirst() {
	i := slices.IndexFunc(w.paragraphs, func(p paragraph) bool { return p.title })
	if i > 0 {
		title := w.paragraphs[i]
		copy(w.paragraphs[1:], w.paragraphs[:i])
		w.paragraphs[0] = title
	}
}

// indentation undoes block quotations that hold all there is: old pages indent
// their text so.
func (w *writer) indentation() {
	const fewest = 3
	quoted := 0
	for _, p := range w.paragraphs {
		switch {
		case p.quoted:
			quoted++
		case p.kind == text.Body && w.isKept(p) && len(w.words(p)) > 80:
			return
		}
	}
	if quoted < fewest {
		return
	}
	for i := range w.paragraphs {
		w.paragraphs[i].quoted = false
	}
}

// layoutKind returns what a paragraph is by its words alone.
func layoutKind(s string) text.ParagraphKind {
	doc := text.Document{Text: s}
	layout.Take(&doc, []layout.Block{{Span: text.Span{End: len(s)}}})
	if len(doc.Paragraphs) == 0 {
		return text.Furniture
	}
	return doc.Paragraphs[0].Kind
}
