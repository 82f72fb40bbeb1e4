package extract

import (
	"encoding/json"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"quoth/quotes"
	"quoth/quotes/acts"
	"quoth/quotes/claims"
	"quoth/quotes/speakers"
	"quoth/quotes/text"
	"quoth/quotes/worth"
)

// span finds a piece of an article that a test has written.
func span(t *testing.T, article, piece string) text.Span {
	t.Helper()
	start := strings.Index(article, piece)
	if start < 0 {
		t.Fatalf("no %q in %q", piece, article)
	}
	return text.Span{Start: start, End: start + len(piece)}
}

// TestContract pins keys, their order, nulls and empty lists.
func TestContract(t *testing.T) {
	article := "Bridge to close\n\nBy Ana Brandt, 12 May 2026\n\n“It’s old,” said Pat Osei, “and it’s\xff weak.” “Ha.”\n"
	at := func(piece string) text.Span { return span(t, article, piece) }
	old, weak, ha := at("It’s old,"), at("and it’s\xff weak."), at("Ha.")
	found := &quotes.Result{
		Document: &text.Document{
			Text: article,
			Paragraphs: []text.Paragraph{
				{Span: at("Bridge to close"), Kind: text.Headline}, {Span: at("By Ana Brandt, 12 May 2026"), Kind: text.Byline},
				{Span: text.Span{Start: old.Start - 3, End: ha.End + 3}},
			},
			Problems: []text.Problem{{Span: ha, Code: "odd", Message: "odd \xff"}},
		},
		Speakers: []speakers.Speaker{{Name: "Pat Osei", Kind: speakers.Person}},
		Quotes: []quotes.Quote{
			{Span: old, Paragraph: 2, Source: at("Pat Osei"), Cue: at("said"), Confidence: 0.987, Rule: "inverted"},
			{Span: weak, Paragraph: 2, Source: at("Pat Osei"), Cue: at("said"), Confidence: 2, Rule: "inverted"},
			{Span: ha, Paragraph: 2, Claim: -1, Speaker: -1, Confidence: math.NaN()},
		},
		Claims: []quotes.Claim{{
			Claim: claims.Claim{Content: []text.Span{old, weak}, Source: at("Pat Osei"), Cue: at("said"), Confidence: 0.951, Rule: "inverted"},
			Kind:  quotes.Direct, Quotes: []int{0, 1}, Reading: acts.Reading{Act: acts.Said, Negated: true},
			Worth: worth.Score{
				Checkable: 0.912, Worth: 0.348, Types: []worth.Type{worth.Record}, Reasons: []worth.Reason{{Name: "opinion", Span: weak, Against: true}},
			},
		}},
	}
	r := newResult(&Article{Path: "a.txt", SHA256: "00", Format: "text", Encoding: "utf-8", Text: article}, found, CodePoints)
	got, err := json.MarshalIndent(r, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	const said = `
   "source": {
    "text": "Pat Osei",
    "start": 62,
    "end": 70
   },
   "cue": {
    "text": "said",
    "start": 57,
    "end": 61
   },`
	const speaker = `
   "speaker": {
    "id": "s1",
    "name": "Pat Osei",
    "kind": "person"
   },`
	want := `{
 "schema": "quoth/1",
 "document": {
  "path": "a.txt",
  "title": "Bridge to close",
  "byline": "Ana Brandt",
  "published": "2026-05-12",
  "url": null,
  "format": "text",
  "encoding": "utf-8",
  "characters": 96,
  "sha256": "00"
 },
 "speakers": [
  {
   "id": "s1",
   "name": "Pat Osei",
   "kind": "person",
   "roles": [],
   "aliases": [],
   "quotes": 2,
   "claims": 1
  }
 ],
 "quotes": [
  {
   "id": "q1",
   "text": "It’s old,",
   "start": 46,
   "end": 55,
   "paragraph": 3,` + speaker + said + `
   "claim": "c1",
   "confidence": 0.99,
   "rule": "inverted"
  },
  {
   "id": "q2",
   "text": "and it’s� weak.",
   "start": 73,
   "end": 88,
   "paragraph": 3,` + speaker + said + `
   "claim": "c1",
   "confidence": 1,
   "rule": "inverted"
  },
  {
   "id": "q3",
   "text": "Ha.",
   "start": 91,
   "end": 94,
   "paragraph": 3,
   "speaker": null,
   "source": null,
   "cue": null,
   "claim": null,
   "confidence": 0,
   "rule": ""
  }
 ],
 "claims": [
  {
   "id": "c1",
   "kind": "direct",
   "text": "It’s old, … and it’s� weak.",
   "content": [
    {
     "text": "It’s old,",
     "start": 46,
     "end": 55
    },
    {
     "text": "and it’s� weak.",
     "start": 73,
     "end": 88
    }
   ],` + said + speaker + `
   "quotes": [
    "q1",
    "q2"
   ],
   "confidence": 0.95,
   "rule": "inverted",
   "act": "said",
   "negated": true,
   "hypothetical": false,
   "checkable": 0.91,
   "check_worthiness": 0.35,
   "types": [
    "record"
   ],
   "reasons": [
    "opinion: and it’s� weak."
   ]
  }
 ],
 "warnings": [
  {
   "code": "odd",
   "message": "odd �",
   "start": 91,
   "end": 94
  }
 ]
}`
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Error(diff)
	}
	if r.Quotes[2].Line != 5 || r.Claims[0].Line != 5 {
		t.Errorf("lines %d and %d, want 5", r.Quotes[2].Line, r.Claims[0].Line)
	}
}

// What the format says of an article goes before what its text looks like.
func TestMetadataFirst(t *testing.T) {
	article := "Bridge to close\n"
	found := &quotes.Result{Document: &text.Document{Paragraphs: []text.Paragraph{{Span: text.Span{End: 15}, Kind: text.Headline}}}}
	r := newResult(&Article{Text: article, About: About{Title: "The bridge closes", URL: "https://news.example/1"}}, found, UTF16)
	if got := *r.Document.Title; got != "The bridge closes" {
		t.Errorf("title %q", got)
	}
	if r.Document.Path != nil || *r.Document.URL != "https://news.example/1" || r.Document.Offsets != "utf16" {
		t.Errorf("document %+v", r.Document)
	}
}

func TestWarningsAreBounded(t *testing.T) {
	article := strings.Repeat("é", 1000)
	b := &builder{&Article{Text: article}, article, newOffsets(article, CodePoints), newLines(article), nil}
	problems := []text.Problem{{Span: text.Span{Start: 1998, End: 2000}, Code: "rare"}}
	for i := range 500 {
		problems = append(problems, text.Problem{Span: text.Span{Start: 2 * i, End: 2*i + 2}, Code: "common", Message: "é"})
	}
	got := b.warnings(problems)
	if len(got) != mostWarnings+2 {
		t.Fatalf("%d warnings, want %d", len(got), mostWarnings+2)
	}
	last := got[len(got)-1]
	if want := (Warning{"common", "and 480 more like these", mostWarnings, 500, 1}); last != want {
		t.Errorf("last warning %+v, want %+v", last, want)
	}
	if rare := got[mostWarnings]; rare.Code != "rare" || rare.Start != 999 {
		t.Errorf("the rare warning is lost: %+v", rare)
	}
}

// Paragraphs are counted as everything is, and lie where the text is indexed.
func TestParagraphs(t *testing.T) {
	const article = "Dry café\n\nBy Ana Tirado\n\nIt closed.\n"
	doc := &text.Document{Text: article, Paragraphs: []text.Paragraph{
		{Span: span(t, article, "Dry café"), Kind: text.Headline}, {Span: span(t, article, "By Ana Tirado"), Kind: text.Byline},
		{Span: span(t, article, "It closed."), Quoted: true},
	}}
	want := []Paragraph{{0, 8, text.Headline, false}, {10, 23, text.Byline, false}, {25, 35, text.Body, true}}
	got := newResult(&Article{Text: article}, &quotes.Result{Document: doc}, CodePoints).Paragraphs
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}

	const marked = "# Dry *café*\n"
	a := &Article{Text: "Dry café", Original: marked, Origin: Origin{
		{text.Span{Start: 0, End: 4}, span(t, marked, "Dry ")}, {text.Span{Start: 4, End: 9}, span(t, marked, "café")},
	}}
	doc = &text.Document{Text: a.Text, Paragraphs: []text.Paragraph{{Span: span(t, a.Text, a.Text), Kind: text.Headline}}}
	want = []Paragraph{{2, 11, text.Headline, false}}
	if diff := cmp.Diff(want, newResult(a, &quotes.Result{Document: doc}, CodePoints).Paragraphs); diff != "" {
		t.Error(diff)
	}
}
