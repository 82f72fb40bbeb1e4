package quotes

import (
	"os"
	"path/filepath"
	"testing"
)

func TestKind(t *testing.T) {
	for _, test := range []struct {
		name, text string
		want       Kind
	}{
		{"all in marks", `"The well is dry," Brandt said.`, Direct},
		{"in several marks", `"The well," Brandt said, "is dry."`, Direct},
		{"some in marks", `Brandt said the well was "dry as a bone".`, Mixed},
		{"none in marks", `Brandt said the well was dry.`, Indirect},
		{"a turn without marks", "BRANDT: The well is dry.\n\nOLSEN: It was dug in May.", Direct},
	} {
		r := Find(test.text)
		if len(r.Claims) == 0 || r.Claims[0].Kind != test.want {
			t.Errorf("%s: got %+v, want %s", test.name, r.Claims, test.want)
		}
	}
}

// Nobody is made to say a title, a nickname or a term.
func TestUnattributed(t *testing.T) {
	for _, article := range []string{
		`She sang "The Dry Well" twice.`,
		`The "modern" well has no pump.`,
		`Al "Moose" Rask dug it in May.`,
	} {
		r := Find(article)
		if len(r.Quotes) != 1 {
			t.Errorf("%s: %d quotes, want 1", article, len(r.Quotes))
			continue
		}
		if q := r.Quotes[0]; q.Claim >= 0 || q.Speaker >= 0 || q.Source.Len() > 0 || q.Cue.Len() > 0 || q.Rule != "no-attribution" {
			t.Errorf("%s: got %+v", article, q)
		}
	}
}

// In every article each attributed quotation lies in one claim, whose words it
// shares, and the lists agree.
func TestArticles(t *testing.T) {
	paths, err := filepath.Glob("../testdata/articles/*.txt")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no articles: %v", err)
	}
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			article, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			r := Find(string(article))
			c := checker{t, r}
			for i := range r.Claims {
				c.claim(i)
			}
			for i, q := range r.Quotes {
				c.quote(i)
				if q.Claim < 0 {
					continue
				}
				shared := false
				for _, piece := range r.Claims[q.Claim].Content {
					shared = shared || piece.Overlaps(q.Span)
				}
				if !shared {
					t.Errorf("%q lies outside of its claim", r.Document.Slice(q.Span))
				}
				if claim := r.Claims[q.Claim]; q.Speaker != claim.Speaker || q.Source != claim.Source || q.Cue != claim.Cue {
					t.Errorf("%q and its claim differ", r.Document.Slice(q.Span))
				}
			}
		})
	}
}
