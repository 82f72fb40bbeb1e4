package html

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"quoth/extract"
	"quoth/quotes"
	"quoth/quotes/text"
)

var update = flag.Bool("update", false, "rewrite the expected results")

// pages are the fixtures. One of the name page.article.html has the article of
// article.txt.
func pages(t testing.TB) []string {
	t.Helper()
	list, err := filepath.Glob("testdata/*html")
	if err != nil || len(list) < 12 {
		t.Fatalf("%d pages: %v", len(list), err)
	}
	return list
}

func readPage(t testing.TB, path string) *extract.Article {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	a, err := Read(&extract.Input{Path: path, Data: data}, false)
	if err != nil {
		t.Fatal(err)
	}
	checkArticle(t, a, data)
	return a
}

// TestPages compares what is read of whole pages with what was read when
// somebody last looked.
func TestPages(t *testing.T) {
	for _, path := range pages(t) {
		t.Run(filepath.Base(path), func(t *testing.T) {
			got := dump(readPage(t, path))
			golden := path + ".golden"
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o666); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatalf("%v (go test ./extract/readers/html -update writes it)", err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("differs from %s (-want +got):\n%s", golden, diff)
			}
		})
	}
}

// dump is an article in a form to read: what it says of itself, then each block
// with its kind.
func dump(a *extract.Article) string {
	var b strings.Builder
	for _, f := range [...]struct{ name, value string }{
		{"title", a.Title}, {"byline", a.Byline}, {"published", a.Published}, {"modified", a.Modified}, {"site", a.Site}, {"url", a.URL},
		{"encoding", a.Encoding},
	} {
		if f.value != "" {
			fmt.Fprintf(&b, "%s: %s\n", f.name, f.value)
		}
	}
	for _, p := range a.Problems {
		fmt.Fprintf(&b, "problem: %s: %s\n", p.Code, p.Message)
	}
	if a.Origin == nil {
		b.WriteString("origin: none\n")
	}
	for _, block := range a.Blocks {
		fmt.Fprintf(&b, "\n[%s]\n%s\n", kindName(block), a.Text[block.Start:block.End])
	}
	return b.String()
}

func kindName(b quotes.Block) string {
	names := [...]string{text.Body: "body", text.Headline: "headline", text.Heading: "heading", text.Caption: "caption", text.Byline: "byline"}
	if b.Quoted {
		return names[b.Kind] + ", quoted"
	}
	return names[b.Kind]
}

// checkArticle checks what holds for every page: the blocks lie in the text, in
// its order, two line breaks between them; where text stands in one place of
// the file its bytes are the same, but for references as long as what they name
// ("&#0", "&ngE;").
func checkArticle(t testing.TB, a *extract.Article, data []byte) {
	t.Helper()
	end := 0
	for i, b := range a.Blocks {
		start := end
		if i > 0 {
			start += len("\n\n")
		}
		if b.Start != start || b.End <= b.Start || b.End > len(a.Text) {
			t.Fatalf("block %d is %v, after one that ends at %d", i, b.Span, end)
		}
		end = b.End
	}
	if a.Blocks == nil || end != len(a.Text) {
		t.Fatalf("the blocks end at %d, the text at %d", end, len(a.Text))
	}
	last := 0
	for _, p := range a.Origin {
		if p.Text.Start < last || p.Text.End <= p.Text.Start || p.Text.End > len(a.Text) || p.File.Start < 0 || p.File.End > len(data) || p.File.Len() <= 0 {
			t.Fatalf("part %v after one that ends at %d", p, last)
		}
		last = p.Text.End
		if got, want := string(data[p.File.Start:p.File.End]), a.Text[p.Text.Start:p.Text.End]; p.File.Len() == p.Text.Len() && got != want && html.UnescapeString(got) != want {
			t.Fatalf("%q stands where %q should, at %v", got, want, p)
		}
	}
	for _, p := range a.Problems {
		if p.Start < 0 || p.End < p.Start || p.End > len(a.Text) {
			t.Fatalf("problem %v lies outside the text", p)
		}
	}
}

// TestSameQuotes checks that in a page the same is found as in the plain text
// of its article: words and speakers.
func TestSameQuotes(t *testing.T) {
	compared := 0
	for _, path := range pages(t) {
		name := strings.Split(filepath.Base(path), ".")
		if len(name) < 3 {
			continue
		}
		compared++
		t.Run(filepath.Base(path), func(t *testing.T) {
			plain, err := os.ReadFile(filepath.Join("testdata", name[1]+".txt"))
			if err != nil {
				t.Fatal(err)
			}
			want := spoken(quotes.Find(string(plain)))
			if len(want) == 0 {
				t.Fatal("nobody is quoted")
			}
			a := readPage(t, path)
			got := spoken(quotes.Default().FindIn(a.Text, a.Blocks))
			if diff := cmp.Diff(want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
	if compared == 0 {
		t.Fatal("no page has its article beside it")
	}
}

// spoken lists quotes as “words” — speaker.
func spoken(r *quotes.Result) []string {
	var list []string
	for _, q := range r.Quotes {
		speaker := "nobody"
		if q.Speaker >= 0 {
			speaker = r.Speakers[q.Speaker].Name
		}
		list = append(list, fmt.Sprintf("“%s” — %s", straight(r.Document.Text[q.Start:q.End]), speaker))
	}
	return list
}

func straight(s string) string { return strings.ReplaceAll(s, "’", "'") }
