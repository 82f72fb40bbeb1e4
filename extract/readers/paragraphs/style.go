package paragraphs

import (
	"strings"

	"quoth/quotes/text"
)

// styles are those that word processors and converters have for the parts of
// an article, by their English names, which the files keep in every language.
var styles = [...]struct {
	names string // in small letters and without spaces, separated by spaces
	Style
}{
	{"title booktitle", Style{Kind: text.Headline}},
	{"subtitle", Style{Kind: text.Headline}},
	{"heading1", Style{Kind: text.Heading, First: true}},
	{"heading heading2 heading3 heading4 heading5 heading6 heading7 heading8 heading9 heading10 appendix", Style{Kind: text.Heading}},
	{"caption illustration figure drawing table figurecaption tablecaption imagecaption", Style{Kind: text.Caption}},
	{"author byline date", Style{Kind: text.Byline}},
	{"quote intensequote quotations quotation blocktext blockquote blockquotation", Style{Quoted: true}},
	{
		"tocheading contentsheading toc1 toc2 toc3 toc4 toc5 toc6 toc7 toc8 toc9 " +
			"contents1 contents2 contents3 contents4 contents5 index1 index2 index3 indexheading tableoffigures tableofauthorities",
		Style{Kind: text.Furniture},
	},
}

// StyleNamed returns what the paragraphs of a style are by its name: "Heading
// 2", "Intense Quote"; ok is false for names that say nothing.
func StyleNamed(name string) (style Style, ok bool) {
	name = strings.Map(func(r rune) rune {
		if r == ' ' || r == '-' || r == '_' {
			return -1
		}
		return r
	}, strings.ToLower(name))
	for _, s := range styles {
		for known := range strings.SplitSeq(s.names, " ") {
			if known == name {
				return s.Style, true
			}
		}
	}
	return Style{}, false
}

// HeadingAt returns the style of headings of a level, from 1.
func HeadingAt(level int) Style { return Style{Kind: text.Heading, First: level == 1} }
