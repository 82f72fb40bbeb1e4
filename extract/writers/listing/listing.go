// Package listing writes results as a list to read:
//
//	“It begins here.” — Adaeze Nwosu (said, line 12)
//	the bill would pass by Friday — the minister (predicted, line 14)
//
// Quoted words stand in marks, reported ones without. Quotations that nobody
// is made to say come last, then what the text has wrong with it.
package listing

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"

	"quoth/extract"
)

// A Look suits the list to where it goes.
type Look struct {
	Width   int  // of a line, in characters
	Colour  bool // with the escape sequences of ECMA-48
	Several bool // more than one article follows: each needs a heading
}

// Write appends the list of one article to dst.
func (l Look) Write(dst *bytes.Buffer, r *extract.Result) error {
	if l.Several {
		l.heading(dst, &r.Document)
	}
	groups := [][]*paragraph{l.claims(r.Claims), l.loose(r.Quotes), l.warnings(r.Warnings)}
	if len(r.Claims) == 0 && len(r.Quotes) == 0 {
		p := l.paragraph()
		p.add("Nobody is quoted.", faint)
		groups[0] = append(groups[0], p)
	}
	first := true
	for _, group := range groups {
		if len(group) > 0 && !first {
			dst.WriteByte('\n')
		}
		for _, p := range group {
			p.end(dst)
			first = false
		}
	}
	if l.Several {
		dst.WriteByte('\n')
	}
	return nil
}

func (l Look) heading(dst *bytes.Buffer, d *extract.Document) {
	path := "standard input"
	if d.Path != nil {
		path = *d.Path
	}
	p := l.paragraph()
	if d.Title != nil {
		p.add(*d.Title, strong)
		p.add("("+path+")", faint)
	} else {
		p.add(path, strong)
	}
	p.end(dst)
	dst.WriteByte('\n')
}

func (l Look) claims(claims []extract.Claim) []*paragraph {
	var list []*paragraph
	for i := range claims {
		c := &claims[i]
		p := l.paragraph()
		p.add(c.Said(), normal)
		p.add("—", faint)
		p.add(who(c), strong)
		p.add(where(c), faint)
		list = append(list, p)
	}
	return list
}

// loose lists the quotations that belong to no claim.
func (l Look) loose(quotes []extract.Quote) []*paragraph {
	var list []*paragraph
	for i := range quotes {
		q := &quotes[i]
		if q.Claim != nil {
			continue
		}
		p := l.paragraph()
		if len(list) == 0 {
			p.add("Said by nobody in the article:", faint)
			list = append(list, p)
			p = l.paragraph()
		}
		p.add("“"+q.Text+"”", normal)
		p.add(fmt.Sprintf("(line %d)", q.Line), faint)
		list = append(list, p)
	}
	return list
}

func (l Look) warnings(warnings []extract.Warning) []*paragraph {
	var list []*paragraph
	for _, w := range warnings {
		p := l.paragraph()
		p.add(fmt.Sprintf("Line %d: %s (%s)", w.Line, w.Message, w.Code), faint)
		list = append(list, p)
	}
	return list
}

// who is the speaker's name or, where the speaker is not known, the words
// that the article has for one.
func who(c *extract.Claim) string {
	switch {
	case c.Speaker != nil:
		return c.Speaker.Name
	case c.Source != nil:
		return c.Source.Text
	}
	return "not known"
}

// where is the cue, unless it is a mere colon or dash, and the line.
func where(c *extract.Claim) string {
	if c.Cue == nil || !strings.ContainsFunc(c.Cue.Text, unicode.IsLetter) {
		return fmt.Sprintf("(line %d)", c.Line)
	}
	return fmt.Sprintf("(%s, line %d)", c.Cue.Text, c.Line)
}
