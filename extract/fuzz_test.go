package extract_test

import (
	"bytes"
	stdjson "encoding/json"
	"os"
	"path/filepath"
	"testing"
	"unicode/utf16"

	"quoth/extract"
	"quoth/extract/writers/json"
	"quoth/quotes"
)

// articles are those that the project has written for itself.
func articles(t testing.TB) map[string][]byte {
	paths, err := filepath.Glob("../testdata/articles/*.txt")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no articles: %v", err)
	}
	texts := map[string][]byte{}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		texts[filepath.Base(path)] = data
	}
	return texts
}

// FuzzExtract feeds any bytes to the whole: what comes out is JSON that reads
// back the same, and every offset of any unit stands for its text.
func FuzzExtract(f *testing.F) {
	for _, data := range articles(f) {
		f.Add(data[:min(len(data), 400)]) // the fuzzer is slow to cut down more
	}
	for _, seed := range []string{
		"", "\ufeff“It begins here,” said Adaeze Nwosu.\r\n\r\n“No,” he said.\r", "\"'“‘«„``(", "“caf\xe9,” she said\xe2\x80", "\x00\x00“\x00”",
		"😀 “𝒽i 👩‍👩‍👧,” said 😀 O’Neil. ‘“”’ according to \xff.",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		a := article(data)
		text := []rune(a.Text)
		for unit, slice := range map[extract.Unit]func(start, end int) string{
			extract.CodePoints: func(start, end int) string { return string(text[start:end]) },
			extract.Bytes:      func(start, end int) string { return string([]rune(a.Text[start:end])) },
			extract.UTF16:      func(start, end int) string { return string(utf16.Decode(utf16.Encode(text)[start:end])) },
		} {
			found := extract.Find(quotes.Default(), a)
			r := extract.Describe(a, found, unit)
			checkResult(t, r, slice)
			for _, c := range extract.Narrated(a, found, unit) {
				if m := c.Content[0]; slice(m.Start, m.End) != m.Text || m.Text != c.Text || m.Text == "" {
					t.Errorf("text[%d:%d] = %q, want %q", m.Start, m.End, slice(m.Start, m.End), c.Text)
				}
			}
			var out, again bytes.Buffer
			if err := json.Line(&out, r); err != nil {
				t.Fatal(err)
			}
			var back extract.Result
			if err := stdjson.Unmarshal(out.Bytes(), &back); err != nil {
				t.Fatalf("%v in %s", err, &out)
			}
			if err := json.Line(&again, &back); err != nil || !bytes.Equal(out.Bytes(), again.Bytes()) {
				t.Fatalf("%v: wrote\n%s, read back\n%s", err, &out, &again)
			}
		}
	})
}

// checkResult checks what the contract says of every result.
func checkResult(t *testing.T, r *extract.Result, slice func(start, end int) string) {
	mention := func(m *extract.Mention) {
		if m == nil {
			return
		}
		if m.Start >= m.End {
			t.Errorf("[%d:%d] is empty", m.Start, m.End)
		}
		if got := slice(m.Start, m.End); got != m.Text {
			t.Errorf("text[%d:%d] = %q, want %q", m.Start, m.End, got, m.Text)
		}
	}
	speakers := map[string]extract.Speaker{}
	for _, s := range r.Speakers {
		speakers[s.ID] = s
	}
	speaker := func(ref *extract.SpeakerRef) {
		if ref != nil && (speakers[ref.ID].Name != ref.Name || speakers[ref.ID].Kind != ref.Kind) {
			t.Errorf("%+v is none of the speakers", *ref)
		}
	}
	holds := map[string]string{} // the claim of each quote
	last := 0
	for i := range r.Claims {
		c := &r.Claims[i]
		mention(c.Source)
		mention(c.Cue)
		speaker(c.Speaker)
		if len(c.Content) == 0 {
			t.Fatalf("claim %s has no content", c.ID)
		}
		end := 0
		for j := range c.Content {
			mention(&c.Content[j])
			if c.Content[j].Start < end {
				t.Errorf("claim %s: piece %d begins before the one before it ends", c.ID, j)
			}
			end = c.Content[j].End
		}
		if c.Content[0].Start < last {
			t.Errorf("claim %s begins before the one before it", c.ID)
		}
		last = c.Content[0].Start
		for _, q := range c.Quotes {
			if holds[q] != "" {
				t.Errorf("quote %s is in claims %s and %s", q, holds[q], c.ID)
			}
			holds[q] = c.ID
		}
	}
	last = 0
	for i := range r.Quotes {
		q := &r.Quotes[i]
		if q.Start < q.End { // "" in quotation marks is a quotation too
			mention(&q.Mention)
		}
		mention(q.Source)
		mention(q.Cue)
		speaker(q.Speaker)
		if q.Start < last {
			t.Errorf("quote %s begins before the one before it", q.ID)
		}
		last = q.Start
		claim := ""
		if q.Claim != nil {
			claim = *q.Claim
		} else if q.Speaker != nil || q.Source != nil || q.Cue != nil {
			t.Errorf("quote %s is in no claim and yet somebody's", q.ID)
		}
		if holds[q.ID] != claim {
			t.Errorf("quote %s says claim %q, but %q holds it", q.ID, claim, holds[q.ID])
		}
		delete(holds, q.ID)
	}
	if len(holds) > 0 {
		t.Errorf("claims hold quotes that are not listed: %v", holds)
	}
	for _, w := range r.Warnings {
		if w.Start > w.End {
			t.Errorf("warning %+v ends before it begins", w)
		}
		slice(w.Start, w.End) // panics where it lies outside
	}
}
