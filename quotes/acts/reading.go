package acts

import (
	"quoth/quotes/claims"
	"quoth/quotes/text"
)

// A Reading is what a claim's cue performs.
type Reading struct {
	Act Act
	// Negated says that the article has it not done: "did not say", "declined to
	// say", "nobody said". What the content denies is no matter of the cue.
	Negated bool
	// Hypothetical says that the article does not have it done, or not yet: "if
	// she said", "would say", "is expected to announce", "Did she say so?"
	Hypothetical bool
	// Known says that the cue is in the table; otherwise Act is Said for want of
	// anything better.
	Known bool
}

// Of reads the cue of a claim. Without a cue somebody's words are Said.
func Of(doc *text.Document, claim claims.Claim) Reading {
	if claim.Cue.Len() == 0 {
		return Reading{Act: Said, Known: true}
	}
	cue := text.Range{First: doc.TokenAt(claim.Cue.Start), End: doc.TokenAt(claim.Cue.End)}
	if cue.Len() <= 0 {
		return Reading{Act: Said}
	}
	act, head, known := perform(doc, cue)
	if !known {
		known = roleOf(doc, cue.First).is(neutral) || doc.Tokens[cue.First].Kind != text.Word // a colon, a dash
	}
	if roleOf(doc, head).is(telling) && infinitive(doc, claim) {
		act = Ordered
	}
	r := Reading{Act: act, Known: known}
	r.readChain(doc, claim.Source, head)
	r.readSubject(doc, claim.Source, head)
	return r
}

// infinitive reports whether the content is one: "told them to leave".
func infinitive(doc *text.Document, claim claims.Claim) bool {
	if len(claim.Content) == 0 {
		return false
	}
	i := doc.TokenAt(claim.Content[0].Start)
	return i < len(doc.Tokens) && (lower(doc, i) == "to" || i > 0 && lower(doc, i-1) == "to" && doc.Tokens[i].Tag == text.VB)
}

// longestChain is how many words before the head of a cue may bear on it, so that
// a text of nothing but adverbs stays linear.
const longestChain = 12

// readChain reads the words that lead to the head of the cue: "has so far
// declined to say".
func (r *Reading) readChain(doc *text.Document, source text.Span, head int) {
	supposed, refusing := false, false
	for i, next := head-1, lower(doc, head); i >= 0 && i >= head-longestChain; i-- {
		tok := &doc.Tokens[i]
		if tok.Sentence != doc.Tokens[head].Sentence || source.Overlaps(tok.Span) {
			break
		}
		word := lower(doc, i)
		switch is := roles()[word]; {
		case is.is(negator):
			if !roles()[next].is(focusing) {
				r.Negated = !r.Negated // "never declined to say"
			}
		case is.is(refusal) && (word != "yet" || next == "to"): // not "has yet said"
			r.Negated = !r.Negated
		case is.is(supposing), word == "'d" && tok.Tag == text.MD:
			if i > 0 && roleOf(doc, i-1).is(person) && roleOf(doc, head).is(polite) || next == "like" || next == "prefer" {
				break
			}
			supposed, refusing = true, refusing || is.is(willing)
		case next == "to" && is.is(pending):
			supposed = true
		case !is.is(helper) && tok.Tag != text.RB:
			i = 0
		}
		next = word
	}
	// Who will not say so refuses to.
	r.Hypothetical = supposed && !(r.Negated && refusing)
}

// readSubject reads the source and what stands before it: "Nobody said", "Nor did
// she say", "if she said", "Had she said".
func (r *Reading) readSubject(doc *text.Document, source text.Span, head int) {
	first, adjoins := head, false
	if source.Len() > 0 && source.Start < doc.Tokens[head].Start {
		first, adjoins = doc.TokenAt(source.Start), doc.TokenAt(source.End) == head
		if roleOf(doc, first).is(nobody) && doc.Tokens[first+1].Kind != text.Number { // not "No 10"
			r.Negated = !r.Negated
		}
	}
	before := func(i int) (role, bool) {
		if i < 0 || doc.Tokens[i].Sentence != doc.Tokens[head].Sentence || doc.Tokens[i].Kind == text.OpenMark {
			return 0, false
		}
		return roleOf(doc, i), true
	}
	word, there := before(first - 1)
	if !there {
		return
	}
	earlier, there := before(first - 2)
	starts := !there || earlier.is(opening)
	switch {
	case word.is(neither), adjoins && word.is(asking) && earlier.is(neither): // "nor did she say"
		r.Negated = !r.Negated
	case adjoins && starts && (word.is(inverting) || word.is(asking) && questions(doc, head)):
		r.Hypothetical = true
	}
	const near = 3 // words between "if" and who says it: "if only the last minister"
	for i := first - 1; i >= first-near; i-- {
		word, there := before(i)
		if word.is(condition) {
			r.Hypothetical = true
		}
		if !there || !light(doc.Tokens[i].Tag) {
			return
		}
	}
}

// light reports whether a word of the tag may stand between "if" and its subject.
func light(tag text.Tag) bool {
	return tag == text.RB || tag == text.DT || tag == text.JJ || tag == text.Comma || tag == text.IN
}

func roleOf(doc *text.Document, i int) role { return roles()[lower(doc, i)] }

// questions reports whether the sentence of a token ends in a question mark.
func questions(doc *text.Document, i int) bool {
	sent := doc.Sentences[doc.Tokens[i].Sentence]
	for k := sent.Tokens.End - 1; k > i; k-- {
		if doc.Tokens[k].Kind == text.Punct {
			return doc.Tokens[k].Norm == "?"
		}
		if doc.Tokens[k].Kind == text.Word {
			return false
		}
	}
	return false
}
