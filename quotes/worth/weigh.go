package worth

import (
	"cmp"
	"math"
	"slices"

	"quoth/quotes/acts"
	"quoth/quotes/steady"
	"quoth/quotes/text"
)

// score adds up the weights of the statement's cues.
func (st *statement) score() Score {
	st.find()
	s := Score{checkable: leastCheckable, worth: leastWorth}
	for c, w := range weights {
		if st.n[c] == 0 {
			continue
		}
		times := 1 + 0.5*float64(min(st.n[c], 2)-1)
		s.checkable += float64(w.checkable * times) // rounded here, on every machine
		s.worth += float64(w.worth * times)
		if w.kind != "" {
			s.is(w.kind)
		}
	}
	s.Reasons = st.reasons()
	return s.settled()
}

// mostReasons is how many reasons are given; more would not be read.
const mostReasons = 6

// reasons returns the cues that tell most: those for the statement first, of
// these the ones that make a type, then by weight.
func (st *statement) reasons() []Reason {
	var list []cue
	for c, w := range weights {
		if st.n[c] > 0 && w.name != "" && !(cue(c) == was && st.n[past]+st.n[perfect] > 0) { // "had lost" is one
			list = append(list, cue(c))
		}
	}
	slices.SortStableFunc(list, func(a, b cue) int {
		return cmp.Or(cmp.Compare(typed(b), typed(a)), cmp.Compare(math.Abs(weights[b].worth), math.Abs(weights[a].worth)))
	})
	list = list[:min(len(list), mostReasons)]
	out := make([]Reason, 0, len(list)+1) // an act may come to them
	for _, against := range [...]bool{false, true} {
		for _, c := range list {
			if against == (weights[c].worth < 0) {
				out = append(out, Reason{Name: weights[c].name, Span: st.at[c], Against: against})
			}
		}
	}
	return out
}

// typed is 1 for a cue that makes a statement of a type worth checking, else 0.
func typed(c cue) int {
	if weights[c].kind != "" && weights[c].worth > 0 {
		return 1
	}
	return 0
}

// is adds a type, in the order of Types.
func (s *Score) is(kind Type) {
	if slices.Contains(s.Types, kind) {
		return
	}
	s.Types = append(s.Types, kind)
	slices.SortFunc(s.Types, func(a, b Type) int { return cmp.Compare(slices.Index(Types[:], a), slices.Index(Types[:], b)) })
}

// spread makes the odds of worth less extreme: of what scores .7, about nine in
// ten of ClaimBuster's statements are worth checking, and many sentences of
// the news would have 1.00.
const spread = 0.6

// settled turns log odds into shares of one.
func (s Score) settled() Score {
	s.Checkable, s.Worth = logistic(s.checkable), logistic(float64(spread*s.worth))
	return s
}

func logistic(x float64) float64 { return 1 / (1 + steady.Exp(-max(-30, min(x, 30)))) }

// An effect is what an act adds to the log odds of what is said by it.
type effect struct{ checkable, worth float64 }

// effects are set by hand, as the weights are. What is asked, wanted or planned
// is no fact yet; an accusation is what fact-checkers are for.
var effects = map[acts.Act]effect{
	acts.Accused: {0.2, 0.6}, acts.Denied: {0.2, 0.3}, acts.Found: {0.5, 0.4}, acts.Reported: {0.3, 0.3}, acts.Announced: {0, 0.1},
	acts.Asked: {-1.6, -1.2}, acts.Ordered: {-1.8, -1.2}, acts.Urged: {-1.8, -1.2}, acts.Proposed: {-1.4, -1}, acts.Promised: {-1.6, -0.8},
	acts.Threatened: {-1.6, -0.8}, acts.Planned: {-1.4, -0.9}, acts.Wanted: {-1.8, -1.2}, acts.Refused: {-1, -0.9}, acts.Predicted: {-1.4, -0.8},
	acts.Warned: {-0.8, -0.4}, acts.Feared: {-1.2, -0.9}, acts.Believed: {-0.8, -0.6}, acts.Praised: {-1.2, -1}, acts.Criticized: {-0.9, -0.6},
	acts.Complained: {-0.6, -0.4}, acts.Apologized: {-1, -0.8}, acts.Supported: {-1, -0.6}, acts.Rejected: {-0.8, -0.5},
	acts.Described: {-0.6, -0.3}, acts.Decided: {-0.6, -0.3},
}

// unsaid is the effect of what nobody has said, or not yet.
var unsaid = effect{-0.6, -0.8}

// By returns the score of a statement that somebody makes: with what the act
// says of it, for which the cue's words are the reason.
func (s Score) By(reading acts.Reading, cue text.Span) Score {
	e, told := effects[reading.Act]
	if reading.Hypothetical || reading.Negated {
		e.checkable += unsaid.checkable
		e.worth += unsaid.worth
		told = true
	}
	if !told {
		return s
	}
	s.checkable += e.checkable
	s.worth += e.worth
	if reading.Act == acts.Predicted {
		s.is(Prediction)
	}
	if cue.Len() > 0 {
		reason := Reason{Name: "act", Span: cue, Against: e.worth < 0}
		if reason.Against {
			s.Reasons = append(s.Reasons, reason)
		} else {
			s.Reasons = slices.Insert(s.Reasons, 0, reason)
		}
	}
	return s.settled()
}
