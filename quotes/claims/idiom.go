package claims

import (
	"strings"

	"quoth/quotes/text"
)

// writing reports whether the head of the noun phrase [a, e) is something that
// is written: "The sign above the door".
func (f *frame) writing(a, e int) bool {
	for i := a; i < e; i++ {
		if has(writings, f.word(i)) {
			t := f.tag(i + 1)
			return i+1 == e || t == text.IN || t == text.VBN || t == text.VBD || comma(f.word(i+1))
		}
	}
	return false
}

// verbal reports whether the word at v is used as a verb.
func (f *frame) verbal(v int) bool {
	t := f.tag(v)
	if t.Verb() {
		return true
	}
	// The tagger takes "says" in a headline or "claims" after a name for a noun.
	return f.at(v).cue.takes != 0 && (f.word(v) == "said" || f.word(v) == "says")
}

// idiom reports whether the verb stands in a fixed phrase that attributes
// nothing, or says what nobody has said.
func (f *frame) idiom(v int) bool {
	if f.supposed(v) || f.coining(v) || f.reticent(v) {
		return true
	}
	if f.at(v).cue.lemma == "say" && has(" nothing little ", f.word(v+1)) && !f.quote(v+2) {
		return f.word(v+2) != "about" && f.word(v+2) != "of" // "said nothing more"
	}
	if f.at(v).cue.lemma == "say" {
		for i := v + 1; i < v+6 && !f.quote(i); i++ {
			if has(greetings, f.word(i)) && !(f.tag(i).Proper() && (f.tag(i-1).Proper() || f.tag(i+1).Proper())) {
				return true
			}
		}
	}
	for _, phrase := range idioms {
		if strings.Contains(phrase, f.word(v)) && f.phraseAround(v, phrase) {
			return true
		}
	}
	return false
}

// leads reports whether the verb only leads to the one that is the cue: "he wanted
// to know why".
func (f *frame) leads(v int) bool {
	return f.at(v).cue.lemma == "want" && f.word(v+1) == "to" && f.word(v+2) == "know"
}

// reticent reports whether the verb says that somebody said nothing: "declined to
// discuss it", "did not respond to several requests".
func (f *frame) reticent(v int) bool {
	switch f.at(v).cue.lemma {
	case "decline", "refuse":
		return f.tag(v+1) == text.TO && (has(disclosures, f.word(v+2)) || f.word(v+2) == "be" && has(" interviewed drawn quoted named identified ", f.word(v+3)))
	case "respond", "reply", "answer":
		negated := false
		for k := f.groupStart(v); k < v; k++ {
			negated = negated || has(" not n't never yet ", f.word(k))
		}
		for k := v + 1; negated && k < v+7 && f.inside(k) && !halt(f.word(k)); k++ {
			if has(approaches, f.word(k)) {
				return true
			}
		}
	}
	return false
}

// disclosures are what those decline to do who say nothing, and approaches what
// they leave without an answer.
const (
	disclosures = " comment discuss elaborate answer respond reply speak talk expand "
	approaches  = " request requests call calls message messages email emails e-mail e-mails inquiry inquiries enquiry enquiries question questions query queries letter letters "
)

// supposed reports whether the verb is that of a condition on whoever it may be:
// "If anyone says “I told you so”, leave".
func (f *frame) supposed(v int) bool {
	g := f.groupStart(v)
	return g > 1 && has(" anyone anybody someone somebody everyone everybody ", f.word(g-1)) && has(" if when whenever should unless until ", f.word(g-2))
}

// coining reports whether the verb gives what stands before its subject the name
// that they all use: "a clause lawyers call the “widow's gate”".
func (f *frame) coining(v int) bool {
	if v < 2 || !has(" call dub nickname term ", f.word(v)) || f.tag(v-1) != text.NNS || f.tag(v-2) != text.NN || has(" what which that ", f.word(v-3)) {
		return false
	}
	q := v + 1
	if f.tag(q) == text.DT {
		q++
	}
	return f.quote(q) && f.at(q).words(f.doc) <= 4
}

// phraseAround reports whether the words of the phrase stand around unit v.
func (f *frame) phraseAround(v int, phrase string) bool {
	words, n, at := 1, 0, 0
	for i := 0; i <= len(phrase); i++ {
		if i == len(phrase) || phrase[i] == ' ' {
			words++
		}
	}
	for start := v - words + 2; start <= v; start++ {
		n, at = 0, 0
		for {
			w := f.word(start + n)
			if w == "" || len(phrase)-at < len(w) || phrase[at:at+len(w)] != w {
				break
			}
			at += len(w)
			n++
			if at == len(phrase) {
				if start <= v && v < start+n {
					return true
				}
				break
			}
			if phrase[at] != ' ' {
				break
			}
			at++
		}
	}
	return false
}
