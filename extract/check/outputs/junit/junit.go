// Package junit writes findings as a JUnit report, which every CI system shows:
// a test suite for each article, a test case for each rule.
//
// A case fails if a finding of its rule fails the article (--fail-level); what
// is found beneath that stands in its output.
package junit

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"strings"

	"quoth/extract/check/outputs"
)

type suites struct {
	XMLName  xml.Name `xml:"testsuites"`
	Name     string   `xml:"name,attr"`
	Tests    int      `xml:"tests,attr"`
	Failures int      `xml:"failures,attr"`
	Errors   int      `xml:"errors,attr"`
	Suites   []suite  `xml:"testsuite"`
}

type suite struct {
	Name     string `xml:"name,attr"`
	Tests    int    `xml:"tests,attr"`
	Failures int    `xml:"failures,attr"`
	Errors   int    `xml:"errors,attr"`
	File     string `xml:"file,attr,omitempty"`
	Cases    []test `xml:"testcase"`
}

type test struct {
	Name      string   `xml:"name,attr"`
	ClassName string   `xml:"classname,attr"`
	Failure   *failure `xml:"failure"`
	Out       string   `xml:"system-out,omitempty"`
}

type failure struct {
	Type    string `xml:"type,attr"`
	Message string `xml:"message,attr"`
	Text    string `xml:",chardata"`
}

// Write appends the report to dst.
func Write(dst *bytes.Buffer, r *outputs.Report) error {
	all := suites{Name: "quoth"}
	for i := range r.Articles {
		s := newSuite(&r.Articles[i], r)
		all.Tests += s.Tests
		all.Failures += s.Failures
		all.Suites = append(all.Suites, s)
	}
	dst.WriteString(xml.Header)
	enc := xml.NewEncoder(dst)
	enc.Indent("", "  ")
	if err := enc.Encode(all); err != nil {
		return err
	}
	dst.WriteByte('\n')
	return nil
}

func newSuite(a *outputs.Article, r *outputs.Report) suite {
	name := outputs.Name(a.Path, a.Record)
	s := suite{Name: name, File: a.Path}
	for i := range r.Rules {
		t := test{Name: r.Rules[i].ID, ClassName: name}
		var failing, rest []string
		first := ""
		for j := range a.Findings {
			f := &a.Findings[j]
			if f.Rule != t.Name {
				continue
			}
			line := fmt.Sprintf("%s:%d:%d: %s: %s", name, f.Line, f.Column, f.Severity, f.Message)
			if !a.Fails(f.Severity) {
				rest = append(rest, line)
				continue
			}
			if failing = append(failing, line); len(failing) == 1 {
				first = f.Message
			}
		}
		if n := len(failing); n > 0 {
			if n > 1 {
				first += fmt.Sprintf(" (and %d more)", n-1)
			}
			t.Failure = &failure{t.Name, first, strings.Join(failing, "\n")}
			s.Failures++
		}
		t.Out = strings.Join(rest, "\n")
		s.Cases = append(s.Cases, t)
	}
	s.Tests = len(s.Cases)
	return s
}
