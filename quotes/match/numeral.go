package match

import (
	"strconv"
	"strings"
)

// A numeral is what a word counts.
type numeral struct {
	class   class
	value   float64
	ordinal bool
	written string // digits as written, without separators
	scale   float64
}

// A class is what a numeral may stand beside in a number.
type class uint8

const (
	none    class = iota
	unit          // one to nine
	teen          // ten to nineteen
	ten           // twenty to ninety
	hundred       // hundred
	scale         // thousand, million, …
	digits        // in figures
	decade        // the nineties
)

// A number is what some words count together.
type number struct {
	key  string
	used int
	form form
	is   traits
}

// readNumeral reads one word.
func readNumeral(key string) numeral {
	if n, ok := numerals[key]; ok {
		return n
	}
	if key[0] < '0' || key[0] > '9' || len(key) > 24 {
		return numeral{}
	}
	end := 0
	for end < len(key) && (key[end] >= '0' && key[end] <= '9' || key[end] == '.' || key[end] == ',') {
		end++
	}
	written := strings.ReplaceAll(key[:end], ",", "")
	n := numeral{class: digits, written: written}
	if i := strings.IndexByte(key[:end], ','); i >= 0 && !grouped(key[:end]) {
		n.written = key[:end] // "3,5" is no 35
	}
	value, err := strconv.ParseFloat(written, 64)
	if err != nil {
		return numeral{class: digits, written: key}
	}
	n.value = value
	switch tail := key[end:]; tail {
	case "":
	case "st", "nd", "rd", "th":
		n.ordinal = true
	case "s":
		n.class, n.written = decade, written
	default:
		if f, ok := suffixes[tail]; ok {
			n.scale = f
			break
		}
		n.written = key
		n.value = 0
	}
	return n
}

// grouped reports whether the commas of a number part thousands.
func grouped(s string) bool {
	whole, _, _ := strings.Cut(s, ".")
	parts := strings.Split(whole, ",")
	for i, p := range parts {
		if i > 0 && len(p) != 3 || i == 0 && (p == "" || len(p) > 3) {
			return false
		}
	}
	return true
}

// numeral reads the number that words begin with: "two hundred and five",
// "1.2 million", "nineteen ninety-eight", "the twenty-first", "$5".
func (c *cutter) numeral(raw []word) (number, bool) {
	i := 0
	money := ""
	if raw[0].is&currency != 0 {
		if len(raw) < 2 || c.known[raw[1].key].numeral.class != digits {
			return number{}, false
		}
		money, i = c.vocab.keys[raw[0].key], 1
	}
	r := c.value(raw[i:])
	if r.used == 0 {
		return number{}, false
	}
	used := i + r.used
	form := spelled
	if r.figures {
		form = figures
	}
	if money == "" && used < len(raw) && joins(raw[used-1].after) {
		if unit := moneyWords[c.vocab.keys[raw[used].key]]; unit != "" {
			money = unit
			used++
		}
	}
	key := "#" + r.key
	if r.decade {
		key += "s"
	}
	if r.ordinal {
		key += "th"
	}
	if money != "" {
		key += " " + money
	}
	n := number{key: key, used: used, form: form}
	if r.ordinal {
		n.is = ordinals
	}
	return n, true
}

// longestNumber is how many words of a number are looked at where somebody
// hesitates within.
const longestNumber = 12

// aloud reads the number that words begin with, also one within which somebody
// hesitates: "two hundred, uh, million".
func (c *cutter) aloud(raw []word) (number, bool) {
	n, ok := c.numeral(raw)
	if !ok || n.used == len(raw) || !hesitations[c.vocab.keys[raw[n.used].key]] {
		return n, ok
	}
	var words []word
	var at []int // where they stand in raw
	for i := 0; i < len(raw) && len(words) < longestNumber; i++ {
		switch last := len(words) - 1; {
		case !hesitations[c.vocab.keys[raw[i].key]]:
			words, at = append(words, raw[i]), append(at, i)
		case words[last].after&stop == 0:
			words[last].after = 0
		}
	}
	if whole, ok := c.numeral(words); ok && whole.used > n.used {
		whole.used = at[whole.used-1] + 1
		return whole, true
	}
	return n, true
}
