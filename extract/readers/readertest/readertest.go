// Package readertest holds what the tests of the readers have in common: one
// article in many formats and what is found in it, golden files of what a
// reader makes of a file, and files with faults.
//
// The article is ferry.txt; testdata/make.sh makes it into files of each format
// with the programs that people use.
package readertest

import (
	_ "embed"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"quoth/extract"
	"quoth/quotes"
	"quoth/quotes/text"
)

var update = flag.Bool("update", false, "rewrite the expected results")

// A Reader is one of the readers.
type Reader func(*extract.Input) (*extract.Article, error)

// Ferry is the article as plain text.
//
//go:embed testdata/ferry.txt
var Ferry string

// Files returns the files of the test's testdata folder that match a pattern.
func Files(t testing.TB, pattern string) map[string][]byte {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join("testdata", pattern))
	if err != nil || len(paths) == 0 {
		t.Fatalf("no files: testdata/%s: %v", pattern, err)
	}
	files := map[string][]byte{}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		files[filepath.Base(path)] = data
	}
	return files
}

// Golden compares what the reader makes of the files of testdata that match a
// pattern with the files of the same name that end in .golden.
func Golden(t *testing.T, read Reader, pattern string) {
	for name, data := range Files(t, pattern) {
		t.Run(name, func(t *testing.T) {
			a, err := read(&extract.Input{Data: data})
			if err != nil {
				t.Fatal(err)
			}
			Check(t, a)
			got := Describe(a)
			golden := filepath.Join("testdata", name+".golden")
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o666); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatalf("%v (go test -update writes it)", err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("article differs from %s (go test -update rewrites it; -want +got):\n%s", golden, diff)
			}
		})
	}
}

// Describe returns an article in the form of the golden files: what it says of
// itself, then a line for each paragraph with what it is.
func Describe(a *extract.Article) string {
	var b strings.Builder
	for _, f := range [...]struct{ name, value string }{
		{"title", a.Title}, {"byline", a.Byline}, {"published", a.Published}, {"modified", a.Modified}, {"url", a.URL},
	} {
		if f.value != "" {
			fmt.Fprintf(&b, "%-9s  %s\n", f.name, f.value)
		}
	}
	for _, p := range a.Problems {
		fmt.Fprintf(&b, "%-9s  %s\n", p.Code, p.Message)
	}
	for _, block := range a.Blocks {
		kind := [...]string{
			text.Body: "", text.Headline: "headline", text.Heading: "heading", text.Caption: "caption", text.Byline: "byline", text.Furniture: "furniture",
		}[block.Kind]
		if block.Quoted {
			kind = "quoted"
		}
		fmt.Fprintf(&b, "\n%-9s| %s\n", kind, a.Text[block.Start:block.End])
	}
	return b.String()
}

// Compact is Describe without blank lines, for tests in a line.
func Compact(a *extract.Article) string {
	var lines []string
	for line := range strings.Lines(Describe(a)) {
		if line = strings.TrimSpace(line); line != "" {
			lines = append(lines, line)
		}
	}
	return strings.Join(lines, "\n")
}

// Check reports what no article may be: its text is its paragraphs, each on one
// line, parted by blank lines.
func Check(t testing.TB, a *extract.Article) {
	t.Helper()
	if a.Blocks == nil {
		t.Error("the article tells no paragraphs")
	}
	var parts []string
	for _, b := range a.Blocks {
		part := a.Text[b.Start:b.End]
		if part == "" || strings.TrimSpace(part) != part || strings.ContainsAny(part, "\n\r\t\u00ad") {
			t.Errorf("paragraph %q", part)
		}
		parts = append(parts, part)
	}
	if diff := cmp.Diff(strings.Join(parts, "\n\n"), a.Text); diff != "" {
		t.Errorf("text differs from its paragraphs (-paragraphs +text):\n%s", diff)
	}
}

// SameQuotes checks that each of the files that match a pattern, which hold the
// article, gives the same quotations and speakers as its plain text.
func SameQuotes(t *testing.T, read Reader, pattern string) {
	want := said(quotes.Find(Ferry))
	if len(want) < 10 {
		t.Fatalf("only %d quotes in the article", len(want))
	}
	for name, data := range Files(t, pattern) {
		t.Run(name, func(t *testing.T) {
			a, err := read(&extract.Input{Data: data})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, said(quotes.Default().FindIn(a.Text, a.Blocks))); diff != "" {
				t.Errorf("quotes differ from those in plain text (-plain +%s):\n%s", name, diff)
			}
		})
	}
}

// said lists what is said by whom, sorted, for tables and captions may stand in
// other places. Block quotations are left out: plain text does not tell them.
func said(r *quotes.Result) []string {
	var list []string
	for _, q := range r.Quotes {
		if p := r.Document.Paragraphs[q.Paragraph]; p.Quoted && p.Span == q.Span {
			continue
		}
		speaker := "nobody"
		if q.Speaker >= 0 {
			speaker = r.Speakers[q.Speaker].Name
		}
		list = append(list, speaker+": "+r.Document.Slice(q.Span))
	}
	slices.Sort(list)
	return list
}
