package check

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"quoth/extract"
	"quoth/quotes/text"
)

// A Setting is what a newsroom wants of one rule. An option that it leaves out
// has its default.
type Setting struct {
	Severity Severity
	Options  map[string]any
}

// Run runs the rules on one article, of which the pass says what is known, and
// returns the findings by their place in the text and then by rule. A rule
// without a setting has its own severity. Many goroutines may share the rules,
// the settings and the archive.
func Run(rules []Rule, settings map[string]Setting, p Pass, places *extract.Places) []Finding {
	var found []Finding
	p.places = places
	p.own = sync.OnceValue(func() *Archive {
		own := NewArchive()
		own.Add(p.Article, p.Found, places)
		return own
	})
	for i := range rules {
		r := &rules[i]
		setting, ok := settings[r.ID]
		if !ok {
			setting.Severity = r.Severity
		}
		if setting.Severity == Off || r.Check == nil {
			continue
		}
		pass := p
		pass.options = optionsOf(r, setting)
		pass.report = func(f Finding) {
			f.Rule, f.Severity = r.ID, setting.Severity
			f.Path, f.Record = p.Article.Path, p.Article.Record
			f.Text = p.Article.Text[f.Span.Start:f.Span.End]
			f.Place = places.Of(f.Span)
			f.readable()
			found = append(found, f)
		}
		r.Check(&pass)
	}
	slices.SortStableFunc(found, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(a.Span.End, b.Span.End), cmp.Compare(a.Rule, b.Rule))
	})
	fingerprint(found, &p)
	return found
}

// readable writes what people read in UTF-8, whatever bytes the article has. Text
// stays as it is.
func (f *Finding) readable() {
	f.Message, f.Speaker = extract.Valid(f.Message), extract.Valid(f.Speaker)
	for i := range f.Related {
		f.Related[i].Message = extract.Valid(f.Related[i].Message)
	}
}

// optionsOf returns all options of a rule: those set, and the defaults of the
// others.
func optionsOf(r *Rule, setting Setting) map[string]any {
	options := make(map[string]any, len(r.Options))
	for _, o := range r.Options {
		options[o.Name] = o.Default
		if v, ok := setting.Options[o.Name]; ok {
			options[o.Name] = v
		}
	}
	return options
}

// fingerprint gives each finding its fingerprint.
func fingerprint(found []Finding, p *Pass) {
	prints := Fingerprints{Name: cmp.Or(p.Name, p.Article.Path), Record: p.Article.Record}
	doc := p.Found.Document
	for i := range found {
		f := &found[i]
		about := f.Text
		if len(Words(about)) == 0 { // a mark alone
			about = doc.Slice(around(doc, f.Span))
		}
		f.Fingerprint = prints.Of(f.Rule, about)
	}
}

// Fingerprints names the findings of one article by the rule, the path and the
// words that they are about, so that they are known again after lines have moved
// and marks have become curly.
type Fingerprints struct {
	Name   string // the path
	Record int
	seen   map[[sha256.Size]byte]int
}

// Of returns the fingerprint of the next finding of a rule that is about the
// words; what is said of the same words more than once is counted.
func (p *Fingerprints) Of(rule, about string) string {
	path := filepath.ToSlash(filepath.Clean(p.Name))
	key := sha256.Sum256(fmt.Appendf(nil, "%s\x00%s\x00%d\x00%s", rule, path, p.Record, strings.Join(Words(about), " ")))
	if p.seen == nil {
		p.seen = map[[sha256.Size]byte]int{}
	}
	n := p.seen[key]
	p.seen[key]++
	sum := sha256.Sum256(fmt.Appendf(key[:], "\x00%d", n))
	return hex.EncodeToString(sum[:16])
}

// around returns the sentence that a span begins in, or the span itself.
func around(doc *text.Document, s text.Span) text.Span {
	if t := doc.TokenAt(s.Start); t < len(doc.Tokens) {
		return doc.Sentences[doc.Tokens[t].Sentence].Span
	}
	return s
}
