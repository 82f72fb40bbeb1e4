package layout

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"quoth/quotes/text"
)

// place decides what depends on the neighbours: headline, deck, headings,
// bare names under the headline, datelines.
func place(s string, blocks []block) {
	for i := range blocks {
		b := &blocks[i]
		b.title = !b.sure && mayTitle(s[b.Start:b.End], b)
	}
	first := headline(s, blocks)
	headings(s, blocks, first)
	datelines(s, blocks)
}

// mayTitle reports whether a block could be a heading by its own looks.
func mayTitle(s string, b *block) bool {
	if b.long || b.stop || b.words > 12 || b.words == 0 || b.label > 0 || b.quoted {
		return false
	}
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, "# "))
	if !unicode.IsUpper(r) && !unicode.IsDigit(r) {
		return false
	}
	if b.colon {
		return b.shouted && b.words <= 4
	}
	switch s[len(s)-1] {
	case ',', ';', '-', ')':
		return false
	}
	for word := range strings.FieldsSeq(s) {
		if speechWords[word] {
			return false
		}
	}
	// "Rosa Lund, 74" names who is pictured or quoted below.
	if last := s[len(s)-1]; last >= '0' && last <= '9' && strings.Contains(s, ", ") {
		return false
	}
	commas := strings.Count(s, ",")
	return (commas == 0 || commas == 1 && b.words <= 8) && !sentenceInside(s)
}

// sentenceInside reports whether a sentence seems to end within a line.
func sentenceInside(s string) bool {
	for i := 1; i+2 < len(s); i++ {
		if (s[i] == '.' || s[i] == '!' || s[i] == '?') && s[i+1] == ' ' && unicode.IsLower(rune(s[i-1])) && i >= 4 && unicode.IsLower(rune(s[i-3])) {
			return true
		}
	}
	return false
}

// headline marks the article's title, its deck and the names under it, and
// returns the index of the first block after them.
func headline(s string, blocks []block) int {
	i := 0
	for i < len(blocks) && blocks[i].sure && blocks[i].kind != text.Caption {
		i++
	}
	if i == len(blocks) || !opensArticle(s, blocks, i) {
		return i
	}
	blocks[i].kind, blocks[i].sure = text.Headline, true
	for i++; i < len(blocks); i++ {
		b := &blocks[i]
		words := s[b.Start:b.End]
		switch {
		case b.sure:
		case !b.long && !b.stop && !b.quoted && isNameLine(words, b.words):
			b.kind, b.sure = text.Byline, true
		case blocks[i-1].kind == text.Headline && isDeck(blocks, i):
			b.kind, b.sure = text.Headline, true
		default:
			return i
		}
	}
	return i
}

// opensArticle reports whether block i is a title with an article under it.
func opensArticle(s string, blocks []block, i int) bool {
	b := &blocks[i]
	if b.sure || b.long || b.words > 30 || b.colon || b.turn || !bodyFollows(blocks, i) {
		return false
	}
	words := s[b.Start:b.End]
	if label(words) > 0 && blocks[i+1].label > 0 || b.quoted && signed(words) {
		return false
	}
	if r, _ := utf8.DecodeRuneInString(words); unicode.IsLower(r) || strings.ContainsRune("-–—•*(", r) {
		return false
	}
	// Some hands put a stop behind the title too; then its capitals tell.
	return !b.stop || b.titled && !b.quoted && b.words <= 20 && !sentenceInside(words)
}

// signed matches the dash before a name in "“Keep left.” — Ida Krog".
func signed(s string) bool {
	return strings.ContainsAny(s, "—–") || strings.Contains(s, " -")
}

// bodyFollows reports whether running prose stands after block i.
func bodyFollows(blocks []block, i int) bool {
	for j := i + 1; j < len(blocks) && j < i+12; j++ {
		b := &blocks[j]
		if !b.sure && (b.long || b.stop && b.words > 4 || b.label > 0 || b.quoted) {
			return true
		}
	}
	return false
}

// isDeck reports whether block i goes on the title before it: it has no stop
// either, or it shares its group of lines with it while blank lines part the
// rest.
func isDeck(blocks []block, i int) bool {
	b := &blocks[i]
	if b.long || b.colon || b.label > 0 || b.words > 45 || !bodyFollows(blocks, i) {
		return false
	}
	if !b.stop {
		return !b.quoted && b.words > 3
	}
	return !b.gap && i+1 < len(blocks) && blocks[i+1].gap && b.words <= 30 && !blocks[i-1].stop && !b.quoted
}

// isNameLine matches "Jane Roe", "Jane Roe in Port Alder", "Jane Roe, court
// reporter" under a headline.
func isNameLine(s string, words int) bool {
	if words < 2 || words > 9 || !isNames(s) {
		return false
	}
	if words <= 3 {
		return strings.IndexByte(s, ':') < 0
	}
	if _, place, ok := strings.Cut(s, " in "); ok {
		return len(strings.Fields(place)) <= 3
	}
	for word := range strings.FieldsFuncSeq(s, notAlnum) {
		if postWords[strings.ToLower(word)] {
			return true
		}
	}
	return false
}

// headings marks short titles between paragraphs. Two short lines in a row are
// a list, not a heading; one after a quotation may be its signature.
func headings(s string, blocks []block, first int) {
	for i := max(first, 1); i+1 < len(blocks); i++ {
		b, above, below := &blocks[i], &blocks[i-1], &blocks[i+1]
		if !b.title || above.title && !above.sure || below.title {
			continue
		}
		if above.quoted && unquote(s[above.Start:above.End]) != s[above.Start:above.End] && isNames(s[b.Start:b.End]) && b.words > 1 {
			continue
		}
		next := i + 1
		for next < len(blocks) && blocks[next].sure && blocks[next].kind != text.Body {
			next++
		}
		if next == len(blocks) {
			continue
		}
		below = &blocks[next]
		if below.long || below.label > 0 || below.words > b.words && (below.stop || below.quoted || below.words > 12) {
			b.kind = text.Heading
		}
	}
}
