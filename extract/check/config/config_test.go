package config

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"quoth/extract/check"
)

var rules = []check.Rule{
	{ID: "cue/loaded", Severity: check.Suggestion, Options: []check.Option{
		{Name: "words", Default: []string{"claimed", "admitted"}, Summary: "the cues that take sides"},
	}},
	{ID: "quote/no-speaker", Severity: check.Error, Options: []check.Option{
		{Name: "min-words", Default: 5, Summary: "how long a quotation must be"},
		{Name: "share", Default: 0.5, Summary: "a number"},
		{Name: "strict", Default: false, Summary: "true or false"},
		{Name: "note", Default: "none", Summary: "a text"},
	}},
	{ID: "source/anonymous", Severity: check.Warning, Options: []check.Option{{Name: "max", Default: 2, Summary: "how many may be"}}},
	{ID: "source/single", Severity: check.Suggestion},
}

const whole = `
fail-level: warning
rules:
  source/single: off
  source/anonymous: {severity: error, max: 1}
  cue/loaded: on
  quote/no-speaker:
    min-words: 8
    share: 1
    strict: true
    note: &note a b
sources:
  "council/**/*.md": [transcripts/council.srt, "transcripts/late session.txt"]
  mayor.md: mayor.txt
  council/late.md: [transcripts/council.srt, late.txt]
baseline: .baseline.json
ignore: [drafts/, "!drafts/final.md", "*.tmp.md"]
`

func TestParse(t *testing.T) {
	c, err := Parse(".quoth.yaml", []byte(whole), rules)
	if err != nil {
		t.Fatal(err)
	}
	want := &Config{
		Path: ".quoth.yaml", FailLevel: check.Warning, Baseline: ".baseline.json",
		Rules: map[string]check.Setting{
			"source/single":    {Severity: check.Off, Options: map[string]any{}},
			"source/anonymous": {Severity: check.Error, Options: map[string]any{"max": 1}},
			"cue/loaded":       {Severity: check.Suggestion, Options: map[string]any{"words": []string{"claimed", "admitted"}}},
			"quote/no-speaker": {Severity: check.Error, Options: map[string]any{"min-words": 8, "share": 1.0, "strict": true, "note": "a b"}},
		},
		Sources: []Source{
			{"council/**/*.md", []string{"transcripts/council.srt", "transcripts/late session.txt"}},
			{"mayor.md", []string{"mayor.txt"}},
			{"council/late.md", []string{"transcripts/council.srt", "late.txt"}},
		},
		Ignore: []string{"drafts/", "!drafts/final.md", "*.tmp.md"},
	}
	if d := cmp.Diff(want, c, cmpopts.IgnoreUnexported(Config{})); d != "" {
		t.Errorf("configuration differs (-want +got):\n%s", d)
	}
}

// A file that says nothing leaves everything as it is.
func TestNothing(t *testing.T) {
	for _, file := range []string{"", "\n", "# later\n", "---\n", "rules:\n", "{}", "rules: {source/single: on}"} {
		c, err := Parse("f", []byte(file), rules)
		if err != nil {
			t.Errorf("%q: %v", file, err)
		}
		want := Default(rules)
		want.Path = "f"
		if d := cmp.Diff(want, c, cmpopts.IgnoreUnexported(Config{})); d != "" {
			t.Errorf("%q: configuration differs (-want +got):\n%s", file, d)
		}
	}
}

func TestMistakes(t *testing.T) {
	for _, test := range []struct{ file, want string }{
		{"fail-levl: error", `f:1:1: unknown key fail-levl: did you mean fail-level?`},
		{"plugins: []", `f:1:1: unknown key plugins: want one of fail-level, rules, sources, baseline, ignore`},
		{"rules:\n  source/anonimous: off", `f:2:3: unknown rule source/anonimous: did you mean source/anonymous?`},
		{"rules:\n  anonymous: off", `f:2:3: unknown rule anonymous: did you mean source/anonymous?`},
		{"rules:\n  source/anonymous:\n    severty: error", `f:3:5: unknown option severty: did you mean severity?`},
		{"rules:\n  source/single:\n    max: 1", `f:3:5: unknown option max: want one of severity`},
		{"rules:\n  source/single: loud", `f:2:18: want error, warning, suggestion or off, not "loud"`},
		{"rules:\n  source/single: [off]", `f:2:18: want error, warning, suggestion or off, not a list`},
		{"rules:\n  source/single:", `f:2:17: want error, warning, suggestion or off, not nothing`},
		{"rules: [source/single]", `f:1:8: rules: want keys with values, not a list`},
		{"rules:\n  source/anonymous: {max: two}", `f:2:27: source/anonymous: max: want a whole number, not "two"`},
		{"rules:\n  source/anonymous: {max: 1.5}", `f:2:27: source/anonymous: max: want a whole number, not "1.5"`},
		{"rules:\n  source/anonymous: {max: 99999999999999999999}", `f:2:27: source/anonymous: max: want a whole number, not "99999999999999999999"`},
		{"rules:\n  quote/no-speaker: {share: .inf}", `f:2:29: quote/no-speaker: share: want a number, not ".inf"`},
		{"rules:\n  quote/no-speaker: {strict: 1}", `f:2:30: quote/no-speaker: strict: want true or false, not "1"`},
		{"rules:\n  quote/no-speaker: {note: [a]}", `f:2:28: quote/no-speaker: note: want a text, not a list`},
		{"rules:\n  cue/loaded: {words: claimed}", `f:2:23: cue/loaded: words: want a list, not "claimed"`},
		{"rules:\n  cue/loaded: {words: [a, {b: c}]}", `f:2:27: cue/loaded: words: want a text, not keys with values`},
		{"fail-level: off", `f:1:13: want error, warning, suggestion or never, not "off"`},
		{"baseline: [a]", `f:1:11: baseline: want a text, not a list`},
		{"baseline: ", `f:1:10: baseline: want a text, not nothing`},
		{"ignore: drafts", `f:1:9: ignore: want a list, not "drafts"`},
		{"ignore: ['[']", `f:1:9: invalid pattern "["`},
		{"sources: {'[': a}", `f:1:11: invalid pattern "["`},
		{"sources: {a: {b: c}}", `f:1:14: a: want a list, not keys with values`},
		{"baseline: a\nbaseline: b", `f:2:1: baseline is there twice, first in line 1`},
		{"? [a]\n: b", `f:1:3: the settings: want a key, not a list`},
		{"just words", `f:1:1: the settings: want keys with values, not "just words"`},
		{"baseline: x\na: b: c", `f:2: mapping values are not allowed in this context`},
		{"baseline: a\n---\nbaseline: b", `f:2:1: a second document: there is one in a file`},
		{"rules: {a: off}\nignored: []\n", "f:1:9: unknown rule a: want one of cue/loaded, quote/no-speaker, source/anonymous, source/single\nf:2:1: unknown key ignored: did you mean ignore?"},
		{"é: {}", "f:1:1: unknown key é: want one of fail-level, rules, sources, baseline, ignore"},
		{"rules: {é: off, source/single: x}", "f:1:9: unknown rule é: want one of cue/loaded, quote/no-speaker, source/anonymous, source/single\nf:1:32: want error, warning, suggestion or off, not \"x\""},
		{strings.Repeat("#", Largest+1), "f: larger than 1 MB"},
	} {
		_, err := Parse("f", []byte(test.file), rules)
		if err == nil {
			t.Errorf("%q: no error", test.file)
			continue
		}
		if got := err.Error(); got != test.want {
			t.Errorf("%.60q:\ngot  %s\nwant %s", test.file, got, test.want)
		}
	}
}

// What is printed can be read back, and is the same.
func TestPrint(t *testing.T) {
	for _, file := range []string{"", whole, "sources: {'a: b': ['- c', \"d\\ne\"]}", "fail-level: never"} {
		c, err := Parse("f", []byte(file), rules)
		if err != nil {
			t.Fatal(err)
		}
		printed, err := c.YAML(rules)
		if err != nil {
			t.Fatal(err)
		}
		back, err := Parse("f", printed, rules)
		if err != nil {
			t.Fatalf("%v in\n%s", err, printed)
		}
		if d := cmp.Diff(c, back, cmpopts.IgnoreUnexported(Config{}), cmpopts.EquateEmpty()); d != "" {
			t.Errorf("what is read back differs (-want +got):\n%s", d)
		}
	}
}

func TestFind(t *testing.T) {
	root := t.TempDir()
	for _, dir := range []string{"repo/.git", "repo/a/b", "repo/c/inner/.git", "repo/d/" + FileName} {
		if err := os.MkdirAll(filepath.Join(root, dir), 0o777); err != nil {
			t.Fatal(err)
		}
	}
	for _, file := range []string{FileName, "repo/a/" + FileName} {
		if err := os.WriteFile(filepath.Join(root, file), nil, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	for folder, want := range map[string]string{
		"repo/a/b":     "repo/a/" + FileName,
		"repo/a":       "repo/a/" + FileName,
		"repo":         "", // the root of the repository ends it
		"repo/c/inner": "",
		"repo/d":       "", // a folder of that name is none
		".":            FileName,
		"missing":      FileName,
	} {
		got, err := Find(filepath.Join(root, folder))
		if err != nil {
			t.Fatal(err)
		}
		if want != "" {
			want = filepath.Join(root, want)
		}
		if got != "" {
			got, _ = filepath.Abs(got)
		}
		if got != want {
			t.Errorf("of %s: %q, want %q", folder, got, want)
		}
	}
}

func TestPaths(t *testing.T) {
	dir := t.TempDir()
	c, err := Parse(filepath.Join(dir, FileName), []byte(whole), rules)
	if err != nil {
		t.Fatal(err)
	}
	for article, want := range map[string][]string{
		"council/may.md":      {"transcripts/council.srt", "transcripts/late session.txt"},
		"council/2026/may.md": {"transcripts/council.srt", "transcripts/late session.txt"},
		"mayor.md":            {"mayor.txt"},
		"council/late.md":     {"transcripts/council.srt", "transcripts/late session.txt", "late.txt"},
		"other/mayor.md":      nil,
		"../mayor.md":         nil,
	} {
		var paths []string
		for _, p := range want {
			paths = append(paths, filepath.Join(dir, p))
		}
		if d := cmp.Diff(paths, c.SourcesOf(filepath.Join(dir, article))); d != "" {
			t.Errorf("sources of %s differ (-want +got):\n%s", article, d)
		}
	}
	for article, want := range map[string]bool{
		"drafts/a.md": true, "drafts/b/c.md": true, "a.md": false, "x/y.tmp.md": true, "../drafts/a.md": false,
		"drafts/final.md": true, // nothing below an ignored folder is taken back, as in git
	} {
		if got := c.Ignores(filepath.Join(dir, article)); got != want {
			t.Errorf("%s is ignored: %v, want %v", article, got, want)
		}
	}
	if c.Ignores("") || c.SourcesOf("") != nil {
		t.Error("standard input lies in no folder")
	}
	if got, want := c.Resolve(c.Baseline), filepath.Join(dir, ".baseline.json"); got != want {
		t.Errorf("baseline %s, want %s", got, want)
	}
}

// Any bytes are settings or a mistake; settings can be printed and read back.
func FuzzParse(f *testing.F) {
	f.Add([]byte(whole))
	f.Add([]byte("a: &a [*a]\nrules: *a"))
	f.Add([]byte("? {a: b}\n: c\n--- d"))
	f.Add([]byte("<<: {rules: off}\n\xff"))
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := Parse("f", data, rules)
		if err != nil {
			return
		}
		printed, err := c.YAML(rules)
		if err != nil {
			t.Fatal(err)
		}
		back, err := Parse("f", printed, rules)
		if err != nil {
			t.Fatalf("%v in\n%s", err, printed)
		}
		if d := cmp.Diff(c, back, cmpopts.IgnoreUnexported(Config{}), cmpopts.EquateEmpty()); d != "" {
			t.Errorf("what is read back differs (-want +got):\n%s", d)
		}
	})
}
