package verify

import (
	"strings"

	"quoth/extract"
	"quoth/quotes"
	"quoth/quotes/text"
)

// longestAside is the length in bytes of what may stand between two parts of a
// quotation, "she said".
const longestAside = 200

// quoted reads an article whose quotations are its turns, and reports whether
// it has any. What is in no quotation may be quoted too; the words that part a
// quotation may not, so that its parts are found together.
func (s *Source) quoted() bool {
	if !strings.ContainsAny(s.article.Text, "\"“”„«»「『‘") {
		return false
	}
	found := extract.Find(quotes.Default(), s.article)
	at := 0
	for i := range found.Quotes {
		q := &found.Quotes[i]
		if q.Start < at { // within another
			continue
		}
		who := -1
		if q.Speaker >= 0 {
			who = s.name(found.Speakers[q.Speaker].Name)
		}
		between := i > 0 && q.Claim >= 0 && q.Claim == found.Quotes[i-1].Claim && q.Start-at < longestAside
		if !between {
			s.told(at, q.Start)
		}
		s.turns = append(s.turns, turn{q.Span, who})
		at = q.End
	}
	if len(s.names) == 0 {
		s.turns = nil
		return false
	}
	s.told(at, len(s.article.Text))
	return true
}

// told adds what the article itself says from one byte to another.
func (s *Source) told(from, to int) {
	if strings.TrimSpace(s.article.Text[from:to]) != "" {
		s.turns = append(s.turns, turn{text.Span{Start: from, End: to}, -1})
	}
}

// name returns the index of a speaker's name.
func (s *Source) name(name string) int {
	for i, n := range s.names {
		if n == name {
			return i
		}
	}
	s.names = append(s.names, name)
	return len(s.names) - 1
}
