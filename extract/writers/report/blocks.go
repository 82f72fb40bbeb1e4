package report

import (
	"slices"
	"unicode"

	"quoth/quotes/text"
)

// A block is a part of the text that one element holds. Blocks join to the
// whole text.
type block struct {
	start, end int
	element
}

// An element is what a paragraph is on the page; one without a tag is the white
// space between two others.
type element struct{ tag, class string }

// elements are those of the kinds of paragraph.
var elements = [...]element{
	text.Body:      {"p", ""},
	text.Headline:  {"p", "deck"}, // the first is the headline, the others go on
	text.Heading:   {"h2", ""},
	text.Caption:   {"p", "caption"},
	text.Byline:    {"p", "byline"},
	text.Furniture: {"p", "furniture"},
}

var (
	headline = element{"h1", ""}
	kicker   = element{"p", "kicker"} // a heading above the headline
	citation = element{"blockquote", ""}
	outside  = element{"div", "outside"} // in no paragraph, as the markup of a file is
)

// blocks cuts the text into paragraphs and what stands between them.
func (v *view) blocks() []block {
	c := cutter{runes: v.runes}
	title := -1
	for _, p := range v.Paragraphs {
		if p.Start < c.at || p.End <= p.Start || p.End > len(v.runes) {
			continue
		}
		c.between(p.Start)
		e := elements[p.Kind]
		switch {
		case p.Kind == text.Headline && title < 0:
			e, title = headline, len(c.blocks)
		case p.Quoted:
			e = citation
		}
		c.add(p.End, e)
	}
	c.between(len(v.runes))
	for i := range max(title, 0) {
		if c.blocks[i].tag == "h2" {
			c.blocks[i].element = kicker
		}
	}
	return c.blocks
}

// A cutter makes blocks of a text from its beginning on.
type cutter struct {
	runes  []rune
	blocks []block
	at     int // up to where
}

func (c *cutter) add(end int, e element) {
	if c.at < end {
		c.blocks = append(c.blocks, block{c.at, end, e})
		c.at = end
	}
}

// between adds what stands between a paragraph and the next one. Words on the
// line of one of them are left to it: they are its markup.
func (c *cutter) between(end int) {
	if gap := c.runes[c.at:end]; !blank(gap) {
		first := slices.Index(gap, '\n')
		if last := end == len(c.runes); last && first < 0 {
			first = len(gap)
		}
		if n := len(c.blocks); n > 0 && first > 0 && !blank(gap[:first]) {
			c.at += first
			c.blocks[n-1].end = c.at
		}
		if end < len(c.runes) {
			for end > c.at && c.runes[end-1] != '\n' {
				end--
			}
		}
	}
	if blank(c.runes[c.at:end]) {
		c.add(end, element{})
	} else {
		c.add(end, outside)
	}
}

func blank(runes []rune) bool {
	return !slices.ContainsFunc(runes, func(r rune) bool { return !unicode.IsSpace(r) })
}
