package sheet

import (
	"bytes"
	"html"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"

	"quoth/extract"
)

func result() *extract.Result {
	known := func(s string) *string { return &s }
	mention := func(s string) *extract.Mention { return &extract.Mention{Text: s} }
	osei := &extract.SpeakerRef{ID: "s1", Name: "Pat Osei", Kind: "person"}
	trust := &extract.SpeakerRef{ID: "s2", Name: "Bridge [Trust]", Kind: "organization"}
	return &extract.Result{
		Document: extract.Document{
			Path: known("in_box/a.jsonl"), Record: 3, Title: known("Bridge *closed*"), Byline: known("Ana Brandt"), Published: known("2026-05-12"),
			URL: known("https://news.example/a_b?c=<d>"),
		},
		Speakers: []extract.Speaker{
			{ID: "s1", Name: "Pat Osei", Kind: "person", Roles: []string{"bridge inspector", "engineer"}},
			{ID: "s2", Name: "Bridge [Trust]", Kind: "organization"},
			{ID: "s3", Name: "Nobody who says a thing", Kind: "person"},
		},
		Quotes: []extract.Quote{
			{Mention: *mention("It’s old,"), Claim: known("c1"), Confidence: 0.9, Line: 5},
			{Mention: *mention("Night\nShift"), Confidence: 0.5, Line: 9},
		},
		Claims: []extract.Claim{
			{
				ID: "c1", Kind: "direct", Content: []extract.Mention{*mention("It’s old,"), *mention("and it’s <b>weak</b>.")},
				Speaker: osei, Cue: mention("said"), Confidence: 0.9, Line: 5,
			},
			{Kind: "indirect", Content: []extract.Mention{*mention("1. nobody knows")}, Speaker: trust, Cue: mention(":"), Confidence: 0.7, Line: 6},
			{Kind: "indirect", Content: []extract.Mention{*mention("- the work is late")}, Source: mention("she"), Cue: mention("thinks"), Confidence: 0.61, Line: 7},
			{Kind: "mixed", Content: []extract.Mention{*mention("it was “a danger")}, Speaker: osei, Cue: mention("according to"), Confidence: 0.69, Line: 8},
		},
		Warnings: []extract.Warning{{Code: "unbalanced-quotation-mark", Message: "the mark ` is never closed", Line: 11}},
	}
}

func TestWrite(t *testing.T) {
	var out bytes.Buffer
	if err := Write(&out, result()); err != nil {
		t.Fatal(err)
	}
	want := `# Bridge \*closed\*

Ana Brandt · 2026-05-12 · in\_box/a.jsonl, record 3 · <https://news.example/a_b?c=%3Cd%3E>

## Pat Osei

bridge inspector; engineer; person

- “It’s old,” … “and it’s \<b\>weak\</b\>.” (said, line 5)
- it was “a danger” (according to, line 8; **unsure, 0.69**)

## Bridge \[Trust\]

organization

- 1\. nobody knows (line 6)

## Speaker not known

- \- the work is late (she, thinks, line 7; **unsure, 0.61**)

## Said by nobody in the article

- “Night Shift” (line 9; **unsure, 0.50**)

## Warnings

- line 11: the mark ` + "\\`" + ` is never closed (` + "`unbalanced-quotation-mark`" + `)

`
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Error(diff)
	}
}

func TestNothingFound(t *testing.T) {
	var out bytes.Buffer
	if err := Write(&out, &extract.Result{}); err != nil {
		t.Fatal(err)
	}
	if got, want := out.String(), "# standard input\n\nNobody is quoted.\n\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestLink(t *testing.T) {
	for address, want := range map[string]string{
		"https://news.example/1": "<https://news.example/1>",
		"http://a.example/x y>":  "<http://a.example/x%20y%3E>",
		"javascript:alert(1)":    `javascript:alert(1)`,
		"news_1":                 `news\_1`,
		"https://%zz":            `https://%zz`,
	} {
		if got := link(address); got != want {
			t.Errorf("link(%q) = %q, want %q", address, got, want)
		}
	}
}

// markdown reads what GitHub reads.
var markdown = goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough, extension.TaskList))

// FuzzEscape: words that are escaped read, as an item or as a heading, as they
// were before, in one line and without an element of their own.
func FuzzEscape(f *testing.F) {
	for _, seed := range []string{
		"1. one", "12) two", "- three", "+ four", "# five #", "> six", "===", "a  \n b", "*a* _b_ `c` [d](e) ![f](g) <h> &amp; ~~i~~ | j |",
		"[x] done", "<!-- -->", `a\`, "it’s “old” --- and", "***", "___", "[a]: b", "\u202e\x00\ufeff", "5.", "a.", ":b", "    c", "\t", "~~~", "&#35;",
	} {
		f.Add(seed)
	}
	element := regexp.MustCompile(`^(<ul>\n<li>|<h2>)(.*)(</li>\n</ul>|</h2>)\n$`)
	f.Fuzz(func(t *testing.T, words string) {
		want := line(words)
		if want == "" {
			return
		}
		for _, before := range []string{"- ", "## "} {
			var out bytes.Buffer
			if err := markdown.Convert([]byte(before+escape(words)+"\n"), &out); err != nil {
				t.Fatal(err)
			}
			parts := element.FindStringSubmatch(out.String())
			if parts == nil || strings.ContainsAny(parts[2], "<>") {
				t.Fatalf("%q became %q, which reads as %q", words, escape(words), &out)
			}
			if got := html.UnescapeString(parts[2]); got != want {
				t.Errorf("%q became %q, which reads as %q", words, escape(words), got)
			}
		}
	})
}
