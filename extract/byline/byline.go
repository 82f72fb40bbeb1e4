// Package byline reads the lines that say who wrote an article, and when:
// "By Ana Brandt and Luis Mora, staff writers | 12 May 2026".
package byline

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Author returns the name or names in a byline, as written, or "" if it names
// nobody.
func Author(line string) string {
	line, labelled := unlabel(strings.Join(strings.Fields(line), " "))
	line = firstPart(line)
	names := strings.Split(line, ", ")
	if last := slices.IndexFunc(names, joins); last > 0 && all(names[:last], isName) {
		// Commas divide names only where an "and" ends the list; otherwise
		// a role or a newspaper follows.
		if list := cutAfterName(names[last]); list != "" {
			return strings.Join(append(names[:last:last], list), ", ")
		}
	}
	name := cutAfterName(strings.TrimRight(names[0], ","))
	if !labelled && (!isName(name) || !strings.Contains(name, " ")) {
		return ""
	}
	return name
}

// labels stand before the name, in lower case.
var labels = [...]string{
	"by", "by:", "story by", "written by", "words by", "text by", "report by", "reporting by", "analysis by", "opinion by", "author:", "from",
}

// unlabel takes a label off the line and reports whether there was one.
func unlabel(line string) (rest string, found bool) {
	for _, label := range labels {
		if len(line) > len(label) && line[len(label)] == ' ' && strings.EqualFold(line[:len(label)], label) {
			return line[len(label)+1:], true
		}
	}
	return line, false
}

// firstPart cuts the line at the first bar, bullet, dash or bracket.
func firstPart(line string) string {
	for i, r := range line {
		switch r {
		case '|', '•', '·', '—', '–', '(', '[', '/', ';', '@', '<':
			return strings.TrimSpace(line[:i])
		case '-':
			if strings.HasSuffix(line[:i], " ") {
				return strings.TrimSpace(line[:i])
			}
		}
	}
	return line
}

// cutAfterName keeps the words at the start of s that can be a name, or two
// names with "and" between them.
func cutAfterName(s string) string {
	words := strings.Fields(s)
	end := 0
	for i, word := range words {
		if particle(word) || word == "and" || word == "&" {
			continue // of a name only if one more word of it follows
		}
		if !capital(word) || role(word) || i > 0 && word == "The" || month(word) > 0 && i+1 < len(words) && !capital(words[i+1]) {
			break
		}
		end = i + 1
	}
	return strings.Join(words[:end], " ")
}

// isName reports whether all of s is a name.
func isName(s string) bool {
	return s != "" && cutAfterName(s) == s && !strings.Contains(s, " and ")
}

func joins(s string) bool {
	return strings.Contains(s, " and ") || strings.HasPrefix(s, "and ") || strings.Contains(s, " & ")
}

func all(list []string, is func(string) bool) bool {
	return !slices.ContainsFunc(list, func(s string) bool { return !is(s) })
}

// capital reports whether a word is written as names are: a capital, then
// letters, full stops, hyphens and apostrophes.
func capital(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(first) && !strings.ContainsFunc(word, func(r rune) bool {
		return !unicode.IsLetter(r) && !strings.ContainsRune(".-'’", r)
	})
}

// particles stand in names in lower case.
var particles = [...]string{
	"al", "bin", "bint", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "ibn", "la", "le", "ten", "ter", "van", "von", "y", "zu",
}

func particle(word string) bool {
	_, found := slices.BinarySearch(particles[:], word)
	return found
}

// roles end a name: what follows says what the writer is, or when it was.
var roles = [...]string{
	"business", "chief", "columnist", "contributor", "correspondent", "economics", "editor", "education", "environment", "foreign", "health", "last", "local", "national", "news", "political", "politics", "posted", "published", "reporter", "science", "senior", "special", "sports", "staff", "updated", "writer",
}

func role(word string) bool {
	_, found := slices.BinarySearch(roles[:], strings.ToLower(strings.Trim(word, ".:")))
	return found || weekday(word)
}
