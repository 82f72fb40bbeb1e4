package layout

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"quoth/quotes/text"
)

// longestLead is the length in bytes within which a dateline ends.
const longestLead = 90

// dashes end a dateline; the plain ones only between spaces.
var dashes = []string{"—", "–", "―", "---", "--", "-"}

// datelines sets the lead of body paragraphs.
func datelines(s string, blocks []block) {
	bodies, labelled := 0, 0
	for i := range blocks {
		if blocks[i].label > 0 {
			labelled++
		}
	}
	for i := range blocks {
		b := &blocks[i]
		if b.kind != text.Body {
			continue
		}
		bodies++
		b.lead = dateline(s[b.Start:b.End])
		if b.lead > 0 && bodies > 2 && !agencySigned(s[b.Start:b.Start+b.lead]) {
			b.lead = 0
		}
		if b.lead == 0 && bodies == 1 && labelled == 1 && b.turn && len(blocks) > 3 && b.words > 14 {
			// "ISLAMABAD: The ferry …": a place, for nobody else has a label.
			if name := s[b.Start : b.Start+b.label-1]; len(strings.Fields(name)) <= 2 && shouted(name) && !kickers[name] {
				b.lead = b.label
			}
		}
	}
}

// dateline returns the length in bytes of "PORT ALDER, Maine, March 3
// (Northgate Press) —" at the start of a paragraph, or 0.
func dateline(s string) int {
	i, end := dash(s)
	if i <= 0 || end >= len(s) {
		return 0
	}
	head := strings.TrimSpace(s[:i])
	signed := agencySigned(head)
	if at := strings.IndexAny(head, "(/"); at >= 0 && (head[len(head)-1] == ')' || head[len(head)-1] == '/') && signed {
		head = strings.TrimSpace(head[:at])
	} else if strings.ContainsAny(head, "()") {
		return 0
	}
	if strings.ContainsAny(head, "\"“”'‘!?:;") {
		return 0
	}
	place, rest, region := strings.Cut(head, ",")
	switch {
	case head == "":
		return ifTrue(signed, end)
	case region && !isNames(rest):
		return 0
	case shouted(place) && len(strings.Fields(place)) <= 4:
		r, _ := utf8.DecodeRuneInString(s[end:])
		loose := unicode.IsSpace(r)
		return ifTrue(loose || signed || unicode.IsUpper(r), end)
	}
	return ifTrue(signed && isNames(head) && len(strings.Fields(head)) <= 6, end)
}

// dash finds the dash after a dateline: its start and end.
func dash(s string) (start, end int) {
	for i := 1; i < len(s) && i < longestLead; i++ {
		if c := s[i]; c != '-' && c != 0xe2 {
			continue
		}
		for _, d := range dashes {
			if !strings.HasPrefix(s[i:], d) {
				continue
			}
			end := i + len(d)
			if d != "-" || s[i-1] == ' ' && end < len(s) && s[end] == ' ' {
				return i, end
			}
			break
		}
	}
	return 0, 0
}

// agencySigned reports whether a dateline names its agency in brackets or
// slashes: "(Reuters)", "/PRNewswire/".
func agencySigned(s string) bool {
	i := strings.IndexAny(s, "(/")
	if i < 0 || len(s)-i > 44 {
		return false
	}
	closing := ")"
	if s[i] == '/' {
		closing = "/"
	}
	inside, _, _ := strings.Cut(s[i+1:], closing)
	return agencies[strings.ToLower(inside)] || shouted(inside) || isNames(inside) && shouted(firstWord(s))
}

func firstWord(s string) string {
	if i := strings.IndexAny(s, " ,"); i > 0 {
		return s[:i]
	}
	return s
}

// shouted reports whether s holds two capitals at least and nothing in lower
// case.
func shouted(s string) bool {
	capitals := 0
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			capitals++
		}
	}
	return capitals >= 2
}

func ifTrue(ok bool, n int) int {
	if ok {
		return n
	}
	return 0
}
