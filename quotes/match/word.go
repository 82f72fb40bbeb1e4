package match

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"quoth/quotes/text"
)

// A word is one word of a source or of a quotation. Its key is what it is
// compared by: the forms that a desk may write for each other have one.
type word struct {
	text.Span
	key   int32 // into the vocabulary
	turn  int32 // of a source
	form  form
	after breaks // what stands behind it
	is    traits
}

// A form is how a word is written, where its key has several.
type form uint8

const (
	plain      form = iota
	contracted      // part of "don't" or "we're"
	spelled         // a number in words
	figures         // or in digits
	variant         // "colour" for color, "gonna" for going to
)

// breaks are the marks between two words.
type breaks uint8

const (
	pause    breaks = 1 << iota // a comma, semicolon or colon
	stop                        // the end of a sentence
	dash                        // a dash, or the points of trailing off
	hyphen                      // or nothing at all: "co-operate", "3pm"
	newline                     // the end of a line
	bracket                     // opens or closes
	anything                    // other marks
)

// traits are what a word may be.
type traits uint16

const (
	negates  traits = 1 << iota // not, never
	numeric                     // 25, a third, million
	filler                      // um, you know
	repeat                      // said again at once, or a false start
	aside                       // [laughter]
	opens                       // first of its sentence
	voiced                      // the key is a number with a value
	pointed                     // it stood with points, "No."
	elided                      // an apostrophe stood before it
	loose                       // part of it stood in brackets: walk[ed]
	ordinals                    // third
	currency                    // £, before its number
)

// A vocabulary numbers keys.
type vocabulary struct {
	ids  map[string]int32
	keys []string
}

func newVocabulary() *vocabulary { return &vocabulary{ids: map[string]int32{}} }

// id returns the number of a key, which it may overwrite later.
func (v *vocabulary) id(key []byte) int32 {
	if id, ok := v.ids[string(key)]; ok {
		return id
	}
	return v.add(string(key))
}

func (v *vocabulary) of(key string) int32 {
	if id, ok := v.ids[key]; ok {
		return id
	}
	return v.add(key)
}

func (v *vocabulary) add(key string) int32 {
	id := int32(len(v.keys))
	v.ids[key] = id
	v.keys = append(v.keys, key)
	return id
}

// A cutter cuts text into words.
type cutter struct {
	known []entry // by key
	text  string
	vocab *vocabulary
	words []word
	buf   []byte
}

// cut appends the words of a span of the text, and is told which turn it is.
func (c *cutter) cut(s text.Span, turn int32) {
	first := len(c.words)
	c.scan(s, turn)
	c.words = c.unfold(c.words[:first], c.words[first:])
	if n := len(c.words); n > first {
		c.words[first].is |= opens
		c.words[n-1].after |= stop
	}
	for i := first + 1; i < len(c.words); i++ {
		if c.words[i-1].after&stop != 0 {
			c.words[i].is |= opens
		}
	}
}

// scan appends the words as they stand, numbers and short forms not yet read.
func (c *cutter) scan(s text.Span, turn int32) {
	first := len(c.words)
	elidedAt := -1
	var before breaks // what stands before the next word
	held := traits(0)
	for i := s.Start; i < s.End; {
		r, n := utf8.DecodeRuneInString(c.text[i:s.End])
		switch {
		case unicode.IsLetter(r) || unicode.IsNumber(r):
			end, dots := c.wordEnd(i, s.End)
			w := word{Span: text.Span{Start: i, End: end}, turn: turn, is: held}
			held = 0
			if dots {
				w.is |= pointed
			}
			if elidedAt == i {
				w.is |= elided
			}
			if k := len(c.words); k > first {
				if before == 0 {
					before = hyphen
				}
				c.words[k-1].after = before
			}
			w.key = c.vocab.id(c.fold(c.text[i:end]))
			c.words = append(c.words, w)
			before = 0
			i = end
			continue
		case r == '%' || r == '&' || r == '‰':
			if k := len(c.words); k > first {
				c.words[k-1].after = before | hyphen
			}
			key := "percent"
			if r == '&' {
				key = "and"
			}
			c.words = append(c.words, word{Span: text.Span{Start: i, End: i + n}, turn: turn, key: c.vocab.of(key), form: figures})
			before = 0
		case currencies[r] != "":
			if k := len(c.words); k > first {
				c.words[k-1].after = before | hyphen
			}
			c.words = append(c.words, word{Span: text.Span{Start: i, End: i + n}, turn: turn, key: c.vocab.of(currencies[r]), form: figures, is: currency})
			before = 0
		default:
			if apostrophe(r) {
				elidedAt = i + n
			}
			before |= c.mark(r, i, s)
		}
		i += n
	}
	if k := len(c.words); k > first {
		c.words[k-1].after |= before
	}
}

// mark reads one character between words.
func (c *cutter) mark(r rune, at int, s text.Span) breaks {
	switch r {
	case ',', ';', ':', '،', '，':
		return pause
	case '.', '!', '?', '。', '？', '！':
		rest := c.text[at:s.End]
		if strings.HasPrefix(rest, "..") || strings.HasSuffix(c.text[s.Start:at], ".") {
			return dash
		}
		if r == '.' && c.abbreviated() {
			return anything
		}
		return stop
	case '—', '–', '―', '…':
		return dash
	case '-', '‐', '‑', '‒', '−':
		if c.text[at:s.End] == "-" || strings.HasPrefix(c.text[at:s.End], "--") || strings.HasPrefix(c.text[at:s.End], "- ") || strings.HasSuffix(c.text[s.Start:at], "-") {
			return dash
		}
		return hyphen
	case '[', ']', '(', ')':
		return bracket
	case '\n', '“', '”', '"', '‘', '’', '\'', '«', '»':
		return newline // they part words, and say nothing of how
	case '\u00ad', '\u200b', '\u200c', '\u200d', '\ufeff', '\u2060':
		return 0
	}
	if unicode.IsSpace(r) {
		return newline
	}
	return anything
}

// abbreviated reports whether the point behind the last word is its own.
func (c *cutter) abbreviated() bool {
	if len(c.words) == 0 {
		return false
	}
	w := c.words[len(c.words)-1]
	return pointedWords[c.vocab.keys[w.key]]
}

// wordEnd returns where the word at i ends: letters and digits, apostrophes
// between letters, points between single letters (p.m.), points, commas and
// colons between digits.
func (c *cutter) wordEnd(i, end int) (at int, dots bool) {
	first, _ := utf8.DecodeRuneInString(c.text[i:end])
	digits := unicode.IsDigit(first)
	at = i
	run := 0 // letters since the last point
	for at < end {
		r, n := utf8.DecodeRuneInString(c.text[at:end])
		switch {
		case unicode.IsLetter(r) || unicode.IsNumber(r):
			if digits && unicode.IsLetter(r) {
				if !numberTail(c.text[at:end]) {
					return at, dots // "3pm"
				}
				digits = false
			}
			run++
			at += n
			continue
		case unicode.Is(unicode.Mn, r), r == '\u00ad', r == '\u200b', r == '\u200d', r == '\u2060':
			at += n
			continue
		}
		next, m := utf8.DecodeRuneInString(c.text[min(at+n, end):end])
		switch {
		case apostrophe(r) && unicode.IsLetter(next) && !digits:
			at += n + m
			run = 2
			continue
		case (r == '.' || r == ',') && digits && unicode.IsDigit(next):
			at += n + m
			continue
		case r == '.' && run == 1 && !digits && unicode.IsLetter(next) && single(c.text[at+n:end]):
			at += n + m
			run, dots = 1, true
			continue
		case r == '.' && run == 1 && dots:
			return at + n, true // the last point of "U.S."
		}
		break
	}
	return at, dots
}

// numberTail reports whether the letters behind digits belong to them: the
// endings of 3rd and 1990s, the bn of 5bn.
func numberTail(s string) bool {
	end := 0
	for end < len(s) && end < 5 && (s[end]|0x20 >= 'a' && s[end]|0x20 <= 'z') {
		end++
	}
	tail := strings.ToLower(s[:end])
	return numberTails[tail]
}

// single reports whether a single letter stands at the beginning of s.
func single(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	next, _ := utf8.DecodeRuneInString(s[n:])
	return unicode.IsLetter(r) && !unicode.IsLetter(next)
}

func apostrophe(r rune) bool {
	return r == '\'' || r == '’' || r == '‘' || r == 'ʼ' || r == '`' || r == '´'
}
