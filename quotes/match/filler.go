package match

import (
	"slices"
	"strings"
)

// A filling is a filler, in keys, and where it says nothing.
type filling struct {
	words string
	where placing
}

// A placing says where a filler says nothing.
type placing uint8

const (
	apart    placing = iota // between pauses
	leading                 // first in a sentence and before a pause, or between pauses
	opening                 // first in a sentence, or between pauses
	bare                    // "you know", before a pause or unless the words around it need it
	meaning                 // "I mean", likewise
	hedging                 // "kind of", before a pause or not behind "what" or "this"
	likening                // "like", before a pause and not behind a verb that takes it
)

// longestRepeat is how many words may be said again.
const longestRepeat = 5

// longestStart is how many words of a sentence somebody may begin with before
// taking it up anew.
const longestStart = 7

// thin marks the words of a source that may be left out: those of people who
// think aloud, start again or repeat themselves, and what nobody says.
func (s *Source) thin() {
	s.unmarked = s.unpunctuated()
	s.asides()
	s.fill()
	s.restarts()
	s.restarts() // what is said again, as it is without what is broken off in it
}

// asides marks what stands in brackets: "[laughter]", "(inaudible)".
func (s *Source) asides() {
	for i := 1; i < len(s.words); i++ {
		w := &s.words[i]
		if s.words[i-1].after&bracket == 0 || w.turn != s.words[i-1].turn {
			continue
		}
		gap := s.text[s.words[i-1].End:w.Start]
		s.aside(i, gap)
	}
	if len(s.words) > 0 {
		s.aside(0, s.text[s.lead:s.words[0].Start])
	}
}

// aside marks the words from i on, if the marks before them open a bracket.
func (s *Source) aside(i int, gap string) {
	open := lastOf(gap, "[(")
	if open == 0 {
		return
	}
	end, sounds := i, false
	for ; end < len(s.words) && end < i+12; end++ {
		w := &s.words[end]
		sounds = sounds || soundWords[s.vocab.keys[w.key]]
		if w.after&bracket != 0 {
			// In round ones a text may say what matters.
			if open == '[' || sounds && end < i+6 {
				for k := i; k <= end; k++ {
					s.words[k].is |= aside
				}
			}
			return
		}
	}
}

// lastOf returns the last byte of s that is one of a set and has no closing
// bracket behind it, 0 if there is none.
func lastOf(s, of string) byte {
	for i := len(s) - 1; i >= 0; i-- {
		switch {
		case s[i] == ']' || s[i] == ')':
			return 0
		case s[i] == of[0] || s[i] == of[1]:
			return s[i]
		}
	}
	return 0
}

// fill marks the fillers.
func (s *Source) fill() {
	for i := range s.words {
		w := &s.words[i]
		if hesitations[s.vocab.keys[w.key]] {
			w.is |= filler
			continue
		}
		for _, f := range s.fillings[w.key] {
			end := i + len(f.keys)
			if end > len(s.words) || !s.says(i, f.keys) {
				continue
			}
			if s.empty(i, end, f.where) {
				for k := i; k < end; k++ {
					s.words[k].is |= filler
				}
				break
			}
		}
	}
}

func (s *Source) keyIs(i int, key string) bool { return s.vocab.keys[s.words[i].key] == key }

// unpunctuated reports whether the source has next to no marks between its
// words, so that no pause can be told.
func (s *Source) unpunctuated() bool {
	const least, most = 60, 40 // words in all, and words for a mark
	marks := 0
	for i := 0; i+1 < len(s.words); i++ {
		if s.words[i].after&(pause|stop) != 0 && s.words[i].turn == s.words[i+1].turn {
			marks++
		}
	}
	return len(s.words) >= least && marks*most < len(s.words)
}

// says reports whether the words from i on are those of the keys, in one turn.
func (s *Source) says(i int, keys []int32) bool {
	for k, key := range keys {
		if s.words[i+k].key != key || s.words[i+k].turn != s.words[i].turn || k > 0 && s.words[i+k-1].after&stop != 0 {
			return false
		}
	}
	return true
}

// empty reports whether a filler, the words [i, end), says nothing there.
func (s *Source) empty(i, end int, where placing) bool {
	const rest = pause | stop | dash
	first := s.words[i].is&opens != 0
	for k := i; k > max(i-longestStart, 0) && !first && s.words[k-1].is&filler != 0 && s.words[k-1].turn == s.words[i].turn; k-- {
		first = s.words[k-1].is&opens != 0 // "Well, so we"
	}
	before := first || i > 0 && s.words[i-1].after&rest != 0
	behind := s.words[end-1].after&rest != 0
	previous, next := "", ""
	if i > 0 && !first {
		previous = s.vocab.keys[s.words[i-1].key]
	}
	if end < len(s.words) && s.words[end-1].after&stop == 0 {
		next = s.vocab.keys[s.words[end].key]
	}
	switch where {
	case apart:
		return before && behind || s.unmarked && end-i > 1
	case leading:
		return before && behind
	case opening:
		return first || before && behind || s.unmarked && !wellBefore[previous] && previous != "" && s.keyIs(i, "well")
	case bare:
		return behind || s.unmarked || (before || !meantBefore[previous]) && !knownBehind[next]
	case meaning:
		return behind || (before || !meantBefore[previous]) && !meantBehind[next]
	case hedging:
		return behind || s.unmarked || !kindBefore[previous]
	case likening:
		if behind && (before || !likeVerbs[previous]) {
			return true
		}
		counts := end < len(s.words) && s.words[end].is&numeric != 0
		return s.unmarked && !likeVerbs[previous] || likeBefore[previous] || counts && (before || behind || previous == "is" || previous == "was" || previous == "were" || previous == "are")
	}
	return false
}

// restarts marks what is said again at once, fillers between left out: "the,
// um, the", "we have to, we have to go", and what is broken off and taken up
// anew: "we were go— we were going".
func (s *Source) restarts() {
	heard := make([]int32, 0, len(s.words)) // the words that are said once and mean something
	for i := range s.words {
		if s.words[i].is&(filler|aside|repeat) == 0 {
			heard = append(heard, int32(i))
		}
	}
	at := func(k int) *word { return &s.words[heard[k]] }
	for k := range heard {
		room := min(longestRepeat, (len(heard)-k)/2)
		for n := 1; n <= room; n++ {
			if at(k+n-1).turn != at(k+n).turn || !s.same(heard[k:k+n], heard[k+n:k+2*n]) {
				continue
			}
			// "that that" may be meant, and is said in one breath with or
			// without; a number said twice may be two.
			if n == 1 && at(k).is&numeric != 0 && !s.breathes(heard[k], heard[k+1]) {
				break
			}
			for m := k; m < k+n; m++ {
				at(m).is |= repeat
			}
			break
		}
		s.brokenOff(heard, k)
		if k+1 < len(heard) {
			s.countAgain(heard[k], heard[k+1])
		}
	}
}

// breathes reports whether somebody stops between two words, or no marks tell.
func (s *Source) breathes(i, k int32) bool {
	return s.unmarked || s.words[i].after&(pause|dash) != 0 || i+1 < k
}

// countAgain marks a number that is begun anew: "four, four hundred", "two
// hundred, hundred".
func (s *Source) countAgain(i, k int32) {
	first, second := &s.words[i], &s.words[k]
	if first.is&second.is&numeric == 0 || (first.is|second.is)&voiced == 0 || first.turn != second.turn || first.key == second.key || !s.breathes(i, k) {
		return
	}
	one, other := s.numerals(i), s.numerals(k)
	switch {
	case len(one) < len(other) && slices.Equal(one, other[:len(one)]):
		first.is |= repeat
	case len(other) < len(one) && slices.Equal(other, one[len(one)-len(other):]):
		second.is |= repeat
	}
}

func (s *Source) same(a, b []int32) bool {
	for i := range a {
		if s.words[a[i]].key != s.words[b[i]].key || i+1 < len(a) && s.words[a[i]].after&stop != 0 {
			return false
		}
	}
	return true
}

// written is a word as it stands.
func (s *Source) written(w *word) string { return s.text[w.Start:w.End] }

// brokenOff marks what begins with word k and ends with a dash, where the words
// behind begin in the same way, or the last word is the beginning of the next.
func (s *Source) brokenOff(heard []int32, k int) {
	at := func(k int) *word { return &s.words[heard[k]] }
	for end := k + 1; end < len(heard) && end <= k+longestStart; end++ {
		last := at(end - 1)
		if last.is&negates != 0 || last.is&numeric != 0 && end > k+1 || last.turn != at(end).turn || last.after&stop != 0 {
			return
		}
		if last.after&dash == 0 && !(s.unmarked && end == k+1 && len(s.places[last.key]) == 1 && !function[s.vocab.keys[last.key]]) {
			continue
		}
		again := at(k).key == at(end).key
		if !again && end == k+1 {
			first, whole := s.written(last), s.written(at(end))
			again = len(first) < len(whole) && strings.EqualFold(whole[:len(first)], first)
		}
		if again {
			for m := k; m < end; m++ {
				at(m).is |= repeat
			}
		}
		return
	}
}
