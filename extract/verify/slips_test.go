package verify_test

import (
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
)

// What no desk may do to the words of a speaker. Each returns "" where the line
// has nothing of the kind.

// content reports whether a word says something of its own.
func content(w string) bool {
	w = strings.ToLower(strings.Trim(w, ".,?!"))
	return len(w) >= 5 && !strings.ContainsAny(w, "'-") && !slices.Contains(strings.Fields(`about there their where which would could should actually really
		these those after before while never still think being because anybody nobody everybody again first second third seven eight three eleven
		twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion`), w)
}

// trimmed parts a word from the marks behind it.
func trimmed(w string) (word, marks string) {
	word = strings.TrimRight(w, ".,?!")
	return word, w[len(word):]
}

// some returns the places of words that are content.
func some(words []string) (at []int) {
	for i, w := range words {
		if content(w) {
			at = append(at, i)
		}
	}
	return at
}

// swapped puts another word of the transcript in the place of one.
func swapped(tr *transcript, l line, r *rand.Rand) string {
	words := strings.Fields(l.words)
	at := some(words)
	if len(at) == 0 {
		return ""
	}
	i := at[r.IntN(len(at))]
	old, marks := trimmed(words[i])
	for range 50 {
		turn := tr.turns[r.IntN(len(tr.turns))]
		from := strings.Fields(turn.sentences[r.IntN(len(turn.sentences))])
		w, _ := trimmed(from[r.IntN(len(from))])
		if content(w) && !strings.EqualFold(w, old) {
			words[i] = strings.ToLower(w) + marks
			return join(words)
		}
	}
	return ""
}

var auxiliary = regexp.MustCompile(`\b(is|are|was|were|will|would|can|could|have|has|had|should|must)\b [a-z]`)

// denied puts in a negation.
func denied(_ *transcript, l line, r *rand.Rand) string {
	all := auxiliary.FindAllStringIndex(l.words, -1)
	if len(all) == 0 {
		return ""
	}
	m := all[r.IntN(len(all))]
	at := m[1] - len(" x")
	if strings.HasPrefix(l.words[at:], " not") {
		return ""
	}
	return l.words[:at] + pick(r, " not", "n't", " never", " hardly") + l.words[at:]
}

var negation = regexp.MustCompile(`n't\b| not\b| never\b`)

// affirmed leaves a negation out.
func affirmed(_ *transcript, l line, r *rand.Rand) string {
	all := negation.FindAllStringIndex(l.words, -1)
	if len(all) == 0 {
		return ""
	}
	m := all[r.IntN(len(all))]
	s := l.words[:m[0]] + l.words[m[1]:]
	return strings.NewReplacer(" ca ", " can ", " wo ", " will ").Replace(s)
}

// miscounted changes a number.
func miscounted(_ *transcript, l line, r *rand.Rand) string {
	all := regexp.MustCompile(`\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand|million|billion)\b`).FindAllStringIndex(l.words, -1)
	if len(all) == 0 {
		return ""
	}
	m := all[r.IntN(len(all))]
	old := l.words[m[0]:m[1]]
	scales := []string{"hundred", "thousand", "million", "billion"}
	list := []string{"two", "three", "four", "five", "six", "seven", "eight", "nine"}
	switch {
	case slices.Contains(scales, old):
		list = scales
	case strings.HasSuffix(old, "ty"):
		list = []string{"twenty", "thirty", "forty", "fifty", "sixty", "ninety"}
	}
	for {
		if w := list[r.IntN(len(list))]; w != old {
			return l.words[:m[0]] + w + l.words[m[1]:]
		}
	}
}

// dropped leaves a word out and does not say so.
func dropped(_ *transcript, l line, r *rand.Rand) string {
	words := strings.Fields(l.words)
	at := some(words)
	at = slices.DeleteFunc(at, func(i int) bool { return i == 0 || i == len(words)-1 })
	if len(at) == 0 {
		return ""
	}
	i := at[r.IntN(len(at))]
	return join(slices.Delete(words, i, i+1))
}

// stitched makes one of two sentences that do not stand together.
func stitched(tr *transcript, l line, r *rand.Rand) string {
	var others []line
	for _, o := range tr.lines(6) {
		if o.label == l.label && (o.turn > l.turn || o.turn == l.turn && o.at > l.at+1) {
			others = append(others, o)
		}
	}
	if len(others) == 0 {
		return ""
	}
	return l.words + " " + others[r.IntN(len(others))].words
}

// reordered changes the order of two sentences, or of two words.
func reordered(tr *transcript, l line, r *rand.Rand) string {
	all := tr.turns[l.turn].sentences
	if l.at+1 < len(all) && len(strings.Fields(all[l.at+1])) >= 5 && r.IntN(2) == 0 {
		return all[l.at+1] + " " + l.words
	}
	words := strings.Fields(l.words)
	at := some(words)
	if len(at) < 2 {
		return ""
	}
	i, k := at[0], at[len(at)-1]
	first, marks := trimmed(words[i])
	second, others := trimmed(words[k])
	if strings.EqualFold(first, second) {
		return ""
	}
	words[i], words[k] = second+marks, first+others
	return join(words)
}

var modals = [...][2]string{
	{"will", "may"}, {"can", "should"}, {"would", "could"}, {"could", "must"}, {"should", "will"}, {"may", "must"}, {"'ll", " might"}, {"can't", "won't"}, {"won't", "may not"},
	{"have to", "want to"}, {"going to", "hoping to"},
}

// remodalled changes what must be to what may be.
func remodalled(_ *transcript, l line, r *rand.Rand) string {
	for _, i := range r.Perm(len(modals)) {
		from, to := modals[i][0], modals[i][1]
		if at := strings.Index(l.words, from+" "); at > 0 && (l.words[at-1] == ' ' || from[0] == '\'') {
			return l.words[:at] + to + l.words[at+len(from):]
		}
	}
	return ""
}
