package speakers

import (
	"slices"

	"quoth/quotes/text"
)

// memory is how many mentions back a pronoun can look.
const memory = 48

// A feature is one thing that speaks for or against a candidate.
type feature uint8

const (
	subject0 feature = iota // last mentioned as a subject in the same sentence
	subject1                // in the sentence before, sentences within quotations not counted
	subject2
	subject3
	subject4 // or further back
	other0   // last mentioned otherwise than as a subject
	other1
	other2
	other3
	other4
	sameParagraph
	paragraphBefore
	paragraphsAway
	possessor   // "Orr's" was the last mention
	newcomer    // mentioned once so far
	byNameLast  // its last mention was a name, no pronoun
	spokeLast   // made the last claim
	spokeHere   // made the last claim, in this paragraph
	spokeBefore // made the one before that
	spokeEver   // made any
	inContent   // named in what is claimed
	inQuotation // named within quotation marks
	sexUnknown  // nothing tells the candidate's gender
	sexLikely   // the first name's ending suggests the pronoun's gender
	sexUnlikely // or the other one
	often       // ln(1 + mentions)
	kindUnsure  // perhaps no person, or without a name
	lead        // the first person that the article names
	latest      // of those who can be meant, mentioned last
	latestHead  // of those, the last one who was a subject
	named       // by name in what is claimed, before or after the pronoun
	quotedFirst // the claim opens with its quotation, and the candidate made the last one
	leadsOff    // the pronoun opens its sentence, and the candidate was the last subject
	features
)

// weights are fitted on sources that are pronouns: a conditional logit over
// the candidates of each.
var weights = [features]float64{
	subject0: 1.05, subject1: 0.97, subject2: 0.14, subject3: -0.04, subject4: -0.7,
	other0: 0.53, other1: -0.09, other2: -0.32, other3: -0.35, other4: -1.19,
	sameParagraph: 1.22, paragraphBefore: 0.04, paragraphsAway: -1.27, possessor: 0.06, newcomer: -0.09, byNameLast: 0.1,
	spokeLast: 0.56, spokeHere: 0.08, spokeBefore: 0.55, spokeEver: -0.11, inContent: -0.87, inQuotation: -0.67,
	sexUnknown: -0.82, sexLikely: 0.29, sexUnlikely: -0.41, often: 0.07, kindUnsure: -1.83,
	lead: 0.21, latest: 0.06, latestHead: 0.5, named: -0.74, quotedFirst: 0.28, leadsOff: 0.03,
}

// narrated is what a pronoun of the narrative, which seldom opens a sentence,
// adds for the subject of its own: "Orr shut her shop".
const narrated = 1.5

// An ask is one pronoun, or another short form, that looks for its owner.
type ask struct {
	token, sentence, paragraph int
	sex                        gender
	kind                       Kind // Person, Organization; empty: either
	content                    []text.Span
	among                      []int // only these; nil: whoever was spoken of lately
	claim                      bool
	latest, latestHead         int   // entities, or -1
	inside                     []int // the entities named in the content
	exclude                    int   // who cannot be meant, or -1
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
	candidates := a.among
	if candidates == nil {
		candidates = r.recent(r.seen[:0])
		r.seen = candidates
	}
	a.latest, a.latestHead = -1, -1
	for _, e := range candidates {
		x := &r.cast.entities[e]
		if x.last.token < 0 || x.last.quoted >= 0 || e == a.exclude || r.within(a.content, x.last.token) {
			continue
		}
		if _, ok := r.vector(a, e); !ok {
			continue
		}
		if a.latest < 0 || x.last.token > r.cast.entities[a.latest].last.token {
			a.latest = e
		}
		if x.last.subject && (a.latestHead < 0 || x.last.token > r.cast.entities[a.latestHead].last.token) {
			a.latestHead = e
		}
	}
	for _, e := range candidates {
		if e == a.exclude {
			continue
		}
		s, ok := r.score(a, e)
		if !ok {
			continue
		}
		switch {
		case best < 0 || s > high:
			second, next = best, high
			best, high = e, s
		case second < 0 || s > next:
			second, next = e, s
		}
	}
	if best < 0 {
		return found{-1, 0}
	}
	if second < 0 {
		return found{best, 3}
	}
	return found{best, high - next}
}

// recent appends the entities mentioned lately, the last one first.
func (r *reader) recent(list []int) []int {
	for i := len(r.trail) - 1; i >= 0 && len(r.trail)-i <= memory; i-- {
		if e := r.trail[i]; !slices.Contains(list, e) {
			list = append(list, e)
		}
	}
	return list
}

// score weighs one candidate; false if it cannot be meant.
func (r *reader) score(a *ask, e int) (float64, bool) {
	v, ok := r.vector(a, e)
	if !ok {
		return 0, false
	}
	s := 0.0
	for i, f := range v {
		s += f * weights[i]
	}
	if !a.claim {
		s += narrated * v[subject0]
	}
	return s, true
}

// vector returns the candidate's features.
func (r *reader) vector(a *ask, e int) (v [features]float64, ok bool) {
	x := &r.cast.entities[e]
	if a.kind == Person {
		if x.kind != Person && x.kind != Anonymous && x.kind != Unknown || x.plural {
			return v, false
		}
		if a.sex != unsexed && x.sex != unsexed && a.sex != x.sex {
			return v, false
		}
		if x.kind != Person || x.person-max(x.group, x.place) < 3 {
			v[kindUnsure] = 1
		}
	}
	if a.kind == Organization {
		if x.kind == Person || x.kind == Anonymous || x.kind == Author || x.plural {
			return v, false
		}
		if x.place >= 5 || x.place > x.group || x.kind == Report {
			v[kindUnsure] = 1
		}
	}
	if a.sex != unsexed {
		if x.sex == unsexed {
			v[sexUnknown] = 1
			switch x.lean {
			case a.sex:
				v[sexLikely] = 1
			case unsexed:
			default:
				v[sexUnlikely] = 1
			}
		}
	}
	l := &x.last
	if r.within(a.content, l.token) {
		v[inContent] = 1
		if x.before.token >= 0 && !r.within(a.content, x.before.token) {
			l = &x.before
		}
	}
	if l.token < 0 {
		v[other4], v[paragraphsAway] = 1, 1
		return v, a.among != nil
	}
	d := min(4, max(0, r.told[a.sentence]-r.told[l.sentence]))
	if l.subject {
		v[subject0+feature(d)] = 1
	} else {
		v[other0+feature(d)] = 1
	}
	switch d := a.paragraph - l.paragraph; {
	case d <= 0:
		v[sameParagraph] = 1
	case d == 1:
		v[paragraphBefore] = 1
	default:
		v[paragraphsAway] = 1
	}
	if l.possessor {
		v[possessor] = 1
	}
	if l.named {
		v[byNameLast] = 1
	}
	if x.mentions == 1 {
		v[newcomer] = 1
	}
	if a.latest == e {
		v[latest] = 1
	}
	if a.latestHead == e {
		v[latestHead] = 1
	}
	if slices.Contains(a.inside, e) {
		v[named] = 1
	}
	if a.latestHead == e && (a.token == 0 || r.doc.Tokens[a.token-1].Sentence != a.sentence) {
		v[leadsOff] = 1
	}
	if r.lead == e {
		v[lead] = 1
	}
	switch d := r.spoken - x.spoke; {
	case x.spoke < 0:
	case d == 0:
		v[spokeLast], v[spokeEver] = 1, 1
		if x.spokeIn == a.paragraph {
			v[spokeHere] = 1
		}
	case d == 1:
		v[spokeBefore], v[spokeEver] = 1, 1
	default:
		v[spokeEver] = 1
	}
	if len(a.content) > 0 && a.content[0].Start < r.doc.Tokens[a.token].Start && v[spokeLast] == 1 {
		v[quotedFirst] = 1
	}
	if l.quoted >= 0 && l.quoted != r.doc.Tokens[a.token].Quotation {
		v[inQuotation] = 1
	}
	v[often] = logs[min(x.mentions, len(logs)-1)]
	return v, true
}

// inside lists the entities that the content of a claim names.
func (r *reader) inside(content []text.Span) []int {
	var list []int
	for _, s := range content[:min(len(content), 4)] {
		k, end := tokens(r.doc, text.Span{Start: s.Start, End: min(s.End, s.Start+600)})
		for ; k < end; k++ {
			if n := r.parser.nameAt[k]; n >= 0 {
				if e := r.cast.names[n].entity; e >= 0 && !slices.Contains(list, e) {
					list = append(list, e)
				}
			}
		}
	}
	return list
}

// within reports whether the token lies in one of the spans.
func (r *reader) within(spans []text.Span, token int) bool {
	if token < 0 {
		return false
	}
	at := r.doc.Tokens[token].Start
	for _, s := range spans {
		if s.Start <= at && at < s.End {
			return true
		}
	}
	return false
}

// logs are ln(1 + n).
var logs = [...]float64{0, 0.69, 1.1, 1.39, 1.61, 1.79, 1.95, 2.08, 2.2, 2.3, 2.4}
