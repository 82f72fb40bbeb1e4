package match

import (
	"strconv"
	"strings"
)

// joins reports whether words so parted may be one number.
func joins(b breaks) bool { return b&^(newline|hyphen) == 0 }

// A reading is the number that some words begin with, its money apart, as far
// as it is read.
type reading struct {
	cutter  *cutter
	raw     []word
	used    int // words
	key     string
	figures bool // it is written in digits
	ordinal bool
	decade  bool

	total   float64 // what stands before the last scale
	current float64 // what stands behind it
	limit   float64 // of the next scale: thousands follow millions
	last    class   // of the word before
	year    bool    // it is one, said in two: nineteen ninety
	exact   string  // digits to which nothing is done
}

// value reads the number that words begin with; it uses none where they begin
// with another word.
func (c *cutter) value(raw []word) reading {
	r := reading{cutter: c, raw: raw, limit: 1e18}
	i := 0
	if next := r.at(1); (r.is(0, "a") || r.is(0, "an")) && (next.class == hundred || next.class == scale) && !next.ordinal {
		r.current, r.last = 1, unit
		i = 1
	}
	for i < len(raw) && !r.ordinal && r.last != decade {
		n := r.take(i)
		if n == 0 {
			break
		}
		i += n
		r.used = i
	}
	r.finish()
	return r
}

// at is word i as a numeral, if it may be part of the number.
func (r *reading) at(i int) *numeral {
	if i >= len(r.raw) || i > 0 && !joins(r.raw[i-1].after) {
		return &numeral{}
	}
	return &r.cutter.known[r.raw[i].key].numeral
}

// is reports whether word i has a key, and may be part of the number.
func (r *reading) is(i int, key string) bool {
	return i < len(r.raw) && (i == 0 || joins(r.raw[i-1].after)) && r.cutter.vocab.keys[r.raw[i].key] == key
}

// take reads word i, and returns how many words that takes: 0 if it is no part
// of the number.
func (r *reading) take(i int) int {
	n := r.at(i)
	ok := false
	switch n.class {
	case unit, teen, ten:
		ok = r.small(n)
	case hundred:
		if ok = r.current >= 1 && r.current < 100 && r.last != hundred && !r.year; ok {
			r.current *= 100
		}
	case scale:
		if ok = r.last != none && n.value < r.limit && !r.year; ok {
			r.total, r.current, r.limit, r.exact = r.total+r.current*n.value, 0, n.value, ""
		}
	case digits:
		return r.digits(n)
	case decade:
		return r.decades(n)
	default:
		return r.link(i)
	}
	if !ok {
		return 0
	}
	r.last, r.ordinal = n.class, n.ordinal
	if r.year && n.class == unit {
		r.last = hundred // nothing but the end may follow
	}
	return 1
}

// small reads one to ninety.
func (r *reading) small(n *numeral) bool {
	switch {
	case r.last == none || r.last == scale || r.last == hundred && !r.year || n.class == unit && r.last == ten:
		r.current += n.value
		return true
	case n.class != unit && r.century() && !n.ordinal: // "nineteen ninety"
		r.current, r.year = r.current*100+n.value, true
		return true
	}
	return false
}

// century reports whether what is read may be the century of a year.
func (r *reading) century() bool {
	return (r.last == teen || r.last == ten) && r.total == 0 && r.current >= 13 && r.current <= 20 && !r.year
}

// digits reads a number in figures, which may count thousands itself: 5bn.
func (r *reading) digits(n *numeral) int {
	if r.last != none && r.last != scale || r.current != 0 || r.last == scale && (n.value >= r.limit || strings.Contains(n.written, ".")) {
		return 0
	}
	r.figures, r.ordinal = true, n.ordinal
	r.current = n.value
	if r.last == none {
		r.exact = n.written
	}
	r.last = digits
	if n.scale > 0 {
		r.total, r.current, r.limit, r.exact, r.last = r.total+r.current*n.scale, 0, n.scale, "", scale
	}
	if n.value == 0 && strings.Trim(n.written, "0.,") != "" {
		r.exact, r.last = n.written, decade // "4x4" has no value, and nothing counts it
	}
	return 1
}

// decades reads "the nineties", "nineteen nineties" and "1990s".
func (r *reading) decades(n *numeral) int {
	switch {
	case r.last == none:
		r.current, r.exact, r.figures = n.value, n.written, n.written != ""
	case r.century():
		r.current = r.current*100 + n.value
	default:
		return 0
	}
	r.decade, r.last = true, decade
	return 1
}

// link reads what stands between the words of a number.
func (r *reading) link(i int) int {
	next := r.at(i + 1)
	switch {
	case r.is(i, "oh") && r.century() && next.class == unit: // "nineteen oh five"
		r.current, r.year, r.last = r.current*100+next.value, true, hundred
		return 2
	case r.is(i, "and") && (r.last == hundred && !r.year || r.last == scale && r.limit >= 1000): // "two hundred and five"
		// In "a thousand and one of them" one of them is another.
		if r.last == scale && next.class == unit && next.value == 1 && r.is(i+2, "of") {
			return 0
		}
		if next.class == unit || next.class == teen || next.class == ten {
			return 1 + r.take(i+1)
		}
	case r.is(i, "point") && r.last != none && r.last != scale && r.last != hundred: // "one point two"
		if s := r.cutter.decimals(r.raw[i+1:]); s != "" && joins(r.raw[i].after) {
			r.current, _ = strconv.ParseFloat(strconv.FormatFloat(r.current, 'f', -1, 64)+"."+s, 64)
			r.exact, r.last = "", digits
			return 1 + len(s)
		}
	}
	return 0
}

// finish makes the key.
func (r *reading) finish() {
	switch {
	case r.used == 0:
	case r.exact != "" && !strings.Contains(r.exact, "."):
		if r.key = strings.TrimLeft(r.exact, "0"); r.key == "" {
			r.key = "0"
		}
	default:
		// So many digits hide what binary fractions do to 2.3 million.
		value, err := strconv.ParseFloat(strconv.FormatFloat(r.total+r.current, 'g', 12, 64), 64)
		if err == nil {
			r.key = strconv.FormatFloat(value, 'f', -1, 64)
		}
	}
}

// decimals reads the digits behind "point", said one by one.
func (c *cutter) decimals(raw []word) string {
	var b strings.Builder
	for i := range raw {
		if i > 0 && !joins(raw[i-1].after) {
			break
		}
		n := c.known[raw[i].key].numeral
		zero := n.class == teen && n.value == 0
		if n.class != unit && !zero || n.ordinal || b.Len() > 8 {
			break
		}
		b.WriteByte('0' + byte(n.value))
	}
	return b.String()
}
