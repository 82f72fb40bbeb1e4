package extract

import (
	"strings"

	"quoth/quotes/acts"
	"quoth/quotes/text"
	"quoth/quotes/worth"
)

// NewWorth puts what was found of a statement of a text into the form of the
// contract.
func NewWorth(whole string, reading acts.Reading, score worth.Score) Worth {
	out := Worth{
		Act: string(reading.Act), Negated: reading.Negated, Hypothetical: reading.Hypothetical,
		Checkable: round(score.Checkable), Worthiness: round(score.Worth), Priority: score.Worth,
		Types: make([]string, len(score.Types)), Reasons: make([]string, len(score.Reasons)),
	}
	for i, t := range score.Types {
		out.Types[i] = string(t)
	}
	for i, r := range score.Reasons {
		out.Reasons[i] = r.Name + ": " + words(whole, r.Span)
	}
	return out
}

// words are those of a span, on one line.
func words(whole string, s text.Span) string {
	w := whole[s.Start:s.End]
	if strings.ContainsAny(w, " \t\r\n\u00a0") {
		w = strings.Join(strings.Fields(w), " ")
	}
	return Valid(w)
}
