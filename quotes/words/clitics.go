package words

import "strings"

// clitics are the endings that are words of their own, behind an apostrophe.
var clitics = [...]string{"s", "re", "ve", "ll", "d", "m"}

// elisions are the words that begin with an apostrophe in place of letters.
var elisions = set(`em cause til till tis twas twill twere n bout round neath fraid cept nother kay nuff gainst
	burbs hood im er ere ello ey fro cuz cos tude net phone lectric ave appen`)

// clipped are the words that end with an apostrophe in place of letters,
// beside those in "in'".
var clipped = set(`ol an o th wi Ol O`)

// apostrophes are the forms of the apostrophe in news text: typed, typeset,
// wrong (accents, primes, opening marks) and encoded.
var apostrophes = [...]string{
	"'", "’", "‘", "ʼ", "´", "`", "′", "＇",
	"&rsquo;", "&lsquo;", "&apos;", "&#39;", "&#x27;", "&#8217;", "&#8216;", "&#x2019;", "&#x2018;",
}

// apostrophe is the length of the apostrophe that s begins with, or 0.
func apostrophe(s string) int {
	if s == "" {
		return 0
	}
	switch s[0] {
	case '\'', '`':
		return 1
	case 0xE2, 0xCA, 0xC2, 0xEF, '&':
		for _, a := range apostrophes {
			if strings.HasPrefix(s, a) {
				return len(a)
			}
		}
	}
	return 0
}

// lastApostrophe is the place of the last apostrophe in s and its length, if
// no more than a clitic's letters stand behind it.
func lastApostrophe(s string) (at, n int) {
	for i := len(s) - 1; i > 0 && i >= len(s)-len("&#x2019;")-3; i-- {
		if n := apostrophe(s[i:]); n > 0 {
			return i, n
		}
	}
	return 0, 0
}

// clitic is the place in s where its last clitic begins, or 0.
func clitic(s string) int {
	at, n := lastApostrophe(s)
	if at == 0 {
		return 0
	}
	tail := s[at+n:]
	if cliticIn(tail) == len(tail) && len(tail) > 0 {
		return at
	}
	if strings.EqualFold(tail, "t") && (s[at-1] == 'n' || s[at-1] == 'N') && at > 1 {
		return at - 1
	}
	return 0
}

// cliticIn is the length of the clitic's letters that s begins with, if no
// letter follows them.
func cliticIn(s string) int {
	n := 0
	for n < len(s) && n < 3 && class[s[n]] == letter {
		n++
	}
	if n < len(s) && (class[s[n]] == letter || class[s[n]] == digit || s[n] >= 0x80 && apostrophe(s[n:]) == 0 && !dash(s[n:])) {
		return 0
	}
	for _, c := range clitics {
		if strings.EqualFold(s[:n], c) {
			return n
		}
	}
	return 0
}

// elisionAt is the length of the elided word that s begins with, apostrophe
// and all: "'em", "’90s", "'n'". Behind a word (joined) it may be a clitic.
func elisionAt(s string, joined bool) int {
	n := apostrophe(s)
	if n == 0 || n == len(s) {
		return 0
	}
	rest := s[n:]
	if class[rest[0]] == digit {
		if len(rest) < 2 || class[rest[1]] != digit || len(rest) > 2 && class[rest[2]] == digit {
			return 0
		}
		if len(rest) > 2 && rest[2] == 's' {
			return n + 3
		}
		return n + 2
	}
	if m := cliticIn(rest); m > 0 && (joined || len(rest) == m) {
		return n + m
	}
	const longest = 8
	m := 0
	for m < len(rest) && m < longest && class[rest[m]] == letter {
		m++
	}
	if m == 0 || m < len(rest) && rest[m] == '-' || !elisions[strings.ToLower(rest[:m])] {
		return 0
	}
	if m == 1 {
		m += apostrophe(rest[m:])
	}
	return n + m
}

// normal is a token with straight apostrophes.
func normal(s string) string {
	plain := true
	for i := range len(s) {
		if b := s[i]; b >= 0x80 || b == '&' || b == '`' {
			plain = false
			break
		}
	}
	if plain || len(s) == apostrophe(s) || strings.HasPrefix(s, "``") {
		return s
	}
	if n := apostrophe(s); n > 0 {
		for _, c := range [...]string{"'s", "'re", "'ve", "'ll", "'d", "'m", "'S"} {
			if s[n:] == c[1:] {
				return c
			}
		}
	}
	if len(s) > 2 && s[0] == 'n' && s[len(s)-1] == 't' && 1+apostrophe(s[1:]) == len(s)-1 {
		return "n't"
	}
	var b strings.Builder
	from := 0
	for i := 0; i < len(s); {
		if n := apostrophe(s[i:]); n > 0 && (n > 1 || s[i] == '`') {
			b.WriteString(s[from:i])
			b.WriteByte('\'')
			i += n
			from = i
			continue
		}
		i++
	}
	if from == 0 {
		return s
	}
	b.WriteString(s[from:])
	return b.String()
}
