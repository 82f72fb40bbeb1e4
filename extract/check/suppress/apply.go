package suppress

import (
	"fmt"
	"slices"

	"quoth/extract"
	"quoth/extract/check"
	"quoth/extract/near"
	"quoth/quotes/text"
)

// An Article is what comments are looked for in.
type Article struct {
	Places     *extract.Places
	Paragraphs []text.Paragraph // of its text
	Known      []string         // the ids of all rules
	Ran        func(rule string) bool
	// Severity is that of the rules of this package.
	Severity     func(rule string) check.Severity
	Fingerprints check.Fingerprints
}

// An Answered finding is one that a comment has dealt with.
type Answered struct {
	check.Finding
	Reason string
}

// A reach is what a comment, and one of the rules that it names, is about.
type reach struct {
	rule        string // "" for all
	first, last place
	reason      string
	comment     *Comment
	used        bool
}

// A place is a line and a column, counted from 1.
type place struct{ line, column int }

func (p place) after(o place) bool {
	return p.line > o.line || p.line == o.line && p.column > o.column
}

// everywhere is behind the last character of any file.
var everywhere = place{line: int(^uint(0) >> 1)}

// Apply parts the findings into those that stay and those that comments of the
// file answer, and reports what is wrong with the comments. A comment without a
// reason is obeyed: whoever wrote it has one finding to mend, not two.
func (a *Article) Apply(findings []check.Finding) (stay []check.Finding, answered []Answered, own []check.Finding) {
	comments := Parse(a.Places.File())
	if len(comments) == 0 {
		return findings, nil, nil
	}
	reaches, own := a.reaches(comments)
	stay = make([]check.Finding, 0, len(findings))
	for _, f := range findings {
		if r := answer(reaches, &f); r != nil {
			answered = append(answered, Answered{f, r.reason})
		} else {
			stay = append(stay, f)
		}
	}
	for i := range reaches {
		r := &reaches[i]
		switch {
		case r.used, r.rule != "" && !a.Ran(r.rule):
		case r.rule == "":
			own = a.report(own, unused, r.comment.Span, "this comment answers no finding: remove it")
		default:
			own = a.report(own, unused, r.comment.Span, "%s finds nothing here: remove the comment", r.rule)
		}
	}
	return stay, answered, own
}

// answer returns what answers a finding, and marks all that do as used.
func answer(reaches []reach, f *check.Finding) *reach {
	var first *reach
	at := place{f.Line, f.Column}
	for i := range reaches {
		r := &reaches[i]
		if (r.rule == "" || r.rule == f.Rule) && !r.first.after(at) && !at.after(r.last) {
			r.used = true
			if first == nil {
				first = r
			}
		}
	}
	return first
}

// reaches tells what the comments are about, and what is wrong with them.
func (a *Article) reaches(comments []Comment) (reaches []reach, own []check.Finding) {
	starts, worded := a.starts(), a.worded()
	for i := range comments {
		c := &comments[i]
		at := a.Places.At(c.Span)
		r := reach{first: place{at.Line, 1}, last: place{at.EndLine + 1, 0}, reason: c.Reason, comment: c}
		switch c.Word {
		case disableLine:
		case disableNext:
			r.first, r.last = a.next(worded[min(at.EndLine, len(worded)-1)], starts)
		case disable:
			r.first, r.last = place{at.EndLine, at.EndColumn}, everywhere
		case enable:
			own = a.unknown(own, c)
			end(reaches, c, place{at.Line, at.Column})
			continue
		default:
			own = a.report(own, unknown, c.Span, "no comment begins with %s%s", c.Word,
				meant(c.Word, []string{disable, disableLine, disableNext, enable}))
			continue
		}
		if c.Reason == "" {
			own = a.report(own, noReason, c.Span, "this comment gives no reason: write one behind a colon")
		}
		own = a.unknown(own, c)
		if len(c.Rules) == 0 {
			reaches = append(reaches, r)
		}
		for _, rule := range c.Rules {
			if r.rule = rule; slices.Contains(a.Known, rule) {
				reaches = append(reaches, r)
			}
		}
	}
	return reaches, own
}

// end ends what is disabled where a comment enables it.
func end(reaches []reach, c *Comment, at place) {
	for i := range reaches {
		r := &reaches[i]
		if r.last == everywhere && (len(c.Rules) == 0 || slices.Contains(c.Rules, r.rule)) {
			r.last = at
		}
	}
}

// starts are the lines at which paragraphs begin, and where those end.
func (a *Article) starts() map[int]int {
	ends := make(map[int]int, len(a.Paragraphs))
	for _, p := range a.Paragraphs {
		at := a.Places.Of(p.Span)
		ends[at.Line] = max(ends[at.Line], at.EndLine)
	}
	return ends
}

// worded tells of each line, and of none as 0, which is the next one behind it that
// holds words, or the one behind the last.
func (a *Article) worded() []int {
	next := make([]int, a.Places.Lines()+1)
	line := len(next)
	for i := len(next) - 1; i >= 0; i-- {
		next[i] = line
		if i > 0 && !bare(a.Places.Line(i)) {
			line = i
		}
	}
	return next
}

// next returns what a comment above a line with words is about: the line, or the
// paragraph that begins there.
func (a *Article) next(line int, starts map[int]int) (first, last place) {
	return place{line, 1}, place{max(line, starts[line]) + 1, 0}
}

// unknown reports the rules of a comment that there are not.
func (a *Article) unknown(own []check.Finding, c *Comment) []check.Finding {
	for _, rule := range c.Rules {
		if !slices.Contains(a.Known, rule) {
			own = a.report(own, unknown, c.Span, "there is no rule %s%s", rule, meant(rule, a.Known))
		}
	}
	return own
}

func meant(word string, words []string) string {
	if word := near.Path(word, words); word != "" {
		return ": did you mean " + word + "?"
	}
	return ""
}

// report adds a finding of a rule of this package, unless the rule is off.
func (a *Article) report(own []check.Finding, rule string, at text.Span, format string, args ...any) []check.Finding {
	severity := a.Severity(rule)
	if severity == check.Off {
		return own
	}
	words := a.Places.File()[at.Start:at.End]
	return append(own, check.Finding{
		Rule: rule, Severity: severity, Message: extract.Valid(fmt.Sprintf(format, args...)),
		Text: words, Place: a.Places.At(at), Fingerprint: a.Fingerprints.Of(rule, words),
	})
}
