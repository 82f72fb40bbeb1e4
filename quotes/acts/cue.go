package acts

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"quoth/quotes/claims"
	"quoth/quotes/text"
)

// A verb is what a form of a verb performs, by itself and with words behind it.
type verb struct {
	act     Act // "" if it needs the words
	phrases []phrase
}

// A phrase is what follows a verb, and what both perform.
type phrase struct {
	words []string
	act   Act
}

// verbs maps every form of the table's verbs, with longer phrases first.
var verbs = sync.OnceValue(func() map[string]verb {
	forms := make(map[string]verb, 2200)
	for _, e := range table {
		for cue := range strings.FieldsSeq(e.verbs) {
			lemma, rest, tied := strings.Cut(cue, "-")
			for _, form := range claims.Inflected(lemma) {
				v := forms[form]
				switch {
				case tied:
					v.phrases = append(v.phrases, phrase{strings.Split(rest, "-"), e.act})
				case v.act == "":
					v.act = e.act
				}
				forms[form] = v
			}
		}
	}
	for _, v := range forms {
		slices.SortStableFunc(v.phrases, func(a, b phrase) int { return cmp.Compare(len(b.words), len(a.words)) })
	}
	return forms
})

// words maps the nouns and adjectives of the table.
var words = sync.OnceValue(func() map[string]Act {
	forms := map[string]Act{}
	for _, e := range table {
		for word := range strings.FieldsSeq(e.words) {
			forms[word] = e.act
		}
	}
	return forms
})

// perform returns what the cue performs, and the token that says so: its first verb
// in the table, or one that "to", "by" or "as" ties to it ("went on to insist",
// "was quoted as saying"); without a verb its last other word there. If there is neither,
// known is false, the act Said and the token the cue's first.
func perform(doc *text.Document, cue text.Range) (a Act, head int, known bool) {
	for i := cue.First; i < cue.End; i++ {
		word := lower(doc, i)
		if known && !roleOf(doc, i-1).is(tie) || !verblike(doc, i) {
			continue
		}
		if v, ok := verbs()[word]; ok {
			if act, n := v.at(doc, i); act != "" {
				a, head, known = act, i, true
				i += n
			}
		} else if claims.Attributes(word) {
			a, head, known = Said, i, true
		}
	}
	for i := cue.End - 1; i >= cue.First && !known; i-- {
		if act, ok := words()[lower(doc, i)]; ok {
			a, head, known = act, i, true
		}
	}
	if !known {
		return Said, cue.First, false
	}
	return a, head, true
}

// at returns what the verb performs at token i, and how many words behind it
// make a phrase with it.
func (v verb) at(doc *text.Document, i int) (Act, int) {
	for _, p := range v.phrases {
		n := 0
		for n < len(p.words) && i+1+n < len(doc.Tokens) && lower(doc, i+1+n) == p.words[n] {
			n++
		}
		if n == len(p.words) {
			return p.act, n
		}
	}
	return v.act, 0
}

// verblike reports whether the word at token i may be a verb: it has no noun like
// it, or the tagger and the word before make none of it ("his claim").
func verblike(doc *text.Document, i int) bool {
	if _, ok := words()[lower(doc, i)]; !ok || !doc.Tokens[i].Tag.Noun() || i == 0 {
		return true
	}
	switch doc.Tokens[i-1].Tag {
	case text.DT, text.PRPS, text.POS, text.JJ, text.CD:
		return false
	}
	return true
}

func lower(doc *text.Document, i int) string { return strings.ToLower(doc.Tokens[i].Norm) }
