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
