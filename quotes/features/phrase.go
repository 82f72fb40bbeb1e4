package features

import "quoth/quotes/text"

// longest is how many tokens a phrase may have.
const longest = 12

// phrases returns the document's simple noun phrases in text order: what may
// name a source where the tagger saw none. Pronouns are phrases of their own.
func phrases(doc *text.Document) []text.Range {
	var out []text.Range
	for s := range doc.Sentences {
		r := doc.Sentences[s].Tokens
		for i := r.First; i < r.End; {
			end, noun := i, -1
			for end < r.End && end-i < longest && inPhrase(doc.Tokens[end].Tag, end == i) {
				if t := doc.Tokens[end].Tag; t.Noun() || t == text.CD {
					noun = end
				}
				end++
			}
			switch t := doc.Tokens[i].Tag; {
			case noun >= 0:
				out = append(out, text.Range{First: i, End: noun + 1})
				i = noun + 1
			case t == text.PRP || t == text.WP || t == text.WDT || t == text.DT || t == text.PRPS || t == text.EX:
				out = append(out, text.Range{First: i, End: i + 1})
				i++
			default:
				i++
			}
		}
	}
	return out
}

// inPhrase reports whether a token of that tag may be part of a noun phrase,
// or open one.
func inPhrase(t text.Tag, opens bool) bool {
	switch t {
	case text.DT, text.PRPS, text.PDT:
		return opens
	case text.POS:
		return !opens
	case text.JJ, text.JJR, text.JJS, text.CD, text.Dollar:
		return true
	}
	return t.Noun()
}
