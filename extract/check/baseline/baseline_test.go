package baseline

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"quoth/extract/check"
	"quoth/extract/check/outputs"
	"quoth/extract/check/outputs/outputstest"
)

func write(t testing.TB, b *Baseline) string {
	t.Helper()
	var out bytes.Buffer
	if err := b.Write(&out); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

const written = `{
  "schema": "quoth-baseline/1",
  "findings": [
    {
      "path": "<stdin>",
      "rule": "source/single",
      "text": "�",
      "fingerprint": "f5"
    },
    {
      "path": "drafts/Éire, 100%: a b.md",
      "rule": "quote/no-speaker",
      "text": "“50 % of it, a|b: ` + "`x`" + ` <b>&amp; \"c\"” \u001b[31m` + "\u202e" + `",
      "fingerprint": "f2"
    },
    {
      "path": "drafts/Éire, 100%: a b.md",
      "rule": "source/anonymous",
      "text": "a person briefed on the talks",
      "fingerprint": "f1"
    },
    {
      "path": "feed.jsonl",
      "rule": "source/anonymous",
      "text": "an official",
      "fingerprint": "f4"
    }
  ]
}
`

func TestWrite(t *testing.T) {
	if d := cmp.Diff(written, write(t, New(outputstest.Report()))); d != "" {
		t.Errorf("baseline differs (-want +got):\n%s", d)
	}
	if got, want := write(t, New(&outputs.Report{})), "{\n  \"schema\": \"quoth-baseline/1\",\n  \"findings\": []\n}\n"; got != want {
		t.Errorf("of nothing: got %s", got)
	}
}

func TestExcerpt(t *testing.T) {
	for words, want := range map[string]string{
		"a \n b":                   "a b",
		strings.Repeat("é", 80):    strings.Repeat("é", 80),
		strings.Repeat("éa ", 100): strings.TrimSpace(strings.Repeat("éa ", 26)) + " é…",
	} {
		if got := excerpt(words); got != want {
			t.Errorf("of %q: %q, want %q", words, got, want)
		}
	}
}

// What a baseline was made of it takes out, and nothing else.
func TestApply(t *testing.T) {
	b, err := Read([]byte(written))
	if err != nil {
		t.Fatal(err)
	}
	r := outputstest.Report()
	articles := []*outputs.Article{&r.Articles[0], &r.Articles[1], &r.Articles[2]}
	r.Articles[0].Findings[0].Fingerprint = "changed"
	r.Articles[2].Findings = append(r.Articles[2].Findings, outputs.Finding{Finding: check.Finding{Fingerprint: "new"}})
	known, gone := b.Apply(r, articles)
	if known != 2 || gone != 1 {
		t.Errorf("%d known and %d gone, want 2 and 1: standard input is not asked for", known, gone)
	}
	var left []string
	for _, a := range articles {
		for _, f := range a.Findings {
			left = append(left, f.Fingerprint)
		}
	}
	if d := cmp.Diff([]string{"changed", "new"}, left); d != "" {
		t.Errorf("what is left differs (-want +got):\n%s", d)
	}
}

func TestMistakes(t *testing.T) {
	for file, want := range map[string]string{
		"":  "line 1: the file ends too early",
		"{": "line 1: the file ends too early",
		"{\n\"schema\": \"quoth-baseline/1\",\n\"findings\": [}":        "line 3: invalid character '}' looking for beginning of value",
		"{\"schema\": \"quoth-baseline/1\",\n\n\"findings\": \"none\"}": "line 3: findings: string is out of place",
		"[]":                        "line 1: the file: array is out of place",
		"{\"schema\": \"quoth/1\"}": `want the schema "quoth-baseline/1", not "quoth/1": is this a baseline?`,
		"{\"schema\": \"quoth-baseline/1\", \"findings\": [{\"rule\": \"a\"}]}": "finding 1 has no fingerprint",
		"{\"schema\": \"quoth-baseline/1\"}\n{}":                                "line 2: something follows the object",
	} {
		_, err := Read([]byte(file))
		if err == nil || err.Error() != want {
			t.Errorf("%q: %v, want %s", file, err, want)
		}
	}
}

// Any bytes are a baseline or a mistake; one that is written is read back.
func FuzzRead(f *testing.F) {
	f.Add([]byte(written))
	f.Add([]byte(`{"schema": "quoth-baseline/1", "findings": [{"fingerprint": "a", "text": "\ud800"}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		b, err := Read(data)
		if err != nil {
			return
		}
		once := write(t, b)
		back, err := Read([]byte(once))
		if err != nil {
			t.Fatal(err)
		}
		if twice := write(t, back); twice != once {
			t.Errorf("%s, then %s", once, twice)
		}
		b.Apply(&outputs.Report{}, []*outputs.Article{{Path: "a", Findings: make([]outputs.Finding, 2)}})
	})
}
