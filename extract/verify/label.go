package verify

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"quoth/quotes/text"
)

// A label is what says, at the beginning of a line, who speaks.
type label struct {
	line, end int    // where the line begins, and what is said
	name      string // as the source has it
	form      labelForm
}

type labelForm uint8

const (
	noLabel labelForm = iota
	shouted           // MAYOR OKAFOR:
	named             // Ida Krog, founder:
	letter            // Q.
	dotted            // Mr. KROG.
	alone             // IDA KROG, on a line of its own
)

// longestLabel is the length in bytes beyond which nothing is a label.
const longestLabel = 80

// readLabel reads the label that a line begins with.
func readLabel(s string, line text.Span) (l label, ok bool) {
	at := line.Start
	words := s[line.Start:line.End]
	lead := len(words) - len(strings.TrimLeft(words, " \t>*_#-–—•\ufeff"))
	at += lead
	if n := clockLength(s[at:line.End]); n > 0 {
		at += n
		at += len(s[at:line.End]) - len(strings.TrimLeft(s[at:line.End], " \t-–—"))
	}
	rest := s[at:line.End]
	if len(rest) == 0 {
		return l, false
	}
	l.line = line.Start
	if c := rest[0]; (c == 'Q' || c == 'A') && len(rest) > 1 && (rest[1] == ':' || rest[1] == '.') && (len(rest) == 2 || rest[2] == ' ' || rest[2] == '\t') {
		l.name, l.form, l.end = rest[:1], letter, at+2
		return l, true
	}
	head := rest[:min(len(rest), longestLabel)]
	if i := strings.IndexByte(head, ':'); i > 0 && (i+1 == len(rest) || strings.IndexByte(" \t*_", rest[i+1]) >= 0) {
		name := strings.Trim(head[:i], " \t*_")
		if form := formOf(name); form != noLabel {
			l.name, l.form, l.end = name, form, at+i+1
			for l.end < line.End && strings.IndexByte("*_", s[l.end]) >= 0 {
				l.end++
			}
			return l, true
		}
		return l, false
	}
	if name, n := dottedLabel(head); n > 0 {
		l.name, l.form, l.end = name, dotted, at+n
		return l, true
	}
	if name := strings.TrimRight(rest, " \t\r*_"); len(name) <= longestLabel && formOf(name) == shouted && len(strings.Fields(name)) > 1 {
		l.name, l.form, l.end = name, alone, line.End
		return l, true
	}
	return l, false
}

// clockLength is the length of a time code at the beginning of s: "[00:01:02]".
func clockLength(s string) int {
	i := strings.IndexFunc(s, func(r rune) bool { return !unicode.IsDigit(r) && !strings.ContainsRune("[]():.,", r) })
	if i <= 0 || strings.Count(s[:i], ":") == 0 || s[i] != ' ' && s[i] != '\t' {
		return 0
	}
	return i + 1
}

// formOf tells what form of a label a name is.
func formOf(name string) labelForm {
	bare := name
	if i := strings.IndexAny(name, ",(["); i > 0 {
		bare = strings.TrimSpace(name[:i])
	}
	all, duty := strings.Fields(bare), strings.Fields(name[len(bare):])
	if strings.ContainsAny(name, "\"“”?!;") || len(all) == 0 || len(all) > 6 || len(duty) > 8 || notLabels[strings.ToLower(strings.Trim(all[0], "."))] {
		return noLabel
	}
	small := false
	for i, w := range all {
		r, _ := utf8.DecodeRuneInString(w)
		switch {
		case unicode.IsUpper(r) || unicode.IsLetter(r) && !unicode.IsLower(r):
		case i > 0 && (unicode.IsDigit(r) || r == '#' || r == '&' || r == '-' || particles[w]):
		default:
			return noLabel
		}
		small = small || i == 0 && strings.ContainsFunc(w, unicode.IsLower) || strings.ContainsFunc(strings.TrimPrefix(strings.TrimPrefix(w, "Mc"), "Mac"), unicode.IsLower) && !particles[w] && !honorifics[strings.ToLower(strings.Trim(w, "."))]
	}
	if small {
		return named
	}
	return shouted
}

// dottedLabel reads "Mr. KROG." and "The CHAIRMAN." of records of proceedings.
func dottedLabel(s string) (name string, length int) {
	first, rest, ok := strings.Cut(s, " ")
	if !ok || !honorifics[strings.ToLower(strings.Trim(first, "."))] && first != "The" {
		return "", 0
	}
	end := strings.IndexByte(rest, '.')
	if end < 2 || end+1 < len(rest) && rest[end+1] != ' ' {
		return "", 0
	}
	bare, _, _ := strings.Cut(rest[:end], " of ")
	if strings.ContainsFunc(strings.TrimPrefix(strings.TrimPrefix(bare, "Mc"), "Mac"), unicode.IsLower) || len(strings.Fields(bare)) > 3 {
		return "", 0
	}
	return s[:len(first)+1+end], len(first) + 1 + end + 1
}

// particles stand in small letters within a name.
var particles = wordSet("de la le du von van der den af bin ibn al el da dos and of the zu di ter ten")

// honorifics stand before a name and are no part of it.
var honorifics = wordSet(`mr mrs ms miss mx dr prof professor sir dame lord lady madam rev reverend hon honorable honourable
	sen senator rep representative congressman congresswoman gov governor president vice-president vice chancellor chairman chairwoman chair mayor deputy
	minister prime secretary councillor councilor councilman councilwoman cllr alderman judge justice officer sergeant sgt captain capt
	colonel col general gen major maj lt lieutenant chief commissioner inspector superintendent ambassador acting`)

// notLabels begin what stands before a colon and names nobody.
var notLabels = wordSet(`note nb editor's date time place present absent subject re from to location update correction source sources transcript
	participants speakers attendees agenda minutes contact phone email fax web website address summary abstract title topic venue where when
	what why how who which also however first second third finally remember warning example result results well now then so therefore thus
	here there this that these those it and but or if in on at as for with by because my our your his her their i we you he she they
	one two three all some many most every each any no not yes again tragically today tomorrow yesterday let look listen people`)

func wordSet(list string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		m[strings.ReplaceAll(w, "-", " ")] = true
		m[w] = true
	}
	return m
}
