package tags

import (
	_ "embed"
	"strings"
	"sync"

	"quoth/quotes/tags/internal/weights"
	"quoth/quotes/text"
)

//go:generate go run ./internal/generate model.bin

// model is the averaged perceptron that github.com/jdkato/prose/v2 carries, a
// port of TextBlob's (Honnibal 2013), trained on the Wall Street Journal part
// of the Penn Treebank: its weights, to the thousandth as they are there.
//
//go:embed model.bin
var model string

// A form is one word as the features see it, in hashes.
type form struct {
	word, suffix  uint64   // of the word in lower case, or of its class
	ending, first uint64   // of the word as it stands
	known         uint64   // of the word as it stands, whole
	key           uint64   // of the word in lower case
	tag           text.Tag // the tag of a token that needs no model, or None
}

// edges are what stands before and behind a sentence.
var edges = [...]form{edge("-START-"), edge("-START2-"), edge("-END-"), edge("-END2-")}

func edge(s string) form { return form{word: weights.String(s), suffix: weights.String(s[len(s)-3:])} }

// The tags of the two places before a sentence.
const (
	start  = uint64(text.Tags)
	start2 = uint64(text.Tags) + 1
)

// formOf is the form of a word.
func formOf(s string) form {
	f := form{
		ending: weights.String(s[max(0, len(s)-3):]),
		first:  uint64(s[0]),
		known:  weights.String(s),
	}
	f.key = lowered(s)
	f.word, f.suffix = f.key, lowered(s[max(0, len(s)-3):])
	if c := wordClass(s); c != "" {
		f.word, f.suffix = weights.String(c), weights.String(c[len(c)-3:])
	}
	return f
}

// lowered is the hash of s in lower case; the model knows ASCII alone.
func lowered(s string) uint64 {
	h := weights.Seed
	for i := range len(s) {
		b := s[i]
		if 'A' <= b && b <= 'Z' {
			b += 'a' - 'A'
		}
		h = weights.Byte(h, b)
	}
	return h
}

// wordClass is what stands for a word with a hyphen or a digit in the model,
// "" for any other word.
func wordClass(s string) string {
	if s[0] != '-' && strings.IndexByte(s, '-') > 0 {
		return "!HYPHEN"
	}
	digits := 0
	for digits < len(s) && '0' <= s[digits] && s[digits] <= '9' {
		digits++
	}
	switch {
	case digits == 4 && len(s) == 4:
		return "!YEAR"
	case digits > 0:
		return "!DIGITS"
	}
	return ""
}

// sequence tags the words whose forms stand in forms, two edges at each end,
// and calls set for each with its index.
func sequence(forms []form, set func(i int, tag text.Tag)) {
	table := weights.Table(model)
	p1, p2 := start, start2
	for i := 2; i < len(forms)-2; i++ {
		tag := forms[i].tag
		if tag == text.None {
			tag = known(table, &forms[i])
		}
		if tag == text.None {
			tag = predict(table, forms[i-2:i+3], p1, p2)
		}
		set(i-2, tag)
		p1, p2 = uint64(tag), p1
	}
}

// known is the tag of a word that had one tag only in training.
func known(table weights.Table, f *form) text.Tag {
	if row := table.Row(weights.Feature(weights.KnownWord, f.known, 0)); row.Labels != "" {
		return text.Tag(row.Labels[0])
	}
	return text.None
}

// fixed are the rows of the features that few values have: looked up once.
type fixed struct {
	bias            weights.Row
	first           [256]weights.Row             // by the word's first byte
	before, before2 [places]weights.Row          // by the tag of the place before, and the one before that
	both            [places * places]weights.Row // by p1*places + p2
}

// places is the number of tags and of the two places before a sentence.
const places = int(text.Tags) + 2

var fixedRows = sync.OnceValue(func() *fixed {
	table, f := weights.Table(model), new(fixed)
	f.bias = table.Row(weights.Feature(weights.Bias, 0, 0))
	for b := range f.first {
		f.first[b] = table.Row(weights.Feature(weights.FirstByte, uint64(b), 0))
	}
	for p1 := range uint64(places) {
		f.before[p1] = table.Row(weights.Feature(weights.TagBefore, p1, 0))
		f.before2[p1] = table.Row(weights.Feature(weights.TagBefore2, p1, 0))
		for p2 := range uint64(places) {
			f.both[p1*uint64(places)+p2] = table.Row(weights.Feature(weights.TagsBefore, p1, p2))
		}
	}
	return f
})

// predict is the tag with the highest score for the word in the middle of
// five, after the tags p1 and p2; the first of several.
func predict(table weights.Table, near []form, p1, p2 uint64) text.Tag {
	w, f := &near[2], fixedRows()
	rows := [...]weights.Row{
		f.bias,
		f.first[w.first&255],
		f.before[p1],
		f.before2[p2],
		f.both[p1*uint64(places)+p2],
		table.Row(weights.Feature(weights.Ending, w.ending, 0)),
		table.Row(weights.Feature(weights.Word, w.word, 0)),
		table.Row(weights.Feature(weights.TagBeforeAndWord, w.word, p1)),
		table.Row(weights.Feature(weights.WordBefore, near[1].word, 0)),
		table.Row(weights.Feature(weights.SuffixBefore, near[1].suffix, 0)),
		table.Row(weights.Feature(weights.WordBefore2, near[0].word, 0)),
		table.Row(weights.Feature(weights.WordAfter, near[3].word, 0)),
		table.Row(weights.Feature(weights.SuffixAfter, near[3].suffix, 0)),
		table.Row(weights.Feature(weights.WordAfter2, near[4].word, 0)),
	}
	var scores [64]int32
	var seen uint64
	for _, row := range rows {
		for i := range len(row.Labels) {
			label := row.Labels[i] % 64
			scores[label] += row.At(i)
			seen |= 1 << label
		}
	}
	// A tag that no feature speaks of is out, as in the original.
	best := text.NN
	for tag := text.Tag(1); tag < text.Tags; tag++ {
		if seen>>tag&1 == 1 && (seen>>best&1 == 0 || scores[tag] > scores[best] || scores[tag] == scores[best] && tag < best) {
			best = tag
		}
	}
	return best
}
