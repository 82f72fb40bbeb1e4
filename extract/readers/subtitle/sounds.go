package subtitle

import (
	"slices"
	"strings"
	"unicode"
)

// soundWords are words, in small letters, of what a bracket says is heard or
// seen. Those that end in -ing need not be listed.
var soundWords = []string{
	"applause", "applauds", "applaud", "audience", "audio", "background", "bang", "beep", "beeps", "bell", "blank", "bleep", "boos", "breath", "breathes", "buzzes", "cheers", "chime",
	"chuckle", "chuckles", "clears", "click", "clip", "coughs", "cough", "crosstalk", "cries", "crowd", "engine", "explosion", "foreign", "gasp", "gasps", "gavel", "giggles",
	"groans", "inaudible", "indistinct", "instrumental", "knock", "laugh", "laughs", "laughter", "language", "music", "mumbles", "murmurs", "noise", "overlapping", "pause", "pauses",
	"phone", "scoffs", "screams", "shouts", "sigh", "sighs", "silence", "siren", "sirens", "sniffs", "sobs", "song", "sound", "speaks", "static", "theme", "thunder", "translator", "unintelligible",
	"video", "videotape", "voices", "voice-over", "voiceover", "whispers", "whistle", "whoops", "wind",
}

// isSound reports whether what stands in a bracket is heard, not said.
func isSound(inside string) bool {
	for word := range strings.FieldsFuncSeq(strings.ToLower(inside), func(r rune) bool { return !unicode.IsLetter(r) && r != '-' }) {
		if slices.Contains(soundWords, word) || len(word) > 5 && strings.HasSuffix(word, "ing") {
			return true
		}
	}
	return false
}

// Lyrics and the signs of music: nobody says what stands between them.
const notes = "♪♫♬♩"

// unsung leaves out what is sung: the lines from the first note to the last, or
// to the end where there is one alone, and lines between two hash signs.
func unsung(w words) words {
	if !strings.ContainsAny(w.text, notes+"#") {
		return w
	}
	lines := strings.Split(w.text, "\n")
	first, last := -1, -1
	for i, line := range lines {
		if n := strings.Count(strings.Map(note, line), "♪"); n > 0 {
			if first < 0 {
				first = i
				if n == 1 {
					last = len(lines) - 1
				}
			} else {
				last = -1
			}
			last = max(last, i)
		}
	}
	var b builder
	at := 0
	for i, line := range lines {
		start := at
		at += len(line) + 1
		bare := strings.TrimSpace(line)
		if first <= i && i <= last || len(bare) > 2 && bare[0] == '#' && bare[len(bare)-1] == '#' {
			continue
		}
		if b.text.Len() > 0 {
			b.text.WriteByte('\n')
		}
		b.put(w.cut(start, start+len(line)))
	}
	return b.take().trim()
}

// note makes all notes one.
func note(r rune) rune {
	if strings.ContainsRune(notes, r) {
		return '♪'
	}
	return r
}

// silent leaves out the brackets that say what is heard or seen.
func (n names) silent(w words) words {
	if !strings.ContainsAny(w.text, "[(") {
		return w
	}
	var b builder
	at := 0
	for i := 0; i < len(w.text); {
		length := bracket(w.text[i:])
		if length == 0 {
			i++
			continue
		}
		if n.heard(w.text, i, i+length) {
			b.put(w.cut(at, i))
			at = i + length
		}
		i += length
	}
	b.put(w.cut(at, len(w.text)))
	return b.take().trim()
}

// bracket returns the length of "[applause]" or "(applause)" at the beginning
// of s, which may run over two lines, 0 where there is none.
func bracket(s string) int {
	const most = 120 // bytes
	closing := map[byte]byte{'[': ']', '(': ')'}[s[0]]
	if closing == 0 {
		return 0
	}
	end := strings.IndexByte(s[:min(len(s), most)], closing)
	if end < 0 || strings.IndexByte(s[1:end], s[0]) >= 0 {
		return 0
	}
	return end + 1
}

// heard reports whether the bracket text[start:end] is no words of a speaker's.
// A square one never is, unless it names the speaker; a round one may be a
// remark.
func (n names) heard(text string, start, end int) bool {
	const window = 40 // bytes of the line to either side
	inside := text[start+1 : end-1]
	before := text[max(0, start-window):start]
	before = before[strings.LastIndexByte(before, '\n')+1:]
	begins := len(before) < window && strings.Trim(before, " \t->–") == ""
	after, _, _ := strings.Cut(text[end:min(len(text), end+window)], "\n")
	switch {
	case strings.HasPrefix(after, ":"): // a name, or an aside behind one
		return false
	case begins && n.bracketed(inside):
		return false
	case text[start] == '[' || isSound(inside):
		return true
	}
	return begins && strings.TrimSpace(after) == "" || !strings.ContainsFunc(inside, unicode.IsLower) && strings.ContainsFunc(inside, unicode.IsUpper)
}
