package claims

import (
	"strings"

	"quoth/quotes/text"
)

// retag mends what the tagger takes unknown words for: a name for a verb, the
// past of a cue for a noun, an agent ("organiser") for a past.
func retag(doc *text.Document, i int, cue cue) text.Tag {
	tok := doc.Tokens[i]
	c := tok.Norm[0]
	known := cue.takes != 0
	switch t := tok.Tag; {
	case c >= 'A' && c <= 'Z' && !known && i > doc.Sentences[tok.Sentence].Tokens.First && len(tok.Norm) > 2 && strings.ToUpper(tok.Norm) != tok.Norm:
		if t.Verb() || t == text.RB || t == text.FW || t == text.UH || t == text.IN {
			return text.NNP
		}
	case tok.Norm == "read" && (t == text.VB || t == text.VBN || t == text.VBP || t == text.NN) && i > 0 && doc.Tokens[i-1].Tag.Noun():
		return text.VBD
	case t == text.VBZ && c >= 'a' && c <= 'z' && len(tok.Norm) > 2 && !strings.HasSuffix(tok.Norm, "s"):
		return text.NN // "bursar Ott said": the third person ends in an s
	case known && t == text.JJ && nextWord(doc, i) == "that" && i > 0 && has(beForms, doc.Tokens[i-1].Norm):
		return text.VBN // "it is understood that"
	case known && t == text.NN && tok.Norm == cue.lemma && i > 0 && plural(doc.Tokens[i-1]) &&
		(nextWord(doc, i) == "that" || parted(doc, i)):
		return text.VBP // "bylaws state that", "is armed, police warn, and"
	case known && t == text.NNS && i > 0 && parted(doc, i) && (doc.Tokens[i-1].Tag == text.NNP || doc.Tokens[i-1].Tag.Noun() && nextWord(doc, i) == ""):
		return text.VBZ // "if it goes, Ott fears, the", the headline "Vaccine safe, study finds"
	case known && strings.HasSuffix(tok.Norm, "ed") && (t == text.NN || t == text.JJ && i+1 < len(doc.Tokens) && !doc.Tokens[i+1].Tag.Noun()):
		return text.VBD
	case !known && t == text.JJ && strings.HasSuffix(tok.Norm, "ed") && i > 0 && i+1 < len(doc.Tokens):
		// "that none would be lost lasted six weeks"
		before, after := doc.Tokens[i-1].Tag, doc.Tokens[i+1].Tag
		if (before == text.VBN || before == text.NN || before == text.NNS) && (after == text.CD || after == text.PRPS) {
			return text.VBD
		}
	case !known && (t == text.VBD || t == text.VBP || t == text.VB) && agentNoun(tok.Norm):
		return text.NN
	}
	return tok.Tag
}

// nextWord returns the token after i in its sentence, or "".
func nextWord(doc *text.Document, i int) string {
	if i+1 < len(doc.Tokens) && doc.Tokens[i+1].Sentence == doc.Tokens[i].Sentence {
		return doc.Tokens[i+1].Norm
	}
	return ""
}

// plural reports whether the noun ends as plurals do, whatever its tag says.
func plural(tok text.Token) bool {
	if !tok.Tag.Noun() || strings.HasSuffix(tok.Norm, "ss") || strings.HasSuffix(tok.Norm, "us") {
		return false
	}
	return tok.Tag == text.NNS || tok.Norm == "police" || strings.HasSuffix(tok.Norm, "s")
}

// parted reports whether a comma parts the words before token i from the rest of
// the sentence, and a comma or its end stands after it: ", police warn,".
func parted(doc *text.Document, i int) bool {
	if next := nextWord(doc, i); next != "," && next != "." && next != "" {
		return false
	}
	for k := i - 1; k > 0 && k > i-5; k-- {
		switch t := doc.Tokens[k].Tag; {
		case doc.Tokens[k].Norm == ",":
			return true
		case !t.Noun() && t != text.JJ:
			return false
		}
	}
	return false
}

// agentNoun reports whether the word ends as those who do something do.
func agentNoun(word string) bool {
	if len(word) < 6 {
		return false
	}
	for _, ending := range []string{"iser", "izer", "ager", "eper", "eler", "ist", "ician", "woman", "person"} {
		if strings.HasSuffix(word, ending) {
			return true
		}
	}
	return false
}
