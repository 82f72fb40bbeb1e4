package html

import (
	"sort"
	"strings"

	"quoth/extract"
	"quoth/quotes"
	"quoth/quotes/text"
)

// assemble joins the paragraphs, a blank line between them.
func (w *writer) assemble() *extract.Article {
	a := &extract.Article{Blocks: make([]quotes.Block, 0, len(w.paragraphs))}
	var b strings.Builder
	b.Grow(len(w.buffer))
	for _, p := range w.paragraphs {
		if b.Len() > 0 {
			b.WriteString("\n\n")
		}
		shift := b.Len() - p.Start
		b.Write(w.buffer[p.Start:p.End])
		a.Blocks = append(a.Blocks, quotes.Block{
			Span: text.Span{Start: p.Start + shift, End: p.End + shift}, Kind: p.kind, Quoted: p.quoted,
		})
		first := sort.Search(len(w.linked), func(i int) bool { return w.linked[i].Start >= p.Start })
		for _, link := range w.linked[first:] {
			if link.Start >= p.End {
				break
			}
			a.Links = append(a.Links, text.Span{Start: link.Start + shift, End: min(link.End, p.End) + shift})
		}
		for _, part := range w.origin[p.parts[0]:p.parts[1]] {
			a.Origin.Add(part.Text.Start+shift, part.Text.Len(), part.File)
		}
	}
	a.Text = b.String()
	return a
}

// prose is how many bytes of running text there are.
func (w *writer) prose() int {
	sum := 0
	for _, p := range w.paragraphs {
		if p.kind == text.Body {
			sum += p.Len()
		}
	}
	return sum
}
