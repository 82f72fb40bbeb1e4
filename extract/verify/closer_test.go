package verify_test

import (
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"
)

// The second set: other edits, closer to what slips through.

var others = [...][2]string{
	{"colour", "color"}, {"harbour", "harbor"}, {"neighbour", "neighbor"}, {"labour", "labor"}, {"centre", "center"}, {"theatre", "theater"}, {"organis", "organiz"},
	{"programme", "program"}, {"per cent", "percent"}, {"percent", "per cent"}, {"travelled", "traveled"}, {"grey", "gray"}, {"favour", "favor"}, {"metres", "meters"},
	{"defence", "defense"}, {"realis", "realiz"}, {"recognis", "recogniz"}, {"towards", "toward"}, {"Mr ", "Mr. "}, {"Mr. ", "Mr "}, {"Mrs. ", "Mrs "}, {"okay", "OK"},
	{"going to", "gonna"}, {"kilometres", "kilometers"}, {"cancelled", "canceled"}, {"co-op", "coop"}, {"email", "e-mail"}, {"judgement", "judgment"}, {"health care", "healthcare"},
	{"first", "1st"}, {" second ", " 2nd "}, {" third ", " 3rd "}, {" percent", "%"}, {"until", "till"}, {"while", "whilst"}, {"litres", "liters"}, {"cheque", "check"},
}

// respelled writes a word as they do elsewhere.
func respelled(_ *transcript, l line, r *rand.Rand) string {
	for _, i := range r.Perm(len(others)) {
		if from, to := others[i][0], others[i][1]; strings.Contains(l.words, from) {
			return strings.Replace(l.words, from, to, 1)
		}
	}
	return ""
}

// commented puts in words of the writer, and no letter of the speaker's goes.
func commented(_ *transcript, l line, r *rand.Rand) string {
	words := strings.Fields(l.words)
	i := 2 + r.IntN(len(words)-4)
	if word, marks := trimmed(words[i-1]); marks != "" || counts(word) || counts(words[i]) {
		return ""
	}
	return join(words[:i]) + pick(r, " [sic] ", " [of the town] ", " [on Tuesday] ", " (sic) ", " [the owners of the site] ") + join(words[i:])
}

// nested sets marks within the quotation.
func nested(_ *transcript, l line, r *rand.Rand) string {
	words := strings.Fields(l.words)
	i := 1 + r.IntN(len(words)-4)
	for _, w := range words[i : i+2] {
		if !plainWord(w) {
			return ""
		}
	}
	return join(words[:i]) + " ‘" + join(words[i:i+2]) + "’ " + join(words[i+2:])
}

// twiceElided leaves words out in two places.
func twiceElided(_ *transcript, l line, r *rand.Rand) string {
	words := strings.Fields(l.words)
	if len(words) < 18 {
		return ""
	}
	a, b := 5, len(words)-6
	if denies(words[a:a+2]) || denies(words[b-1:b]) {
		return ""
	}
	mark := pick(r, " … ", " ... ", " [...] ", " . . . ")
	return join(words[:a]) + mark + join(words[a+2:b-1]) + mark + join(words[b:])
}

var number = regexp.MustCompile(`\b([2-9]|1[0-9]|20)\b( [a-z])`)

// inWords writes a number in words.
func inWords(_ *transcript, l line, _ *rand.Rand) string {
	names := strings.Fields(`x x two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty`)
	m := number.FindStringSubmatchIndex(l.words)
	if m == nil || m[0] > 0 && strings.ContainsAny(l.words[m[0]-1:m[0]], ".,-–/$£€'") || m[0] > 1 && strings.ContainsAny(l.words[m[0]-2:m[0]-1], "0123456789") {
		return ""
	}
	n := 0
	for _, c := range l.words[m[2]:m[3]] {
		n = 10*n + int(c-'0')
	}
	return l.words[:m[2]] + names[n] + l.words[m[3]:]
}

// near are words that are taken for each other.
var near = [...][2]string{
	{"more", "less"}, {"less", "more"}, {"all", "most"}, {"most", "some"}, {"some", "many"}, {"many", "few"}, {"every", "almost every"}, {"before", "after"}, {"after", "before"},
	{"up", "down"}, {"down", "up"}, {"over", "under"}, {"above", "below"}, {"rise", "raise"}, {"rose", "fell"}, {"fell", "rose"}, {"first", "last"}, {"last", "next"}, {"best", "worst"},
	{"new", "old"}, {"old", "new"}, {"north", "south"}, {"south", "north"}, {"east", "west"}, {"open", "closed"}, {"inside", "outside"}, {"always", "often"}, {"often", "sometimes"},
	{"year", "month"}, {"week", "day"}, {"day", "week"}, {"hours", "minutes"}, {"minutes", "hours"}, {"years", "months"}, {"months", "weeks"}, {"miles", "metres"}, {"million", "billion"},
	{"he", "she"}, {"she", "he"}, {"they", "we"}, {"we", "they"}, {"his", "her"}, {"her", "their"}, {"their", "our"}, {"our", "their"}, {"I", "we"}, {"and", "or"}, {"or", "and"}, {"because", "although"},
	{"to", "from"}, {"from", "to"}, {"with", "without"}, {"but", "so"}, {"a", "the"}, {"the", "a"}, {"in", "on"}, {"for", "against"}, {"at", "near"}, {"by", "for"},
}

// confused takes one word for another.
func confused(_ *transcript, l line, r *rand.Rand) string {
	words := strings.Fields(l.words)
	for _, k := range r.Perm(len(near)) {
		for i := 1; i < len(words)-1; i++ {
			if words[i] == near[k][0] {
				words[i] = near[k][1]
				return join(words)
			}
		}
	}
	return ""
}

// retimed changes a tense.
func retimed(_ *transcript, l line, r *rand.Rand) string {
	list := [...][2]string{{"is", "was"}, {"was", "is"}, {"are", "were"}, {"were", "are"}, {"has", "had"}, {"had", "has"}, {"have", "had"}, {"will", "would"}, {"would", "will"}, {"can", "could"}, {"could", "can"}, {"do", "did"}, {"does", "did"}}
	words := strings.Fields(l.words)
	for _, k := range r.Perm(len(list)) {
		for i := 1; i < len(words)-1; i++ {
			if words[i] == list[k][0] {
				words[i] = list[k][1]
				return join(words)
			}
		}
	}
	return ""
}

// plural puts an s to a word, or takes it off.
func plural(_ *transcript, l line, r *rand.Rand) string {
	words := strings.Fields(l.words)
	for _, i := range r.Perm(len(words)) {
		w, marks := trimmed(words[i])
		if i == 0 || i == len(words)-1 || !plainWord(w) || len(w) < 5 {
			continue
		}
		if s, ok := strings.CutSuffix(w, "s"); ok && !strings.HasSuffix(s, "s") {
			words[i] = s + marks
		} else {
			words[i] = w + "s" + marks
		}
		return join(words)
	}
	return ""
}

// heightened puts in a word that makes more, or less, of it.
func heightened(_ *transcript, l line, r *rand.Rand) string {
	words := strings.Fields(l.words)
	i := 1 + r.IntN(len(words)-2)
	if _, marks := trimmed(words[i-1]); marks != "" {
		return ""
	}
	return join(words[:i]) + " " + pick(r, "very", "almost", "only", "really", "probably", "certainly", "just", "always", "allegedly") + " " + join(words[i:])
}

// little are small words that say much.
var little = regexp.MustCompile(` (only|almost|nearly|about|just|even|still|also|always|often|never|not|no|all|most|some|more|than|if|would|could|may|might|likely|too|yet|than|of|to|the|a|in|for)\b`)

// lightened leaves a small word out.
func lightened(_ *transcript, l line, r *rand.Rand) string {
	all := little.FindAllStringIndex(l.words, -1)
	if len(all) == 0 {
		return ""
	}
	m := all[r.IntN(len(all))]
	if m[1] >= len(l.words)-1 {
		return ""
	}
	return l.words[:m[0]] + l.words[m[1]:]
}

var proper = regexp.MustCompile(` ([A-Z][a-z]{3,})\b`)

// renamed gives somebody, or a place, another name.
func renamed(_ *transcript, l line, r *rand.Rand) string {
	m := proper.FindStringSubmatchIndex(l.words)
	if m == nil {
		return ""
	}
	w := pick(r, "Hartley", "Simmons", "Tollgate", "Bexford", "Marchetti", "Wednesday", "February")
	return l.words[:m[2]] + w + l.words[m[3]:]
}

var figure = regexp.MustCompile(`\b\d[\d,.]*\d\b|\b\d\b`)

// misread changes a digit.
func misread(_ *transcript, l line, r *rand.Rand) string {
	all := figure.FindAllStringIndex(l.words, -1)
	if len(all) == 0 {
		return ""
	}
	m := all[r.IntN(len(all))]
	b := []byte(l.words)
	i := m[0]
	b[i] = '1' + (b[i]-'0')%9
	return string(b)
}

// curtailed leaves out the middle of a sentence without a word.
func curtailed(_ *transcript, l line, r *rand.Rand) string {
	words := strings.Fields(l.words)
	if len(words) < 14 {
		return ""
	}
	from := 4 + r.IntN(len(words)-12)
	return join(words[:from]) + " " + join(words[from+2+r.IntN(4):])
}

// spliced makes one of the halves of two sentences.
func spliced(tr *transcript, l line, r *rand.Rand) string {
	lines := tr.lines(10)
	o := lines[r.IntN(len(lines))]
	if o.turn == l.turn {
		return ""
	}
	a, b := strings.Fields(l.words), strings.Fields(o.words)
	if len(a) < 10 {
		return ""
	}
	return join(a[:len(a)/2]) + " " + join(b[len(b)/2:])
}

// silenced hides a negation behind an ellipsis.
func silenced(_ *transcript, l line, _ *rand.Rand) string {
	m := regexp.MustCompile(` (not|never) `).FindStringIndex(l.words)
	if m == nil || m[0] < 12 || len(strings.Fields(l.words[m[1]:])) < 4 {
		return ""
	}
	return l.words[:m[0]] + " … " + l.words[m[1]:]
}

// TestGeneratedNoisy verifies quotations of other texts with other edits,
// against sources that have every noise in them, in all layouts.
func TestGeneratedNoisy(t *testing.T) {
	classes := []class{
		{"verbatim, noises left out", honest, verbatim},
		{"marks and capitals", honest, typography},
		{"ellipsis inside", honest, elided},
		{"two ellipses", honest, twiceElided},
		{"ellipsis across sentences", honest, bridged},
		{"bracket for a pronoun", honest, bracketed},
		{"bracket or sic put in", honest, commented},
		{"nested marks", honest, nested},
		{"part of a sentence", honest, partly},
		{"contraction", honest, contracted},
		{"spelling", honest, respelled},
		{"number in words", honest, inWords},
		{"word swapped", altered, swapped},
		{"close word", altered, confused},
		{"tense", altered, retimed},
		{"plural", altered, plural},
		{"adverb put in", altered, heightened},
		{"small word left out", altered, lightened},
		{"other name", altered, renamed},
		{"other digit", altered, misread},
		{"negation added", altered, denied},
		{"negation removed", altered, affirmed},
		{"negation elided", altered, silenced},
		{"modal changed", altered, remodalled},
		{"middle left out", altered, curtailed},
		{"sentences stitched", altered, stitched},
		{"halves spliced", altered, spliced},
		{"reordered", altered, reordered},
		{"other event", foreign, verbatim},
		{"other speaker", misattributed, verbatim},
		{"other speaker, part", misattributed, partly},
	}
	all := statements(t)
	t.Logf("%d texts", len(all))
	table(t, classes, generate(t, all, classes, 3, noisy(t)))
}
