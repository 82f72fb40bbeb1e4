package layout

import "strings"

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
	if i <= 0 || len(s)-i > creditWindow || s[len(s)-1] != ')' {
		return false
	}
	inside := s[i+1 : len(s)-1]
	if strings.HasSuffix(inside, ".") && len(inside) < 6 { // a state: (Pa.)
		return false
	}
	return isPictureCredit(strings.ToLower(strings.Trim(inside, ". ")))
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
