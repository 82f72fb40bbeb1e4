package match

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"quoth/quotes/text"
)

// A Quote is a quotation as an article has it, cut into what can be aligned.
type Quote struct {
	text  string
	vocab *vocabulary
	items []item
	words int // how many of the items are words
	said  int // and how many words they are, short forms as one, numbers in words
	// before is what the article says before it, in the same sentence.
	before []word
}

// An item is a word, or what stands for words of the source.
type item struct {
	word
	what    what
	written string   // the key, as the article has it
	spelled []string // the words of a number
	// inside are the words of a comment, or of a word that is patched those
	// outside the brackets.
	inside []inner
	seam   bool // it begins another part of the quotation
	ends   bool // a sentence or a clause ends behind it
}

// An inner word stands in brackets.
type inner struct {
	word
	written string
}

// A what says what an item is.
type what uint8

const (
	spoken  what = iota
	gap          // "…", "[...]": something is left out
	comment      // "[the mayor]": the writer's words
)

// longest is how many words of a quotation are looked at.
const longest = 6000

// NewQuote reads a quotation of an article's text, in one or more parts that
// are said in one go: "“We begin,” she said, “today.”" The parts leave out
// the outer marks.
func NewQuote(article string, parts ...text.Span) *Quote {
	q := &Quote{text: article, vocab: newVocabulary()}
	c := &cutter{text: article, vocab: q.vocab}
	for _, part := range parts {
		q.part(c, part)
	}
	// Gaps at the ends leave nothing out.
	for len(q.items) > 0 && q.items[0].what == gap {
		q.items = q.items[1:]
	}
	for n := len(q.items); n > 0 && q.items[n-1].what == gap; n-- {
		q.items = q.items[:n-1]
	}
	for i := range q.items {
		if it := &q.items[i]; it.what == spoken {
			if it.is&voiced != 0 && it.spelled == nil {
				it.spelled = spelledWords(article[it.Start:it.End])
			}
			q.words++
			if i == 0 || q.items[i-1].what != spoken || q.items[i-1].form != contracted || q.items[i-1].after != 0 {
				q.said += max(len(it.spelled), 1)
			}
		}
	}
	return q
}

// After tells what the article says before the quotation.
func (q *Quote) After(s text.Span) *Quote {
	c := &cutter{text: q.text, vocab: q.vocab}
	c.cut(s, 0)
	for i := len(c.words) - 1; i >= 0; i-- {
		if i+1 < len(c.words) && c.words[i].after&stop != 0 {
			return q
		}
		q.before = append(q.before, c.words[i])
	}
	return q
}

// part appends the items of one part.
func (q *Quote) part(c *cutter, part text.Span) {
	first := len(q.items)
	from := part.Start
	flush := func(to int) {
		c.words = c.words[:0]
		c.cut(text.Span{Start: from, End: to}, 0)
		for _, w := range c.words {
			q.put(item{word: w, ends: w.after&(stop|pause|dash) != 0})
		}
	}
	for i := part.Start; i < part.End; {
		rest := q.text[i:part.End]
		n := points(rest)
		switch {
		case n > 0:
			flush(i)
			q.put(item{word: word{Span: text.Span{Start: i, End: i + n}}, what: gap})
		case rest[0] == '[' || rest[0] == '(':
			end := strings.IndexByte(rest, map[byte]byte{'[': ']', '(': ')'}[rest[0]])
			if end < 0 || end > longestComment {
				i++
				continue
			}
			inside := strings.TrimSpace(rest[1:end])
			if rest[0] == '(' && len(strings.Fields(inside)) > longestAside {
				i++ // what is said, and set in brackets
				continue
			}
			within := letterBefore(q.text[from:i], i-from) || letterAt(q.text[:part.End], i+end+1)
			if within && rest[0] == '[' && !strings.ContainsAny(inside, " .…") && inside != "" { // [T]he, walk[ed]
				i, from = q.patched(c, from, i, end, part, flush)
				continue
			}
			flush(i)
			n = end + 1
			n += clitic(rest[n:])
			span := text.Span{Start: i, End: i + n}
			switch {
			case points(inside) == len(inside) && inside != "":
				q.put(item{word: word{Span: span}, what: gap})
			case strings.EqualFold(inside, "sic") || inside == "":
			default:
				c.words = c.words[:0]
				c.cut(text.Span{Start: i + 1, End: i + end}, 0)
				q.put(item{word: word{Span: span}, what: comment, inside: q.inner(c.words)})
			}
		default:
			i++
			continue
		}
		i += n
		from = i
	}
	flush(part.End)
	if first > 0 && first < len(q.items) {
		q.items[first].seam = true
		q.items[first-1].ends = true
	}
}

// patched reads a word part of which stands in brackets; the bracket opens at i
// and closes end bytes on. It returns where what follows begins.
func (q *Quote) patched(c *cutter, from, i, end int, part text.Span, flush func(int)) (next, rest int) {
	start, stopped := i, i+end+1
	for start > from && letterBefore(q.text, start) {
		_, n := utf8.DecodeLastRuneInString(q.text[:start])
		start -= n
	}
	for stopped < part.End {
		r, n := utf8.DecodeRuneInString(q.text[stopped:])
		if apostrophe(r) && stopped+n < part.End && letterAt(q.text, stopped+n) || letterAt(q.text, stopped) {
			stopped += n // "[D]on't"
			continue
		}
		break
	}
	flush(start)
	// The word is read from its letters; it stands where all of it stands.
	patch := &cutter{text: q.text[start:i] + q.text[i+1:i+end] + q.text[i+end+1:stopped], vocab: c.vocab, known: c.known}
	patch.cut(text.Span{End: len(patch.text)}, 0)
	c.known = patch.known
	outer := &cutter{text: q.text[start:i] + q.text[i+end+1:stopped], vocab: c.vocab, known: c.known}
	outer.cut(text.Span{End: len(outer.text)}, 0)
	c.known = outer.known
	for k, w := range patch.words {
		w.Span = text.Span{Start: start, End: stopped}
		w.after = 0
		it := item{word: w}
		it.is |= loose
		if len(patch.words) == 1 && k == 0 {
			it.spelled = spelledWords(patch.text)
			it.inside = q.inner(outer.words)
		}
		q.put(it)
	}
	return stopped, stopped
}

// clitic returns the length of the short form at the beginning of s: "[the
// mayor]'s right" stands for "he's right", and for "his right" as well.
func clitic(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	if !apostrophe(r) {
		return 0
	}
	end := n
	for end < len(s) && (s[end]|0x20 >= 'a' && s[end]|0x20 <= 'z') {
		end++
	}
	switch strings.ToLower(s[n:end]) {
	case "s", "re", "ve", "ll", "d", "m":
		return end
	}
	return 0
}

func (q *Quote) put(it item) {
	if len(q.items) < longest {
		q.items = append(q.items, it)
	}
}

// longestComment is the length in bytes beyond which nothing in brackets is a
// writer's comment.
const longestComment = 120

// longestAside is how many words in round brackets are the writer's own.
const longestAside = 3

// points returns the length of the points of an ellipsis at the beginning of s:
// "…", "...", ". . .", 0 where there is none.
func points(s string) int {
	if strings.HasPrefix(s, "…") {
		n := len("…")
		for n < len(s) && s[n] == '.' || strings.HasPrefix(s[n:], "…") {
			if s[n] == '.' {
				n++
			} else {
				n += len("…")
			}
		}
		return n
	}
	count, end := 0, 0
	for i := 0; i < len(s); {
		switch {
		case s[i] == '.':
			count++
			i++
			end = i
			continue
		case count > 0 && s[i] == ' ' && i+1 < len(s) && s[i+1] == '.':
			i++
			continue
		case count > 0 && strings.HasPrefix(s[i:], "\u00a0."):
			i += len("\u00a0")
			continue
		}
		break
	}
	if count < 3 {
		return 0
	}
	return end
}

// letterBefore and letterAt report whether a word ends before byte i of s, or
// goes on there.
func letterBefore(s string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(s[:i])
	return unicode.IsLetter(r) || unicode.IsNumber(r)
}

func letterAt(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsLetter(r) || unicode.IsNumber(r)
}

func (q *Quote) inner(words []word) []inner {
	all := make([]inner, len(words))
	for i, w := range words {
		all[i] = inner{w, q.vocab.keys[w.key]}
	}
	return all
}

// items returns the items of a quotation in the keys of the source. A word that
// the source does not have has a negative one.
func (s *Source) items(q *Quote) []item {
	items := slices.Clone(q.items)
	for i := range items {
		it := &items[i]
		if it.what == spoken {
			it.written = q.vocab.keys[it.key]
			it.key = s.key(it.written, it.key)
		}
		it.inside = slices.Clone(it.inside)
		for k := range it.inside {
			it.inside[k].key = s.key(it.inside[k].written, it.inside[k].key)
		}
	}
	return items
}

// key is the number of a key in the source, or one below zero.
func (s *Source) key(written string, own int32) int32 {
	if id, ok := s.vocab.ids[written]; ok {
		return id
	}
	return -1 - own
}
