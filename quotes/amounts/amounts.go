// Package amounts reads the numbers of a document: how much of what.
//
// In finds them token by token: digits ("1,200", "£1.2bn"), words ("twenty-five",
// "two hundred thousand") and both ("11.2 million"), with the unit that stands
// beside them: a currency, "percent", "points", or the noun that is counted. How
// far an amount is rounded follows from how it is written.
package amounts

import (
	"math"
	"strconv"
	"strings"

	"quoth/quotes/text"
)

// An Amount is a number with what it counts.
type Amount struct {
	text.Span            // the number, with a currency sign or percent
	Tokens    text.Range // the same
	Value     float64
	// Step is that of the last digit which counts: 100000 for "11.2 million".
	Step float64
	// Unit is Percent, Points, a currency sign or a noun in small letters and in
	// the singular; empty where none stands behind the number.
	Unit string
	Noun text.Range // of the noun, empty where the unit is none
	Year bool       // it may be a year: "2019"
}

// The units that are no nouns, apart from currency signs.
const (
	Percent = "%"
	Points  = "percentage point"
)

// In returns the amounts within a range of tokens.
func In(doc *text.Document, within text.Range) []Amount {
	var list []Amount
	for i := within.First; i < within.End; {
		a, ok := read(doc, i, within.End)
		if !ok {
			i++
			continue
		}
		list = append(list, a)
		i = a.Tokens.End
	}
	return list
}

// read reads an amount that begins at token i.
func read(doc *text.Document, i, end int) (Amount, bool) {
	first, unit := i, ""
	if doc.Tokens[i].Tag == text.Dollar && i+1 < end && doc.Tokens[i+1].Kind == text.Number && !doc.Tokens[i+1].Space {
		unit = doc.Tokens[i].Norm
		i++
	}
	n, ok := number(doc, &i, end)
	if !ok {
		return Amount{}, false
	}
	a := Amount{Value: n.value, Step: n.step, Unit: unit}
	a.Year = unit == "" && !n.scaled && n.step == 1 && i == first+1 && len(doc.Tokens[first].Norm) == 4 && a.Value >= 1800 && a.Value < 2100
	word := func(k int) string {
		if k >= end {
			return ""
		}
		return strings.ToLower(doc.Tokens[k].Norm)
	}
	switch {
	case unit != "":
	case word(i) == "%" || word(i) == "percent" || word(i) == "pc":
		a.Unit = Percent
		i++
	case word(i) == "per" && word(i+1) == "cent":
		a.Unit = Percent
		i += 2
	case (word(i) == "percentage" || word(i) == "percentage-point") && (strings.HasPrefix(word(i+1), "point") || strings.HasPrefix(word(i), "percentage-")):
		a.Unit = Points
		if i++; strings.HasPrefix(word(i), "point") {
			i++
		}
	case currencies[word(i)] != "":
		a.Unit = currencies[word(i)]
		i++
	}
	a.Tokens = text.Range{First: first, End: i}
	a.Span = text.Span{Start: doc.Tokens[first].Start, End: doc.Tokens[i-1].End}
	if a.Unit == "" {
		a.Unit, a.Noun = noun(doc, i, end)
	}
	return a, true
}

// noun returns the noun that is counted by a number that ends before token i.
func noun(doc *text.Document, i, end int) (string, text.Range) {
	const most = 4 // tokens: "poor old people"
	last := -1
	for k := i; k < end && k < i+most; k++ {
		t := &doc.Tokens[k]
		switch {
		case t.Kind != text.Word || t.Tag == text.POS:
		case t.Tag == text.NNS || t.Tag == text.NN:
			last = k
			continue
		case t.Tag == text.JJ || t.Tag == text.VBN && last < 0:
			if last < 0 {
				continue
			}
		case t.Tag == text.NNP && last < 0:
			continue
		}
		break
	}
	if last < 0 {
		return "", text.Range{}
	}
	return Singular(strings.ToLower(doc.Tokens[last].Norm)), text.Range{First: i, End: last + 1}
}

// Singular returns the singular of a noun in small letters, by its ending.
func Singular(w string) string {
	switch {
	case irregular[w] != "":
		return irregular[w]
	case len(w) > 4 && strings.HasSuffix(w, "ies"):
		return w[:len(w)-3] + "y"
	case strings.HasSuffix(w, "sses"), strings.HasSuffix(w, "ches"), strings.HasSuffix(w, "shes"), strings.HasSuffix(w, "xes"):
		return w[:len(w)-2]
	case len(w) > 3 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us"):
		return w[:len(w)-1]
	}
	return w
}

// A reading is a number without its unit.
type reading struct {
	value, step float64
	scaled      bool
}

// number reads the number at token *i and moves *i behind it.
func number(doc *text.Document, i *int, end int) (reading, bool) {
	t := &doc.Tokens[*i]
	if t.Kind == text.Number {
		r, ok := digits(t.Norm)
		if !ok {
			return reading{}, false
		}
		*i++
		if scale := scaleAt(doc, *i, end); scale > 0 && !r.scaled {
			r = reading{r.value * scale, r.fine() * scale, true}
			*i++
		}
		return r, true
	}
	return spelled(doc, i, end)
}

// scaleAt returns what token i multiplies by, 0 for nothing.
func scaleAt(doc *text.Document, i, end int) float64 {
	if i >= end {
		return 0
	}
	return scales[strings.ToLower(doc.Tokens[i].Norm)]
}

// fine is the step without the doubt about closing zeros: "10 million" may be
// rounded to millions.
func (r reading) fine() float64 {
	if r.step > 1 {
		return 1
	}
	return r.step
}

// digits reads "1,200", "11.2" and "1.2bn", but not "40th".
func digits(s string) (reading, bool) {
	scale, scaled := 1.0, false
	for suffix, n := range suffixes {
		if rest, ok := strings.CutSuffix(strings.ToLower(s), suffix); ok {
			s, scale, scaled = rest, n, true
			break
		}
	}
	plain := strings.ReplaceAll(s, ",", "")
	v, err := strconv.ParseFloat(plain, 64)
	if err != nil || math.IsInf(v, 0) || math.IsNaN(v) || plain == "" || plain[0] < '0' || plain[0] > '9' || strings.ContainsAny(plain, "xXpPeE_") {
		return reading{}, false
	}
	step := 1.0
	if _, frac, ok := strings.Cut(plain, "."); ok {
		step = math.Pow(10, -float64(len(frac)))
	} else if !scaled {
		// Closing zeros may be due to rounding: half of them, say.
		zeros := len(plain) - len(strings.TrimRight(plain, "0"))
		if zeros < len(plain) {
			step = math.Pow(10, float64(max(zeros-1, 0)))
		}
	}
	return reading{v * scale, step * scale, scaled}, true
}

// spelled reads "five", "twenty-five", "two hundred and six thousand".
func spelled(doc *text.Document, i *int, end int) (reading, bool) {
	total, group, step := 0.0, 0.0, 1.0
	k, used := *i, *i
	for ; k < end; k++ {
		w := strings.ToLower(doc.Tokens[k].Norm)
		v, small := small(w)
		scale := scales[w]
		switch {
		case small && (group == 0 || k > *i && math.Mod(group, 100) == 0 && v < 100):
			group += v
		case w == "hundred" && group > 0 && group < 100:
			group *= 100
			step = 1
		case scale > 0 && group > 0:
			total += group * scale
			group, step = 0, scale
		case w == "and" && k > *i && k+1 < end && math.Mod(group, 100) == 0 && (group > 0 || total > 0):
			if _, ok := smallWord(doc, k+1); !ok {
				goto done
			}
			continue
		default:
			goto done
		}
		used = k + 1
	}
done:
	if used == *i {
		return reading{}, false
	}
	if group > 0 {
		step = 1
	}
	// "one" is more often a pronoun or an article than a number.
	if w := strings.ToLower(doc.Tokens[*i].Norm); used == *i+1 && w == "one" {
		return reading{}, false
	}
	scaled := total > 0
	*i = used
	return reading{total + group, step, scaled}, true
}

func smallWord(doc *text.Document, k int) (float64, bool) {
	return small(strings.ToLower(doc.Tokens[k].Norm))
}

// small reads a word for a number below one hundred.
func small(w string) (float64, bool) {
	if v, ok := ones[w]; ok {
		return v, true
	}
	if v, ok := tens[w]; ok {
		return v, true
	}
	ten, one, ok := strings.Cut(w, "-")
	if !ok || tens[ten] == 0 || ones[one] == 0 || ones[one] > 9 {
		return 0, false
	}
	return tens[ten] + ones[one], true
}
