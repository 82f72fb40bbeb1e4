package paragraphs_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"quoth/extract"
	"quoth/extract/readers/paragraphs"
	"quoth/extract/readers/readertest"
	"quoth/quotes/text"
)

func TestBuilder(t *testing.T) {
	type in struct {
		text  string
		style string // by its name
	}
	long := strings.Repeat("A sentence. ", 12)
	for _, test := range []struct {
		name string
		in   []in
		want string
	}{
		{"nothing", nil, "no-text    the document holds no text"},
		{"blank", []in{{" \n\t\u00a0", ""}}, "no-text    the document holds no text"},
		{"white space", []in{{"  one\t two \r\nthree\vfour\u2028five ", ""}}, "| one two three four five"},
		{"no-break space", []in{{"5\u00a0March", ""}}, "| 5\u00a0March"},
		{"soft hyphen", []in{{"re\u00adgret", ""}}, "| regret"},
		{"control characters", []in{{"o\x00n\x07e\u0085", ""}}, "| one"},
		{"empty lines", []in{{"one\n\ntwo\n \n\nthree\n", ""}}, "| one\n| two\n| three"},
		{"title", []in{{"Ferry", "Title"}, {"Towed", "Subtitle"}, {"Pumps", "heading 1"}}, "headline | Ferry\nheadline | Towed\nheading  | Pumps"},
		{"first heading", []in{{"News", ""}, {"Ferry", "Heading 1"}, {"Text.", ""}, {"Pumps", "Heading 1"}}, "| News\nheadline | Ferry\n| Text.\nheading  | Pumps"},
		{"heading below text", []in{{long, ""}, {"Pumps", "Heading 1"}}, "| " + strings.TrimSpace(long) + "\nheading  | Pumps"},
		{"title below text", []in{{long, ""}, {"Ferry", "Title"}}, "| " + strings.TrimSpace(long) + "\nheading  | Ferry"},
		{"second level", []in{{"Pumps", "Heading 2"}, {"Ferry", "Heading 1"}}, "heading  | Pumps\nheading  | Ferry"},
		{"others", []in{{"a", "Intense Quote"}, {"b", "Image Caption"}, {"c", "Author"}, {"d", "TOC Heading"}, {"e", "Normal"}}, "quoted   | a\ncaption  | b\nbyline   | c\nfurniture| d\n| e"},
	} {
		var b paragraphs.Builder
		for _, p := range test.in {
			style, _ := paragraphs.StyleNamed(p.style)
			b.Add(p.text, style)
		}
		a := b.Article()
		readertest.Check(t, a)
		if diff := cmp.Diff(test.want, readertest.Compact(a)); diff != "" {
			t.Errorf("%s: -want +got:\n%s", test.name, diff)
		}
	}
}

func TestStyleNamed(t *testing.T) {
	for _, test := range []struct {
		name string
		want paragraphs.Style
		ok   bool
	}{
		{"Title", paragraphs.Style{Kind: text.Headline}, true},
		{"heading 1", paragraphs.Style{Kind: text.Heading, First: true}, true},
		{"Heading_2", paragraphs.Style{Kind: text.Heading}, true},
		{"block-quote", paragraphs.Style{Quoted: true}, true},
		{"Text body", paragraphs.Style{}, false},
		{"Quote Char", paragraphs.Style{}, false},
		{"", paragraphs.Style{}, false},
	} {
		if got, ok := paragraphs.StyleNamed(test.name); got != test.want || ok != test.ok {
			t.Errorf("%s: got %+v, %v", test.name, got, ok)
		}
	}
}

func TestCutOff(t *testing.T) {
	var b paragraphs.Builder
	paragraph := strings.Repeat("It begins here. ", 1<<12)
	for range 100 {
		b.Add(paragraph, paragraphs.Style{})
	}
	b.Add("The end.", paragraphs.Style{})
	a := b.Article()
	readertest.Check(t, a)
	if n := len(a.Text); n > extract.MaxText || n < extract.MaxText-len(paragraph) {
		t.Errorf("%d bytes of text", n)
	}
	if len(a.Problems) != 1 || a.Problems[0].Code != "cut-off" || a.Problems[0].Start != len(a.Text) {
		t.Errorf("problems %+v", a.Problems)
	}
}
