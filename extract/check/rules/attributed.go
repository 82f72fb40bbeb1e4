package rules

import (
	"slices"

	"quoth/quotes"
	"quoth/quotes/acts"
	"quoth/quotes/text"
)

// attributed tells of each sentence whether it is said by somebody, or says that
// somebody says something.
func attributed(found *quotes.Result) []bool {
	doc := found.Document
	said := make([]bool, len(doc.Sentences))
	for i := range found.Claims {
		c := &found.Claims[i]
		if c.Cue.Len() == 0 || c.Act == acts.Wanted || c.Act == acts.Feared || c.Act == acts.Planned {
			continue // what people hope is no source
		}
		if len(c.Quotes) == 0 && !slices.ContainsFunc(c.Content, func(s text.Span) bool { return finite(doc, s) }) {
			continue // nor is "has called a meeting"
		}
		for _, s := range append([]text.Span{c.Source, c.Cue}, c.Content...) {
			for t := doc.TokenAt(s.Start); t < len(doc.Tokens) && doc.Tokens[t].Start < s.End; t++ {
				said[doc.Tokens[t].Sentence] = true
			}
		}
	}
	return said
}
