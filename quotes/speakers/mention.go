package speakers

import (
	"quoth/quotes/text"
)

// mention notes a name in passing.
func (r *reader) mention(n int) {
	x := &r.cast.names[n]
	e := r.whose(n, nil)
	if e < 0 {
		return
	}
	r.touch(e, x.words.First, x.words.End, true)
	if r.doc.Tokens[x.words.First].Quotation >= 0 || r.cast.entities[e].kind != Person {
		return
	}
	// "Roe's presidential campaign", "the Roe administration"
	p := r.parser
	for k := x.words.End; k < x.words.End+3 && p.same(x.words.First, k); k++ {
		switch t := p.tok(k); {
		case t.Norm == "campaign" || t.Norm == "administration":
			if b := r.team(e, t.Norm, true); b >= 0 {
				r.touch(b, k, k+1, false)
			}
			return
		case t.Tag != text.POS && t.Tag != text.JJ:
			return
		}
	}
}

// subjectPhrase notes a noun phrase with "the" or "a" that stands for somebody in the
// narrative: a role ("the president flew home"), and at the head of a sentence
// also an organisation, a document or a group, for "it" and "they" to find.
func (r *reader) subjectPhrase(i int) {
	t := &r.doc.Tokens[i]
	if c := fold(t.Norm); t.Quotation < 0 && classOf(c)&crowd != 0 && plural(c) && !r.parser.same(i, i-1) && r.parser.same(i, i+1) && r.parser.tok(i+1).Tag.Finite() {
		if ph := r.parser.parse(i, i+1); ph.shape == byNoun {
			r.touch(r.own(&ph, Group), i, i+1, false) // "Neighbours want it moved"
		}
		return
	}
	if r.severalOf(i) {
		return
	}
	if t.Quotation >= 0 || len(t.Norm) > 3 || t.Norm != "the" && t.Norm != "The" && t.Norm != "A" && t.Norm != "An" && !r.addressed(i) {
		return
	}
	p := r.parser
	end := i + 1
	for end < i+7 && p.same(i, end) && p.nameAt[end] < 0 && (p.modifier(end) || classOf(fold(p.tok(end).Norm))&somebody != 0) {
		end++
	}
	if end == i+1 {
		return
	}
	ph := p.parse(i, end)
	if ph.shape != byNoun {
		return
	}
	c := classOf(ph.noun)
	if c == 0 && len(r.cast.byHead[kindred(ph.noun)]) > 0 {
		c = role // the article says of somebody that he is one
	}
	switch {
	case t.Norm[0] == 'a':
		if c&somebody != 0 && !ph.plural && (!p.same(i, end) || p.nameAt[end] < 0) {
			r.touch(r.own(&ph, Anonymous), i, ph.base, false)
		}
	case t.Norm[0] == 'A':
		if c&somebody != 0 && !ph.plural && !p.same(i, i-1) && r.subject(i, ph.base) && (!p.same(i, end) || p.nameAt[end] < 0) {
			r.touch(r.own(&ph, Anonymous), i, ph.base, false)
		}
	case c&somebody != 0 && !ph.plural:
		if e, _ := r.holder(&ph, nil); e >= 0 {
			r.touch(e, i, ph.base, false)
		}
	case ph.plural && c&crowd != 0 && p.same(i, ph.base) && p.tok(ph.base).Tag.Finite():
		r.touch(r.own(&ph, Group), i, ph.base, false)
	case t.Norm == "The" && !p.same(i, i-1) && c&(body|press|paper|crowd) != 0 && r.subject(i, ph.base) && !(p.same(i, end) && (p.tok(end).Norm == "that" || p.tok(end).Norm == "which")):
		if e, _, _ := r.nominal(-1, &ph, nil); e >= 0 {
			r.touch(e, i, ph.base, false)
		}
	}
}

// severalOf notes a number of people who are somebody together, where token i is
// the article: "a trio of economists published". It reports whether they are.
func (r *reader) severalOf(i int) bool {
	p := r.parser
	t := &r.doc.Tokens[i]
	if t.Quotation >= 0 || t.Norm != "a" && t.Norm != "A" || !p.same(i, i+3) || p.tok(i+2).Norm != "of" {
		return false
	}
	if !numbers[p.tok(i+1).Norm] {
		return false
	}
	end := i + 3
	for end < i+6 && p.same(i, end) && p.modifier(end) && classOf(fold(p.tok(end).Norm))&crowd == 0 {
		end++
	}
	if !p.same(i, end) || classOf(fold(p.tok(end).Norm))&crowd == 0 {
		return false
	}
	ph := p.parse(i, end+1)
	if ph.shape != byNoun && ph.shape != several {
		return false
	}
	r.touch(r.own(&ph, Group), i, end+1, false)
	return true
}

// addressed reports whether the article at token i, "a" or "an", opens the object of
// a verb that lets somebody speak: "I asked a guard".
func (r *reader) addressed(i int) bool {
	if w := r.doc.Tokens[i].Norm; w != "a" && w != "an" || !r.parser.same(i, i-1) {
		return false
	}
	return turnings[r.doc.Tokens[i-1].Norm]
}

var (
	// numbers are nouns for some people together.
	numbers = map[string]bool{"trio": true, "pair": true, "group": true, "team": true, "couple": true, "quartet": true, "band": true, "handful": true}
	// turnings are verbs by which one turns to somebody, who then may speak.
	turnings = map[string]bool{"asked": true, "met": true, "told": true, "interviewed": true, "phoned": true, "rang": true, "questioned": true, "approached": true}
)

// belonging notes an organisation that opens a sentence as somebody's: "Her
// federation learned of it". Token i is the possessive.
func (r *reader) belonging(i int) {
	p := r.parser
	if p.same(i, i-1) || p.tok(i).Quotation >= 0 {
		return
	}
	end := i + 1
	for end < i+6 && p.same(i, end) && p.nameAt[end] < 0 && p.modifier(end) {
		end++
	}
	if end == i+1 || !p.same(i, end) || !p.tok(end).Tag.Verb() && p.tok(end).Tag != text.MD {
		return
	}
	ph := p.parse(i, end)
	if c := classOf(ph.noun); ph.shape == byNoun && !ph.plural && c&(body|press) != 0 && c&(somebody|paper) == 0 {
		if e, _, _ := r.nominal(-1, &ph, nil); e >= 0 {
			r.touch(e, i, ph.base, false)
		}
	}
}

// kinsman notes who has no name but as somebody's kin, at the head of a
// sentence: "His mother rowed".
func (r *reader) kinsman(i int) {
	p := r.parser
	if p.same(i, i-1) || p.tok(i).Tag != text.PRPS || !p.same(i, i+2) || !p.tok(i+2).Tag.Finite() && p.tok(i+2).Tag != text.Comma {
		return
	}
	if c := classOf(fold(p.tok(i + 1).Norm)); c&kin == 0 || sexOf(c) == unsexed {
		return
	}
	if p.tok(i+2).Tag == text.Comma && p.same(i, i+3) && p.nameAt[i+3] >= 0 {
		return // "His mother, Ann Roe,"
	}
	ph := p.parse(i, i+2)
	if ph.shape == byNoun && !ph.plural && r.relation(&ph) < 0 {
		r.touch(r.own(&ph, Anonymous), i+1, i+2, false)
	}
}

// subject reports whether the phrase [i, end) looks like the subject of a
// clause: a finite verb follows, or nothing but opening words precedes.
func (r *reader) subject(i, end int) bool {
	p := &r.parser.finder
	k := end
	if p.same(i, k+1) && p.tok(k).Tag == text.Comma && p.tok(k+1).Tag.Finite() {
		return true // "Her captain, Ann Roe, missed"
	}
	if p.same(i, k) && p.tok(k).Tag == text.Comma { // past an apposition
		for j := k + 1; j < k+14 && p.same(i, j); j++ {
			if p.tok(j).Tag == text.Comma {
				k = j + 1
				break
			}
		}
	}
	for p.same(i, k) && (p.tok(k).Tag == text.RB || p.tok(k).Tag == text.CloseParen) {
		k++
	}
	if p.same(i, k) && p.tok(k).Tag.Finite() {
		return true
	}
	if !p.same(i, i-1) {
		return true
	}
	switch t := p.tok(i - 1); {
	case t.Norm == "and" && p.same(i, i-2) && r.parser.nameAt[i-2] >= 0:
		first := r.parser.names[r.parser.nameAt[i-2]].whole.First
		return !p.same(first, first-1) // "Jon and Eva Moe run the inn"
	case t.Tag == text.VBD && r.speech(t.Norm):
		return true // "said Ott"
	}
	return false
}

// speech reports whether a verb before its subject is one of saying.
func (r *reader) speech(w string) bool {
	switch w {
	case "said", "says", "added", "wrote", "asked", "replied", "recalled", "tweeted", "explained", "admitted":
		return true
	}
	return false
}

// touch notes that entity e was mentioned by tokens [i, end).
func (r *reader) touch(e, i, end int, named bool) {
	t := &r.doc.Tokens[i]
	x := &r.cast.entities[e]
	if x.last.token == i {
		return
	}
	seat := seat{
		token: i, sentence: t.Sentence, paragraph: r.doc.Sentences[t.Sentence].Paragraph,
		subject: r.subject(i, end), quoted: t.Quotation, named: named,
		possessor: end < len(r.doc.Tokens) && r.doc.Tokens[end].Tag == text.POS || t.Tag == text.PRPS,
	}
	// Who was the subject of the sentence remains so.
	seat.subject = seat.subject && !seat.possessor || x.last.token >= 0 && x.last.sentence == seat.sentence && x.last.subject
	x.mentions++
	if named && r.parser.fullName(i) {
		x.full = seat
	}
	if r.doc.Paragraphs[seat.paragraph].Kind == text.Byline {
		return // the story is not about who tells it
	}
	r.trail = append(r.trail, e)
	if r.lead < 0 && x.kind == Person {
		r.lead = e
	}
	// What is said of somebody within a quotation hides no mention outside.
	if t.Quotation >= 0 && x.last.token >= 0 && x.last.quoted < 0 && seat.paragraph-x.last.paragraph < 3 {
		return
	}
	x.before, x.last = x.last, seat
}

// narrate counts the sentences that are not all quotation.
func narrate(doc *text.Document) []int {
	told := make([]int, len(doc.Sentences))
	n := 0
	for s := range doc.Sentences {
		told[s] = n
		for k := doc.Sentences[s].Tokens.First; k < doc.Sentences[s].Tokens.End; k++ {
			if t := &doc.Tokens[k]; t.Quotation < 0 && t.Kind == text.Word {
				n++
				break
			}
		}
	}
	return told
}
