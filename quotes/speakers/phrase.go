package speakers

import (
	"sort"
	"strings"

	"quoth/quotes/text"
)

// A shape says how a source names its speaker.
type shape uint8

const (
	nothing    shape = iota
	byName           // its head is a name
	byPronoun        // he, she, it, they, his …
	byFirst          // I, we, me, my
	byRelative       // who, which
	byNoun           // "the president", "a senior official"
	several          // "Ada and Moe"
	byHandle         // @name
)

// A phrase is a source, taken apart.
type phrase struct {
	shape      shape
	first, end int    // tokens, trimmed
	base       int    // end of the noun phrase that the head closes
	head       int    // token of the head noun
	noun       string // the head, folded
	name       int    // index of the name that is the head, or -1
	mods       []string
	definite   bool // opens with the, or with a possessive
	owner      int  // token of the possessive pronoun or of the last possessor's word, or -1
	plural     bool
	members    []phrase // of several
}

// A parser takes sources apart.
type parser struct {
	finder
	nameAt []int32 // token → index of the name that it belongs to, or -1
}

func newParser(doc *text.Document, names []name) *parser {
	p := &parser{finder: finder{doc: doc}, nameAt: make([]int32, len(doc.Tokens)+1)}
	for i := range p.nameAt {
		p.nameAt[i] = -1
	}
	for i, n := range names {
		for k := n.words.First; k < n.words.End; k++ {
			p.nameAt[k] = int32(i)
		}
	}
	p.names = names
	return p
}

// fullName reports whether a name of several words begins at token i.
func (p *parser) fullName(i int) bool {
	n := p.nameAt[i]
	return n >= 0 && len(p.names[n].parts) > 1
}

// parse takes the tokens [first, end) apart. A source may be too long or too
// short by a word: marks, verbs and possessives at its ends do not count.
func (p *parser) parse(first, end int) phrase {
	for end > first && p.trailing(end-1) {
		end--
	}
	for first < end && p.leading(first, end) {
		first++
	}
	first = p.restart(first, end)
	ph := phrase{first: first, end: end, base: end, head: -1, name: -1, owner: -1}
	if first >= end {
		return ph
	}
	if s, ok := p.single(first); ok && (end-first == 1 || s != byNoun && p.tok(first).Tag != text.PRPS && (s != byRelative || p.tok(first).Norm == "who")) {
		ph.shape, ph.head, ph.base = s, first, first+1
		ph.noun = strings.ToLower(p.tok(first).Norm)
		return ph
	}
	p.nounPhrase(&ph)
	if ph.shape == byName || ph.shape == byNoun {
		p.coordinate(&ph)
	}
	if ph.shape == byNoun && ph.plural || ph.shape == byNoun && counts[ph.noun] {
		p.named(&ph)
	}
	return ph
}

// restart moves the beginning of a source that took in a word of what stands
// before it: to a pronoun that ends it ("target it"), to a capital The.
func (p *parser) restart(first, end int) int {
	if n := end - first; n == 2 || n == 3 {
		switch p.tok(end - 1).Norm {
		case "he", "she", "it", "they", "we", "I", "He", "She", "It", "They", "We":
			return end - 1
		}
	}
	for k := first + 1; k < min(end-1, first+3); k++ {
		if p.tok(k).Norm == "The" && p.nameAt[k] < 0 && (p.nameAt[k-1] < 0 || p.names[p.nameAt[k-1]].place > 0) {
			return k
		}
	}
	return first
}

// trailing reports whether the last token of a source is none of its words.
func (p *parser) trailing(k int) bool {
	t := p.tok(k)
	switch {
	case t.Tag == text.POS, possessive(t.Norm):
		return true
	case t.Kind == text.Word || t.Kind == text.Number || t.Kind == text.Symbol:
		return p.nameAt[k] < 0 && (t.Tag == text.VBD || t.Tag == text.VBZ || t.Tag == text.MD || t.Tag == text.IN && t.Norm != "'em") && classOf(fold(t.Norm))&(somebody|crowd|body|paper|press) == 0
	case t.Tag == text.CloseParen, t.Kind == text.CloseMark:
		return false
	}
	return p.nameAt[k] < 0
}

// leading reports whether the first token of a source is none of its words:
// "by", "said", a mark.
func (p *parser) leading(k, end int) bool {
	t := p.tok(k)
	if p.nameAt[k] >= 0 || t.Kind == text.Symbol && strings.HasPrefix(t.Norm, "@") {
		return false
	}
	if t.Kind != text.Word && t.Kind != text.Number {
		return t.Tag != text.Dollar && !strings.HasPrefix(t.Norm, "@")
	}
	if end-k == 1 && t.Tag != text.VBD {
		return false
	}
	switch next := p.tok(min(k+1, end-1)); {
	case t.Tag == text.WRB || t.Norm == "which" || t.Norm == "what" || t.Norm == "What" || t.Norm == "that" && next.Tag != text.NN && next.Tag != text.JJ:
		// "when Roe", "what she", but "which warned"
		if p.nameAt[k+1] >= 0 || p.capital(k+1) || next.Tag == text.PRP || next.Tag == text.DT || next.Tag == text.PRPS {
			return true
		}
	}
	if _, ok := p.single(k); ok {
		return false
	}
	if c := classOf(fold(t.Norm)); c&(somebody|crowd|rank) != 0 {
		return false
	}
	switch t.Tag {
	case text.IN, text.TO, text.VBD, text.VBZ, text.VBP, text.MD, text.CC, text.RP:
		return t.Norm != "those"
	case text.RB:
		return !p.same(k, k+1) || p.tok(k+1).Tag != text.JJ && p.tok(k+1).Tag != text.NN && p.tok(k+1).Tag != text.CD
	}
	return false
}

// single reports the shape of a pronoun at token k.
func (p *parser) single(k int) (shape, bool) {
	t := p.tok(k)
	switch strings.ToLower(t.Norm) {
	case "he", "she", "it", "they", "him", "them", "his", "her", "their", "its", "himself", "herself", "themselves", "hers", "theirs", "itself":
		return byPronoun, true
	case "i", "we", "me", "us", "my", "our", "myself", "ourselves":
		if t.Norm == "US" {
			return nothing, false
		}
		return byFirst, true
	case "who", "which", "that", "whose", "whom":
		return byRelative, true
	}
	return nothing, false
}

// nounPhrase finds the head of the phrase.
func (p *parser) nounPhrase(ph *phrase) {
	k := ph.first
	if t := p.tok(k); strings.HasPrefix(t.Norm, "@") {
		ph.shape, ph.head = byHandle, k
		return
	}
	switch w := strings.ToLower(p.tok(k).Norm); {
	case w == "the" || w == "this" || w == "that" || w == "these" || w == "those":
		ph.definite = true
	case p.tok(k).Tag == text.PRPS:
		ph.definite, ph.owner = true, k
	}
	j := k
	head, name := -1, -1
	for j < ph.end {
		if n := p.nameAt[j]; n >= 0 {
			name = int(n)
			j = min(p.names[n].words.End, ph.end)
			head = j - 1
			if last := p.names[n].parts[len(p.names[n].parts)-1]; plural(last) && (j == ph.end || !p.tok(j).Tag.Noun()) {
				name = -1 // "Senate Republicans", "31 Latinos"
			}
			continue
		}
		t := p.tok(j)
		if strings.HasPrefix(t.Norm, "@") && len(t.Norm) > 1 {
			ph.shape, ph.head, ph.first, ph.base = byHandle, j, j, j+1
			return
		}
		w := fold(t.Norm)
		c := classOf(w)
		switch {
		case t.Tag == text.POS || possessive(w) && head >= 0:
			ph.definite, ph.owner = true, head
			head, name = -1, -1
			j++
			continue
		case t.Tag.Noun(), c&(somebody|crowd|body|paper|press) != 0 && (!t.Tag.Finite() && t.Tag != text.IN && t.Tag != text.CC || head < 0 || j+1 < ph.end && p.capital(j+1)):
			if name >= 0 && p.tok(j).Tag == text.NNP && head == j-1 && p.capital(j) && c&(somebody|crowd|body|paper|press) == 0 {
				j++ // a capital word after a name: "Post Friday"
				continue
			}
			if j == ph.end-1 && name >= 0 && head == j-1 && c == 0 && (t.Tag == text.NNS || t.Tag == text.VBZ) && !p.capital(j) && p.names[name].person > 0 {
				ph.end = j // "Roe avoids", taken for a noun
				break
			}
			head, name = j, -1
			j++
			continue
		case t.Tag == text.DT || t.Tag == text.PRPS || t.Tag == text.PDT || t.Tag == text.JJ || t.Tag == text.JJR || t.Tag == text.JJS || t.Tag == text.CD || t.Kind == text.Number || t.Tag == text.Dollar || t.Norm == "-",
			(t.Tag == text.VBN || t.Tag == text.VBG || t.Tag == text.RB || t.Tag == text.VBD) && head < 0,
			t.Kind == text.OpenMark, t.Kind == text.CloseMark:
			if head >= 0 && (t.Tag == text.DT || t.Tag == text.PRPS) {
				goto done
			}
			j++
			continue
		case t.Tag == text.CC && head < 0:
			j++
			continue
		case t.Tag == text.Comma && head < 0:
			j++
			continue
		}
		break
	}
done:
	ph.base = j
	if head < 0 {
		// nothing but numbers, adjectives: "many", "the 34-year-old", "two"
		for q := j - 1; q >= ph.first; q-- {
			if t := p.tok(q); t.Kind == text.Word || t.Kind == text.Number {
				head = q
				break
			}
		}
		if head < 0 {
			if n := p.nameAt[ph.first]; n >= 0 {
				head, name = ph.first, int(n)
			} else {
				return
			}
		}
	}
	ph.head, ph.name = head, name
	ph.noun = fold(p.tok(head).Norm)
	if name >= 0 {
		ph.shape = byName
		return
	}
	ph.shape = byNoun
	ph.plural = plural(ph.noun) || p.tok(head).Tag == text.NNS || p.tok(head).Tag == text.NNPS || classOf(ph.noun)&crowd != 0 && classOf(ph.noun)&role == 0
	for q := max(ph.first, ph.owner+1); q < ph.base; q++ {
		if t := p.tok(q); q != head && t.Tag != text.DT && t.Tag != text.PRPS && t.Kind == text.Word && t.Norm != "'s" {
			ph.mods = append(ph.mods, fold(t.Norm))
		}
	}
	// "of Vik", "for the committee"
	for q := ph.base; q < min(ph.end, ph.base+7); q++ {
		t := p.tok(q)
		if t.Tag == text.Comma || t.Tag.Finite() || t.Tag == text.CC || t.Norm == "who" {
			break
		}
		if t.Tag.Noun() {
			ph.mods = append(ph.mods, fold(t.Norm))
		}
	}
	p.apposition(ph)
}

// tokens returns the tokens that a span covers.
func tokens(doc *text.Document, s text.Span) (int, int) {
	first := sort.Search(len(doc.Tokens), func(i int) bool { return doc.Tokens[i].End > s.Start })
	end := sort.Search(len(doc.Tokens), func(i int) bool { return doc.Tokens[i].Start >= s.End })
	return first, max(first, end)
}
