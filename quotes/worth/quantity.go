package worth

import "quoth/quotes/text"

// parts are what a quantity is made of besides digits.
const parts = 1<<magnitude | 1<<percentage | 1<<currency | 1<<counting

// quantity adds the number that begins at k, with what it counts in: "$1.5
// million", "12 per cent", "two-thirds of a percent". It returns how many tokens
// that takes, 0 if there is none.
func (st *statement) quantity(k int) int {
	if tok := &st.tokens[k]; tok.Kind != text.Number && tok.cues&parts == 0 {
		return 0
	}
	var holds set
	digits, end := false, k
	for end < len(st.tokens) {
		kind, is := st.tokens[end].Kind, st.tokens[end].cues&parts
		switch {
		case kind == text.Number:
			digits = true
		case st.word(end) == "per" && st.word(end+1) == "cent":
			is = 1 << percentage
			end++
		case is == 0:
			return st.measured(k, end, holds, digits)
		}
		holds |= is
		end++
	}
	return st.measured(k, end, holds, digits)
}

// measured adds a quantity of the words from k to end, and returns how many
// they are; a word that only may be of one makes none.
func (st *statement) measured(k, end int, holds set, digits bool) int {
	span := text.Span{Start: st.tokens[k].Start, End: st.tokens[end-1].End}
	numbers := digits || holds&(1<<magnitude|1<<counting) != 0
	switch {
	case !numbers:
		return 0
	case holds.has(percentage):
		st.add(percent, span)
	case holds.has(currency):
		st.add(money, span)
	case end == k+1 && year(st.tokens[k].Norm):
		st.add(time, span)
	case digits || holds.has(magnitude):
		st.add(number, span)
	default:
		st.add(numeral, span)
	}
	return end - k
}

// year reports whether a number may be a year of our times.
func year(number string) bool {
	return len(number) == 4 && (number[:2] == "18" || number[:2] == "19" || number[:2] == "20")
}
