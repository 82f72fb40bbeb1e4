package claims

import (
	"strings"

	"quoth/quotes/text"
)

// clauseReach bounds the units of a clause, so that hostile text stays linear.
const clauseReach = 250

// clauseEnd returns the unit after the last one of the clause that begins at
// unit i: the end of the frame, or where another attribution takes over.
func (f *frame) clauseEnd(i int) int {
	e := i
	for f.inside(e) && e < i+clauseReach {
		w := f.word(e)
		if w == ";" || w == "." && e+1 == len(f.units) || (w == "—" || w == "–") && f.cuesAhead(e) {
			return e
		}
		if comma(w) && f.closesApposition(i, e) {
			e++
			continue
		}
		if (comma(w) && e >= i || (w == "and" || w == "but" || w == "while") && (e > i+1 || e > i && f.quote(i))) && (f.cuesAhead(e) || e > i && f.resumesVerb(i, e)) {
			return e
		}
		if w == "and" && f.at(e+1).cue.takes&that != 0 && f.tag(e+1) == text.VBG && f.word(e+2) == "that" && !f.gerunds(i, e) {
			return e // "adding that it was late | and warning that it would rain"
		}
		if w == "and" && f.word(e+1) == "by" {
			if v, _, _ := f.secondAgent(e + 1); v > 0 {
				return e // "as “kind” | and by her deputy as “late”"
			}
		}
		if w == "and" && f.at(e+1).cue.takes&orders != 0 && (f.tag(e+1) == text.VBN || f.tag(e+1) == text.VBD) && f.tag(e+2) == text.TO && f.tag(e+3) == text.VB {
			return e // "told to pack | and ordered to leave"
		}
		if comma(w) && e > i && (has(" though although nor ", f.word(e+1)) || f.word(e+1) == "as" && f.startsClause(e+2)) {
			return e // the writer's own reservation or background
		}
		e++
	}
	return e
}

// gerunds reports whether a participle or a gerund stands in the units [i, e), with
// which another one may be coordinated.
func (f *frame) gerunds(i, e int) bool {
	for k := i; k < e; k++ {
		if f.tag(k) == text.VBG {
			return true
		}
	}
	return false
}

// closesApposition reports whether the comma at unit c ends an apposition to the
// subject of the clause that began at unit i, whose verb is still to come: "the
// widow, Ida Krog, | told him".
func (f *frame) closesApposition(i, c int) bool {
	if !f.tag(c-1).Noun() && f.tag(c-1) != text.CD || !f.tag(c+1).Finite() {
		return false
	}
	first := -1
	for k := i; k < c; k++ {
		if f.tag(k).Finite() || f.quote(k) || comma(f.word(k)) && first >= 0 {
			return false
		}
		if comma(f.word(k)) {
			first = k
		}
	}
	return first >= 0 && c-i < reach/2 && (f.tag(c-1).Proper() || f.tag(c-1) == text.CD || f.tag(first+1) == text.DT)
}

// cuesAhead reports whether another attribution begins right after the comma or
// conjunction at unit c: ", adding that", ", officials said", "and told".
func (f *frame) cuesAhead(c int) bool {
	i := c + 1
	for has(" and but while thus thereby then as , ", f.word(i)) || f.tag(i) == text.RB {
		i++
	}
	u := f.at(i)
	if u.cue.takes != 0 && u.cue.takes&manner == 0 && u.cue.takes&(quoted|that|question|hearer) != 0 {
		switch u.tag {
		case text.VBG:
			return comma(f.word(c)) || comma(f.word(i-1))
		case text.VBD, text.VBZ:
			return strong(u.cue.lemma)
		}
	}
	if f.word(i) == "according" || f.nounAhead(i) {
		return true
	}
	// a subject and its cue, at the clause's end or before a that-clause
	if !comma(f.word(c)) && !(f.quote(c-1) && f.at(c-1).ends(f.doc) == ",") {
		return false
	}
	e := f.attachedAfter(f.chunkAfter(i))
	if e > i && comma(f.word(e)) {
		if end := f.apposedAfter(e + 1); end > e+1 && comma(f.word(end)) {
			e = end + 1 // ", and an adviser, who asked not to be named, conceded"
		}
	}
	if f.tag(e) == text.VBN && f.word(e+1) == "by" {
		e = f.attachedAfter(f.chunkAfter(e + 2)) // "and a model run by the institute predicts"
	}
	modal := f.tag(e) == text.MD
	for f.tag(e) == text.RB || has(haveForms, f.word(e)) || f.tag(e) == text.MD {
		e++
	}
	v := f.at(e)
	if modal && v.tag == text.VB && v.cue.takes&that != 0 && f.word(e+1) == "that" {
		return e > i // ", and the defence will reply that"
	}
	if e > i && has(" and but while ", f.word(i-1)) && comma(f.word(c)) && v.tag.Finite() && v.cue.takes&that != 0 && v.cue.takes&manner == 0 && has(testify, v.cue.lemma) && (f.word(e+1) == "that" || f.clauseAt(e+1)) {
		return true // ", and a model predicts the rest will go"
	}
	return e > i && strong(v.cue.lemma) && v.tag.Finite() &&
		(f.word(e+1) == "." || comma(f.word(e+1)) || f.word(e+1) == "that" || f.word(e+1) == "" || timeWord(f.word(e+1)) || f.tag(e+1) == text.IN || f.tag(e+1) == text.PRP)
}

// testify lists the verbs that say what evidence, a count or a court says, and
// seldom what somebody in another one's report thinks.
const testify = ` show predict estimate forecast suggest indicate find conclude project reveal rule allege state claim argue insist warn say report maintain contend `

// strong lists the verbs that are sure to attribute wherever they stand.
func strong(lemma string) bool {
	return has(" say tell add claim argue insist note warn deny admit announce report confirm explain write testify allege concede acknowledge ask tweet promise point-out make-clear ", lemma)
}

// startsClause reports whether a subject with its finite verb begins at unit i.
func (f *frame) startsClause(i int) bool {
	if f.tag(i) == text.EX || f.tag(i) == text.PRP && f.word(i) != "him" && f.word(i) != "them" && f.word(i) != "me" && f.word(i) != "us" {
		return f.finiteAt(i+1) || f.quote(i+1)
	}
	e := f.chunkAfter(i)
	if e == i {
		// a gerund, a question or an adverb at the head of the clause
		return f.tag(i) == text.VBG && f.finiteWithin(i+1, 10)
	}
	for k := e; k < e+8 && f.inside(k) && !comma(f.word(k)) && !halt(f.word(k)); k++ {
		if f.quote(k) && !(f.tag(k-1).Proper() && (f.tag(k+1).Proper() || has(particles, f.word(k+1)))) {
			return true // the verb may stand in the quotation, unless that is a nickname
		}
	}
	if f.finiteAt(f.attachedAfter(e)) {
		return true
	}
	return f.finiteWithin(e, 14)
}

func (f *frame) finiteAt(i int) bool {
	for f.tag(i) == text.RB {
		i++
	}
	return f.tag(i).Finite()
}

func (f *frame) finiteWithin(i, n int) bool {
	for e := i; f.inside(e) && e < i+min(n, clauseReach); e++ {
		if w := f.word(e); halt(w) || w == "that" && f.tag(e) == text.IN || w == "and" && f.tag(e+1).Finite() {
			return false
		}
		if f.tag(e).Finite() && f.word(e-1) != "who" && f.word(e-1) != "which" {
			return true
		}
	}
	return false
}

// skipAside returns the unit after an adverb, a time or a prepositional phrase
// at i that may stand between a cue and its content ("said in a statement on
// Tuesday that"), or i itself.
func (f *frame) skipAside(i int) int {
	w, t := f.word(i), f.tag(i)
	switch {
	case (t == text.DT || t == text.CD) && f.tag(i+1).Noun() && has(" later earlier ago ", f.word(i+2)):
		return i + 3 // "an hour later"
	case timeWord(w):
		if e := f.chunkAfter(i); e > i+1 || w != "this" {
			return max(e, i+1)
		}
		return i // "said this"
	case (t == text.VBN || t == text.VBD) && f.tag(i-1).Noun() && (f.tag(i+1) == text.IN && f.word(i+1) != "that" || f.tag(i+1) == text.TO):
		return i + 1 // "in a letter published | on Monday that"
	case t == text.RB || has(" simply only again late early later instead too also back out aloud afterwards ", w):
		return i + 1
	case t == text.IN || t == text.TO || t == text.RP && f.tag(i+1).Noun():
		if has(" that if whether because while as of about than like although though since unless ", w) {
			return i
		}
		e := f.chunkAfter(i + 1)
		if e == i+1 {
			return i
		}
		return f.attachedAfter(e)
	case comma(w):
		// ", in a note to the guests, that"
		if e := f.skipAside(i + 1); e > i+1 && !comma(f.word(i+1)) && comma(f.word(e)) {
			return e + 1
		}
		// ", minutes before the riot, that"
		for e := i + 1; f.inside(e) && e < i+14 && !halt(f.word(e)) && !f.quote(e) && f.tag(i+1) != text.CC; e++ {
			if comma(f.word(e)) {
				if f.word(e+1) == "that" && e > i+1 {
					return e + 1
				}
				break
			}
		}
	}
	return i
}

// pieces turns the units [a, b) into the spans of a content: the outer marks,
// a leading "that" and the punctuation at both ends left out.
func (f *frame) pieces(a, b int) []text.Span {
	if a >= b {
		return nil
	}
	if s := Trim(f.doc, f.span(a, b)); s.Len() > 0 {
		return []text.Span{s}
	}
	return nil
}

// Trim narrows a span to content: outer marks, a leading "that", commas and
// dashes at both ends and end punctuation are left out.
func Trim(doc *text.Document, s text.Span) text.Span {
	a, b := doc.TokenAt(s.Start), doc.TokenAt(s.End)
	for a < b && (edge(doc.Tokens[b-1]) || stop(doc.Tokens[b-1])) {
		b--
	}
	for a < b && (edge(doc.Tokens[a]) || introduces(doc, a) && b-a > 1) {
		a++
	}
	if a >= b {
		return text.Span{Start: s.Start, End: s.Start}
	}
	return text.Span{Start: doc.Tokens[a].Start, End: doc.Tokens[b-1].End}
}

// introduces reports whether the token at i only leads to the content: "that",
// or the adverb of "only that"; not the first word of "That is my coat".
func introduces(doc *text.Document, i int) bool {
	switch word := doc.Tokens[i].Norm; {
	case word == "That":
		return i == 0 || doc.Tokens[i-1].Kind != text.OpenMark
	case word == "that":
		return true
	default:
		return has(" only simply merely also again ", word) && i+1 < len(doc.Tokens) && doc.Tokens[i+1].Norm == "that"
	}
}

func edge(tok text.Token) bool {
	switch tok.Norm {
	case ",", ";", ":", "-", "–", "—", "--":
		return true
	}
	return tok.Kind == text.OpenMark || tok.Kind == text.CloseMark
}

func stop(tok text.Token) bool {
	return tok.Kind == text.Punct && strings.Trim(tok.Norm, ".!?…") == ""
}
