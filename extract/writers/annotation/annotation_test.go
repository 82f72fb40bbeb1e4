package annotation

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"quoth/extract"
	"quoth/extract/readers/plain"
)

func TestWrite(t *testing.T) {
	known := func(s string) *string { return &s }
	id := "c1"
	r := &extract.Result{
		Document: extract.Document{Path: known("the news/a é.txt"), Record: 7, Title: known("<Bridge>"), SHA256: "00"},
		Text:     known("😀 “It’s old,” Pat Osei said, “and weak.” “Night Shift”"),
		Quotes: []extract.Quote{
			{Mention: extract.Mention{Text: "It’s old,", Start: 3, End: 12}, Claim: &id},
			{Mention: extract.Mention{Text: "Night Shift", Start: 42, End: 53}},
		},
		Claims: []extract.Claim{{
			Kind: "direct", Content: []extract.Mention{{Text: "It’s old", Start: 3, End: 11}, {Text: "and weak", Start: 30, End: 38}},
			Cue: &extract.Mention{Text: "said", Start: 23, End: 27}, Speaker: &extract.SpeakerRef{ID: "s1", Name: "Pat Osei", Kind: "person"},
		}},
	}
	var out bytes.Buffer
	if err := Write(&out, r); err != nil {
		t.Fatal(err)
	}
	want := `{
  "@context": "http://www.w3.org/ns/anno.jsonld",
  "id": "urn:sha256:…",
  "type": "AnnotationCollection",
  "label": "<Bridge>",
  "creator": {
    "type": "Software",
    "name": "quoth"
  },
  "total": 2,
  "first": {
    "id": "urn:sha256:…",
    "type": "AnnotationPage",
    "partOf": "urn:sha256:…",
    "startIndex": 0,
    "items": [
      {
        "id": "urn:sha256:…",
        "type": "Annotation",
        "motivation": "tagging",
        "body": [
          {
            "type": "TextualBody",
            "purpose": "tagging",
            "value": "Pat Osei"
          },
          {
            "type": "TextualBody",
            "purpose": "describing",
            "value": "said"
          },
          {
            "type": "TextualBody",
            "purpose": "classifying",
            "value": "direct"
          }
        ],
        "target": [
          {
            "type": "SpecificResource",
            "source": "the%20news/a%20%C3%A9.txt#7",
            "selector": [
              {
                "type": "TextQuoteSelector",
                "exact": "It’s old",
                "prefix": "😀 “",
                "suffix": ",” Pat Osei said, “and weak.” “N"
              },
              {
                "type": "TextPositionSelector",
                "start": 3,
                "end": 11
              }
            ],
            "state": {
              "type": "oa:State",
              "schema:sha256": "00"
            }
          },
          {
            "type": "SpecificResource",
            "source": "the%20news/a%20%C3%A9.txt#7",
            "selector": [
              {
                "type": "TextQuoteSelector",
                "exact": "and weak",
                "prefix": "😀 “It’s old,” Pat Osei said, “",
                "suffix": ".” “Night Shift”"
              },
              {
                "type": "TextPositionSelector",
                "start": 30,
                "end": 38
              }
            ],
            "state": {
              "type": "oa:State",
              "schema:sha256": "00"
            }
          }
        ]
      },
      {
        "id": "urn:sha256:…",
        "type": "Annotation",
        "motivation": "highlighting",
        "target": [
          {
            "type": "SpecificResource",
            "source": "the%20news/a%20%C3%A9.txt#7",
            "selector": [
              {
                "type": "TextQuoteSelector",
                "exact": "Night Shift",
                "prefix": "d,” Pat Osei said, “and weak.” “",
                "suffix": "”"
              },
              {
                "type": "TextPositionSelector",
                "start": 42,
                "end": 53
              }
            ],
            "state": {
              "type": "oa:State",
              "schema:sha256": "00"
            }
          }
        ]
      }
    ]
  },
  "last": "urn:sha256:…"
}
`
	if diff := cmp.Diff(want, shorten(out.String())); diff != "" {
		t.Error(diff)
	}
}

// shorten leaves the hashes out of names.
func shorten(s string) string {
	const urn = "urn:sha256:"
	parts := strings.Split(s, urn)
	for i := 1; i < len(parts); i++ {
		parts[i] = "…" + parts[i][64:]
	}
	return strings.Join(parts, urn)
}

func TestNothingFound(t *testing.T) {
	text := ""
	var out bytes.Buffer
	if err := Write(&out, &extract.Result{Text: &text}); err != nil {
		t.Fatal(err)
	}
	if got := out.String(); !strings.Contains(got, `"total": 0`) || strings.Contains(got, `"first"`) {
		t.Errorf("want no page in %s", got)
	}
	if err := Write(&out, &extract.Result{}); err == nil {
		t.Error("no error without the text")
	}
}

func TestSource(t *testing.T) {
	known := func(s string) *string { return &s }
	for _, test := range []struct {
		document extract.Document
		want     string
	}{
		{extract.Document{URL: known("https://news.example/1?a=b"), Path: known("a.txt")}, "https://news.example/1?a=b"},
		{extract.Document{Path: known("/news/a#1.txt")}, "/news/a%231.txt"},
		{extract.Document{Path: known("12:30.txt")}, "./12:30.txt"},
		{extract.Document{Path: known("a.jsonl"), Record: 3, ID: known("n 3")}, "a.jsonl#n%203"},
		{extract.Document{SHA256: "e3b0"}, "urn:sha256:e3b0"},
	} {
		if got := source(&test.document); got != test.want {
			t.Errorf("got %q, want %q", got, test.want)
		}
	}
}

// FuzzWrite: whatever the article, its text at a position is the exact words,
// with prefix and suffix around them, and there is an annotation for each claim
// and for each quotation in none.
func FuzzWrite(f *testing.F) {
	f.Add("😀 “It’s old,” said Pat Osei, “and it’s\xff weak.” “Ha.” Osei said it would close.")
	f.Add("“\r\n”\n“,” she said.\xe2\x80")
	f.Add("\x80\x80said it would.")
	f.Fuzz(func(t *testing.T, words string) {
		a, err := plain.Read(&extract.Input{Data: []byte(words)})
		if err != nil {
			t.Fatal(err)
		}
		r := extract.Run(a, extract.CodePoints)
		r.AddText(a)
		var out bytes.Buffer
		if err := Write(&out, r); err != nil {
			t.Fatal(err)
		}
		var back struct {
			Total int
			First struct {
				Items []struct {
					Target []struct {
						Selector [2]struct {
							Exact, Prefix, Suffix string
							Start, End            int
						}
					}
				}
			}
		}
		if err := json.Unmarshal(out.Bytes(), &back); err != nil {
			t.Fatalf("%v in %s", err, &out)
		}
		loose := 0
		for _, q := range r.Quotes {
			if q.Claim == nil {
				loose++
			}
		}
		if len(back.First.Items) != back.Total || back.Total != len(r.Claims)+loose {
			t.Errorf("%d annotations of %d, want %d and %d", len(back.First.Items), back.Total, len(r.Claims), loose)
		}
		text := []rune(a.Text) // what the offsets are of: bytes that are not UTF-8 have been decoded
		for _, item := range back.First.Items {
			for _, target := range item.Target {
				quote, at := target.Selector[0], target.Selector[1]
				if got := string(text[at.Start:at.End]); got != quote.Exact {
					t.Errorf("text[%d:%d] = %q, want %q", at.Start, at.End, got, quote.Exact)
				}
				prefix, suffix := []rune(quote.Prefix), []rune(quote.Suffix)
				if len(prefix) != min(at.Start, contextLength) || len(suffix) != min(len(text)-at.End, contextLength) {
					t.Errorf("[%d:%d] of %d: %d before and %d after", at.Start, at.End, len(text), len(prefix), len(suffix))
				}
				around := quote.Prefix + quote.Exact + quote.Suffix
				if got := string(text[at.Start-len(prefix) : at.End+len(suffix)]); got != around {
					t.Errorf("%q stands around [%d:%d], want %q", around, at.Start, at.End, got)
				}
			}
		}
	})
}
