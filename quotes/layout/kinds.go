package layout

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// byFirst holds the furniture patterns by their first byte.
var byFirst = func() (table [256][]pattern) {
	for _, p := range furniture {
		table[p.prefix[0]] = append(table[p.prefix[0]], p)
	}
	return table
}()

// isFurniture reports whether a short block stands around the article and is
// no part of it.
func isFurniture(s string, words int) bool {
	if !strings.ContainsFunc(s, unicode.IsLetter) {
		return !isDate(s)
	}
	return isAddress(s) || hasCredit(s) || fromPattern(s)
}

// fromPattern looks the beginning of a block up among the furniture.
func fromPattern(s string) bool {
	if s == "" {
		return false
	}
	c := s[0]
	if 'A' <= c && c <= 'Z' {
		c += 'a' - 'A'
	}
	var low string
	for _, p := range byFirst[c] {
		if low == "" {
			low = strings.ToLower(s[:min(len(s), longest)])
			low = strings.ReplaceAll(low, "’", "'")
		}
		rest, ok := strings.CutPrefix(low, p.prefix)
		if !ok {
			continue
		}
		if r, _ := utf8.DecodeRuneInString(rest); unicode.IsLetter(r) && isLetter(p.prefix[len(p.prefix)-1]) {
			continue
		}
		if p.words == 0 {
			if strings.Trim(rest, " :.!>»…-") == "" {
				return true
			}
			continue
		}
		if len(s) > longest && p.words < 60 || len(strings.Fields(low)) > p.words || !hasOne(low, p.has) {
			continue
		}
		return true
	}
	return false
}

func isLetter(c byte) bool { return 'a' <= c && c <= 'z' }

func hasOne(s, any string) bool {
	for one := range strings.SplitSeq(any, "|") {
		if strings.Contains(s, one) {
			return true
		}
	}
	return false
}

// isAddress reports whether the block is an address alone: of a page, a
// picture, a mailbox. "@ada" alone may sign the quotation above it.
func isAddress(s string) bool {
	if strings.ContainsFunc(s, unicode.IsSpace) {
		return false
	}
	return strings.Contains(s, "://") || strings.HasPrefix(s, "www.") || strings.HasPrefix(s, "pic.twitter.com/") ||
		strings.HasPrefix(s, "#") ||
		strings.IndexByte(s, '@') > 0 && strings.IndexByte(s, '.') > 0
}

// hasCredit reports whether the block thanks other writers.
func hasCredit(s string) bool {
	tail := s[max(0, len(s)-60):]
	for _, c := range credits {
		if strings.Contains(tail, c) {
			return len(s) < 300
		}
	}
	return false
}

// isDate reports whether a line holds nothing but a date, a time, or how long
// it takes to read the article.
func isDate(s string) bool {
	if len(s) > 120 {
		return false
	}
	numbers, named := 0, 0
	for word := range strings.FieldsFuncSeq(s, notAlnum) {
		low := strings.ToLower(word)
		switch {
		case low[0] >= '0' && low[0] <= '9':
			unit := strings.TrimLeft(low, "0123456789")
			if unit != "" && !dateWords[unit] {
				return false
			}
			numbers++
			if unit != "" {
				named++
			}
		case months[low], dateWords[low]:
			named++
		case low == "a" || low == "p" || low == "m": // a.m.
		default:
			return false
		}
	}
	digits := strings.ContainsAny(s, "/:-") && numbers >= 2
	return numbers > 0 && (named > 0 || digits) || numbers == 0 && named == 1 && weekday(s)
}

func notAlnum(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }

func weekday(s string) bool {
	return strings.HasSuffix(strings.ToLower(s), "day") && dateWords[strings.ToLower(s)]
}

// isByline reports whether a line says who wrote the article or when.
func isByline(s string, words int, stop bool) bool {
	if words > 24 {
		return false
	}
	if isDate(s) || agencies[strings.ToLower(s)] {
		return true
	}
	head, rest, _ := strings.Cut(s, " ")
	switch strings.ToLower(head) {
	case "by", "by:", "words", "words:", "from", "text:":
		return rest != "" && !stop && rest[len(rest)-1] != ':' && isNames(rest)
	case "updated", "updated:", "published", "published:", "posted", "posted:", "modified:", "filed:", "filed", "date:", "dated:":
		return !stop && strings.ContainsAny(rest, "0123456789") && strings.HasSuffix(head, ":") || isDate(rest)
	case "last", "first":
		low := strings.ToLower(rest)
		return strings.HasPrefix(low, "updated") || strings.HasPrefix(low, "published") || strings.HasPrefix(low, "modified")
	}
	return false
}

// isNames reports whether a line is made of names, posts and dates alone:
// "Jane Roe, Court Correspondent", "Jane Roe and Tom Lee in Port Alder".
func isNames(s string) bool {
	capitals := 0
	for word := range strings.FieldsSeq(s) {
		word = strings.Trim(word, ",;|()·•-–—")
		r, _ := utf8.DecodeRuneInString(word)
		low := strings.ToLower(word)
		switch {
		case unicode.IsUpper(r):
			capitals++
		case word == "" || unicode.IsDigit(r) || r == '@' || strings.IndexByte(word, '@') > 0:
		case joinWords[low] || postWords[low] || dateWords[low] || months[low]:
		default:
			return false
		}
	}
	return capitals > 0
}

// creditWindow is the length in bytes of the end of a caption that holds who
// took the picture.
const creditWindow = 80

// isCaption reports whether a block stands under a picture: it ends with who
// took it, or begins as captions do, or ends with a full date.
func isCaption(s string, words int) bool {
	if words < 3 {
		return false
	}
	low := strings.ToLower(s[:min(len(s), 24)])
	for _, start := range pictureStarts {
		if strings.HasPrefix(low, start) {
			return true
		}
	}
	return creditInBrackets(s) || creditAtEnd(s) || endsWithYear(s)
}

// creditInBrackets matches "… on Friday (AP)", "… (Ada Nolan/Reuters)".
func creditInBrackets(s string) bool {
	s = strings.TrimRight(s, ". ")
	i := strings.LastIndexByte(s, '(')
	return i > 0 && len(s)-i < creditWindow && s[len(s)-1] == ')' && isPictureCredit(strings.ToLower(strings.Trim(s[i:], "(). ")))
}

// creditAtEnd matches "… . Photograph: Ada Nolan", "… /Reuters",
// "… Ada Nolan/AFP via Getty Images".
func creditAtEnd(s string) bool {
	end := s[max(0, len(s)-creditWindow):]
	low := strings.ToLower(end)
	if len(low) != len(end) { // the letters are not those of a credit
		return false
	}
	if i := strings.LastIndexAny(low, "/|"); i > 0 && (isAgency(strings.Trim(low[i+1:], " .")) || endsWithAgency(low[:i]) && isNames(end[i+1:])) {
		return true
	}
	if i := strings.LastIndex(low, " via "); i > 0 && isAgency(strings.Trim(low[i+5:], " .)")) {
		return true
	}
	if !hasOne(low, ":|/| by |courtesy") {
		return false
	}
	for _, w := range pictureWords {
		if i := strings.Index(low, w); i >= 0 && len(s) > len(end)-i && (strings.HasSuffix(w, ":") || apart(low[:i])) && isNames(strings.TrimRight(end[i+len(w):], ".)")) {
			return true
		}
	}
	return false
}

// apart reports whether a new sentence or bracket may begin after s.
func apart(s string) bool {
	s = strings.TrimRight(s, " ")
	return s == "" || strings.IndexByte(".!?)(/|", s[len(s)-1]) >= 0
}

// isPictureCredit reports whether what stands in brackets, in lower case,
// names an agency or a picture: "ap photo/jane roe", "reuters".
func isPictureCredit(s string) bool {
	if isAgency(s) {
		return true
	}
	for part := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == '/' || r == '|' || r == ',' || r == ':' }) {
		if isAgency(strings.TrimSpace(part)) {
			return true
		}
	}
	for _, w := range pictureWords {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return strings.HasPrefix(s, "photo") || strings.HasSuffix(s, "photo")
}

func isAgency(s string) bool {
	if agencies[s] {
		return true
	}
	_, last, ok := strings.Cut(s, " via ")
	return ok && agencies[last]
}

// endsWithAgency reports whether the last word is an agency's: "… . reuters".
func endsWithAgency(s string) bool {
	return agencies[s[strings.LastIndexByte(s, ' ')+1:]]
}

// endsWithYear reports whether a block without a stop ends with a full date:
// "…, Monday, 3 February 2025".
func endsWithYear(s string) bool {
	if len(s) < 40 || s[len(s)-1] < '0' || s[len(s)-1] > '9' {
		return false
	}
	words := strings.FieldsFunc(s[max(0, len(s)-36):], notAlnum)
	n := len(words)
	if n < 4 || len(words[n-1]) != 4 || words[n-1][0] != '1' && words[n-1][0] != '2' {
		return false
	}
	return weekday(words[n-4]) && (months[strings.ToLower(words[n-2])] || months[strings.ToLower(words[n-3])])
}
