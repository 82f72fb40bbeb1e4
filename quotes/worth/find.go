package worth

import (
	"math"
	"math/bits"
	"strings"

	"quoth/quotes/text"
)

// A token is one of the document, its word in small letters and the cues that
// the word may be.
type token struct {
	*text.Token
	word string
	cues set
}

// A statement is one sentence, or the parts of one that a claim has, and the
// cues in it.
type statement struct {
	tokens []token
	n      [cues]uint16
	at     [cues]text.Span // where the first one is
}

func (st *statement) add(c cue, s text.Span) {
	if st.n[c] == 0 {
		st.at[c] = s
	}
	if st.n[c] < math.MaxUint16 {
		st.n[c]++
	}
}

// find finds the cues.
func (st *statement) find() {
	words := 0
	for k := 0; k < len(st.tokens); k++ {
		tok := &st.tokens[k]
		if n := st.quantity(k); n > 0 {
			words += n
			k += n - 1
			continue
		}
		if tok.Kind == text.Punct {
			if tok.Norm == "?" {
				st.add(question, tok.Span)
			}
			continue
		}
		words++
		st.known(k)
		st.tagged(k)
	}
	if words > 0 {
		st.shape(words)
	}
}

// inflecting are the cues that a verb without tense is none of: "to cut taxes" has
// yet to be done.
const inflecting = 1<<change | 1<<record | 1<<position | 1<<deed | 1<<report

// conditional are the cues that hang on what is beside the word; see tagged.
const conditional = 1<<was | 1<<feeling | 1<<prediction | 1<<wish

// common are the cues that a proper name is none of: Lower Fenn, Harlan Falls.
const common = inflecting | 1<<comparison | 1<<superlative | 1<<extreme | 1<<opinion | 1<<rhetoric

// known adds the cues that the word at k is by the lists.
func (st *statement) known(k int) {
	tok := &st.tokens[k]
	cues := tok.cues
	switch {
	case tok.Tag == text.VB, tok.Tag == text.VBP:
		cues &^= inflecting
	case tok.Tag.Proper() && k > 0 && tok.word != tok.Norm:
		cues &^= common
	}
	for cues &= (1<<magnitude - 1) &^ conditional; cues != 0; cues &= cues - 1 {
		st.add(cue(bits.TrailingZeros64(uint64(cues))), tok.Span)
	}
}

// tagged adds the cues that part of speech and neighbours of the word at k tell.
func (st *statement) tagged(k int) {
	tok, next := &st.tokens[k], st.word(k+1)
	word, cues := tok.word, tok.cues
	switch tag := tok.Tag; {
	case tag == text.VBD && cues.has(was):
		st.add(was, tok.Span)
	case tag == text.VBD:
		st.add(past, tok.Span)
	case tag == text.VBN && st.hasBefore(k):
		st.add(perfect, tok.Span)
	case tag == text.VBN:
		st.add(passive, tok.Span)
	case (tag == text.JJR || tag == text.RBR) && graded(word, "er") && cues&(1<<comparison|1<<opinion) == 0:
		st.add(comparison, tok.Span)
	case (tag == text.JJS || tag == text.RBS) && graded(word, "est") && cues&(1<<superlative|1<<extreme|1<<sweep|1<<opinion) == 0:
		st.add(extreme, tok.Span)
	case tag == text.VB:
		st.add(base, tok.Span)
	case tag.Proper() && k > 0 && cues == 0 && tok.Kind == text.Word:
		st.add(name, tok.Span)
	}
	mine := (cues&(1<<prediction|1<<feeling|1<<wish) != 0 || word == "going") && st.mine(k)
	switch {
	case cues.has(prediction) && mine, word == "going" && next == "to" && mine:
		st.add(promise, tok.Span)
	case cues.has(prediction) && tok.Tag != text.MD && st.noun(k+1): // "the expected revenue"
	case cues.has(prediction), word == "going" && next == "to":
		st.add(prediction, tok.Span)
	case word == "'d" && tok.Tag != text.MD: // had
	case cues.has(wish) && (mine || next == "have" || next == "like"):
		st.add(wish, tok.Span)
	case cues.has(wish):
		st.add(outlook, tok.Span)
	case cues.has(feeling) && mine && k > 0:
		st.add(feeling, tok.Span)
	case next == "to" && (word == "have" || word == "has" || word == "got"):
		st.add(duty, tok.Span)
	case next == "to" && (word == "led" || word == "leads" || word == "leading"), next == "of" && word == "because":
		st.add(cause, tok.Span)
	case tok.Norm == "Act":
		st.add(law, tok.Span)
	}
}

// noun reports whether the word at k is one.
func (st *statement) noun(k int) bool { return k < len(st.tokens) && st.tokens[k].Tag.Noun() }

// graded reports whether a word may be formed with the ending: neither "west" nor
// "her" is.
func graded(word, ending string) bool { return len(word) > 4 && strings.HasSuffix(word, ending) }

// hasBefore reports whether the participle at k follows a form of have.
func (st *statement) hasBefore(k int) bool {
	for i := k - 1; i >= 0 && i >= k-3; i-- {
		if w := st.word(i); w == "have" || w == "has" || w == "had" || w == "'ve" {
			return true
		}
	}
	return false
}

// mine reports whether the verb at k is the first person's: "I really think".
func (st *statement) mine(k int) bool {
	for i := k - 1; i >= 0 && i >= k-3; i-- {
		switch w := st.word(i); {
		case w == "i" || w == "we":
			return true
		case st.tokens[i].Tag != text.RB && w != "do" && w != "n't" && w != "would" && w != "'re" && w != "'m":
			return false
		}
	}
	return false
}

// shape adds the cues that the statement is as a whole.
func (st *statement) shape(words int) {
	opening := &st.tokens[0]
	if opening.Tag == text.VB && st.n[past]+st.n[was] == 0 {
		st.add(order, opening.Span)
	}
	switch {
	case words < 4:
		st.add(fragment, opening.Span)
	case words < 8:
		st.add(short, opening.Span)
	case words > 16:
		st.add(long, opening.Span)
	}
}

// word returns the word at k in small letters, "" where there is none.
func (st *statement) word(k int) string {
	if k < 0 || k >= len(st.tokens) {
		return ""
	}
	return st.tokens[k].word
}
