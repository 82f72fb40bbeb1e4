// Package outputs is what the formats of findings have in common: the Report
// that each of the packages below it writes.
package outputs

import (
	"fmt"
	"net/url"
	"path/filepath"
	"slices"
	"strings"

	"quoth/extract/check"
)

// A Report is what a run of rules over some articles has found.
type Report struct {
	Version string // of the program
	// Root is the root of the repository that the program runs in; "" for none.
	Root      string
	Rules     []check.Rule
	Articles  []Article // in the order of the inputs
	Ignored   int       // articles that the settings leave out
	Known     int       // findings that a baseline knows
	Gone      int       // findings of a baseline that are there no more
	Elsewhere int       // findings on lines that have not changed
}

// An Article is one article with its findings, in the order of its text.
type Article struct {
	Path       string // as given; empty for standard input
	Record     int    // its number in a file of many, from 1; 0 where the file is one article
	SHA256     string // of the bytes as read, in hex
	FailLevel  check.Severity
	Findings   []Finding
	Suppressed []Suppressed
}

// A Finding is a finding and where it is, in the offsets that the JSON of its
// article has: half-open, in code points; -1 where that is not known.
type Finding struct {
	check.Finding
	Start, End int
}

// A Suppressed finding is one that a comment in the article has dealt with.
type Suppressed struct {
	Finding
	Reason string
}

// Fails reports whether a finding of the severity fails the article.
func (a *Article) Fails(s check.Severity) bool { return a.FailLevel != check.Off && s >= a.FailLevel }

// Failed reports whether anything fails any of the articles.
func (r *Report) Failed() bool {
	return slices.ContainsFunc(r.Articles, func(a Article) bool {
		return slices.ContainsFunc(a.Findings, func(f Finding) bool { return a.Fails(f.Severity) })
	})
}

// A Count is how many findings there are of each severity.
type Count struct{ Errors, Warnings, Suggestions int }

// All is how many there are.
func (c Count) All() int { return c.Errors + c.Warnings + c.Suggestions }

// Count counts the findings.
func (r *Report) Count() Count {
	var c Count
	for i := range r.Articles {
		for _, f := range r.Articles[i].Findings {
			switch f.Severity {
			case check.Error:
				c.Errors++
			case check.Warning:
				c.Warnings++
			case check.Suggestion:
				c.Suggestions++
			}
		}
	}
	return c
}

// Suppressed is how many findings comments have dealt with.
func (r *Report) Suppressed() int {
	n := 0
	for i := range r.Articles {
		n += len(r.Articles[i].Suppressed)
	}
	return n
}

// Stdin is what a path is called where there is none.
const Stdin = "<stdin>"

// Name is what people call an article: its path, and "#12" for the twelfth
// record of its file, whose lines are not those of the file.
func Name(path string, record int) string {
	if path == "" {
		path = Stdin
	}
	if record > 0 {
		return fmt.Sprintf("%s#%d", path, record)
	}
	return path
}

// Rooted returns a path as those have it who read a report for a repository:
// from its root, with forward slashes, whatever folder the program runs in. A
// path outside of it stays as it is.
func (r *Report) Rooted(path string) string {
	if path == "" {
		return ""
	}
	if r.Root != "" {
		if abs, err := filepath.Abs(path); err == nil {
			if rel, err := filepath.Rel(r.Root, abs); err == nil && filepath.IsLocal(rel) {
				path = rel
			}
		}
	}
	return filepath.ToSlash(filepath.Clean(path))
}

// URI returns a rooted path as a reference.
func (r *Report) URI(path string) string {
	path = r.Rooted(path)
	switch {
	case path == "":
		return "stdin"
	case filepath.IsAbs(path):
		return (&url.URL{Scheme: "file", Path: "/" + strings.TrimPrefix(path, "/")}).String()
	}
	return (&url.URL{Path: path}).String()
}

// Plural is "1 error" or "2 errors".
func Plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// Summary says in one line what the report holds: "1 error and 2 warnings in 2
// of 14 articles".
func (r *Report) Summary() string {
	with := 0
	for i := range r.Articles {
		if len(r.Articles[i].Findings) > 0 {
			with++
		}
	}
	c := r.Count()
	var parts []string
	for _, p := range [...]struct {
		n    int
		noun string
	}{{c.Errors, "error"}, {c.Warnings, "warning"}, {c.Suggestions, "suggestion"}} {
		if p.n > 0 {
			parts = append(parts, Plural(p.n, p.noun))
		}
	}
	var b strings.Builder
	switch {
	case len(parts) == 0:
		fmt.Fprintf(&b, "no findings in %s", Plural(len(r.Articles), "article"))
	case len(r.Articles) == 1:
		fmt.Fprintf(&b, "%s in 1 article", and(parts))
	default:
		fmt.Fprintf(&b, "%s in %d of %d articles", and(parts), with, len(r.Articles))
	}
	for _, p := range [...]struct {
		n    int
		what string
	}{
		{r.Suppressed(), "suppressed"}, {r.Known, "known to the baseline"}, {r.Elsewhere, "on lines that have not changed"},
	} {
		if p.n > 0 {
			fmt.Fprintf(&b, "; %d %s", p.n, p.what)
		}
	}
	if r.Gone > 0 {
		fmt.Fprintf(&b, "; %s of the baseline no longer there", Plural(r.Gone, "finding"))
	}
	if r.Ignored > 0 {
		fmt.Fprintf(&b, "; %s ignored", Plural(r.Ignored, "article"))
	}
	return b.String()
}

func and(parts []string) string {
	if n := len(parts); n > 1 {
		return strings.Join(parts[:n-1], ", ") + " and " + parts[n-1]
	}
	return parts[0]
}
