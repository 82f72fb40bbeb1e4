package words

import (
	"strings"

	"quoth/quotes/text"
)

// domains are the last parts of the addresses that news prints without a
// scheme.
var domains = map[string]bool{
	"com": true, "org": true, "net": true, "gov": true, "edu": true, "uk": true, "io": true, "tv": true,
	"co": true, "us": true, "eu": true, "info": true, "ly": true, "me": true, "au": true, "ca": true,
	"de": true, "fr": true, "int": true, "mil": true, "news": true, "app": true, "ai": true, "ie": true,
}

// webAt is the length of the address, handle or hashtag that s begins with, or
// 0. The chunk holds an @ if at says so.
func webAt(s string, at bool) (int, text.TokenKind) {
	switch b := s[0]; {
	case b == '@' || b == '#':
		n := 1
		for n < len(s) && (class[s[n]] == letter || class[s[n]] == digit || s[n] == '_') {
			n++
		}
		if n > 1 && (b == '@' || class[s[1]] == letter) {
			return n, text.Word
		}
	case class[b] == letter || class[b] == digit:
		if at {
			if n := mail(s); n > 0 {
				return n, text.Symbol
			}
		}
		if n := address(s); n > 0 {
			return n, text.Symbol
		}
	}
	return 0, 0
}

// mail is the length of the e-mail address that s begins with, or 0.
func mail(s string) int {
	const longest = 64 // RFC 5321, 4.5.3.1.1
	n := 0
	for n < len(s) && n < longest && (class[s[n]] == letter || class[s[n]] == digit || strings.IndexByte("._%+-", s[n]) >= 0) {
		n++
	}
	if n == len(s) || s[n] != '@' {
		return 0
	}
	if m, _ := domain(s[n+1:]); m > 0 {
		return n + 1 + m
	}
	return 0
}

// address is the length of the web address that s begins with, or 0: with a
// scheme, with "www.", or with a known last part.
func address(s string) int {
	if s[0] == 'h' || s[0] == 'H' {
		for _, scheme := range [...]string{"http://", "https://"} {
			if len(s) > len(scheme) && strings.EqualFold(s[:len(scheme)], scheme) {
				return trimAddress(s, len(scheme))
			}
		}
	}
	n, known := domain(s)
	switch {
	case n == 0:
		return 0
	case len(s) > 4 && strings.EqualFold(s[:4], "www."):
	case !known:
		return 0
	}
	if n < len(s) && s[n] == '/' {
		return trimAddress(s, n)
	}
	return n
}

// domain is the length of the dotted name that s begins with, or 0, and
// whether its last part is known.
func domain(s string) (n int, known bool) {
	const longest = 253 // RFC 1035, 2.3.4
	last := -1
	i := 0
	for i < len(s) && i < longest {
		b := s[i]
		if b == '.' && i+1 < len(s) && (class[s[i+1]] == letter || class[s[i+1]] == digit) && i > last+1 {
			last = i
		} else if class[b] != letter && class[b] != digit && b != '-' {
			break
		}
		i++
	}
	if last < 1 || i < last+3 {
		return 0, false
	}
	return i, domains[s[last+1:i]]
}

// trimAddress is the length of the address that s begins with and that is at
// least n long, marks at its end left to the sentence.
func trimAddress(s string, n int) int {
	end := n
	for end < len(s) && s[end] > ' ' && s[end] < 0x7F && strings.IndexByte("\"<>`{}|\\^", s[end]) < 0 {
		end++
	}
	for end > n && strings.IndexByte(".,;:!?'()[]*", s[end-1]) >= 0 {
		end--
	}
	return end
}
