package report

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"quoth/extract"
	"quoth/quotes/text"
)

func TestBlocks(t *testing.T) {
	type kind = text.ParagraphKind
	for _, test := range []struct {
		name  string
		text  string
		kinds map[string]kind // of the paragraphs that begin with a word
		want  string
	}{
		{"nothing", "", nil, ""},
		{"blank", " \n\n ", nil, "( \n\n )"},
		{"paragraphs", "\nOne.\n\nTwo.\n", map[string]kind{"One.": 0, "Two.": 0}, "(\n)p(One.)(\n\n)p(Two.)(\n)"},
		{"kinds", "Head\n\nMore\n\nBy me\n\nPart", map[string]kind{"Head": text.Headline, "More": text.Headline, "By me": text.Byline, "Part": text.Heading},
			"h1(Head)(\n\n)p.deck(More)(\n\n)p.byline(By me)(\n\n)h2(Part)"},
		{"above the headline", "Sport\nHead\nPart", map[string]kind{"Sport": text.Heading, "Head": text.Headline, "Part": text.Heading},
			"p.kicker(Sport)(\n)h1(Head)(\n)h2(Part)"},
		{"markup on the line", "# Head #\n\n> One.\n> ", map[string]kind{"Head": text.Headline, "One.": 0}, "h1(# Head #)(\n\n)p(> One.)div.outside(\n> )"},
		{"a head of its own", "---\ntitle: x\n---\n\nOne.", map[string]kind{"One.": 0}, "div.outside(---\ntitle: x\n---\n\n)p(One.)"},
		{"between and behind", "One.\n\n***\n\nTwo. **\n\nend", map[string]kind{"One.": 0, "Two.": 0}, "p(One.)div.outside(\n\n***\n\n)p(Two. **)div.outside(\n\nend)"},
		{"on one line", "One. | Two.", map[string]kind{"One.": 0, "Two.": 0}, "p(One.)p( | Two.)"},
		{"unknown", "One.", nil, "div.outside(One.)"},
	} {
		v := &view{Result: &extract.Result{}, runes: []rune(test.text)}
		for i := range test.text {
			for words, kind := range test.kinds {
				if strings.HasPrefix(test.text[i:], words) {
					v.Paragraphs = append(v.Paragraphs, extract.Paragraph{Start: i, End: i + len(words), Kind: kind})
				}
			}
		}
		got := ""
		for _, b := range v.blocks() {
			got += b.tag
			if b.class != "" {
				got += "." + b.class
			}
			got += "(" + string(v.runes[b.start:b.end]) + ")"
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
}

// Paragraphs that do not lie in the text, or not behind the one before, are left
// out.
func TestOddParagraphs(t *testing.T) {
	v := &view{Result: &extract.Result{Paragraphs: []extract.Paragraph{
		{Start: -1, End: 2}, {Start: 0, End: 2, Quoted: true}, {Start: 1, End: 3}, {Start: 3, End: 3}, {Start: 3, End: 9},
	}}, runes: []rune("ab\ncd")}
	want := []block{{0, 2, citation}, {2, 5, outside}}
	if diff := cmp.Diff(want, v.blocks(), cmp.AllowUnexported(block{}, element{})); diff != "" {
		t.Error(diff)
	}
}
