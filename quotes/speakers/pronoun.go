package speakers

import (
	"slices"
	"strings"

	"quoth/quotes/text"
)

// pronoun resolves a pronoun of the narrative, so that "She moved to Vik"
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

// byPronoun resolves he, she, it and they.
func (r *reader) byPronoun(c int, ph *phrase, content []text.Span) (int, string, float64) {
	a := r.ask(ph.first)
	a.content, a.claim, a.inside = content, true, r.inside(content)
	if t := &r.doc.Tokens[ph.first]; t.Quotation >= 0 {
		a.exclude = r.speakerOf(c, t.Span) // who speaks of somebody else
	}
	how := "pronoun"
	if r.doc.Tokens[ph.first].Tag == text.PRPS {
		how = "possessive"
	}
	if a.sex = sexOfPronoun(ph.noun); a.sex != unsexed {
		a.kind = Person
		f := r.rank(&a)
		if f.entity < 0 || f.margin < 1.5 && r.opening(ph.first) {
			if later := r.ahead(&a); f.entity < 0 || later.entity >= 0 && r.cast.entities[later.entity].sex == a.sex {
				f = later
				how = "cataphora"
			}
		}
		r.sexed(f, a.sex)
		return f.entity, how, r.leading(how, f)
	}
	if ph.noun == "it" || ph.noun == "its" {
		a.kind = Organization
		if e := r.addressee(&a); e >= 0 && a.exclude < 0 {
			a.exclude = e
		}
		f := r.rank(&a)
		return f.entity, how + "-it", r.leading(how+"-it", f)
	}
	return r.they(c, &a)
}

// addressee returns whom the words go to that the sentence begins with, who does not
// write them: "In a letter to the Vik Echo it said". It is -1 where nobody is.
func (r *reader) addressee(a *ask) int {
	if len(r.trail) == 0 {
		return -1
	}
	e := r.trail[len(r.trail)-1]
	last := r.cast.entities[e].last
	k := last.token - 1
	if last.sentence != a.sentence || k < 2 {
		return -1
	}
	if r.doc.Tokens[k].Tag == text.DT {
		k--
	}
	switch to := r.doc.Tokens[k].Norm; {
	case to != "to" && to != "with":
		return -1
	case messages[r.doc.Tokens[k-1].Norm]:
		return e
	}
	return -1
}

// messages are what goes to somebody.
var messages = map[string]bool{"statement": true, "interview": true, "letter": true, "email": true, "e-mail": true, "comments": true, "remarks": true, "note": true, "filing": true, "response": true, "submission": true, "message": true, "reply": true, "complaint": true, "report": true}

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
	paper := -1 // "the figures": they are meant where nobody else can be
	for i := len(r.trail) - 1; i >= 0 && len(r.trail)-i <= memory; i-- {
		e := r.trail[i]
		switch x := &r.cast.entities[e]; {
		case !x.plural && x.kind != Group || a.paragraph-x.last.paragraph > 2:
		case x.kind != Report:
			return e, "pronoun-they", confidence["pronoun-they"]
		case paper < 0:
			paper = e
		}
	}
	if paper >= 0 {
		return paper, "pronoun-they", confidence["pronoun-they"]
	}
	if ph := r.pair(a.token); ph.shape == several {
		return r.several(c, &ph)
	}
	a.kind = Organization
	f := r.rank(a)
	if f.entity >= 0 && r.cast.entities[f.entity].place < 5 && a.paragraph-r.cast.entities[f.entity].last.paragraph <= 1 {
		return f.entity, "pronoun-they", 0.8 * confidence["pronoun-they"]
	}
	return -1, "pronoun-they", 0
}

// opening reports whether the possessive at token k is in a phrase that opens
// its sentence, before the subject: "In her letter, Roe wrote".
func (r *reader) opening(k int) bool {
	p := r.parser
	s := k
	for s > k-3 && p.same(k, s-1) {
		s--
	}
	if p.same(k, s-1) || s == k || p.tok(s).Tag != text.IN || p.tok(k).Tag != text.PRPS {
		return false
	}
	for j := k + 1; j < k+12 && p.same(k, j+1); j++ {
		if p.tok(j).Tag == text.Comma {
			return p.nameAt[j+1] >= 0 || p.same(k, j+2) && p.nameAt[j+2] >= 0
		}
		if p.tok(j).Tag.Finite() || p.nameAt[j] >= 0 {
			return false
		}
	}
	return false
}

// ahead looks for the owner of a pronoun later in its sentence, or in the next.
func (r *reader) ahead(a *ask) found {
	for k := a.token + 1; k < min(len(r.doc.Tokens), a.token+60) && r.doc.Tokens[k].Sentence <= a.sentence+1; k++ {
		n := r.parser.nameAt[k]
		if n < 0 || r.cast.names[n].entity < 0 {
			continue
		}
		e := r.cast.names[n].entity
		if x := &r.cast.entities[e]; x.kind == Person && (x.sex == a.sex || x.sex == unsexed) {
			return found{e, 0}
		}
	}
	return found{-1, 0}
}

// firstPerson resolves I and we: within a quotation or a labelled turn its
// speaker, outside the author.
func (r *reader) firstPerson(c int, ph *phrase) (int, string, float64) {
	t := &r.doc.Tokens[ph.first]
	if t.Quotation >= 0 || r.inTurn(t.Span) {
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

// ownWords gives the claims of somebody's I or we within a quotation whose speaker
// is named behind it, and so was not known yet, to that speaker.
func (r *reader) ownWords() {
	for c := range r.claims {
		if r.out[c].Speaker >= 0 || r.out[c].How != "first-person" {
			continue
		}
		for i := c - 1; i >= max(0, c-memory); i-- {
			for _, piece := range r.claims[i].Content {
				if piece.Contains(r.claims[c].Source) && r.out[i].Speaker >= 0 {
					r.out[c] = Attribution{Speaker: r.out[i].Speaker, How: "first-person", Confidence: confidence["first-person"]}
				}
			}
		}
	}
}

// inTurn reports whether the span stands in the turn of a labelled speaker.
func (r *reader) inTurn(s text.Span) bool {
	for _, i := range r.lately() {
		if r.claims[i].Labelled() && slices.ContainsFunc(r.claims[i].Content, func(piece text.Span) bool { return piece.Contains(s) }) {
			return true
		}
	}
	return false
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
