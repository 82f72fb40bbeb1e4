package verify_test

import (
	"bytes"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"

	"quoth/extract"
	"quoth/extract/inputs"
	"quoth/extract/verify"
	"quoth/quotes"
)

// FuzzVerify feeds any bytes as article and as source: whatever is told of them
// stands where it is said to stand, and is told again the same.
func FuzzVerify(f *testing.F) {
	f.Add([]byte("“The bridge was [thoroughly] inspected … in March,” said Pat Osei. “I was there.”"), []byte(hearing))
	f.Add([]byte("---\nsources: x\n---\n“We *will* build it,” said Ada Friis."), []byte("1\n00:00:01,000 --> 00:00:02,000\nADA: We will, um, build it.\n"))
	f.Add([]byte("“caf\xe9 [T]he \xf0\x9f\x98\x80 one hundred and,” said X."), []byte("Q. \xff\nA. one hundred and \x00 five caf\xe9\nQ. "))
	f.Add([]byte("<meta name=sources content=x><p>“We will &amp; can’t,” said Ada Friis."), []byte("“We will & can't,” said Ada Friis. “No.”"))
	if data, err := os.ReadFile("../../testdata/articles/press-release.txt"); err != nil {
		f.Fatal(err)
	} else {
		data = data[:400] // the fuzzer is slow to cut down more
		f.Add(data, data)
	}
	f.Fuzz(func(t *testing.T, article, source []byte) {
		a, data := parse(article)
		s, file := parse(source)
		if a == nil || s == nil {
			return
		}
		found := extract.Find(quotes.Default(), a)
		for _, heard := range []bool{false, true} {
			sources := verify.Of(verify.NewSource(s, file, heard))
			report := func() *verify.Report {
				return verify.NewReport(a, extract.NewPlaces(a, data), found, sources, sources.Verify(a, found))
			}
			r := report()
			checkReport(t, r, indexed(a), indexed(s))
			if diff := cmp.Diff(r, report()); diff != "" {
				t.Errorf("not the same again:\n%s", diff)
			}
		}
	})
}

// parse reads the first article of some bytes, nil where they hold none.
func parse(data []byte) (*extract.Article, []byte) {
	for it := range inputs.All([]string{"-"}, inputs.Options{Stdin: bytes.NewReader(data)}) {
		a, err := it.Read()
		if err != nil {
			return nil, nil
		}
		return a, it.Data
	}
	return nil, nil
}

// indexed is the text that the offsets of an article index.
func indexed(a *extract.Article) []rune {
	if a.Original != "" {
		return []rune(a.Original)
	}
	return []rune(a.Text)
}

// checkReport fails where text[start:end] is not the text that is told.
func checkReport(t *testing.T, r *verify.Report, article, source []rune) {
	t.Helper()
	stands := func(in []rune, m extract.Mention) {
		if m.Start < 0 || m.Start > m.End || m.End > len(in) {
			t.Fatalf("[%d:%d] of %d: %q", m.Start, m.End, len(in), m.Text)
		}
		if got := string(in[m.Start:m.End]); got != m.Text {
			t.Fatalf("text[%d:%d] is %q, not %q", m.Start, m.End, got, m.Text)
		}
	}
	for _, q := range r.Quotes {
		if q.IDs == nil || q.Parts == nil || q.Flags == nil || q.Also == nil || q.Edits == nil {
			t.Errorf("a list is nil: %+v", q)
		}
		for _, m := range q.Parts {
			stands(article, m)
		}
		if q.Where != nil {
			stands(source, q.Where.Mention)
		}
		for _, w := range q.Also {
			stands(source, w.Mention)
		}
		for _, e := range q.Edits {
			if e.Source != nil {
				stands(source, *e.Source)
			}
			if e.Article != nil {
				stands(article, *e.Article)
			}
		}
		if q.Where == nil && (q.Verdict.Honest() || len(q.Edits) > 0) {
			t.Errorf("%s without a place", q.Verdict)
		}
	}
	if s := r.Summary; s.Quotes != s.Verbatim+s.Edited+s.Altered+s.Paraphrase+s.NotFound+s.TooShort+s.Foreign+s.Loose {
		t.Errorf("counts: %+v", s)
	}
}
