// Package github writes findings for GitHub Actions: Write as workflow commands,
// which become annotations of the lines, Summary as a table for the page of the
// run.
//
// GitHub shows the first ten annotations of each kind and step, and drops the
// rest without a word; here errors come first, and a notice counts what is left
// out.
package github

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strings"

	"quoth/extract"
	"quoth/extract/check"
	"quoth/extract/check/outputs"
)

// most is how many annotations of a kind a step has.
const most = 10

// MaxSummary is how many bytes the summary of a step may have.
const MaxSummary = 1 << 20

// kinds are the annotations for the severities.
var kinds = [...]string{check.Error: "error", check.Warning: "warning", check.Suggestion: "notice"}

// An entry is a finding with its article.
type entry struct {
	article *outputs.Article
	*outputs.Finding
}

// Write appends a workflow command for each finding to dst, as many as GitHub
// shows.
func Write(dst *bytes.Buffer, r *outputs.Report) error {
	count := r.Count()
	left := max(count.Errors-most, 0) + max(count.Warnings-most, 0)
	notices := most
	if left > 0 || count.Suggestions > most {
		notices-- // one says what is left out
	}
	left += max(count.Suggestions-notices, 0)
	room := [...]int{check.Error: most, check.Warning: most, check.Suggestion: notices}
	for _, e := range sorted(r) {
		if room[e.Severity]--; room[e.Severity] >= 0 {
			command(dst, r, e)
		}
	}
	if left > 0 {
		fmt.Fprintf(dst, "::notice title=quoth::%s\n", data(outputs.Plural(left, "more finding")+" not shown here: "+r.Summary()))
	}
	return nil
}

// sorted returns the findings, errors first.
func sorted(r *outputs.Report) []entry {
	var list []entry
	for i := range r.Articles {
		a := &r.Articles[i]
		for j := range a.Findings {
			list = append(list, entry{a, &a.Findings[j]})
		}
	}
	slices.SortStableFunc(list, func(a, b entry) int { return cmp.Compare(b.Severity, a.Severity) })
	return list
}

func command(dst *bytes.Buffer, r *outputs.Report, e entry) {
	fmt.Fprintf(dst, "::%s ", kinds[e.Severity])
	if e.article.Path != "" {
		fmt.Fprintf(dst, "file=%s,", property(r.Rooted(e.article.Path)))
	}
	if e.Line > 0 && e.article.Record == 0 {
		fmt.Fprintf(dst, "line=%d,endLine=%d,", e.Line, e.EndLine)
		if e.Line == e.EndLine { // only then may there be columns
			fmt.Fprintf(dst, "col=%d,endColumn=%d,", e.Column, e.EndColumn)
		}
	}
	fmt.Fprintf(dst, "title=%s::%s\n", property(e.Rule), data(e.Message))
}

// data and property write words on one line and escape as the toolkit of Actions does
// (https://github.com/actions/toolkit, packages/core/src/command.ts).
func data(s string) string {
	return strings.ReplaceAll(strings.Map(extract.Printable, s), "%", "%25")
}

// A property is a path or an id: its line breaks, if it has any, are its own.
func property(s string) string { return propertyEscapes.Replace(s) }

var propertyEscapes = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")

// Summary appends the findings as a table in Markdown to dst, errors first, and
// no more of them than fit into so many bytes.
func Summary(dst *bytes.Buffer, r *outputs.Report, limit int) {
	list := sorted(r)
	head := fmt.Sprintf("### quoth\n\n%s\n", cell(r.Summary()))
	if len(head) > limit {
		return
	}
	dst.WriteString(head)
	if len(list) == 0 {
		return
	}
	const titles = "\n| severity | where | finding | rule |\n| --- | --- | --- | --- |\n"
	const reserve = 100 // for the line that counts what is left out
	limit -= len(head) + len(titles) + reserve
	if limit < 0 {
		return
	}
	dst.WriteString(titles)
	for i, e := range list {
		where := fmt.Sprintf("%s:%d", outputs.Name(r.Rooted(e.article.Path), e.article.Record), e.Line)
		row := fmt.Sprintf("| %s | %s | %s | `%s` |\n", e.Severity, cell(where), cell(e.Message), e.Rule)
		if limit -= len(row); limit < 0 {
			fmt.Fprintf(dst, "\n%s not listed here.\n", outputs.Plural(len(list)-i, "more finding"))
			return
		}
		dst.WriteString(row)
	}
}

// cell returns words that mean themselves in a cell of a table in Markdown.
func cell(words string) string {
	return cellEscapes.Replace(strings.Map(extract.Printable, words))
}

var cellEscapes = func() *strings.Replacer {
	var pairs []string
	for _, r := range "\\`*_{}[]#|~!@" {
		pairs = append(pairs, string(r), fmt.Sprintf("&#%d;", r))
	}
	return strings.NewReplacer(append(pairs, "&", "&amp;", "<", "&lt;", ">", "&gt;")...)
}()
