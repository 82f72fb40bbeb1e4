package claims

import (
	"slices"
	"strings"

	"quoth/quotes/text"
)

// A Reading is a document as the rules see it: frames, and turns of labelled
// speakers.
type Reading struct {
	doc      *text.Document
	turns    []turn
	framed   [][]frame   // for each paragraph that the rules read as prose
	children [][]int     // for each quotation the ones directly in it
	names    []certainty // for each quotation whether it only names something
}

// Read prepares a document for the rules.
func Read(doc *text.Document) *Reading {
	r := &Reading{doc: doc, turns: turns(doc), framed: make([][]frame, len(doc.Paragraphs)), children: make([][]int, len(doc.Quotations)), names: namings(doc)}
	outer := make([][]int, len(doc.Paragraphs))
	for q, quotation := range doc.Quotations {
		if quotation.Parent >= 0 {
			r.children[quotation.Parent] = append(r.children[quotation.Parent], q)
		} else {
			outer[quotation.Paragraph] = append(outer[quotation.Paragraph], q)
		}
	}
	for i, p := range doc.Paragraphs {
		if p.Kind != text.Furniture && p.Kind != text.Byline {
			r.framed[i] = r.frames(p.Tokens, i, -1, outer[i])
		}
	}
	return r
}

// Turns returns the claims of paragraphs that belong to one speaker as a whole:
// labelled turns and signed quotations. Nothing else is found in them.
func (r *Reading) Turns() []Claim {
	var found []Claim
	for i, p := range r.doc.Paragraphs {
		if len(r.framed[i]) == 0 {
			continue
		}
		if signed := signatures(r.doc, p); len(signed) > 0 {
			found = append(found, signed...)
			r.framed[i] = nil
			continue
		}
		var claim Claim
		ok := false
		if i+1 < len(r.framed) && len(r.framed[i+1]) > 0 {
			if claim, ok = signatureLine(r.doc, p, r.doc.Paragraphs[i+1]); ok {
				r.framed[i+1] = nil
			}
		}
		if !ok && r.turns[i].form != unlabelled {
			claim, ok = r.turns[i].claim(r.doc, p)
		}
		if !ok {
			continue
		}
		found = append(found, claim)
		if claim.Labelled() {
			found = append(found, r.told(i)...)
		}
		r.framed[i] = nil
	}
	return found
}

// told returns the claims about quotations inside the turn of a labelled
// speaker: "A: He shouted, “Do you know who I am?”"
func (r *Reading) told(paragraph int) []Claim {
	var found []Claim
	for k := range r.framed[paragraph] {
		f := &r.framed[paragraph][k]
		var inner []int
		for _, u := range f.units {
			if u.quotation >= 0 {
				inner = append(inner, u.quotation)
			}
		}
		if len(inner) > 0 {
			found = append(found, f.reports(inner)...)
		}
	}
	return found
}

// Rules returns the claims that phrases such as "according to" and cue verbs
// make, in prose and, for quotations within quotations, inside the outer one.
func (r *Reading) Rules() []Claim {
	var found []Claim
	for i := range r.framed {
		for k := range r.framed[i] {
			found = append(found, r.framed[i][k].claims()...)
		}
	}
	found = append(found, r.tags()...)
	for q, inner := range r.children {
		if len(inner) > 0 {
			found = append(found, r.within(q, inner)...)
		}
	}
	return found
}

// claims returns the claims of one frame, left to right.
func (f *frame) claims() []Claim {
	var found []Claim
	var last draft
	done, plain := 0, true // plain: every claim so far is in the order source, cue, content
	for i := range f.units {
		shared := len(found) > 0 && plain && f.at(i).cue.takes != 0 && f.goesOn(last.to, f.groupStart(i))
		if shared && f.tag(i) == text.VBN && f.groupStart(i) == i {
			f.units[i].tag = text.VBD // "denied it, promised that"
		}
		d, ok := f.claimAt(i, done, plain || last.Rule == "verb-after-clause" && len(found) == 1 && len(last.Content) == 1)
		if !ok || len(d.Content) == 0 || d.to <= done && !f.own(d, i) || f.at(i).cue.takes&charge != 0 && !shared {
			continue
		}
		if shared && strings.HasPrefix(d.Rule, "subject-") && (d.Source.Len() == 0 || d.Source.Start < last.Content[len(last.Content)-1].End) {
			d.Source, d.sure = last.Source, true // the sentence's subject, not that of the clause before
		}
		found = append(found, d.Claim)
		last = d
		done = max(done, d.to)
		plain = plain && d.Source.End <= d.Content[0].Start
	}
	return found
}

// claimAt returns the claim whose cue stands at unit i. What stands before unit
// done is taken; not so for a cue that frames all of the sentence, where the
// claims so far are plain.
func (f *frame) claimAt(i, done int, plain bool) (draft, bool) {
	d, ok := f.byPhrase(i, done)
	if !ok && plain && done > 0 && f.word(i) == "according" {
		d, ok = f.byPhrase(i, 0) // "Images show it sank, according to the institute"
		ok = ok && d.to >= len(f.units)-1
	}
	if !ok && f.at(i).cue.takes != 0 && !f.leads(i) {
		left := done
		if plain && f.closes(i) {
			left = 0 // "Krog told the Echo she would stay, the Wire reported"
		}
		d, ok = f.byVerb(i, left)
	}
	if !ok && f.word(i) == ":" {
		d, ok = f.byColon(i, done)
	}
	if !ok {
		d, ok = f.byAside(i, done)
	}
	return d, ok
}

// closes reports whether the verb at v, and asides after it, end the frame's main
// clause: the frame ends there, or a participle or a clause of time or cause
// follows: "…, the Wire reported on Sunday, citing officials".
func (f *frame) closes(v int) bool {
	end := f.skipAll(v + 1)
	if !f.inside(end) || end == len(f.units)-1 && halt(f.word(end)) {
		return true
	}
	return comma(f.word(end)) && (f.tag(end+1) == text.VBG || has(" after before when while as because since amid following hours days minutes ", f.word(end+1)))
}

// own reports whether a claim inside the content of another one is worth a
// claim of its own: a sure cue with a source.
func (f *frame) own(d draft, v int) bool {
	return d.Source.Len() > 0 && ((strong(f.at(v).cue.lemma) || f.quote(v+1) && (f.at(v).cue.lemma != "show" || f.capital(v+1)) || f.at(v).cue.takes&quoted != 0 && f.word(v-1) != "who" && f.quotes(d)) && f.tag(v).Verb() && f.tag(v) != text.VBG || d.Rule == "noun" && f.word(v+1) == "that")
}

// quotes reports whether the draft's content holds a quotation.
func (f *frame) quotes(d draft) bool {
	for i := d.from; i < d.to; i++ {
		if f.quote(i) && slices.ContainsFunc(d.Content, f.at(i).Span.Overlaps) {
			return true
		}
	}
	return false
}

// within returns the claims that a quotation makes about the quotations in it.
// Whatever else it attributes is a part of what its speaker says.
func (r *Reading) within(q int, inner []int) []Claim {
	var found []Claim
	doc := r.doc
	tokens := text.Range{First: doc.TokenAt(doc.Quotations[q].Start), End: doc.TokenAt(doc.Quotations[q].End)}
	for _, f := range r.frames(tokens, doc.Quotations[q].Paragraph, q, inner) {
		found = append(found, f.reports(inner)...)
	}
	return found
}

// reports returns the claims that somebody's words make of others' quotations.
func (f *frame) reports(inner []int) []Claim {
	return slices.DeleteFunc(f.claims(), func(c Claim) bool {
		return !attributes(f.doc, c, inner) || !f.somebody(c) || !has(quoting, c.Rule)
	})
}

// quoting are the rules whose content is what somebody is quoted as saying.
const quoting = ` subject-quote subject-quote-after-comma subject-colon subject-that subject-bare subject-question subject-infinitive verb-quote verb-after-quote
 inverted-after-quote participle-quote participle-quote-after-comma subject-complement colon noun `

// somebody reports whether the claim's source is somebody other than whom the
// quotation speaks to: "you said 'no'" reports nobody. Its own speaker is one
// right beside what was said: "I said, 'No.'"
func (f *frame) somebody(claim Claim) bool {
	source := strings.ToLower(f.doc.Slice(claim.Source))
	if source == "i" || source == "we" {
		return has(framing, claim.Rule)
	}
	first, _, _ := strings.Cut(source, " ")
	return source != "" && !has(" no any every each ", first) &&
		!has(" you it they them people somebody someone anybody anyone nobody everyone everybody one ", source)
}

// attributes reports whether the claim's content reaches into one of the quotations.
func attributes(doc *text.Document, claim Claim, quotations []int) bool {
	return slices.ContainsFunc(quotations, func(q int) bool {
		return slices.ContainsFunc(claim.Content, func(s text.Span) bool { return s.Overlaps(doc.Quotations[q].Span) })
	})
}
