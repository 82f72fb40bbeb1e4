package rules_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"quoth/extract"
	"quoth/extract/check"
	"quoth/extract/check/rules"
	"quoth/extract/readers/markdown"
	"quoth/extract/readers/plain"
	"quoth/extract/verify"
	"quoth/quotes"
)

var update = flag.Bool("update", false, "rewrite the expected findings")

// run has rules look at an article and returns what they find.
// A source, if there is one, is what the quotations were taken from.
func run(t testing.TB, list []check.Rule, settings map[string]check.Setting, path string, data []byte, source string) []check.Finding {
	t.Helper()
	a := read(t, path, data)
	p := check.Pass{Article: a, Found: extract.Find(quotes.Default(), a)}
	if source != "" {
		transcript := read(t, "transcript.txt", []byte(source))
		p.Verified = verify.Of(verify.NewSource(transcript, []byte(source), false)).Verify(a, p.Found)
	}
	return check.Run(list, settings, p, extract.NewPlaces(a, data))
}

func read(t testing.TB, path string, data []byte) *extract.Article {
	t.Helper()
	read := plain.Read
	if strings.HasSuffix(path, ".md") {
		read = markdown.Read
	}
	a, err := read(&extract.Input{Path: path, Data: data})
	if err != nil {
		t.Fatal(err)
	}
	a.Path = path
	return a
}

// listing writes findings as the command does, each with the places that belong
// to it.
func listing(list []check.Finding) string {
	var b strings.Builder
	for _, f := range list {
		fmt.Fprintf(&b, "%d:%d: %s: %s\n", f.Line, f.Column, f.Severity, f.Message)
		for _, r := range f.Related {
			fmt.Fprintf(&b, "    %s:%d:%d: %s\n", r.Path, r.Line, r.Column, r.Message)
		}
	}
	return b.String()
}

// articlesOf reads the articles that a rule is tried on.
func articlesOf(t testing.TB, id string) (string, *txtar.Archive) {
	t.Helper()
	path := filepath.Join("testdata", strings.ReplaceAll(id, "/", "-")+".txtar")
	files, err := txtar.ParseFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return path, files
}

// TestArticles tries each rule on articles of its own. What it finds in those
// below fires/ stands below want/; in those below silent/ it finds nothing. Some
// are held against a transcript that stands before them.
func TestArticles(t *testing.T) {
	for _, rule := range rules.All() {
		t.Run(rule.ID, func(t *testing.T) {
			path, files := articlesOf(t, rule.ID)
			want := map[string]string{}
			fires, silent, source := 0, 0, ""
			kept := &txtar.Archive{Comment: files.Comment}
			for _, file := range files.Files {
				if name, ok := strings.CutPrefix(file.Name, "want/"); ok {
					want[name] = string(file.Data)
				}
			}
			for _, file := range files.Files {
				if strings.HasPrefix(file.Name, "want/") {
					continue
				}
				kept.Files = append(kept.Files, file)
				if file.Name == "transcript.txt" {
					source = string(file.Data)
					continue
				}
				got := listing(run(t, []check.Rule{rule}, nil, file.Name, file.Data, source))
				if name, ok := strings.CutPrefix(file.Name, "silent/"); ok {
					silent++
					if got != "" {
						t.Errorf("%s: %s", name, got)
					}
					continue
				}
				name := strings.TrimPrefix(file.Name, "fires/")
				fires++
				if got == "" {
					t.Errorf("%s: nothing was found", name)
				}
				if !*update && got != want[name] {
					t.Errorf("%s: %s", name, cmp.Diff(want[name], got))
				}
				kept.Files = append(kept.Files, txtar.File{Name: "want/" + name, Data: []byte(got)})
			}
			if fires < 3 || silent < 3 {
				t.Errorf("%d articles fire and %d are silent: want three of each", fires, silent)
			}
			if *update {
				if err := os.WriteFile(path, txtar.Format(kept), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

// TestDocs reads the documents of the rules as somebody does who tries out what
// they say: the examples under "Fires" do, those under "Does not" do not.
func TestDocs(t *testing.T) {
	for _, rule := range rules.All() {
		t.Run(rule.ID, func(t *testing.T) {
			if !strings.HasPrefix(rule.Doc, "# "+rule.ID+"\n") || rule.Summary == "" || strings.HasSuffix(rule.Summary, ".") {
				t.Errorf("title or summary of %q", rule.Doc)
			}
			for _, o := range rule.Options {
				if o.Summary == "" {
					t.Errorf("option %s is not explained", o.Name)
				}
			}
			for line := range strings.Lines(rule.Doc) {
				if len([]rune(line)) > 90 {
					t.Errorf("line is too long for a terminal: %s", line)
				}
			}
			blocks := examples(rule.Doc)
			if blocks["Fires"] == "" || blocks["Does not"] == "" || rule.Sourced != (blocks["Transcript"] != "") {
				t.Fatal("an example is missing")
			}
			settings := map[string]check.Setting{}
			if rule.ID == "source/single" { // the example is no whole article
				settings[rule.ID] = check.Setting{Severity: rule.Severity, Options: map[string]any{"min-words": 20}}
			}
			if list := run(t, []check.Rule{rule}, settings, "a.md", []byte(blocks["Fires"]), blocks["Transcript"]); len(list) == 0 {
				t.Errorf("does not fire:\n%s", blocks["Fires"])
			}
			if list := run(t, []check.Rule{rule}, settings, "a.md", []byte(blocks["Does not"]), blocks["Transcript"]); len(list) > 0 {
				t.Errorf("fires: %s\n%s", listing(list), blocks["Does not"])
			}
		})
	}
}

// examples returns the indented blocks of a document by what stands above them:
// "Fires", "Does not" and "Transcript".
func examples(doc string) map[string]string {
	blocks, name := map[string]string{}, ""
	for line := range strings.Lines(doc) {
		indented, ok := strings.CutPrefix(line, "    ")
		switch {
		case ok || line == "\n":
			if name != "" {
				blocks[name] += indented
			}
		default:
			name = ""
			for _, n := range []string{"Fires", "Does not", "Transcript"} {
				if strings.HasPrefix(line, n) {
					name = n
				}
			}
		}
	}
	for name := range blocks {
		blocks[name] = strings.TrimSpace(blocks[name])
	}
	return blocks
}

// TestClean looks for errors and warnings in articles that have nothing wrong.
func TestClean(t *testing.T) {
	paths, err := filepath.Glob("testdata/clean/*")
	if err != nil || len(paths) < 8 {
		t.Fatalf("%d articles: %v", len(paths), err)
	}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if got := listing(run(t, rules.All(), nil, path, data, "")); got != "" {
			t.Errorf("%s: %s", path, got)
		}
	}
}
