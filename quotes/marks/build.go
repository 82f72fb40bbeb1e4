package marks

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"quoth/quotes/text"
)

// build adds the quotations and problems of paragraph i.
func (p *pairer) build(marks []mark, i int) {
	para := &p.doc.Paragraphs[i]
	left := -1 // the mark that stays open on purpose
	if len(p.open) > 0 && marks[p.open[0]].kind == p.follows[i] && !pairsLater(marks[p.open[0]:]) {
		left = p.open[0]
	}
	first, carry := len(p.doc.Quotations), -1
	around := p.open[:0] // the pairs around the mark
	for j := range marks {
		m := &marks[j]
		switch {
		case m.reading == isOpen && m.mate >= 0:
			around = append(around, j)
			p.add(i, m.kind, m.Span, text.Span{Start: m.End, End: marks[m.mate].Start}, marks[m.mate].Span)
		case m.reading == isOpen:
			limit := p.limit(marks, j, around, para.End)
			end, framed := p.frameEnd(marks, j, limit)
			if j == left && !framed {
				carry = p.add(i, m.kind, m.Span, text.Span{Start: m.End, End: para.End}, text.Span{Start: para.End, End: para.End})
				continue
			}
			p.add(i, m.kind, m.Span, text.Span{Start: m.End, End: end}, text.Span{Start: end, End: end})
			p.report(para, m, "opening quotation mark without a closing one")
		case m.reading == isClose:
			around = around[:len(around)-1]
		case !m.silent:
			p.report(para, m, "quotation mark without a partner")
			if start := p.strayStart(marks, j, para); start >= 0 {
				p.add(i, m.kind, text.Span{Start: start, End: start}, text.Span{Start: start, End: m.Start}, m.Span)
			}
		}
	}
	p.open = around[:0]
	if para.Quoted {
		p.cite(i, first)
		return
	}
	carry = p.nest(first, carry)
	if p.carried >= 0 && first < len(p.doc.Quotations) && marks[0].starts && p.doc.Quotations[first].Open.Start == marks[0].Start {
		p.doc.Quotations[first].Continues = p.carried
	}
	p.carry(i, carry)
}

// cite makes the whole of paragraph i a quotation, unless marks do: what they
// quote there, from index first on, lies within it. A block quotation of
// several paragraphs goes on from one to the next.
func (p *pairer) cite(i, first int) {
	para := &p.doc.Paragraphs[i]
	words := strings.TrimRightFunc(p.doc.Text[:para.End], unicode.IsPunct)
	whole := slices.ContainsFunc(p.doc.Quotations[first:], func(q text.Quotation) bool {
		return q.Open.Start <= para.Lead.End && q.End >= len(words)
	})
	if !whole {
		p.add(i, none, text.Span{Start: para.Lead.End, End: para.Lead.End}, text.Span{Start: para.Lead.End, End: para.End}, text.Span{Start: para.End, End: para.End})
		if last := len(p.doc.Quotations) - 1; last > first {
			all := p.doc.Quotations[first:]
			outer := all[len(all)-1]
			copy(all[1:], all)
			all[0] = outer
		}
	}
	p.nest(first, -1)
	if i > 0 && p.doc.Paragraphs[i-1].Quoted && p.carried >= 0 && first < len(p.doc.Quotations) {
		p.doc.Quotations[first].Continues = p.carried
	}
	p.carried = -1 // where it has no word
	if first < len(p.doc.Quotations) {
		p.carried = first
	}
}

// pairsLater reports whether a pair of the kind of the first mark follows it:
// then that is no quotation that goes on, it has lost its closing mark.
func pairsLater(marks []mark) bool {
	for _, m := range marks[1:] {
		if m.mate >= 0 && m.kind == marks[0].kind {
			return true
		}
	}
	return false
}

// carry remembers the quotation that paragraph i leaves open on purpose.
// Captions and the like between two paragraphs do not end it.
func (p *pairer) carry(i, quotation int) {
	if prose(p.doc.Paragraphs[i].Kind) {
		p.carried = quotation
	}
}

// add adds a quotation without the white space inside its marks and returns
// its index, or -1 if no word stands between the marks.
func (p *pairer) add(i int, k kind, open, span, end text.Span) int {
	inside := p.doc.Text[span.Start:span.End]
	if !hasWord(inside) {
		return -1
	}
	trimmed := trimRight(inside)
	span.End -= len(inside) - len(trimmed)
	span.Start += len(trimmed) - len(trimLeft(trimmed))
	if open.Len() == 0 {
		open = text.Span{Start: span.Start, End: span.Start}
	}
	if end.Len() == 0 {
		end = text.Span{Start: span.End, End: span.End}
	}
	p.doc.Quotations = append(p.doc.Quotations, text.Quotation{
		Span: span, Open: open, Close: end, Parent: -1, Continues: -1, Paragraph: i, Single: k.single(),
	})
	return len(p.doc.Quotations) - 1
}

// trimRight returns s without the white space at its end, entities of it included.
func trimRight(s string) string {
	for {
		s = strings.TrimRightFunc(s, unicode.IsSpace)
		n := text.BlankBefore(s)
		if n == 0 {
			return s
		}
		s = s[:len(s)-n]
	}
}

// trimLeft returns s without the white space at its beginning, entities of it
// included.
func trimLeft(s string) string {
	for {
		s = strings.TrimLeftFunc(s, unicode.IsSpace)
		n := text.Blank(s)
		if n == 0 {
			return s
		}
		s = s[n:]
	}
}

// nest sets the depth and parent of the quotations from first on, drops those
// that lie too deep, and returns where the quotation at index carry stands then.
func (p *pairer) nest(first, carry int) int {
	all := p.doc.Quotations
	kept, moved := first, -1
	stack := p.open[:0]
	for i := first; i < len(all); i++ {
		q := all[i]
		for len(stack) > 0 && all[stack[len(stack)-1]].End <= q.Open.Start {
			stack = stack[:len(stack)-1]
		}
		if len(stack) == deepest {
			continue
		}
		if len(stack) > 0 {
			q.Parent = stack[len(stack)-1]
		}
		if i == carry {
			moved = kept
		}
		stack = append(stack, kept)
		q.Depth = len(stack)
		all[kept] = q
		kept++
	}
	p.doc.Quotations = all[:kept]
	p.open = stack[:0]
	return moved
}

func (p *pairer) report(para *text.Paragraph, m *mark, message string) {
	if para.Kind == text.Furniture || para.Kind == text.Byline {
		return
	}
	p.doc.Problems = append(p.doc.Problems, text.Problem{Span: m.Span, Code: "unbalanced-quotation-mark", Message: message})
}

// limit returns where the quotation that mark j opens has ended at the latest:
// at the next mark without a partner, or at the end of the pair around it.
func (p *pairer) limit(marks []mark, j int, around []int, end int) int {
	if len(around) > 0 {
		end = marks[marks[around[len(around)-1]].mate].Start
	}
	for k := j + 1; k < len(marks) && marks[k].Start < end; k++ {
		m := &marks[k]
		if m.mate >= 0 && m.reading == isOpen {
			k = m.mate
			continue
		}
		if m.reading == isOpen || m.reading == isNone && !m.silent {
			return m.Start
		}
	}
	return end
}

// frameEnd returns where the words that mark j opens end although no mark
// closes them: before what frames them ("We are full, |Krog said."), else at
// the end of their sentence, or of the paragraph if all of it is in the mark.
func (p *pairer) frameEnd(marks []mark, j, limit int) (end int, framed bool) {
	s := p.doc.Text
	sentence, alone := -1, marks[j].starts
	for i, k := marks[j].End, j+1; i < limit; {
		if k < len(marks) && i == marks[k].Start {
			if marks[k].mate > k {
				k = marks[k].mate
				alone = false
			}
			i = marks[k].End
			k++
			continue
		}
		switch s[i] {
		case ',', '!', '?':
			if frames(s[i+1 : limit]) {
				return i + 1, true
			}
		}
		n := sentenceEnd(s[marks[j].End:limit], i-marks[j].End)
		if n > 0 && sentence < 0 {
			sentence = i + n
			if !marks[j].starts {
				break
			}
		}
		_, w := utf8.DecodeRuneInString(s[i:])
		i += w
	}
	if sentence < 0 || alone {
		return limit, false
	}
	return sentence, false
}

// strayStart returns where the words begin that mark j closes although no mark
// opens them, or -1 if that is not plain: it is if they begin a sentence and a
// frame follows ("We are full," Krog said).
func (p *pairer) strayStart(marks []mark, j int, para *text.Paragraph) int {
	m := &marks[j]
	s := p.doc.Text
	if m.close > mixed || m.left != stop && m.left != dots || !frames(s[m.End:para.End]) {
		return -1
	}
	from, start := para.Lead.End, para.Lead.End
	if j > 0 {
		from, start = marks[j-1].End, -1
	}
	for i := from; i < m.Start; {
		n := sentenceEnd(s[from:m.Start], i-from)
		if n > 0 && i+n < m.Start-1 {
			start = i + n
		}
		_, w := utf8.DecodeRuneInString(s[i:])
		i += max(n, w)
	}
	return start
}
