package jsonld

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
	r := &extract.Result{
		Document: extract.Document{
			URL: known("https://news.example/1"), Title: known("Bridge <closed>"), Byline: known("Ana Brandt and Luis Mora"),
			Published: known("2026-05-12"), Modified: known("2026-05-13"), Site: known("The Example"),
		},
		Speakers: []extract.Speaker{{ID: "s1", Name: "Pat Osei", Kind: "person", Roles: []string{"inspector"}}},
		Quotes: []extract.Quote{
			{Mention: extract.Mention{Text: "It’s old,"}, Claim: known("c1"), Speaker: &extract.SpeakerRef{ID: "s1", Name: "Pat Osei", Kind: "person"}},
			{Mention: extract.Mention{Text: "Night Shift"}},
		},
		Claims: []extract.Claim{
			{Text: "It’s old", Kind: "direct", Speaker: &extract.SpeakerRef{ID: "s1", Name: "Pat Osei", Kind: "person"}},
			{Text: "nobody knows", Kind: "indirect"},
		},
	}
	var out bytes.Buffer
	if err := Write(&out, r); err != nil {
		t.Fatal(err)
	}
	want := `{
  "@context": "https://schema.org",
  "@graph": [
    {
      "@type": "Article",
      "@id": "urn:sha256:f1372b7cd058c104fa2e0beeaf3563638fe8e4ca610293766fa58dacb86c365b",
      "headline": "Bridge <closed>",
      "url": "https://news.example/1",
      "datePublished": "2026-05-12",
      "dateModified": "2026-05-13",
      "creditText": "Ana Brandt and Luis Mora",
      "isPartOf": {
        "@type": "WebSite",
        "name": "The Example"
      }
    },
    {
      "@type": "Quotation",
      "@id": "urn:sha256:…",
      "text": "It’s old,",
      "creator": {
        "@type": "Person",
        "@id": "urn:sha256:…",
        "name": "Pat Osei",
        "jobTitle": [
          "inspector"
        ]
      },
      "isPartOf": {
        "@id": "urn:sha256:f1372b7cd058c104fa2e0beeaf3563638fe8e4ca610293766fa58dacb86c365b"
      }
    },
    {
      "@type": "Claim",
      "@id": "urn:sha256:…",
      "text": "It’s old",
      "author": {
        "@type": "Person",
        "@id": "urn:sha256:…",
        "name": "Pat Osei",
        "jobTitle": [
          "inspector"
        ]
      },
      "appearance": {
        "@id": "urn:sha256:f1372b7cd058c104fa2e0beeaf3563638fe8e4ca610293766fa58dacb86c365b"
      }
    },
    {
      "@type": "Claim",
      "@id": "urn:sha256:…",
      "text": "nobody knows",
      "appearance": {
        "@id": "urn:sha256:f1372b7cd058c104fa2e0beeaf3563638fe8e4ca610293766fa58dacb86c365b"
      }
    }
  ]
}
`
	if diff := cmp.Diff(want, shorten(out.String())); diff != "" {
		t.Error(diff)
	}
}

// shorten leaves of the hashes only the article's, which the test of package
// urn pins.
func shorten(s string) string {
	const urn = "urn:sha256:"
	parts := strings.Split(s, urn)
	for i := 1; i < len(parts); i++ {
		if !strings.HasPrefix(parts[i], "f1372b7c") {
			parts[i] = "…" + parts[i][64:]
		}
	}
	return strings.Join(parts, urn)
}

// Nobody is made a person who is none, and nobody is made up.
func TestSpeakers(t *testing.T) {
	for _, test := range []struct{ kind, name, want string }{
		{"person", "Pat Osei", `"author":{"@type":"Person","@id":"urn:sha256:…","name":"Pat Osei"},`},
		{"organization", "Bridge Trust", `"author":{"@type":"Organization","@id":"urn:sha256:…","name":"Bridge Trust"},`},
		{"author", "Ana Brandt", `"author":{"@type":"Person","@id":"urn:sha256:…","name":"Ana Brandt"},`},
		{"author", "author", ``},
		{"group", "officials", `"creditText":"officials",`},
		{"anonymous", "a senior official", `"creditText":"a senior official",`},
		{"document", "the report", `"isBasedOn":{"@type":"CreativeWork","@id":"urn:sha256:…","name":"the report"},`},
		{"unknown", "the matter", ``},
	} {
		r := &extract.Result{Claims: []extract.Claim{{Text: "it is old", Speaker: &extract.SpeakerRef{ID: "s1", Name: test.name, Kind: test.kind}}}}
		var out, compact bytes.Buffer
		if err := Write(&out, r); err != nil {
			t.Fatal(err)
		}
		if err := json.Compact(&compact, out.Bytes()); err != nil {
			t.Fatal(err)
		}
		if want := `"text":"it is old",` + test.want + `"appearance"`; !strings.Contains(shorten(compact.String()), want) {
			t.Errorf("%s %q: no %s in\n%s", test.kind, test.name, want, &compact)
		}
	}
}

// FuzzWrite: any article makes valid JSON in which no name stands twice, but
// for those of speakers.
func FuzzWrite(f *testing.F) {
	f.Add("“Yes,” said Pat Osei. “Yes,” she said. “YES!” said officials. The report said it was old.")
	f.Add("“\xff,” she said. “,” he said. ‘“”’ said I.")
	f.Fuzz(func(t *testing.T, words string) {
		a, err := plain.Read(&extract.Input{Data: []byte(words)})
		if err != nil {
			t.Fatal(err)
		}
		var out bytes.Buffer
		if err := Write(&out, extract.Run(a, extract.CodePoints)); err != nil {
			t.Fatal(err)
		}
		var back struct {
			Graph []struct {
				ID string `json:"@id"`
			} `json:"@graph"`
		}
		if err := json.Unmarshal(out.Bytes(), &back); err != nil {
			t.Fatalf("%v in %s", err, &out)
		}
		seen := map[string]bool{}
		for _, node := range back.Graph {
			if seen[node.ID] || node.ID == "" {
				t.Errorf("the name %q is taken in\n%s", node.ID, &out)
			}
			seen[node.ID] = true
		}
	})
}
