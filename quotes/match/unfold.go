package match

import (
	"strings"

	"quoth/quotes/text"
)

// An entry is what a word as written stands for, read once for each.
type entry struct {
	known   bool
	parts   []int32 // the keys of its words; nil for itself
	cuts    []int   // where they begin, in bytes of the folded word, behind the first
	form    form
	is      traits
	numeral numeral
}

// unfold appends raw words to dst with short forms written out, numbers read
// and spellings made one.
func (c *cutter) unfold(dst, raw []word) []word {
	raw = append([]word(nil), raw...)
	c.entries()
	for i := 0; i < len(raw); {
		w := raw[i]
		if n, ok := c.aloud(raw[i:]); ok {
			w.Span.Start = min(w.Span.Start, raw[i+n.used-1].Start)
			w.Span.End = max(w.Span.End, raw[i+n.used-1].End)
			w.key, w.form, w.after = c.vocab.of(n.key), n.form, raw[i+n.used-1].after
			w.is |= numeric | voiced | n.is
			if day, ok := strings.CutSuffix(n.key, "th"); ok && len(dst) > 0 && months[c.vocab.keys[dst[len(dst)-1].key]] {
				w.key = c.vocab.of(day) // "May fifth" is May 5
			}
			dst = append(dst, w)
			i += n.used
			continue
		}
		e := &c.known[w.key]
		switch {
		case w.is&pointed == 0 && c.keyIs(w, "no") && w.after&anything != 0 && i+1 < len(raw) && c.known[raw[i+1].key].numeral.class == digits:
			w.key, w.form = c.vocab.of("number"), variant // "No. 1"
			dst = append(dst, w)
		case c.keyIs(w, "per") && i+1 < len(raw) && c.keyIs(raw[i+1], "cent"):
			w.Span.End, w.after = raw[i+1].End, raw[i+1].after
			w.key, w.form = c.vocab.of("percent"), plain
			w.is |= numeric
			dst = append(dst, w)
			i++
		case e.parts == nil:
			w.form, w.is = max(w.form, e.form), w.is|e.is
			dst = append(dst, w)
		default:
			dst = c.apart(dst, w, e)
		}
		i++
	}
	c.entries()
	return dst
}

// apart appends the words that one stands for, each with its share of the text.
func (c *cutter) apart(dst []word, w word, e *entry) []word {
	from := w.Start
	for k, key := range e.parts {
		part := w
		part.key, part.form = key, e.form
		part.is |= c.of(key).is
		end := w.End
		if k+1 < len(e.parts) {
			part.after = 0
			part.is &^= elided
			end = c.place(w.Span, e.cuts[k])
		}
		part.Span = text.Span{Start: from, End: end}
		from = end
		if k > 0 {
			part.is &^= opens
		}
		dst = append(dst, part)
	}
	return dst
}

// place returns where the folded byte n of a word stands in the text. It is so
// many characters from the end for what is cut off: all in ASCII, but for the
// apostrophe.
func (c *cutter) place(s text.Span, n int) int {
	at := 0
	for i, r := range c.text[s.Start:s.End] {
		if at >= n {
			return s.Start + i
		}
		if r == '\u00ad' || r == '\u200b' || r == '\u200d' || r == '\u2060' {
			continue
		}
		at++
	}
	return s.End
}

func (c *cutter) keyIs(w word, key string) bool { return c.vocab.keys[w.key] == key }

// entries reads what is new in the vocabulary.
func (c *cutter) entries() {
	for id := len(c.known); id < len(c.vocab.keys); id++ {
		e := c.read(c.vocab.keys[id]) // it may add to the vocabulary
		e.known = true
		c.known = append(c.known, e)
	}
}

// of returns what is known of a key.
func (c *cutter) of(key int32) *entry {
	c.entries()
	return &c.known[key]
}

// read reads what a word stands for.
func (c *cutter) read(key string) entry {
	e := entry{numeral: readNumeral(key)}
	if negations[key] {
		e.is |= negates
	}
	if e.numeral.class != none || quantities[key] {
		e.is |= numeric
	}
	if long, ok := variants[key]; ok {
		e.form = variant
		e.parts, e.cuts = c.split(key, long)
		return e
	}
	if i := strings.LastIndexByte(key, '\''); i > 0 && i+1 < len(key) {
		base, tail := key[:i], key[i+1:]
		switch {
		case strings.HasSuffix(base, "n") && tail == "t" && len(base) > 1:
			verb := base[:len(base)-1]
			if full := shortVerbs[base]; full != "" {
				verb = full
			}
			e.form, e.parts, e.cuts = contracted, []int32{c.vocab.of(verb), c.vocab.of("not")}, []int{len(base) - 1}
			if shortVerbs[base] != "" {
				e.cuts = []int{max(len(base)-1, 1)}
			}
			return e
		case endings[tail] != "":
			e.form, e.parts, e.cuts = contracted, []int32{c.vocab.of(c.spell(base)), c.vocab.of(endings[tail])}, []int{i}
			return e
		}
	}
	if s := c.spell(key); s != key {
		e.form, e.parts = variant, []int32{c.vocab.of(s)}
	}
	return e
}

// split returns the keys of what a variant stands for, and shares its letters
// out: the last takes two, or what there is.
func (c *cutter) split(key, long string) (parts []int32, cuts []int) {
	all := strings.Fields(long)
	for i, s := range all {
		parts = append(parts, c.vocab.of(s))
		if i > 0 {
			cuts = append(cuts, max(min(len(key)-2*(len(all)-i), len(key)-1), i))
		}
	}
	return parts, cuts
}
