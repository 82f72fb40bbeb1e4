// Package check tells what in an article an editor should look at before it is
// published. A Rule looks at one article at a time and reports Findings;
// package rules holds them all, the packages below outputs print them.
//
// Run has the rules that are on look at an article, puts what they report into
// order and gives each finding a fingerprint. What other articles quote is kept
// in an Archive, which is filled before the first article is checked.
package check

import (
	"fmt"

	"quoth/extract"
	"quoth/extract/verify"
	"quoth/quotes"
	"quoth/quotes/text"
)

// A Severity says how much a finding matters.
type Severity uint8

// The severities, from the least to the greatest; Off reports nothing.
const (
	Off Severity = iota
	Suggestion
	Warning
	Error
)

var severityNames = [...]string{Off: "off", Suggestion: "suggestion", Warning: "warning", Error: "error"}

// String returns the name that ParseSeverity takes.
func (s Severity) String() string { return severityNames[s] }

// ParseSeverity returns the severity of that name.
func ParseSeverity(name string) (Severity, error) {
	for s, n := range severityNames {
		if n == name {
			return Severity(s), nil
		}
	}
	return Off, fmt.Errorf("a severity is error, warning, suggestion or off, not %q", name)
}

// A Rule is one thing to look for.
type Rule struct {
	ID       string // such as "source/anonymous"; never changes
	Severity Severity
	Summary  string // one line, without a full stop
	Doc      string // Markdown: what fires, why it matters, what to do, an example of each
	Options  []Option
	Sourced  bool // it looks at Pass.Verified alone
	Check    func(*Pass)
}

// An Option is a setting of a rule. Default is an int, a float64, a string, a
// bool or a []string, and so is every value.
type Option struct {
	Name    string
	Default any
	Summary string
}

// A Pass is one rule at work on one article.
type Pass struct {
	Article  *extract.Article
	Name     string          // that fingerprints know the article by; empty for its path
	Found    *quotes.Result  // positions are bytes of Article.Text
	Verified []verify.Result // nil where no sources are given
	Archive  *Archive        // of what other articles quote; nil if there is none
	places   *extract.Places
	own      func() *Archive
	options  map[string]any
	report   func(Finding)
}

// Report adds a finding at a span of the article's text.
func (p *Pass) Report(at text.Span, format string, args ...any) {
	p.ReportWith(Finding{Span: at, Message: fmt.Sprintf(format, args...)})
}

// ReportWith adds a finding of which the rule sets Span and Message, and
// Speaker and Related where it knows them. The rest is filled in.
func (p *Pass) ReportWith(f Finding) { p.report(f) }

// Related is a place in the article that helps to understand a finding.
func (p *Pass) Related(at text.Span, format string, args ...any) Related {
	return Related{Path: p.Article.Path, Message: fmt.Sprintf(format, args...), Place: p.places.Of(at)}
}

// Own holds what the article itself quotes, in text order.
func (p *Pass) Own() *Archive { return p.own() }

// Int returns an option of the rule, and so do its kin. They panic if the rule
// has no option of that name and type.
func (p *Pass) Int(name string) int { return p.options[name].(int) }

// Float returns an option that is a number.
func (p *Pass) Float(name string) float64 { return p.options[name].(float64) }

// Bool returns an option that is true or false.
func (p *Pass) Bool(name string) bool { return p.options[name].(bool) }

// Strings returns an option that is a list of words.
func (p *Pass) Strings(name string) []string { return p.options[name].([]string) }

// A Finding is one place that a rule has something to say of.
type Finding struct {
	Rule     string
	Severity Severity
	Message  string
	Path     string    // of the article, as given; empty for standard input
	Record   int       // as in the article
	Span     text.Span // of the article's text, in bytes
	Text     string    // the words there
	extract.Place
	Speaker string // whose words they are, if that is known
	Related []Related
	// Fingerprint stays the same while other lines of the article change.
	Fingerprint string
}

// A Related place helps to understand a finding.
type Related struct {
	Path    string
	Message string
	extract.Place
}
