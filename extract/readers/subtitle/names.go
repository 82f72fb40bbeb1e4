package subtitle

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// names counts how often each speaker's name, folded, stands where a turn may
// begin. A word before a colon may be anything; twice it is a name.
type names map[string]int

// gather counts the names in the cues.
func gather(cues []cue) names {
	n := names{}
	for _, c := range cues {
		for i, p := range c.phrases {
			if p.voice.text != "" {
				n[fold(p.voice.text)]++
				continue
			}
			for k, line := range strings.Split(p.text, "\n") {
				if i+k > 0 && !strings.Contains(line, ">>") && strings.TrimLeft(line, dashes) == line {
					continue
				}
				for turn := range strings.SplitSeq(line, ">>") {
					turn = strings.TrimLeft(turn, dashes)
					if length := bracket(turn + " "); length > 0 && length <= len(turn) {
						n[fold(turn[1:length-1])]++
					} else if end := colon(turn); end > 0 {
						n[fold(turn[:end])]++
					}
				}
			}
		}
	}
	return n
}

// dashes begin what somebody else says.
const dashes = " \t-–—>"

// fold makes two forms of a name one: in small letters, without what follows a
// comma or stands in brackets.
func fold(name string) string {
	if i := strings.IndexAny(name, ",(["); i > 0 {
		name = name[:i]
	}
	return strings.Join(strings.Fields(strings.ToLower(name)), " ")
}

// longestName is the length in bytes beyond which nothing is a label.
const longestName = 80

// colon returns where the colon of "IDA KROG (voice-over): …" stands, 0 where
// the beginning of s is no label.
func colon(s string) int {
	end := strings.IndexByte(s[:min(len(s), longestName)], ':')
	if end < 1 || end+1 < len(s) && strings.IndexByte(" \t\n", s[end+1]) < 0 || !isName(s[:end]) {
		return 0
	}
	return end
}

// particles are words in small letters within names.
const particles = " de la le du von van der den af bin ibn al el da dos and of the "

// isName reports whether s looks like a name, with or without a role behind a
// comma or an aside in brackets.
func isName(s string) bool {
	name := s
	if i := strings.IndexAny(s, ",(["); i > 0 {
		name = s[:i]
		if rest := strings.TrimRight(s[i:], " "); strings.IndexByte("([", s[i]) >= 0 && strings.IndexAny(rest, ")]") != len(rest)-1 {
			return false
		}
	}
	if strings.ContainsAny(s, "\"“”?!;:\n♪") || !strings.ContainsFunc(name, unicode.IsLetter) {
		return false
	}
	all := strings.Fields(name)
	if len(all) == 0 || len(all) > 5 || len(strings.Fields(s)) > 12 {
		return false
	}
	for i, word := range all {
		r, _ := utf8.DecodeRuneInString(word)
		switch {
		case unicode.IsUpper(r) || unicode.IsLetter(r) && !unicode.IsLower(r):
		case i > 0 && (unicode.IsDigit(r) || r == '#' || r == '&' || strings.Contains(particles, " "+word+" ")):
		default:
			return false
		}
		if strings.HasSuffix(word, ".") && len(word) > len("Prof.") {
			return false // a sentence
		}
	}
	return true
}

// shouted reports whether a name has no small letters, its aside apart.
func shouted(name string) bool {
	if i := strings.IndexAny(name, "(["); i > 0 {
		name = name[:i]
	}
	return !strings.ContainsFunc(name, unicode.IsLower)
}

// labels reports whether a name before a colon labels a turn. first says that
// it begins a cue, apart that what is said before it has come to its end.
func (n names) labels(name string, first, apart bool) bool {
	switch {
	case shouted(name):
		return true
	case n[fold(name)] > 1:
		return first || apart
	}
	return apart && strings.ContainsAny(strings.TrimSpace(name), " ,")
}

// bracketed reports whether what stands in a bracket at the beginning of a line
// names the speaker. In capitals it may be a sound that is not known.
func (n names) bracketed(inside string) bool {
	if !isName(inside) || isSound(inside) {
		return false
	}
	return n[fold(inside)] > 1 || !shouted(inside) && strings.Contains(strings.TrimSpace(inside), " ")
}
