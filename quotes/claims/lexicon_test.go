package claims

import (
	"strings"
	"testing"
)

func TestInflected(t *testing.T) {
	for lemma, want := range map[string]string{
		"claim":    "claim claims claiming claimed",
		"state":    "state states stating stated",
		"agree":    "agree agrees agreeing agreed",
		"reply":    "reply replies replying replied",
		"convey":   "convey conveys conveying conveyed",
		"admit":    "admit admits admitting admitted",
		"shrug":    "shrug shrugs shrugging shrugged",
		"put":      "put puts putting put put",
		"begin":    "begin begins beginning began begun",
		"signal":   "signal signals signaling signaled signalling signalled",
		"insist":   "insist insists insisting insisted",
		"stress":   "stress stresses stressing stressed",
		"wish":     "wish wishes wishing wished",
		"preach":   "preach preaches preaching preached",
		"coax":     "coax coaxes coaxing coaxed",
		"go":       "go goes going went gone",
		"say":      "say says saying said said",
		"tell":     "tell tells telling told told",
		"write":    "write writes writing wrote written",
		"forecast": "forecast forecasts forecasting forecast forecast",
		"swear":    "swear swears swearing swore sworn",
	} {
		if got := strings.Join(Inflected(lemma), " "); got != want {
			t.Errorf("%s: got %s, want %s", lemma, got, want)
		}
	}
}

// Every verb of the classes is found under all of its forms, unless a wider
// verb has the same form.
func TestLexicon(t *testing.T) {
	known := lexicon()
	for _, class := range classes {
		for lemma := range strings.FieldsSeq(class.lemmas) {
			verb, words, tied := strings.Cut(lemma, "-")
			for _, form := range Inflected(verb) {
				c, ok := known[form].cue, known[form].lemma != ""
				for _, p := range known[form].phrasals {
					if tied && strings.Join(p.words, "-") == words {
						c, ok = p.cue, true
					}
				}
				if !ok {
					t.Errorf("%q of %s is unknown", form, lemma)
				}
				if c.lemma == lemma && c.takes&class.takes&^manner != class.takes&^manner {
					t.Errorf("%s takes %b, want %b", form, c.takes, class.takes)
				}
			}
		}
	}
	for form, lemma := range map[string]string{"said": "say", "told": "tell", "denies": "deny", "thought": "think", "putting": "put", "found": "find"} {
		if got := known[form].lemma; got != lemma {
			t.Errorf("%s is of %q, want %s", form, got, lemma)
		}
	}
}

func TestHas(t *testing.T) {
	const list = " say told saying\nas one "
	for word, want := range map[string]bool{
		"say": true, "told": true, "saying": true, "as": true, "one": true,
		"": false, "sa": false, "ay": false, "tol": false, "on": false, "ones": false,
	} {
		if got := has(list, word); got != want {
			t.Errorf("%q: got %v, want %v", word, got, want)
		}
	}
}
