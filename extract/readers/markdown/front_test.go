package markdown

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"quoth/extract"
)

func TestFrontMatter(t *testing.T) {
	title := extract.About{Title: "T"}
	for _, test := range []struct {
		name, source string
		want         extract.About
		text         string
		problem      string // of the front matter
	}{
		{"yaml", "---\ntitle: T\n---\na", title, "a", ""},
		{"a mark, CRLF, dots", "\ufeff---\r\ntitle: T\r\n...\r\na", title, "a", ""},
		{"every field", "---\nTitle: \"T: t\"\nauthors:\n- name: Ana Brandt\n  url: x\n- Luis Mora\ndate: 2026-05-12 09:30:00 +0200\nlastmod: 2026-05-13\nsources: [a, {b: c}]\n" +
			"publication: Port Alder Post\ncanonical: https://post.example/t\ndraft: false\n---\na",
			extract.About{Title: "T: t", Byline: "Ana Brandt, Luis Mora", Published: "2026-05-12T09:30:00+02:00", Modified: "2026-05-13", Site: "Port Alder Post", URL: "https://post.example/t"}, "a", ""},
		{"a block of text", "---\ntitle: >\n  T\n  t\nauthor: ~\n---\na", extract.About{Title: "T t"}, "a", ""},
		{"twice", "---\ntitle: T\nTITLE: U\n---\na", title, "a", ""},
		{"aliases", "---\nx: &x [&y U]\ntitle: *y\nauthor: *x\ntitle2: *x\n---\na", extract.About{}, "a", ""},
		{"nothing but a comment", "---\n# title: T\n---\na", extract.About{}, "a", ""},
		{"broken", "---\ntitle: T\nx: [\n---\na", extract.About{}, "a", "front matter: line 2: did not find expected node content"},
		{"a list", "---\n- title: T\n---\na", extract.About{}, "a", "front matter: no list of fields"},
		{"an unknown anchor", "---\ntitle: *t\n---\na", extract.About{}, "a", "front matter: unknown anchor 't' referenced"},

		{"toml", "+++\ntitle = \"T\"\n+++\na", title, "a", ""},
		{"tables, comments and others", "+++\n# c\n\n\"title\" = 'T' # c\nn = 1\nnothing\nlong = \"\"\"\nx\n\"\"\"\nmany = [\n \"x\",\n]\nmixed = [1]\n[extra]\ntitle = \"U\"\n+++\na", title, "a", ""},
		{"a toml date and list", "+++\ndate = 2026-05-12T09:30:00Z # c\nauthors = ['Ana Brandt', \"Luis Mora\"] \n+++\na", extract.About{Byline: "Ana Brandt, Luis Mora", Published: "2026-05-12T09:30:00Z"}, "a", ""},
		{"an open string", "+++\ntitle = \"T\"\nauthor = \"A\n+++\na", title, "a", "front matter: line 2: a string is not closed"},
		{"an open literal", "+++\nauthors = ['A\n+++\na", extract.About{}, "a", "front matter: line 1: a string is not closed"},
		{"no value", "+++\ntitle =\n+++\na", extract.About{}, "a", "front matter: line 1: no value"},

		{"not closed", "---\ntitle: T\n", extract.About{}, "title: T", ""},
		{"two rules", "---\n\na\n\n---\n\nb", extract.About{}, "a\n\nb", ""},
		{"not at the beginning", "\n---\ntitle: T\n---\n", extract.About{}, "title: T", ""},
		{"other fences", "----\ntitle: T\n----\n", extract.About{}, "title: T", ""},
		{"too long", "---\ntitle: T\n" + strings.Repeat("# x\n", largestMatter/4) + "---\n", extract.About{}, "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			a := read(t, test.source)
			if diff := cmp.Diff(test.want, a.About); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
			if test.text != "" && a.Text != test.text {
				t.Errorf("text %q, want %q", a.Text, test.text)
			}
			problem := ""
			for _, p := range a.Problems {
				problem = p.Message
				if got := test.source[p.Start:p.End]; p.Code != "front-matter" || got+"a" != strings.TrimPrefix(test.source, "\ufeff") {
					t.Errorf("%s at %q", p.Code, got)
				}
			}
			if problem != test.problem {
				t.Errorf("problem %q, want %q", problem, test.problem)
			}
		})
	}
}

func TestSources(t *testing.T) {
	for _, test := range []struct {
		name, source string
		want         []string
	}{
		{"one", "---\nsources: talks/May 5.txt\n---\na", []string{"talks/May 5.txt"}},
		{"a list", "---\nsources:\n- a.txt\n- path: b, c.vtt\n  title: B\n- file: d.srt\n- [e]\n- \"\"\n---\na", []string{"a.txt", "b, c.vtt", "d.srt"}},
		{"toml", "+++\nsources = ['a.txt', \"b.vtt\"]\n+++\na", []string{"a.txt", "b.vtt"}},
		{"toml in lines", "+++\nsources = [ # c\n  'a.txt', # c\n  \"b.vtt\",\n]\ntitle = 'T'\n+++\na", []string{"a.txt", "b.vtt"}},
		{"none", "---\ntitle: T\n---\na", nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, read(t, test.source).Sources); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}
