// Package marks finds the quotations of a text by its quotation marks alone,
// before and apart from tokens and sentences.
//
// Each paragraph goes through four steps:
//
//  1. scan finds whatever may be a quotation mark and what stands around it;
//  2. weigh says what it would cost to read each as opening a quotation, as
//     closing one, or as none (an apostrophe, inches);
//  3. read chooses the cheapest reading of the whole paragraph, a stack of
//     open marks as its state: so the marks that balance decide what the
//     doubtful ones are, as in BookNLP and CoreNLP, which count what balances;
//  4. build makes quotations of the pairs, and ends those that lack a mark at
//     what frames them.
//
// A paragraph that leaves a quotation open goes on in the next one if that
// opens with the same mark. All of it is one pass, linear in the text.
package marks

import "quoth/quotes/text"

// Pair fills doc.Quotations, in the order of their first marks, from doc.Text
// within doc.Paragraphs, and adds to doc.Problems the marks without a partner.
func Pair(doc *text.Document) {
	p := pairer{doc: doc, carried: -1}
	p.scanAll()
	p.lookAhead()
	single := p.singleStyle()
	for i := range p.ranges {
		marks := p.marks[p.ranges[i].First:p.ranges[i].End]
		if i > 0 && doc.Paragraphs[i-1].Quoted && !doc.Paragraphs[i].Quoted {
			p.carried = -1
		}
		if len(marks) == 0 && !p.doc.Paragraphs[i].Quoted {
			p.carry(i, -1)
			continue
		}
		p.weigh(marks, i, single)
		p.read(marks, p.follows[i])
		p.build(marks, i)
	}
}

// A pairer holds what the steps share.
type pairer struct {
	doc    *text.Document
	marks  []mark
	ranges []text.Range // the marks of each paragraph
	// follows is the kind of the mark that opens the paragraph of prose after
	// each paragraph.
	follows []kind
	beam    beam
	// carried is the quotation that an earlier paragraph left open on purpose,
	// or -1.
	carried int
	open    []int // marks, while they are paired
}

// scanAll finds the marks of every paragraph.
func (p *pairer) scanAll() {
	p.ranges = make([]text.Range, len(p.doc.Paragraphs))
	for i, para := range p.doc.Paragraphs {
		first := len(p.marks)
		p.marks = scan(p.marks, p.doc.Text, text.Span{Start: para.Lead.End, End: para.End})
		p.ranges[i] = text.Range{First: first, End: len(p.marks)}
	}
}

// singleStyle reports whether the text puts speech in single marks, as many
// British papers do: more single than double marks open something after a
// space or a bracket.
func (p *pairer) singleStyle() bool {
	single, double := 0, 0
	for i := range p.marks {
		m := &p.marks[i]
		if m.left != space && m.left != bracket || m.right != letter {
			continue
		}
		if m.kind.single() {
			single++
		} else {
			double++
		}
	}
	return single > double
}

// prose reports whether a paragraph can go on what the one before it left open.
func prose(k text.ParagraphKind) bool {
	return k == text.Body || k == text.Headline || k == text.Heading
}

// lookAhead notes for each paragraph the kind of the mark that opens the next
// paragraph of prose, or none.
func (p *pairer) lookAhead() {
	p.follows = make([]kind, len(p.ranges))
	next := none
	for i := len(p.ranges) - 1; i >= 0; i-- {
		p.follows[i] = next
		if !prose(p.doc.Paragraphs[i].Kind) {
			continue
		}
		next = none
		if r := p.ranges[i]; r.Len() > 0 {
			if m := &p.marks[r.First]; m.starts && m.right != space && m.drawn != closing {
				next = m.kind
			}
		}
	}
}
