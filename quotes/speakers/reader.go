package speakers

import (
	"strings"

	"quoth/quotes/claims"
	"quoth/quotes/text"
)

// A reader goes through the document once, in the order of the text, and keeps
// in mind who was spoken of last; so it knows, where a pronoun or a role
// stands for somebody, who that can be.
type reader struct {
	doc    *text.Document
	cast   *cast
	parser *parser
	trail  []int // the entities mentioned, in order
	seen   []int // scratch of rank
	spoken int   // number of claims read so far
	done   []int // the claims read so far, in order
	claims []claims.Claim
	out    []Attribution
	author int
	meant  map[string]int // a description → whom it was taken to mean
	called map[string]int // a surname that several bear → whom it meant last, plus 1
	told   []int          // sentence → how many sentences of the narrative came before it
	lead   int            // the first person that the article names, or -1
	// the interview's parts, once it was looked for
	met         bool
	host, guest int
	bodies      map[string]int // an organisation without a name → its entity
}

// read resolves the source of every claim. The claims' order is that of their
// sources.
func (r *reader) read(order []int) {
	next := 0 // name
	q := 0
	i := 0
	doc := r.doc
	for i < len(doc.Tokens) || q < len(order) {
		if q < len(order) {
			c := order[q]
			first, end := tokens(doc, r.claims[c].Source)
			if first >= len(doc.Tokens) || first <= i {
				r.out[c] = r.source(c, first, end)
				q++
				continue
			}
		}
		if i >= len(doc.Tokens) {
			break
		}
		for next < len(r.cast.names) && r.cast.names[next].words.First < i {
			next++
		}
		if next < len(r.cast.names) && r.cast.names[next].words.First == i {
			r.mention(next)
			i++
			continue
		}
		if !r.pronoun(i) {
			r.subjectPhrase(i)
		}
		i++
	}
}

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

// whose returns the entity of a name; where two share it, the one who fits
// best here.
func (r *reader) whose(n int, content []text.Span) int {
	x := &r.cast.names[n]
	if x.entity < 0 && len(x.rivals) > 0 {
		x.entity = r.likeliest(x)
		if e := &r.cast.entities[x.entity]; e.sex == unsexed && x.polite {
			e.sex = x.sex
		}
		r.cast.alias(x.entity, x)
	}
	return x.entity
}

// likeliest returns whom of several a bare surname means: whom the article
// names most, whom it called so before, who was named just now; a wife or a
// brother of somebody goes by the first name.
func (r *reader) likeliest(n *name) int {
	a := r.ask(n.words.First)
	best, high := -1, 0.0
	for _, e := range n.rivals {
		x := &r.cast.entities[e]
		s := logs[min(x.fulls, len(logs)-1)] + 0.5*logs[min(x.mentions, len(logs)-1)]
		if r.called[n.parts[0]] == e+1 {
			s++
		}
		if f := x.full; f.token >= 0 && a.paragraph-f.paragraph <= 1 && f.quoted < 0 {
			s += 0.7
			if f.subject {
				s++
			}
		}
		if x.last.token < 0 {
			s -= 0.5
		}
		if n.polite && n.sex == female && x.sex == female {
			s++
		}
		for _, d := range x.roles {
			if classOf(d.head)&kin != 0 && classOf(d.head)&title == 0 {
				s--
				break
			}
		}
		if best < 0 || s > high {
			best, high = e, s
		}
	}
	r.called[n.parts[0]] = best + 1
	return best
}

// ask prepares a question at token i.
func (r *reader) ask(i int) ask {
	s := r.doc.Tokens[i].Sentence
	return ask{token: i, sentence: s, paragraph: r.doc.Sentences[s].Paragraph, exclude: -1, latest: -1, latestHead: -1}
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

// pronoun resolves a pronoun of the narrative, so that "She moved to Ely"
// keeps her in mind.
func (r *reader) pronoun(i int) bool {
	t := &r.doc.Tokens[i]
	if t.Quotation >= 0 || t.Kind != text.Word || len(t.Norm) > 4 || t.Tag != text.PRP && t.Tag != text.PRPS && t.Tag != text.None {
		return false
	}
	sex := sexOfPronoun(strings.ToLower(t.Norm))
	if sex == unsexed {
		return false
	}
	a := r.ask(i)
	a.sex, a.kind = sex, Person
	if f := r.rank(&a); f.entity >= 0 {
		r.sexed(f, a.sex)
		r.touch(f.entity, i, i+1, false)
	}
	return true
}

// sexed remembers a pronoun that certainly stood for somebody of whom nothing
// else tells the gender.
func (r *reader) sexed(f found, s gender) {
	if f.entity >= 0 && f.margin > 1 && r.cast.entities[f.entity].sex == unsexed {
		r.cast.entities[f.entity].lean = s
	}
}

// subjectPhrase notes a noun phrase with "the" or "a" that stands for somebody in the
// narrative: a role ("the president flew home"), and at the head of a sentence
// also an organisation, a document or a group, for "it" and "they" to find.
func (r *reader) subjectPhrase(i int) {
	t := &r.doc.Tokens[i]
	if t.Quotation >= 0 || len(t.Norm) > 3 || t.Norm != "the" && t.Norm != "The" && t.Norm != "A" && t.Norm != "An" {
		return
	}
	p := r.parser
	end := i + 1
	for end < i+7 && p.same(i, end) && p.nameAt[end] < 0 && (p.modifier(end) || classOf(fold(p.tok(end).Norm))&role0 != 0) {
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
	switch {
	case t.Norm[0] == 'A':
		if c&role0 != 0 && !ph.plural && !p.same(i, i-1) && r.subject(i, ph.base) && (!p.same(i, end) || p.nameAt[end] < 0) {
			r.touch(r.own(&ph, Anonymous), i, ph.base, false)
		}
	case c&role0 != 0 && !ph.plural:
		if e, _ := r.holder(&ph, nil); e >= 0 {
			r.touch(e, i, ph.base, false)
		}
	case t.Norm == "The" && !p.same(i, i-1) && c&(body|press|paper|crowd) != 0 && r.subject(i, ph.base) && !(p.same(i, end) && (p.tok(end).Norm == "that" || p.tok(end).Norm == "which")):
		if e, _, _ := r.nominal(-1, &ph, nil); e >= 0 {
			r.touch(e, i, ph.base, false)
		}
	}
}

// sexOfPronoun returns whom a pronoun of the singular stands for.
func sexOfPronoun(w string) gender {
	switch w {
	case "he", "him", "his", "himself":
		return male
	case "she", "her", "hers", "herself":
		return female
	}
	return unsexed
}

// source resolves the source of claim c, which covers tokens [first, end).
func (r *reader) source(c, first, end int) Attribution {
	if cue := r.claims[c].Cue; cue.Len() > 0 {
		// a source that took in its cue
		for end-1 > first && r.doc.Tokens[end-1].Span.Overlaps(cue) {
			end--
		}
		for first < end-1 && r.doc.Tokens[first].Span.Overlaps(cue) {
			first++
		}
	}
	ph := r.parser.parse(first, end)
	if ph.shape == nothing {
		ph = r.beside(first, end)
	}
	if ph.shape == nothing {
		return Attribution{Speaker: -1, How: "none"}
	}
	e, how, sure := -1, "", 0.0
	if who, ok := r.label(&ph); ok {
		e, how, sure = who, "label", confidence["label"]
	} else {
		e, how, sure = r.resolve(c, &ph)
	}
	if e < 0 {
		return Attribution{Speaker: -1, How: how}
	}
	r.touch(e, ph.first, ph.base, ph.shape == byName)
	x := &r.cast.entities[e]
	x.last.subject = true
	r.spoken++
	x.spoke, x.spokeIn, x.spokeAt = r.spoken, x.last.paragraph, r.doc.Tokens[ph.first].Sentence
	r.done = append(r.done, c)
	return Attribution{Speaker: e, How: how, Confidence: sure}
}

// beside looks next to a source that holds no noun for the name that it may
// have missed.
func (r *reader) beside(first, end int) phrase {
	p := r.parser
	for _, k := range [...]int{end, first - 1} {
		if k >= 0 && k < len(r.doc.Tokens) && p.nameAt[k] >= 0 {
			n := &p.names[p.nameAt[k]]
			return p.parse(n.whole.First, n.whole.End)
		}
	}
	return phrase{shape: nothing}
}

// resolve finds the entity behind a phrase, makes one where the phrase stands
// for itself, and says how.
func (r *reader) resolve(c int, ph *phrase) (entity int, how string, sure float64) {
	var content []text.Span
	if c >= 0 {
		content = r.claims[c].Content
	}
	switch ph.shape {
	case byName:
		return r.name(ph, content)
	case byPronoun:
		return r.byPronoun(c, ph, content)
	case byFirst:
		return r.firstPerson(c, ph)
	case byRelative:
		return r.relative(c, ph)
	case several:
		return r.several(c, ph)
	case byHandle:
		return r.handle(ph), "handle", confidence["handle"]
	}
	return r.nominal(c, ph, content)
}

// handle resolves @name: to the person whose names it is made of, else to
// nobody but itself.
func (r *reader) handle(ph *phrase) int {
	ph.base = ph.head + 1
	for k := ph.base; k < min(ph.end, ph.base+4) && !r.doc.Tokens[k].Space && r.doc.Tokens[k].Tag != text.Comma; k++ {
		ph.base = k + 1 // "@ann.roe" is several tokens
	}
	for ph.base > ph.head+1 && r.doc.Tokens[ph.base-1].Kind != text.Word && r.doc.Tokens[ph.base-1].Kind != text.Number {
		ph.base--
	}
	ph.end = ph.base
	w := fold(strings.TrimPrefix(r.doc.Tokens[ph.head].Norm, "@"))
	for _, e := range r.recent(nil) {
		x := &r.cast.entities[e]
		if x.kind != Person {
			continue
		}
		for _, p := range x.parts {
			if len(p) >= 4 && strings.Contains(w, p) {
				return e
			}
		}
	}
	return r.own(ph, Person)
}

// name resolves a source whose head is a name.
func (r *reader) name(ph *phrase, content []text.Span) (int, string, float64) {
	n := &r.cast.names[ph.name]
	ambiguous := n.entity < 0 && len(n.rivals) > 1
	e := r.whose(ph.name, content)
	if e < 0 {
		return r.own(ph, Person), "as-written", confidence["as-written"]
	}
	how := "name"
	x := &r.cast.entities[e]
	switch {
	case ambiguous:
		how = "ambiguous-surname"
	case x.kind != Person:
		how = "organisation"
	case len(n.parts) == 1 && len(x.parts) > 1 && x.parts[len(x.parts)-1] == n.parts[0]:
		how = "surname"
	case len(n.parts) == 1 && len(x.parts) > 1:
		how = "first-name"
	case len(n.parts) == 1:
		how = "single-name"
	}
	return e, how, confidence[how]
}

// byPronoun resolves he, she, it and they.
func (r *reader) byPronoun(c int, ph *phrase, content []text.Span) (int, string, float64) {
	a := r.ask(ph.first)
	a.content, a.claim, a.inside = content, true, r.inside(content)
	how := "pronoun"
	if r.doc.Tokens[ph.first].Tag == text.PRPS {
		how = "possessive"
	}
	if a.sex = sexOfPronoun(ph.noun); a.sex != unsexed {
		a.kind = Person
		f := r.rank(&a)
		if f.entity < 0 {
			f = r.ahead(&a)
			how = "cataphora"
		}
		r.sexed(f, a.sex)
		return f.entity, how, r.leading(how, f)
	}
	if ph.noun == "it" || ph.noun == "its" {
		a.kind = Organization
		f := r.rank(&a)
		return f.entity, how + "-it", r.leading(how+"-it", f)
	}
	return r.they(c, &a)
}

// leading is the confidence of a ranked answer: more where the lead is large.
func (r *reader) leading(how string, f found) float64 {
	if f.entity < 0 {
		return 0
	}
	c := confidence[how]
	switch {
	case f.margin > 1.5:
		return c + 0.65*(1-c)
	case f.margin < 0.5:
		return 0.55 * c
	}
	return c
}

// they resolves the plural to the last group, document or organisation that
// spoke.
func (r *reader) they(c int, a *ask) (int, string, float64) {
	for i := len(r.trail) - 1; i >= 0 && len(r.trail)-i <= memory; i-- {
		e := r.trail[i]
		x := &r.cast.entities[e]
		if x.plural || x.kind == Group {
			if a.paragraph-x.last.paragraph <= 2 {
				return e, "pronoun-they", confidence["pronoun-they"]
			}
		}
	}
	a.kind = Organization
	f := r.rank(a)
	if f.entity >= 0 && a.paragraph-r.cast.entities[f.entity].last.paragraph <= 1 {
		return f.entity, "pronoun-they", 0.8 * confidence["pronoun-they"]
	}
	return -1, "pronoun-they", 0
}

// ahead looks for the owner of a pronoun later in its sentence, or in the next.
func (r *reader) ahead(a *ask) found {
	for _, n := range r.cast.names {
		if n.words.First <= a.token {
			continue
		}
		s := r.doc.Tokens[n.words.First].Sentence
		if s > a.sentence+1 {
			break
		}
		if n.entity < 0 {
			continue
		}
		x := &r.cast.entities[n.entity]
		if x.kind == Person && (x.sex == a.sex || x.sex == unsexed) {
			return found{n.entity, 0}
		}
	}
	return found{-1, 0}
}

// firstPerson resolves I and we: within a quotation its speaker, outside the
// author.
func (r *reader) firstPerson(c int, ph *phrase) (int, string, float64) {
	t := &r.doc.Tokens[ph.first]
	if t.Quotation >= 0 {
		if e := r.speakerOf(c, t.Span); e >= 0 {
			return e, "first-person", confidence["first-person"]
		}
		return -1, "first-person", 0
	}
	if r.author < 0 {
		name := "author"
		if e := r.byline(-1); e >= 0 {
			name = r.cast.entities[e].name
		}
		r.author = r.cast.add(entity{name: name, kind: Author, spoke: -1, last: nowhere, before: nowhere, full: nowhere})
	}
	return r.author, "author", confidence["author"]
}

// speakerOf returns who makes the claim whose content holds the span, if that
// claim has been read.
func (r *reader) speakerOf(c int, s text.Span) int {
	for _, i := range r.lately() {
		if i == c {
			continue
		}
		for _, piece := range r.claims[i].Content {
			if piece.Contains(s) && r.out[i].Speaker >= 0 {
				return r.out[i].Speaker
			}
		}
	}
	return -1
}

// lately lists the claims read last.
func (r *reader) lately() []int { return r.done[max(0, len(r.done)-memory):] }

// relative resolves who and which to what stands right before.
func (r *reader) relative(c int, ph *phrase) (int, string, float64) {
	p := r.parser
	k := ph.first - 1
	for k >= 0 && p.same(ph.first, k) && (p.tok(k).Tag == text.Comma || p.tok(k).Tag == text.IN || p.tok(k).Tag == text.CloseParen || p.tok(k).Kind == text.CloseMark) {
		k--
	}
	if !p.same(ph.first, k) {
		return -1, "relative", 0
	}
	who := ph.noun == "who" || ph.noun == "whose" || ph.noun == "whom"
	if n := p.nameAt[k]; n >= 0 {
		if e := r.whose(int(n), nil); e >= 0 && (!who || r.cast.entities[e].kind == Person) {
			return e, "relative", confidence["relative"]
		}
	}
	if s, ok := p.single(k); ok && s == byPronoun {
		q := p.parse(k, k+1)
		e, _, sure := r.byPronoun(c, &q, nil)
		return e, "relative", sure
	}
	// the noun phrase that ends here
	s := k
	for s > k-10 && p.same(k, s-1) && (p.modifier(s-1) || p.tok(s-1).Tag == text.DT || p.tok(s-1).Tag == text.PRPS || p.tok(s-1).Tag == text.CD || p.tok(s-1).Tag == text.POS || p.nameAt[s-1] >= 0) {
		s--
	}
	// "the nominee for president, who"
	for n := 0; who && n < 3 && p.same(k, s-2) && (p.tok(s-1).Norm == "for" || p.tok(s-1).Norm == "of" || p.tok(s-1).Norm == "at" || p.tok(s-1).Norm == "in"); n++ {
		for s--; s > k-20 && p.same(k, s-1) && (p.modifier(s-1) || p.tok(s-1).Tag == text.DT || p.tok(s-1).Tag == text.PRPS || p.tok(s-1).Tag == text.CD || p.tok(s-1).Tag == text.POS || p.nameAt[s-1] >= 0); {
			s--
		}
	}
	q := p.parse(s, k+1)
	if who && !q.plural {
		if e := r.described(s); e >= 0 {
			return e, "relative", confidence["relative-phrase"]
		}
	}
	if q.shape != byNoun && q.shape != byName {
		return -1, "relative", 0
	}
	e, _, sure := r.resolve(c, &q)
	return e, "relative", sure * confidence["relative-noun"]
}

// described looks left from token k for the person of whom the phrase there
// says what he is: "Ann Roe, a clerk at the court who", "Roe, 59, of Ashton,
// Md., who", "Roe is a lawyer who".
func (r *reader) described(k int) int {
	p := r.parser
	for j := k - 1; j > k-14 && p.same(k, j); j-- {
		t := p.tok(j)
		if n := p.nameAt[j]; n >= 0 {
			e := r.whose(int(n), nil)
			if e >= 0 && r.cast.entities[e].kind == Person && j+1 < k && (p.tok(j+1).Tag == text.Comma || p.tok(j+1).Norm == "is" || p.tok(j+1).Norm == "was") {
				return e
			}
			continue
		}
		if t.Tag.Finite() && t.Norm != "is" && t.Norm != "was" || t.Kind == text.OpenMark || t.Tag == text.CC || t.Norm == ";" {
			return -1
		}
	}
	return -1
}

// several makes one speaker of a compound source, under full names where all
// its members are named.
func (r *reader) several(c int, ph *phrase) (int, string, float64) {
	var names []string
	for i := range ph.members {
		m := &ph.members[i]
		if m.shape != byName {
			names = nil
			break
		}
		e := r.whose(m.name, nil)
		if e < 0 {
			names = nil
			break
		}
		r.touch(e, m.first, m.base, true)
		names = append(names, r.cast.entities[e].name)
	}
	if len(names) == 0 {
		return r.own(ph, Group), "group", confidence["group"]
	}
	text := strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
	for e := range r.cast.entities {
		if r.cast.entities[e].name == text {
			return e, "compound", confidence["compound"]
		}
	}
	return r.cast.add(entity{name: text, kind: Group, plural: true, spoke: -1, last: nowhere, before: nowhere, full: nowhere}), "compound", confidence["compound"]
}

// add appends an entity that has no entry in the index of names.
func (c *cast) add(e entity) int {
	c.entities = append(c.entities, e)
	return len(c.entities) - 1
}
