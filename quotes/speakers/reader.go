package speakers

import (
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
	heard := 0           // end of the last source
	first, end := -1, -1 // tokens of the source of claim order[q]
	for i < len(doc.Tokens) || q < len(order) {
		if q < len(order) {
			if first < 0 {
				first, end = tokens(doc, r.claims[order[q]].Source)
			}
			if first >= len(doc.Tokens) || first <= i {
				r.out[order[q]] = r.source(order[q], first, end)
				heard = min(end, first+longestSource)
				q++
				first = -1
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
		if i >= heard {
			if !r.pronoun(i) {
				r.subjectPhrase(i)
			} else {
				r.kinsman(i)
			}
			if doc.Tokens[i].Tag == text.PRPS {
				r.belonging(i)
			}
		}
		i++
	}
}

// ask prepares a question at token i.
func (r *reader) ask(i int) ask {
	s := r.doc.Tokens[i].Sentence
	return ask{token: i, sentence: s, paragraph: r.doc.Sentences[s].Paragraph, exclude: -1, latest: -1, latestHead: -1}
}

// longestSource bounds the tokens of a source that are looked at.
const longestSource = 80

// source resolves the source of claim c, which covers tokens [first, end).
func (r *reader) source(c, first, end int) Attribution {
	end = min(end, first+longestSource)
	if cue := r.claims[c].Cue; cue.Len() > 0 {
		// a source that took in its cue
		for end-1 > first && r.doc.Tokens[end-1].Span.Overlaps(cue) {
			end--
		}
		for first < end-1 && r.doc.Tokens[first].Span.Overlaps(cue) {
			first++
		}
	}
	first = r.parser.oneOf(first, end)
	ph := r.parser.parse(first, r.parser.apposed(first, end))
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
