package claims

import (
	"strings"

	"quoth/quotes/text"
)

// longestName bounds the words of a title.
const longestName = 12

// A certainty says how sure it is that a quotation only names something.
type certainty uint8

const (
	noName     certainty = iota
	likelyName           // a term, or a title by its capitals and its place; in somebody's words it may be a coinage
	sureName             // the title of a work, by the words around it
)

// namings tells for each quotation whether it only names something: a work, a
// programme, a brand, a term. Nobody says such words, and the rules read them as
// one noun.
func namings(doc *text.Document) []certainty {
	out := make([]certainty, len(doc.Quotations))
	for q := range doc.Quotations {
		first, end := doc.TokenAt(doc.Quotations[q].Start), doc.TokenAt(doc.Quotations[q].End)
		if end <= first || end-first > 2*longestName {
			continue
		}
		n := naming{doc: doc, first: first, end: end, quotation: q}
		switch {
		case n.work(), n.doubted():
			out[q] = sureName
		case n.term(), n.title():
			out[q] = likelyName
		}
	}
	return out
}

// A naming is a quotation, tokens [first, end), that may name something.
type naming struct {
	doc        *text.Document
	first, end int
	quotation  int
}

// word returns the folded token at i if it is in the sentence of token of, or "".
func (n *naming) word(i, of int) string {
	if i < 0 || i >= len(n.doc.Tokens) || n.doc.Tokens[i].Sentence != n.doc.Tokens[of].Sentence {
		return ""
	}
	return strings.ToLower(n.doc.Tokens[i].Norm)
}

func (n *naming) tag(i int) text.Tag {
	if i < 0 || i >= len(n.doc.Tokens) {
		return text.None
	}
	return n.doc.Tokens[i].Tag
}

// before is the index of the last token before the opening mark, -1 for none.
func (n *naming) before() int {
	i := n.first - 1
	for i >= 0 && n.doc.Tokens[i].Kind == text.OpenMark {
		i--
	}
	return i
}

// after is the index of the first token behind the closing mark.
func (n *naming) after() int {
	i := n.end
	for i < len(n.doc.Tokens) && n.doc.Tokens[i].Kind == text.CloseMark {
		i++
	}
	return i
}

// doubted reports whether the writer keeps the words off: "so-called “balloon” loans".
func (n *naming) doubted() bool {
	return n.doc.Quotations[n.quotation].Parent < 0 && has(" so-called self-styled self-proclaimed ", n.word(n.before(), n.first))
}

// term reports whether the words before say that this is what something is
// called, and nobody in particular calls it so: "known in the trade as the
// “cliff”", "a method called “sweeping”", "so-called “balloon” loans".
func (n *naming) term() bool {
	i := n.before()
	w := n.word(i, n.first)
	if has(" so-called self-styled self-proclaimed ", w) {
		return true
	}
	if has(" a an the ", w) {
		i--
		w = n.word(i, n.first)
	}
	if w == "as" {
		return n.knownAs(i)
	}
	if !has(christenings, w) || n.by() {
		return false
	}
	if n.tag(i-1) == text.RB {
		i-- // "is locally termed"
	}
	switch t := n.tag(i - 1); {
	case t == text.NN, t == text.NNS, n.word(i-1, n.first) == ",":
		return !n.sentence() // "a method called", ", entitled"
	case has(beForms, n.word(i-1, n.first)):
		return true
	}
	return n.word(i-1, n.first) == "" && w != "called"
}

// knownAs reports whether "known (to the trade) as" ends in the "as" at i.
func (n *naming) knownAs(i int) bool {
	for k := i - 1; k > i-8 && k >= 0; k-- {
		switch w := n.word(k, n.first); {
		case has(" known referred marketed sold billed ", w):
			return w != "referred" && w != "billed" || has(beForms, n.word(k-1, n.first)) || n.tag(k-1) == text.NN || n.tag(k-1) == text.NNS
		case w == "" || w == ",":
			return false
		}
	}
	return false
}

// by reports whether the agent of a passive follows the quotation.
func (n *naming) by() bool {
	i := n.after()
	return n.word(i, n.first) == "by"
}

// sentence reports whether the words end as a sentence does whose first word is
// no title: "a voice called “Come in!”"
func (n *naming) sentence() bool {
	last := n.doc.Tokens[n.end-1].Norm
	return (last == "!" || last == "?") && !n.capitals()
}

// words counts the words of the quotation.
func (n *naming) words() int {
	count := 0
	for _, tok := range n.doc.Tokens[n.first:n.end] {
		if tok.Kind == text.Word || tok.Kind == text.Number {
			count++
		}
	}
	return count
}

// capitals reports whether the words are written as titles are: two or more,
// all but the small ones with a capital.
func (n *naming) capitals() bool {
	words, big := 0, 0
	for _, tok := range n.doc.Tokens[n.first:n.end] {
		if tok.Kind == text.CloseMark || tok.Kind == text.OpenMark {
			return false
		}
		if tok.Kind != text.Word {
			continue
		}
		words++
		switch {
		case startsUpper(tok.Norm):
			big++
		case !has(smallWords, tok.Norm):
			return false
		}
	}
	return big > 1 && words <= longestName
}

// work reports whether the words around the quotation say that it is a work's
// title: "the song “Dry Well”", "His next film, “The Potato,” will open", "said
// that “Snow and Ash” had been filmed".
func (n *naming) work() bool {
	if !n.capital() || n.tagged() {
		return false
	}
	i := n.before()
	if n.word(i, n.first) == "," {
		i--
	}
	return has(works, n.word(i, n.first)) || n.capitals() && (n.workBehind() || n.word(i, n.first) == "that" && n.subject())
}

// title reports whether the quotation is written as a title and stands where a
// noun does.
func (n *naming) title() bool {
	i := n.before()
	w := n.word(i, n.first)
	if has(terms, w) && n.words() <= 4 {
		return true // the word “cliff”
	}
	if !n.capitals() || n.tagged() {
		return false
	}
	switch t := n.tag(i); {
	case w == "":
		return n.subject()
	case t == text.POS, t == text.PRPS && w != "her", t == text.DT, t == text.TO:
		return true // on CNN's “…”, the “…” plan, the theme tune to “…”
	case t == text.IN && has(" on in at of for from with by about ", w):
		return !has(cries, n.word(i-1, n.first))
	case w == "and" || w == "or":
		return n.coordinated(i)
	}
	return false
}

// capital reports whether the first word has a capital.
func (n *naming) capital() bool { return startsUpper(n.doc.Tokens[n.first].Norm) }

// coordinated reports whether a title stands before the conjunction at i.
func (n *naming) coordinated(i int) bool {
	if i < 1 || n.doc.Tokens[i-1].Kind != text.CloseMark {
		return false
	}
	q := n.doc.Tokens[max(i-2, 0)].Quotation
	if q < 0 || q == n.quotation {
		return false
	}
	first, end := n.doc.TokenAt(n.doc.Quotations[q].Start), n.doc.TokenAt(n.doc.Quotations[q].End)
	if end-first > 2*longestName {
		return false
	}
	other := naming{doc: n.doc, first: first, end: end, quotation: q}
	return other.capitals() && !other.tagged()
}

// subject reports whether a finite verb that is no cue follows the quotation.
func (n *naming) subject() bool {
	i := n.after()
	return n.word(i, n.first) != "" && n.tag(i).Finite() && lexicon()[n.word(i, n.first)].takes&quoted == 0
}

// workBehind reports whether the words behind the quotation say whose work it
// is: "“The Salt Ledger,” Ngozi Eze's second novel".
func (n *naming) workBehind() bool {
	i := n.after()
	if n.word(i, n.first) == "," {
		i++
	}
	for k := i; k < i+10; k++ {
		switch w := n.word(k, n.first); {
		case has(works, w):
			return k > i
		case w == "" || n.tag(k).Finite() || w == "," || n.tag(k) == text.IN:
			return false
		}
	}
	return false
}

// tagged reports whether a frame of speech follows the quotation: a cue or,
// behind a comma or the end of a sentence in it, a subject with its cue.
func (n *naming) tagged() bool {
	i := n.after()
	if n.word(i, n.first) == "" {
		return false
	}
	if lexicon()[n.word(i, n.first)].takes&quoted != 0 && n.tag(i).Finite() {
		return true
	}
	last := n.doc.Tokens[n.end-1]
	if last.Kind != text.Punct && n.word(i, n.first) != "," {
		return false
	}
	if n.word(i, n.first) == "," {
		i++
	}
	for k := i; k < i+8; k++ {
		w := n.word(k, n.first)
		if w == "" || w == "," || n.doc.Tokens[k].Kind == text.OpenMark || n.tag(k) == text.IN || n.tag(k) == text.POS {
			return false
		}
		if c := lexicon()[w]; c.takes&quoted != 0 && n.tag(k).Finite() {
			return true
		}
		if n.tag(k).Finite() {
			return false
		}
	}
	return false
}
