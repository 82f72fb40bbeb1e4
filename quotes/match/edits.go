package match

import (
	"quoth/quotes/text"
)

// An Edit is one step from the words of the source to those of the article.
type Edit struct {
	Op      Op
	Source  string // the words of the source; empty where words were put in
	Article string // those of the article; empty where words were left out
	// From and To are where they stand, in the texts of the source and of the
	// article.
	From, To text.Span
	Honest   bool   // a desk may make it
	Why      Reason // why it may; "" for one that it may not, and for Keep
}

// An Op is what an Edit does.
type Op string

// The edits.
const (
	Keep    Op = "keep"
	Replace Op = "replace"
	Insert  Op = "insert"
	Delete  Op = "delete"
	Move    Op = "move" // what follows stands elsewhere: further up, or far down
)

// A Reason is what makes an edit honest.
type Reason string

// The reasons.
const (
	Filler      Reason = "filler"      // um, you know
	Repetition  Reason = "repetition"  // said twice, or begun anew
	Aside       Reason = "aside"       // [laughter]
	Ellipsis    Reason = "ellipsis"    // declared
	Bracket     Reason = "bracket"     // [the mayor]
	Contraction Reason = "contraction" // don't
	Numeral     Reason = "numeral"     // 25 for twenty-five
	Spelling    Reason = "spelling"    // colour, going to
	Sound       Reason = "sound"       // their for there, in what a machine heard
)

// longestSkip is how many words that are left out an edit lists.
const longestSkip = 200

// A draft is the edits of a path in the making, with what flags ask for.
type draft struct {
	src       *Source
	quote     *Quote
	items     []item
	match     *Match
	groups    []group
	from      int // the word before, -1 for none
	part      int // the first word of the part that goes on
	gap       bool
	mark      int  // the gap
	cut       bool // a number is cut in two
	cutNumber bool // and it is one that counts
	skips     []skip
}

// A group is the items and words of one edit.
type group struct {
	op     Op
	honest bool
	why    Reason
	items  []int
	words  []int
	leap   bool // the quotation goes on elsewhere
}

// A skip is what is left out where the quotation goes on elsewhere.
type skip struct {
	from, to int // words: the last before, and the first behind
	declared bool
	seam     bool
}

// read goes through the moves of a path.
func (d *draft) read(moves []move) {
	d.from, d.part = -1, -1
	for _, m := range moves {
		it := &d.items[m.item]
		switch m.step {
		case adding:
			if it.what == spoken {
				d.add(Insert, false, "", m.item, -1)
			} else {
				d.declare(m.item)
			}
		case leaving:
			d.leave(m)
		case joining:
			d.reach(m.word-1, m.item)
			d.add(Keep, true, "", m.item, m.word-1)
			d.reach(m.word, m.item)
			d.add(Keep, true, "", -1, m.word)
		case parting:
			d.reach(m.word, m.item)
			d.add(Keep, true, "", m.item-1, m.word)
			d.add(Keep, true, "", m.item, -1)
		case swap:
			d.add(Replace, true, Bracket, m.item, -1)
		case begin, pairing, leaping:
			d.reach(m.word, m.item)
			d.pair(m)
		default:
			d.fragment(m)
		}
	}
	d.endPart()
}

// declare notes that the article says that something is left out here.
func (d *draft) declare(item int) {
	if d.items[item].what == gap {
		d.gap, d.mark = true, item
	}
}

// leave notes a word that is left out.
func (d *draft) leave(m move) {
	w := &d.src.words[m.word]
	it := &d.items[m.item]
	switch {
	case it.what == comment:
		d.reach(m.word, m.item)
		d.add(Replace, true, Bracket, -1, m.word)
		return
	case it.what == gap:
		return // reach finds what is missing
	}
	d.reach(m.word, m.item)
	switch {
	case w.is&aside != 0:
		d.add(Delete, true, Aside, -1, m.word)
	case w.is&filler != 0:
		d.add(Delete, true, Filler, -1, m.word)
	case w.is&repeat != 0:
		d.add(Delete, true, Repetition, -1, m.word)
	default:
		d.add(Delete, false, "", -1, m.word)
		d.seam(m.item)
	}
}

// seam notes that a word is left out between two parts of the quotation.
func (d *draft) seam(item int) {
	if d.items[item].seam {
		d.match.Broken = true
	}
}

// reach goes on to a word, which may stand elsewhere than behind the last.
func (d *draft) reach(word, item int) {
	defer func() { d.from, d.gap = word, false }()
	if d.from < 0 {
		d.part = word
		return
	}
	if word == d.from+1 && !d.gap {
		return
	}
	if word != d.from+1 {
		s := skip{d.from, word, d.gap, d.items[item].seam}
		d.skips = append(d.skips, s)
		if s.seam && !s.declared {
			d.match.Broken = true
		}
		why := Reason("")
		if d.gap {
			why = Ellipsis
		}
		g := group{op: Delete, honest: d.gap, why: why, leap: word-d.from > longestSwap}
		if word <= d.from || word-d.from > longestSkip {
			g.op = Move
		} else {
			for i := d.from + 1; i < word; i++ {
				g.words = append(g.words, i)
			}
			if d.gap {
				g.op, g.items = Replace, []int{d.mark}
			}
		}
		d.groups = append(d.groups, g)
	}
	d.endPart()
	d.part = word
}

// endPart notes the part that ends with the last word.
func (d *draft) endPart() {
	if d.from < 0 || d.part < 0 {
		return
	}
	first, last := &d.src.words[d.part], &d.src.words[d.from]
	if next := d.src.negatedBehind(d.from); next >= 0 {
		d.add(Delete, false, "", -1, next) // "it did" of "it did not"
	}
	d.match.Spans = append(d.match.Spans, text.Span{Start: first.Start, End: max(last.End, first.End)})
	d.match.Turns = append(d.match.Turns, int(first.turn))
	d.part = -1
}

// negatedBehind returns the "not" that follows a word at once and ends the
// sentence, or is part of the word, -1 if there is none: who ends a quotation
// there has turned it around.
func (s *Source) negatedBehind(word int) int {
	for i := word; i+1 < len(s.words) && s.words[i].after&^(hyphen|newline) == 0; i++ {
		switch next := &s.words[i+1]; {
		case next.turn != s.words[word].turn:
			return -1
		case s.vocab.keys[next.key] == "not":
			if next.after&stop != 0 || s.words[i].after == 0 && next.form == contracted {
				return i + 1
			}
			return -1
		case next.is&(filler|aside) == 0:
			return -1
		}
	}
	return -1
}

// pair notes an item with the word that it stands for.
func (d *draft) pair(m move) {
	it, w := &d.items[m.item], &d.src.words[m.word]
	switch {
	case it.key == w.key:
		why := writtenOtherwise(it.form, w.form)
		if why == Contraction && !d.split(m) {
			why = ""
		}
		if it.is&loose != 0 {
			why = Bracket
		}
		if why == "" {
			d.add(Keep, true, "", m.item, m.word)
		} else {
			d.add(Replace, true, why, m.item, m.word)
		}
	case d.src.short(it.key, w.key):
		d.add(Replace, true, Contraction, m.item, m.word)
	case d.src.elided(it, w):
		d.add(Replace, true, Spelling, m.item, m.word)
	case it.is&loose != 0 && patched(it, d.src.vocab.keys[w.key]):
		d.add(Replace, true, Bracket, m.item, m.word)
	case d.src.heard && d.src.alike(it, w):
		d.add(Replace, true, Sound, m.item, m.word)
	default:
		d.add(Replace, false, "", m.item, m.word)
	}
}

// split reports whether a word or an item is written out on the other side, with
// what follows it there, or is what follows: "do not" and "don't", not "do" alone.
func (d *draft) split(m move) bool {
	it, w := &d.items[m.item], &d.src.words[m.word]
	if d.quote.text[it.Start:it.End] != d.src.text[w.Start:w.End] {
		return true
	}
	if m.item+1 >= len(d.items) || m.word+1 >= len(d.src.words) {
		return false
	}
	next, behind := d.items[m.item+1].key, d.src.words[m.word+1].key
	return next == behind || d.src.short(next, behind)
}

// writtenOtherwise tells why two forms of a key differ, "" if they do not.
func writtenOtherwise(a, b form) Reason {
	if a == b {
		return ""
	}
	if a > b {
		a, b = b, a
	}
	switch b {
	case figures:
		return Numeral
	case contracted:
		return Contraction
	case variant:
		return Spelling
	}
	return ""
}

// fragment notes items that are part of a number.
func (d *draft) fragment(m move) {
	first := m.item + 1 - int(m.step-fragment)
	d.reach(m.word, first)
	d.add(Keep, true, "", first, m.word)
	for i := first + 1; i <= m.item; i++ {
		d.add(Keep, true, "", i, -1)
	}
	said := 0
	for i := first; i <= m.item; i++ {
		said += len(d.items[i].said())
	}
	if said < len(d.src.numerals(int32(m.word))) {
		d.cut = true
		d.cutNumber = d.cutNumber || d.src.words[m.word].is&voiced != 0
	}
}

// add adds an item, a word, or both to the edits.
func (d *draft) add(op Op, honest bool, why Reason, item, word int) {
	n := len(d.groups)
	if n == 0 || !d.groups[n-1].takes(op, honest, why) || item >= 0 && d.items[item].seam {
		d.groups = append(d.groups, group{op: op, honest: honest, why: why})
		n++
	}
	g := &d.groups[n-1]
	if op != g.op {
		g.op = Replace
	}
	if item >= 0 {
		g.items = append(g.items, item)
	}
	if word >= 0 {
		g.words = append(g.words, word)
	}
}

// takes reports whether an edit goes on with another one.
func (g *group) takes(op Op, honest bool, why Reason) bool {
	if g.op == Move || g.why == Ellipsis || g.honest != honest || g.why != why || op == Keep && g.op != Keep || op != Keep && g.op == Keep {
		return false
	}
	return !honest || op == g.op
}

// edits writes the groups out.
func (d *draft) edits() []Edit {
	all := make([]Edit, 0, len(d.groups))
	for _, g := range d.groups {
		e := Edit{Op: g.op, Honest: g.honest, Why: g.why}
		if len(g.words) > 0 {
			e.From = text.Span{Start: d.src.words[g.words[0]].Start, End: d.src.words[g.words[len(g.words)-1]].End}
			e.Source = d.src.text[e.From.Start:e.From.End]
		}
		if len(g.items) > 0 {
			e.To = text.Span{Start: d.items[g.items[0]].Start, End: d.items[g.items[len(g.items)-1]].End}
			e.Article = d.quote.text[e.To.Start:e.To.End]
		}
		if e.Op == Replace {
			switch {
			case e.Source == "":
				e.Op = Insert
			case e.Article == "":
				e.Op = Delete
			}
		}
		all = append(all, e)
	}
	return all
}
