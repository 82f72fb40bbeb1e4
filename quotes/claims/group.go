package claims

import "quoth/quotes/text"

const (
	beForms   = " is are was were be been being 's 're 'm am "
	haveForms = " has have had having 've 's 'd "
	doForms   = " do does did "
)

// groupStart returns the first unit of the verb group that ends in the verb at
// v: auxiliaries, negation, adverbs, and what leads to an infinitive ("is
// expected to say", "used to tell").
func (f *frame) groupStart(v int) int {
	g := v
	for g > 0 && v-g < 12 {
		w, t := f.word(g-1), f.tag(g-1)
		switch {
		case t == text.MD, has(beForms, w) && t != text.POS, has(haveForms, w) && t != text.POS, has(doForms, w),
			t == text.RB && f.tag(g-2) != text.DT, t == text.RBR, w == "not", w == "n't", w == "never":
			g--
		case w == "doubt" && f.word(g-2) == "no" && f.tag(g-3) == text.MD, w == "course" && f.word(g-2) == "of" && f.tag(g-3) == text.MD, w == "turn" && f.word(g-2) == "in" && f.tag(g-3) == text.MD:
			g -= 2 // "will no doubt say"
		case t == text.TO && f.tag(g) == text.VB && g >= 2 && (f.tag(g-2).Verb() || has(" likely set due able going ready about sure like quick keen fond wont ", f.word(g-2))):
			g -= 2
		default:
			return g
		}
	}
	return g
}

// cueSpan is the text of the verb group at v, leading adverbs left out.
func (f *frame) cueSpan(v int) text.Span {
	g := f.groupStart(v)
	for g < v && f.tag(g) == text.RB && !has(" not n't never ", f.word(g)) {
		g++
	}
	return f.span(g, v+1)
}

// passive reports whether the participle at v has a form of be before it.
func (f *frame) passive(v int) bool {
	if t := f.tag(v); t != text.VBN && t != text.VBD {
		return false
	}
	for k := v - 1; k >= f.groupStart(v) && f.tag(k) != text.TO; k-- {
		if has(beForms, f.word(k)) && f.tag(k) != text.POS {
			return true
		}
	}
	return false
}

// quotedAs returns the participle of "was quoted (by a paper) as saying" for the
// verb at v, or -1.
func (f *frame) quotedAs(v int) int {
	if f.tag(v) != text.VBG || f.word(v-1) != "as" {
		return -1
	}
	for k := v - 2; k > 0 && k > v-14; k-- {
		if has(" quoted cited reported recorded remembered heard overheard ", f.word(k)) {
			return k
		}
		if comma(f.word(k)) || halt(f.word(k)) {
			return -1
		}
	}
	return -1
}
