package worth

import (
	"strings"

	"quoth/quotes/text"
)

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
	bare := digits && end == k+1
	switch {
	case !numbers:
		return 0
	case holds.has(percentage):
		st.add(percent, span)
	case holds.has(currency):
		st.add(money, span)
	case bare && (year(st.tokens[k].Norm) || st.dates(k)):
		st.add(time, span)
	case bare && st.ages(k): // counts nothing
	case digits || holds.has(magnitude):
		st.add(number, span)
	default:
		st.add(numeral, span)
	}
	return end - k
}

// year reports whether a number may be a year of our times.
func year(number string) bool {
	if len(number) != 4 || strings.Trim(number, "0123456789") != "" {
		return false
	}
	century := number[:2]
	return century == "18" || century == "19" || century == "20"
}

// dates reports whether the number at k is of a day or an hour: "4 May", "at 5
// a.m."
func (st *statement) dates(k int) bool {
	switch st.word(k + 1) {
	case "a.m.", "p.m.", "am", "pm", "o'clock", "gmt":
		return true
	}
	return month(st, k-1) || month(st, k+1)
}

// month reports whether the word at k, in capitals as May is, is a month.
func month(st *statement, k int) bool {
	if k < 0 || k >= len(st.tokens) {
		return false
	}
	switch strings.TrimSuffix(st.tokens[k].Norm, ".") {
	case "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
		"Jan", "Feb", "Apr", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec":
		return true
	}
	return false
}

// ages reports whether the number at k is how old somebody is: "Edith Lanyon,
// 87, said", "aged 87", "87 years old", "when she was 87".
func (st *statement) ages(k int) bool {
	before, after := st.word(k-1), st.word(k+1)
	switch {
	case before == "aged", after == "years" && st.word(k+2) == "old":
		return true
	case before == "," && k > 1 && st.tokens[k-2].Tag.Proper():
		return after == "" || after == ","
	case before == "was" || before == "is" || before == "turned":
		subject := st.word(k - 2)
		return (subject == "he" || subject == "she" || subject == "i") && !st.noun(k+1)
	}
	return false
}
