package verify

import (
	"sort"
	"strings"
	"unicode/utf8"

	"quoth/extract"
	"quoth/quotes/match"
	"quoth/quotes/text"
)

// A Source is a text that quotations may come from.
type Source struct {
	Path    string
	article *extract.Article
	places  *extract.Places
	turns   []turn
	names   []string // of the speakers, as the source has them first
	words   *match.Source
}

// A turn is a stretch of the text with who says it, an index of names; -1 if
// the source does not say.
type turn struct {
	text.Span
	speaker int
}

// NewSource makes an article, read from the bytes of a file, ready to look in.
// heard says that a machine wrote down what it heard.
func NewSource(a *extract.Article, file []byte, heard bool) *Source {
	s := &Source{Path: a.Path, article: a, places: extract.NewPlaces(a, file)}
	s.read()
	turns := make([]match.Turn, len(s.turns))
	for i, t := range s.turns {
		turns[i] = match.Turn{Span: t.Span, Speaker: t.speaker}
	}
	s.words = match.New(a.Text, turns, heard)
	return s
}

// read finds the turns: by labels, else by the quotations of an article, else
// all is said by nobody knows whom.
func (s *Source) read() {
	if s.labelled() || s.quoted() {
		return
	}
	s.turns = nil
	for _, p := range paragraphs(s.article) {
		s.turns = append(s.turns, turn{p, -1})
	}
}

// paragraphs are those of an article: as its format tells, or what blank lines
// part.
func paragraphs(a *extract.Article) []text.Span {
	var all []text.Span
	if a.Blocks != nil {
		for _, b := range a.Blocks {
			all = append(all, b.Span)
		}
		return all
	}
	start, blank := 0, true
	for at := 0; at < len(a.Text); {
		end := at + len(a.Text[at:])
		if i := strings.IndexByte(a.Text[at:], '\n'); i >= 0 {
			end = at + i + 1
		}
		if strings.TrimSpace(a.Text[at:end]) == "" {
			if !blank {
				all = append(all, text.Span{Start: start, End: at})
			}
			blank = true
		} else if blank {
			start, blank = at, false
		}
		at = end
	}
	if !blank {
		all = append(all, text.Span{Start: start, End: len(a.Text)})
	}
	return all
}

// contextLength is how many characters of the source are told to each side.
const contextLength = 110

// locate tells where a match stands.
func (s *Source) locate(m *match.Match) Location {
	span := m.Span()
	l := Location{File: s.Path, Span: span, Line: s.places.Of(span).Line, source: s}
	if n := m.Turns[0]; s.turns[n].speaker >= 0 {
		l.Speaker = s.names[s.turns[n].speaker]
	}
	times := s.article.Times
	if i := sort.Search(len(times), func(i int) bool { return times[i].At > span.Start }) - 1; i >= 0 {
		l.Time, l.Timed = times[i].Start, true
	}
	first, last := s.turnAt(span.Start), s.turnAt(span.End-1)
	l.Before = before(s.article.Text[first.Start:span.Start])
	l.After = after(s.article.Text[span.End:max(last.End, span.End)])
	return l
}

// turnAt is the turn that holds a byte.
func (s *Source) turnAt(at int) text.Span {
	i := sort.Search(len(s.turns), func(i int) bool { return s.turns[i].End > at })
	if i == len(s.turns) || s.turns[i].Start > at {
		return text.Span{Start: at, End: at}
	}
	return s.turns[i].Span
}

// before is the end of what stands before a match, from a word on.
func before(s string) string {
	cut := len(s)
	for range contextLength {
		_, n := utf8.DecodeLastRuneInString(s[:cut])
		cut -= n
	}
	if cut > 0 {
		if i := strings.IndexAny(s[cut:], " \n"); i >= 0 {
			cut += i
		}
	}
	return flat(s[cut:])
}

// after is the beginning of what stands behind it, to the end of a word.
func after(s string) string {
	cut := 0
	for range contextLength {
		_, n := utf8.DecodeRuneInString(s[cut:])
		cut += n
	}
	if cut < len(s) {
		if i := strings.LastIndexAny(s[:cut], " \n"); i > 0 {
			cut = i
		}
	}
	return flat(s[:cut])
}

// flat is text on one line; white space at its ends says that a word is apart.
func flat(s string) string {
	words := strings.Join(strings.Fields(s), " ")
	if words == "" {
		return ""
	}
	if strings.TrimLeft(s, " \t\r\n") != s {
		words = " " + words
	}
	if strings.TrimRight(s, " \t\r\n") != s {
		words += " "
	}
	return words
}
