// Package match holds a quotation against a text that it was taken from, and
// tells word by word what was done to it.
//
// A Source is a text made ready to be searched: its words (word.go) by keys
// that spelling, short forms and numbers in words or figures share (fold.go,
// unfold.go, numeral.go, number.go, spelling.go), and which of them nobody would
// miss (filler.go). A Quote is cut in the same way, into words, declared gaps and
// brackets (quote.go). Find picks the windows of the source that share rare words
// with the quotation (locate.go), aligns it with them at the least cost (align.go,
// grid.go, trace.go), reads the edits off the alignment (edits.go) and judges by
// these alone: a similarity would pass the one word that turns a sentence around
// (verdict.go, flags.go, cutoff.go).
//
// Knowledge is in lists apart from what uses it: lexicon.go, spelling.go.
package match

import (
	"slices"

	"quoth/quotes/text"
)

// A Turn is a stretch of a source that one person says.
type Turn struct {
	text.Span
	Speaker int // any number that tells speakers apart; -1 if it is not known
}

// A Source is a text that quotations may come from. Many goroutines may share
// one.
type Source struct {
	text     string
	turns    []Turn
	lead     int // where the first turn begins
	vocab    *vocabulary
	words    []word
	places   [][]int32           // of each key, in order
	fillings map[int32][]phrased // by their first key
	long     map[int32][]int32   // what 's and 'd may stand for
	heard    bool
	unmarked bool // it has no marks between its words
}

// A phrased filling is one in keys.
type phrased struct {
	keys  []int32
	where placing
}

// New makes a text ready. Only what lies in a turn is searched; turns are in
// text order. heard says that a machine has written down what it heard, so
// that words may stand for others of their sound.
func New(s string, turns []Turn, heard bool) *Source {
	src := &Source{text: s, turns: turns, vocab: newVocabulary(), heard: heard}
	src.fillings, src.long = map[int32][]phrased{}, map[int32][]int32{}
	for short, all := range longEndings {
		for _, w := range all {
			src.long[src.vocab.of(short)] = append(src.long[src.vocab.of(short)], src.vocab.of(w))
		}
	}
	for _, f := range fillers {
		p := phrased{where: f.where}
		for _, w := range fields(f.words) {
			p.keys = append(p.keys, src.vocab.of(w))
		}
		src.fillings[p.keys[0]] = append(src.fillings[p.keys[0]], p)
	}
	c := &cutter{text: s, vocab: src.vocab}
	for i, t := range turns {
		c.cut(t.Span, int32(i))
	}
	if len(turns) > 0 {
		src.lead = turns[0].Start
	}
	src.words = c.words
	src.index()
	src.thin()
	return src
}

// index notes where each key stands.
func (s *Source) index() {
	counts := make([]int32, len(s.vocab.keys))
	for i := range s.words {
		counts[s.words[i].key]++
	}
	all := make([]int32, len(s.words))
	s.places = make([][]int32, len(counts))
	for key, n := range counts {
		s.places[key], all = all[:0:n], all[n:]
	}
	for i := range s.words {
		key := s.words[i].key
		s.places[key] = append(s.places[key], int32(i))
	}
}

// Words is how many words the source has.
func (s *Source) Words() int { return len(s.words) }

// A Match is a place of the source that a quotation may come from.
type Match struct {
	Verdict Verdict
	Flags   []Flag
	Score   float64     // 1 less the cost of the edits for each word, 0 to 1
	Spans   []text.Span // of the source's text: the parts that the quotation has from it, in its order
	Turns   []int       // whose they are, as indexes of the source's turns
	Edits   []Edit
	Broken  bool // words between two parts of the quotation are left out
}

// Span is the whole of the place, what is left out of it as well.
func (m *Match) Span() text.Span {
	whole := m.Spans[0]
	for _, s := range m.Spans[1:] {
		whole = text.Span{Start: min(whole.Start, s.Start), End: max(whole.End, s.End)}
	}
	return whole
}

// mostPlaces bounds how many places of a quotation are told.
const mostPlaces = 32

// Find returns the places that the quotation may come from, the likest first;
// those as like in the order of the text. Where there are none it returns the
// one that is least unlike, as NotFound without edits, if there is any.
func (s *Source) Find(q *Quote) []Match {
	if len(s.words) == 0 || q.words == 0 {
		return nil
	}
	items := s.items(q)
	if q.Short() {
		return s.exact(q, items)
	}
	var found []Match
	for i, p := range s.align(items) {
		m, ok := s.judge(q, items, p)
		if !ok {
			if i == 0 && len(m.Spans) > 0 {
				return []Match{m}
			}
			continue
		}
		if !slices.ContainsFunc(found, func(o Match) bool { return o.Span().Overlaps(m.Span()) }) {
			found = append(found, m)
		}
	}
	return found
}
