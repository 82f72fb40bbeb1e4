package markdown

import (
	"github.com/yuin/goldmark/ast"

	"quoth/extract"
	"quoth/quotes/text"
)

// A writer puts the words of a file together.
type writer struct {
	source string
	base   int // where the tree's positions begin
	tamed  []byte
	draft  extract.Draft
	titled bool // the article's title has been read, or prose that has none
	line   int  // where the last line of the text begins
}

// write reads the source from the byte start on.
func (w *writer) write(start int) error {
	w.base, w.tamed = start, tame(w.source[start:])
	root, err := parse(w.tamed)
	if err != nil {
		return err
	}
	w.blocks(root, false)
	return nil
}

// blocks writes the blocks within n; cited says that they stand in a block
// quotation. Code, HTML and rules are no prose.
func (w *writer) blocks(n ast.Node, cited bool) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Heading:
			kind := text.Heading
			if c.Level == 1 && !w.titled && !cited {
				kind, w.titled = text.Headline, true
			}
			w.inline(c)
			w.draft.End(kind, cited)
		case *ast.Paragraph, *ast.TextBlock:
			w.paragraph(c, cited)
		case *ast.Blockquote:
			w.blocks(c, true)
		case *ast.List:
			if at, ok := w.signedList(c); ok {
				w.draft.Copy("- ", at)
				w.inline(c.FirstChild().FirstChild())
				w.draft.End(text.Body, false)
				continue
			}
			w.blocks(c, cited)
		case *ast.ListItem, *footnote:
			w.blocks(c, cited)
		}
	}
}

func (w *writer) paragraph(n ast.Node, cited bool) {
	if pictures(n, w.tamed) {
		w.captions(n)
		return
	}
	w.titled = true
	w.line = -1
	w.inline(n)
	if cited && n.NextSibling() == nil && n.Parent().Kind() == ast.KindBlockquote {
		// Who says it stands below what is said.
		last := w.draft.Paragraph()
		if w.line >= 0 {
			last = last[len(last)-(w.draft.Len()-w.line):]
		}
		if signature(last) {
			if w.line >= 0 {
				w.draft.EndAt(w.line, text.Body, true)
			}
			cited = false
		}
	}
	w.draft.End(text.Body, cited)
}
