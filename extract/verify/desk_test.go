package verify_test

import (
	"math/rand/v2"
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// What an honest desk does to the words of a speaker. Each returns "" where the
// line has nothing of the kind.

func verbatim(_ *transcript, l line, _ *rand.Rand) string { return l.words }

// typography sets marks and capitals otherwise.
func typography(_ *transcript, l line, r *rand.Rand) string {
	s := strings.NewReplacer("'", "’", ", ", pick(r, ", ", " – ", "; ", ",  ")).Replace(l.words)
	if r.IntN(3) == 0 {
		s = small(s)
	}
	if r.IntN(4) == 0 {
		i := strings.IndexByte(s[len(s)/2:], ' ') + len(s)/2
		s = s[:i] + "\n" + strings.TrimLeft(s[i:], " ")
	}
	return s
}

// small begins in small letters.
func small(s string) string {
	first, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToLower(first)) + s[n:]
}

var (
	hesitation = regexp.MustCompile(`,? (?:um|uh),`)
	said       = regexp.MustCompile(`, (?:you know|I mean),`)
	mean       = regexp.MustCompile(`^I mean, (.)`)
	leading    = regexp.MustCompile(`^(?:Well|So|Look|Okay|Right|And), (.)`)
)

// unfilled leaves out what people say while they think, and what they say twice.
func unfilled(_ *transcript, l line, _ *rand.Rand) string {
	s := twice(l.words)
	s = hesitation.ReplaceAllString(s, "")
	s = said.ReplaceAllString(s, "")
	for _, re := range []*regexp.Regexp{mean, leading} {
		if m := re.FindStringSubmatch(s); m != nil {
			s = strings.ToUpper(m[1]) + s[len(m[0]):]
		}
	}
	if s == l.words {
		return ""
	}
	return s
}

// twice leaves out words said again at once: "the, uh, the".
func twice(s string) string {
	words := strings.Fields(s)
	bare := func(w string) string { return strings.ToLower(strings.Trim(w, ",.")) }
	for i := 0; i < len(words); i++ {
		for n := 3; n > 0; n-- {
			second := i + n
			for second < len(words) && (bare(words[second]) == "uh" || bare(words[second]) == "um") {
				second++
			}
			if second+n > len(words) || !strings.HasSuffix(words[i+n-1], ",") {
				continue
			}
			same := true
			for k := range n {
				same = same && bare(words[i+k]) == bare(words[second+k])
			}
			if same {
				words = append(words[:i:i], words[second:]...)
				break
			}
		}
	}
	return strings.Join(words, " ")
}

// elided leaves words out within a sentence, and says so.
func elided(_ *transcript, l line, r *rand.Rand) string {
	words := strings.Fields(l.words)
	const keep = 4
	if len(words) < 2*keep+3 {
		return ""
	}
	from := keep + r.IntN(len(words)-2*keep-1)
	to := min(from+1+r.IntN(6), len(words)-keep)
	if denies(words[from:to]) {
		return ""
	}
	return join(words[:from]) + pick(r, " … ", "... ", " ... ", "…", " . . . ", " [...] ", " […] ", " (…) ") + join(words[to:])
}

// denies reports whether words have a negation, which no desk leaves out.
func denies(words []string) bool {
	return regexp.MustCompile(`(?i)n['’]t\b|\b(not|no|never|none|nobody|nothing|neither|nor|hardly|without)\b`).MatchString(join(words))
}

// bridged goes from one sentence to another of the same turn, and says so.
func bridged(tr *transcript, l line, r *rand.Rand) string {
	all := tr.turns[l.turn].sentences
	if l.at+1 >= len(all) {
		return ""
	}
	next := all[l.at+1+r.IntN(min(len(all)-l.at-1, 3))]
	first := strings.Fields(l.words)
	n := len(first)
	if n > 8 && r.IntN(2) == 0 {
		n -= r.IntN(3)
	}
	if len(strings.Fields(next)) < 4 || denies(first[n:]) {
		return ""
	}
	first = first[:n]
	return strings.TrimRight(join(first), ",") + pick(r, " … ", " ... ", "... ", " [...] ", " […] ") + next
}

var pronoun = regexp.MustCompile(`\b(it|they|he|she|him|them|those|there|here|this)[ ,.?]`)

// bracketed puts words of its own for a pronoun, or a capital letter in brackets.
func bracketed(_ *transcript, l line, r *rand.Rand) string {
	if at := pronoun.FindAllStringIndex(l.words, -1); len(at) > 0 && r.IntN(3) > 0 {
		m := at[r.IntN(len(at))]
		return l.words[:m[0]] + pick(r, "[the plan]", "[the company]", "[Mrs. Gale]", "[the work]", "[that part of it]", "[the people there]") + l.words[m[1]-1:]
	}
	words := strings.Fields(l.words)
	if len(words) < 9 {
		return ""
	}
	from := 1 + r.IntN(3)
	first := words[from]
	if first[0] < 'a' || first[0] > 'z' {
		return ""
	}
	return "[" + strings.ToUpper(first[:1]) + "]" + first[1:] + " " + join(words[from+1:])
}

// partly takes some words out of a sentence.
func partly(_ *transcript, l line, r *rand.Rand) string {
	words := strings.Fields(l.words)
	const least = 6
	if len(words) < least+2 {
		return ""
	}
	n := least + r.IntN(len(words)-least)
	from := r.IntN(len(words) - n + 1)
	return strings.Trim(join(words[from:from+n]), ",;")
}

var short = [...][2]string{
	{"I'm", "I am"}, {"I've", "I have"}, {"I'd like", "I would like"}, {"I'll", "I will"}, {"we've", "we have"}, {"We've", "We have"}, {"we're", "we are"}, {"don't", "do not"},
	{"didn't", "did not"}, {"can't", "cannot"}, {"won't", "will not"}, {"it's", "it is"}, {"It's", "It is"}, {"isn't", "is not"}, {"wasn't", "was not"},
	{"haven't", "have not"}, {"there's", "there is"}, {"There's", "There is"}, {"they're", "they are"}, {"You can't", "You can not"}, {"couldn't", "could not"}, {"wouldn't", "would not"},
	{"aren't", "are not"}, {"that's", "that is"}, {"That's", "That is"}, {"she's", "she is"}, {"We'll", "We will"}, {"we'll", "we will"}, {"you're", "you are"}, {"weren't", "were not"},
}

// contracted writes short forms out, or long ones short.
func contracted(_ *transcript, l line, r *rand.Rand) string {
	s := l.words
	for _, i := range r.Perm(len(short)) {
		from, to := short[i][0], short[i][1]
		if !strings.Contains(s, from+" ") {
			from, to = to, from
		}
		if i := strings.Index(s, from+" "); i == 0 || i > 0 && s[i-1] == ' ' {
			return s[:i] + to + s[i+len(from):]
		}
	}
	return ""
}

// numberWords is how the transcripts write numbers.
var numberWords = regexp.MustCompile(`\b(?:(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?(?: (?:hundred|thousand|million|billion))*(?: and)? ?)*(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?\b`)

// clock is a time of day.
var clock = regexp.MustCompile(`^(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (ten|fifteen|twenty|thirty|forty|fifty)`)

// figures writes a number in digits.
func figures(_ *transcript, l line, r *rand.Rand) string {
	if strings.Contains(l.words, " point ") {
		return ""
	}
	all := numberWords.FindAllStringIndex(l.words, -1)
	if len(all) == 0 {
		return ""
	}
	m := all[r.IntN(len(all))]
	written := l.words[m[0]:m[1]]
	n, ok := count(written)
	if strings.Contains(written, " and ") && !strings.Contains(written, "hundred and ") && !strings.Contains(written, "thousand and ") ||
		m[0] > 0 && l.words[m[0]-1] == '-' || strings.HasSuffix(l.words[:m[0]], "undred and ") || strings.HasPrefix(written, "a ") && !strings.HasPrefix(written, "a hundred") || strings.HasPrefix(l.words[m[1]:], "-") || clock.MatchString(written) {
		return "" // "three and five", "five thirty-one"
	}
	if !ok || n < 2 {
		return ""
	}
	s := strconv.Itoa(n)
	if n >= 1_000_000 && n%1_000_000 == 0 {
		s = strconv.Itoa(n/1_000_000) + " million"
	} else if n >= 10_000 || n >= 1000 && n < 1900 || n >= 2100 {
		s = s[:len(s)-3] + "," + s[len(s)-3:]
		if len(s) > len("999,999") {
			return ""
		}
	}
	rest := l.words[m[1]:]
	switch {
	case strings.HasPrefix(rest, " per cent") && r.IntN(2) == 0:
		return l.words[:m[0]] + s + "%" + rest[len(" per cent"):]
	case strings.HasPrefix(rest, " dollars") && r.IntN(2) == 0:
		return l.words[:m[0]] + "$" + s + rest[len(" dollars"):]
	case strings.HasPrefix(rest, " pounds") && r.IntN(2) == 0:
		return l.words[:m[0]] + "£" + s + rest[len(" pounds"):]
	}
	return l.words[:m[0]] + s + rest
}

// count reads a number in words.
func count(s string) (n int, ok bool) {
	units := map[string]int{"a": 1, "and": 0}
	for i, w := range strings.Fields("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen") {
		units[w] = i
	}
	for i, w := range strings.Fields("twenty thirty forty fifty sixty seventy eighty ninety") {
		units[w] = 20 + 10*i
	}
	total, current := 0, 0
	words := strings.Fields(strings.ReplaceAll(s, "-", " "))
	for i, w := range words {
		switch w {
		case "hundred":
			current *= 100
		case "thousand":
			total, current = total+current*1000, 0
		case "million":
			total, current = total+current*1_000_000, 0
		case "billion":
			return 0, false
		case "a":
			if i > 0 {
				return 0, false
			}
			current = 1
		default:
			if i > 0 && words[i-1] == "nineteen" { // a year
				current *= 100
			}
			if _, known := units[w]; !known {
				return 0, false
			}
			current += units[w]
		}
	}
	return total + current, true
}

func join(words []string) string { return strings.Join(words, " ") }

func pick(r *rand.Rand, list ...string) string { return list[r.IntN(len(list))] }
