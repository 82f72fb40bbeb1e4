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

// A reading is the value of some words.
type reading struct {
	key     string
	used    int
	figures bool
	ordinal bool
	decade  bool
}

// joins reports whether words so parted may be one number.
func joins(b breaks) bool { return b&^(newline|hyphen) == 0 }

// value reads the number that words begin with, its money apart.
func (c *cutter) value(raw []word) reading {
	var (
		r              reading
		total, current float64
		last           = none // the class of what was read last
		limit          = 1e18 // of the next scale
		year           bool
	)
	at := func(i int) *numeral {
		if i >= len(raw) || i > 0 && !joins(raw[i-1].after) {
			return &numeral{}
		}
		return &c.known[raw[i].key].numeral
	}
	keyed := func(i int, key string) bool {
		return i < len(raw) && (i == 0 || joins(raw[i-1].after)) && c.vocab.keys[raw[i].key] == key
	}
	i := 0
	if (keyed(0, "a") || keyed(0, "an")) && (at(1).class == hundred || at(1).class == scale) && !at(1).ordinal {
		current, last = 1, unit
		i = 1
	}
	exact := "" // a number in figures that nothing was done to
read:
	for ; i < len(raw) && !r.ordinal; i++ {
		n := at(i)
		switch n.class {
		case unit:
			switch {
			case last == none || last == scale || last == ten || last == hundred:
				current += n.value
			default:
				break read
			}
		case teen:
			switch {
			case last == none || last == scale || last == hundred:
				current += n.value
			case (last == teen || last == ten) && total == 0 && current >= 13 && current <= 20 && !year && !n.ordinal:
				current, year = current*100+n.value, true // "nineteen ten"
			default:
				break read
			}
		case ten:
			switch {
			case last == none || last == scale || last == hundred:
				current += n.value
			case (last == teen || last == ten) && total == 0 && current >= 13 && current <= 20 && !year && !n.ordinal:
				current, year = current*100+n.value, true // "nineteen ninety"
			default:
				break read
			}
		case hundred:
			if current < 1 || current >= 100 || last == hundred || year {
				break read
			}
			current *= 100
		case scale:
			if last == none || n.value >= limit || year {
				break read
			}
			total += current * n.value
			current, limit, exact = 0, n.value, ""
		case digits:
			if last != none && last != scale || current != 0 || last == scale && (n.value >= limit || strings.Contains(n.written, ".")) {
				break read
			}
			r.figures = true
			current = n.value
			if last == none {
				exact = n.written
			}
			if n.scale > 0 {
				total += current * n.scale
				current, limit, exact = 0, n.scale, ""
				r.used, last = i+1, scale
				continue
			}
			if n.value == 0 && strings.Trim(n.written, "0.,") != "" { // no value of its own
				r.used, exact = i+1, n.written
				break read
			}
		case decade:
			switch {
			case last == none:
				r.decade = true
				exact = n.written
				r.figures = n.value > 99 || n.written != ""
				if n.written == "" {
					exact = ""
					current = n.value
				}
			case (last == teen || last == ten) && total == 0 && current >= 13 && current <= 20:
				current, r.decade = current*100+n.value, true
			default:
				break read
			}
			r.used, last = i+1, decade
			break read
		default:
			// "nineteen oh five"
			if keyed(i, "oh") && (last == teen || last == ten) && total == 0 && current >= 13 && current <= 20 && at(i+1).class == unit && !year {
				current, year, last = current*100+at(i+1).value, true, unit
				i++
				r.used = i + 1
				continue
			}
			// "two hundred and five"
			if keyed(i, "and") && (last == hundred || last == scale && limit >= 1000) {
				if next := at(i + 1); (next.class == unit || next.class == teen || next.class == ten) && !(last == scale && next.class == unit && next.value == 1 && keyed(i+2, "of")) {
					continue
				}
			}
			if keyed(i, "point") && last != none && last != scale && last != hundred {
				if s := c.decimals(raw[i+1:]); s != "" && joins(raw[i].after) {
					f, _ := strconv.ParseFloat(strconv.FormatFloat(current, 'f', -1, 64)+"."+s, 64)
					current, exact, last = f, "", digits
					i += len(s)
					r.used = i + 1
					continue
				}
			}
			break read
		}
		last = n.class
		if n.class == unit && year {
			last = hundred
		}
		if year && n.class == ten {
			last = ten
		}
		r.used = i + 1
		r.ordinal = n.ordinal
	}
	if r.used == 0 || last == none {
		return reading{}
	}
	switch {
	case exact != "" && !strings.Contains(exact, "."):
		if r.key = strings.TrimLeft(exact, "0"); r.key == "" {
			r.key = "0"
		}
	default:
		// So many digits hide what binary fractions do to 2.3 million.
		r.key = strconv.FormatFloat(total+current, 'g', 12, 64)
		if v, err := strconv.ParseFloat(r.key, 64); err == nil {
			r.key = strconv.FormatFloat(v, 'f', -1, 64)
		}
	}
	return r
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
