package speakers

import "quoth/quotes/text"

// memory is how many mentions back a pronoun can look.
const memory = 48

// A feature is one thing that speaks for or against a candidate.
type feature uint8

const (
	sameSentence feature = iota // named in the pronoun's own sentence, before it
	sentenceBefore
	twoBefore
	threeBefore
	further
	sameParagraph
	paragraphBefore
	paragraphsAway
	wasSubject
	wasPossessor
	wasOpening   // the subject of its sentence's opening words
	spokeLast    // made the last claim
	spokeBefore  // made the one before that
	spokeEver    // made any
	inContent    // named in what is claimed
	inQuotation  // named within quotation marks
	sexKnown     // and agrees
	sexUnknown   //
	often        // ln(1 + mentions)
	byNameLast   // its last mention was a name, no pronoun
	kindUnsure   //
	pronounClose // the last mention was a pronoun of the same form, in this or the last sentence
	features
)

// weights are fitted on the silver coreference of PolNeAR's training part and
// checked against speakers named by hand.
var weights = [features]float64{
	sameSentence: 0.6, sentenceBefore: 0.9, twoBefore: 0.4, threeBefore: 0, further: -0.5,
	sameParagraph: 0.6, paragraphBefore: 0.3, paragraphsAway: -0.9,
	wasSubject: 0.9, wasPossessor: -0.1, wasOpening: 0.3, spokeLast: 1.2, spokeBefore: 0.3, spokeEver: 0.3,
	inContent: -2.2, inQuotation: -1.2, sexKnown: 1.2, sexUnknown: 0, often: 0.3, byNameLast: 0.1, kindUnsure: -0.8, pronounClose: 0.6,
}

// An ask is one pronoun, or another short form, that looks for its owner.
type ask struct {
	token, sentence, paragraph int
	sex                        gender
	kind                       Kind // Person, Organization; empty: either
	content                    []text.Span
	among                      []int // only these; nil: whoever was spoken of lately
	claim                      bool
	exclude                    int
}

// A found is the answer to an ask.
type found struct {
	entity int
	margin float64 // between the best and the second
}

// rank returns the entity that fits best, and by how much it leads.
func (r *reader) rank(a *ask) found {
	best, second := -1, -1
	var high, next float64
	seen := r.seen[:0]
	score := func(e int) {
		if e == a.exclude {
			return
		}
		s, ok := r.score(a, e)
		if !ok {
			return
		}
		switch {
		case best < 0 || s > high:
			second, next = best, high
			best, high = e, s
		case second < 0 || s > next:
			second, next = e, s
		}
	}
	if a.among != nil {
		for _, e := range a.among {
			score(e)
		}
	} else {
		for i := len(r.trail) - 1; i >= 0 && len(r.trail)-i <= memory; i-- {
			e := r.trail[i]
			known := false
			for _, s := range seen {
				known = known || s == e
			}
			if !known {
				seen = append(seen, e)
				score(e)
			}
		}
	}
	r.seen = seen
	if best < 0 {
		return found{-1, 0}
	}
	if second < 0 {
		return found{best, 3}
	}
	return found{best, high - next}
}

// score weighs one candidate; false if it cannot be meant.
func (r *reader) score(a *ask, e int) (float64, bool) {
	x := &r.cast.entities[e]
	v, ok := r.vector(a, x)
	if !ok {
		return 0, false
	}
	s := 0.0
	for i, f := range v {
		s += f * weights[i]
	}
	return s, true
}

// vector returns the candidate's features.
func (r *reader) vector(a *ask, x *entity) (v [features]float64, ok bool) {
	if a.kind == Person {
		if x.kind != Person && x.kind != Anonymous && x.kind != Unknown || x.plural {
			return v, false
		}
		if a.sex != unsexed && x.sex != unsexed && a.sex != x.sex {
			return v, false
		}
		if x.kind != Person {
			v[kindUnsure] = 1
		}
	}
	if a.kind == Organization && (x.kind == Person || x.kind == Anonymous) {
		return v, false
	}
	if a.sex != unsexed {
		if x.sex == a.sex {
			v[sexKnown] = 1
		} else {
			v[sexUnknown] = 1
		}
	}
	l := &x.last
	if l.token < 0 {
		v[further] = 1
		v[paragraphsAway] = 1
		return v, a.among != nil
	}
	switch d := a.sentence - l.sentence; {
	case d <= 0:
		v[sameSentence] = 1
	case d == 1:
		v[sentenceBefore] = 1
	case d == 2:
		v[twoBefore] = 1
	case d == 3:
		v[threeBefore] = 1
	default:
		v[further] = 1
	}
	switch d := a.paragraph - l.paragraph; {
	case d <= 0:
		v[sameParagraph] = 1
	case d == 1:
		v[paragraphBefore] = 1
	default:
		v[paragraphsAway] = 1
	}
	if l.subject {
		v[wasSubject] = 1
	}
	if l.possessor {
		v[wasPossessor] = 1
	}
	if l.named {
		v[byNameLast] = 1
	}
	switch d := r.spoken - x.spoke; {
	case x.spoke < 0:
	case d == 0:
		v[spokeLast], v[spokeEver] = 1, 1
	case d == 1:
		v[spokeBefore], v[spokeEver] = 1, 1
	default:
		v[spokeEver] = 1
	}
	if l.quoted >= 0 && l.quoted != r.doc.Tokens[a.token].Quotation {
		v[inQuotation] = 1
	}
	at := r.doc.Tokens[l.token].Start
	for _, c := range a.content {
		if c.Start <= at && at < c.End {
			v[inContent] = 1
		}
	}
	v[often] = logs[min(x.mentions, len(logs)-1)]
	return v, true
}

// logs are ln(1 + n).
var logs = [...]float64{0, 0.69, 1.1, 1.39, 1.61, 1.79, 1.95, 2.08, 2.2, 2.3, 2.4}
