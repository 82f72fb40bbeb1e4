package worth

// A cue is something in a statement that speaks for or against it.
type cue uint8

// The cues. Those to others speak for a statement, or against it only a little.
const (
	number       cue = iota // 1,200; three million
	percent                 // 12 %
	money                   // $3.5 billion
	numeral                 // a small number in letters
	comparison              // more than
	superlative             // the first
	extreme                 // the highest; on average
	change                  // rose, doubled
	record                  // voted, signed
	position                // backed, opposed
	deed                    // built, arrested
	report                  // a word of saying: somebody else's words can be looked up
	cause                   // because of, led to
	law                     // unlawful, the court
	past                    // a verb in the past tense
	was                     // one that says little: was, had, got
	perfect                 // has sold
	passive                 // was sold
	time                    // since, last year
	circumstance            // under, during
	name                    // a proper noun
	matter                  // what the public argues about: taxes, beds, emissions
	evidence                // figures, a census
	sweep                   // every, never, already
	others                  // he, their
	prediction              // will, is expected
	outlook                 // would, of others: told in the past tense, what will be
	promise                 // I will
	ahead                   // next, soon
	duty                    // should, must
	possibility             // may, can
	question                // ?
	feeling                 // I believe
	opinion                 // shameful, important
	rhetoric                // our children's future
	anecdote                // a woman I met
	order                   // an imperative
	courtesy                // thank you
	hedge                   // perhaps
	condition               // if, unless
	wish                    // I would
	loose                   // some, sort of
	first                   // I, my
	second                  // you
	base                    // a verb without tense: what is to be done
	fragment                // fewer than four words
	short                   // fewer than eight
	long                    // more than sixteen
	cues                    // how many there are
)

// What the words of a quantity may be; none is a cue alone.
const (
	magnitude  = cues + iota // million
	percentage               // percent
	currency                 // $
	counting                 // seventeen
)

// A weight is what a cue adds to the log odds of both scores, and half of it
// again if it is there twice.
type weight struct {
	name             string // in reasons; "" gives none
	checkable, worth float64
	kind             Type
}

// weights are set by hand, in steps of a tenth or more: no table was learned.
// Whether a step helps was looked up in the rankings of ClaimBuster's statements
// and of those in testdata/worth.jsonl (quoth eval --worth), so that figures of
// the former are not of unseen text.
var weights = [cues]weight{
	number:       {"number", 1.7, 2.1, Quantity},
	percent:      {"number", 2.4, 3.4, Quantity},
	money:        {"number", 1.9, 2.6, Quantity},
	numeral:      {"number", 0.6, 0.7, Quantity},
	comparison:   {"comparison", 0.5, 0.6, Comparison},
	superlative:  {"comparison", 0.5, 0.6, Comparison},
	extreme:      {"comparison", 0.9, 1.4, Comparison},
	change:       {"change", 0.9, 0.5, Change},
	record:       {"record", 1.1, 1.3, Record},
	position:     {"position", 0.8, 1.1, ""},
	deed:         {"", 0.5, 0.4, ""},
	report:       {"", 0.2, 0.3, ""},
	cause:        {"cause", 0.1, 0.1, Cause},
	law:          {"law", 0.3, 0.3, Law},
	past:         {"past", 1.1, 0.9, ""},
	was:          {"past", 0.6, 0.4, ""},
	perfect:      {"past", 0.6, 0.6, ""},
	passive:      {"", 0.3, 0.1, ""},
	time:         {"time", 0.7, 0.9, ""},
	circumstance: {"", 0.2, 0.3, ""},
	name:         {"", 0.5, 0.6, ""},
	matter:       {"matter", 0.4, 0.7, ""},
	evidence:     {"evidence", 0.6, 0.9, ""},
	sweep:        {"", 0.2, 0.7, ""},
	others:       {"", 0.3, 0.5, ""},
	prediction:   {"prediction", -1.6, -1, Prediction},
	outlook:      {"prediction", -0.5, -0.4, Prediction},
	promise:      {"promise", -1.8, -1, ""},
	ahead:        {"", -0.6, -0.4, ""},
	duty:         {"duty", -1.3, -0.9, ""},
	possibility:  {"possibility", -1, -0.7, ""},
	question:     {"question", -2.6, -2.2, ""},
	feeling:      {"feeling", -1.1, -0.9, ""},
	opinion:      {"opinion", -1, -0.7, ""},
	rhetoric:     {"rhetoric", -0.6, -0.7, ""},
	anecdote:     {"", -0.1, -0.6, ""},
	order:        {"order", -1.6, -1.2, ""},
	courtesy:     {"courtesy", -2, -1.8, ""},
	hedge:        {"hedge", -0.8, -0.8, ""},
	condition:    {"condition", -0.7, -0.6, ""},
	wish:         {"", -0.5, -0.4, ""},
	loose:        {"", -0.3, -0.4, ""},
	first:        {"", -0.4, -0.7, ""},
	second:       {"", -0.4, -0.3, ""},
	base:         {"", -0.2, -0.2, ""},
	fragment:     {"", -1.5, -1.5, ""},
	short:        {"", -0.3, -0.6, ""},
	long:         {"", 0.1, 0.1, ""},
}

// What a statement has without any cue.
const (
	leastCheckable = -0.6
	leastWorth     = -2.2
)
