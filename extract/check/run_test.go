package check_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"quoth/extract"
	"quoth/extract/check"
	"quoth/extract/readers/plain"
	"quoth/quotes"
	"quoth/quotes/text"
)

// pass reads an article and returns what rules are told of it.
func pass(t testing.TB, path, article string) (check.Pass, *extract.Places) {
	t.Helper()
	a, err := plain.Read(&extract.Input{Path: path, Data: []byte(article)})
	if err != nil {
		t.Fatal(err)
	}
	a.Path = path
	return check.Pass{Article: a, Found: extract.Find(quotes.Default(), a)}, extract.NewPlaces(a, []byte(article))
}

// words is a rule that reports each place of a word, the last one first.
func words(id, word string) check.Rule {
	return check.Rule{
		ID: id, Severity: check.Warning,
		Options: []check.Option{{Name: "word", Default: []string{word}}, {Name: "most", Default: 9}},
		Check: func(p *check.Pass) {
			word := p.Strings("word")[0]
			for i, n := len(p.Article.Text), 0; n < p.Int("most"); n++ {
				if i = strings.LastIndex(p.Article.Text[:i], word); i < 0 {
					return
				}
				p.Report(text.Span{Start: i, End: i + len(word)}, "%s again", word)
			}
		},
	}
}

func list(found []check.Finding) (lines []string) {
	for _, f := range found {
		lines = append(lines, fmt.Sprintf("%s:%d:%d %s %s %q %s", f.Path, f.Line, f.Column, f.Severity, f.Rule, f.Text, f.Message))
	}
	return lines
}

// Findings come by their place and then by rule, whatever the order of rules and
// reports, with the severities and options that are set.
func TestRun(t *testing.T) {
	p, places := pass(t, "a.txt", "The sea, the sea.\n\nÉtude: the sea.\n")
	rules := []check.Rule{words("b/sea", "sea"), words("a/the", "the"), words("a/sea", "sea"), words("c/off", "sea")}
	got := list(check.Run(rules, map[string]check.Setting{
		"a/the": {Severity: check.Error, Options: map[string]any{"most": 1}},
		"a/sea": {Severity: check.Suggestion, Options: map[string]any{"word": []string{"sea."}}},
		"c/off": {},
	}, p, places))
	want := []string{
		`a.txt:1:5 warning b/sea "sea" sea again`,
		`a.txt:1:14 warning b/sea "sea" sea again`,
		`a.txt:1:14 suggestion a/sea "sea." sea. again`,
		`a.txt:3:8 error a/the "the" the again`,
		`a.txt:3:12 warning b/sea "sea" sea again`,
		`a.txt:3:12 suggestion a/sea "sea." sea. again`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// Fingerprints outlive lines that move and marks that become curly; they differ
// between rules, articles and places.
func TestFingerprints(t *testing.T) {
	prints := func(path, article string) (list []string) {
		p, places := pass(t, path, article)
		rule := check.Rule{ID: "a/quotes", Severity: check.Error, Check: func(p *check.Pass) {
			for i := range p.Found.Quotes {
				p.Report(p.Found.Quotes[i].Span, "a quotation")
			}
		}}
		for _, f := range check.Run([]check.Rule{rule}, nil, p, places) {
			list = append(list, f.Fingerprint)
		}
		return list
	}
	const article = "“It isn’t over,” she said.\n\n“It isn’t over,” he said.\n"
	before := prints("a.txt", article)
	if len(before) != 2 || before[0] == before[1] {
		t.Fatalf("got %q", before)
	}
	for name, after := range map[string][]string{
		"moved":  prints("a.txt", "A headline\n\nMore came later.\n\n"+article),
		"marks":  prints("a.txt", strings.NewReplacer("“", `"`, "”", `"`, "’", "'").Replace(article)),
		"folder": prints("./a.txt", article),
	} {
		if diff := cmp.Diff(before, after); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
	if other := prints("b.txt", article); other[0] == before[0] {
		t.Error("another article has the same fingerprint")
	}
}

func TestWords(t *testing.T) {
	for text, want := range map[string]string{
		"“[T]he bridge won’t close”":  "the bridge won't close",
		"Well—it cost $1,200.50, 12%": "well it cost $1,200.50 12%",
		"‘No,’ … 'he' said.":          "no he said",
		"\xff…":                       "",
	} {
		if got := strings.Join(check.Words(text), " "); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}
