package listing

import (
	"bytes"
	"fmt"
	"strings"

	"quoth/extract"
	"quoth/extract/ranking"
)

// Ranked appends a list of claims by what is worth checking first, to read:
//
//	Adaeze Nwosu
//	1. “Prices rose by 12 percent.”
//	    0.94, said, article.txt:12; number: 12 percent, past: rose
//
// What speaks against a claim comes last.
func (l Look) Ranked(dst *bytes.Buffer, list *ranking.List) {
	if len(list.Speakers) == 0 {
		p := l.paragraph()
		p.add("Nothing to check.", faint)
		p.end(dst)
	}
	for i := range list.Speakers {
		s := &list.Speakers[i]
		if i > 0 {
			dst.WriteByte('\n')
		}
		p := l.paragraph()
		p.add(speaker(s), strong)
		p.end(dst)
		for k := range s.Claims {
			l.ranked(s, &s.Claims[k]).end(dst)
			l.why(&s.Claims[k]).end(dst)
		}
	}
}

func speaker(s *ranking.Speaker) string {
	switch {
	case s.Narrator:
		return "The article itself"
	case s.Speaker != nil:
		return s.Speaker.Name
	}
	return "Speaker not known"
}

// ranked is the claim, with the words for its source where no speaker is known.
func (l Look) ranked(s *ranking.Speaker, c *ranking.Claim) *paragraph {
	p := l.paragraph()
	p.add(fmt.Sprintf("%d.", c.Rank), faint)
	p.add(c.Said(), normal)
	if s.Speaker == nil && c.Source != nil {
		p.add("—", faint)
		p.add(c.Source.Text, normal)
	}
	return p
}

// why is the score, what was done by saying it, where, and the reasons.
func (l Look) why(c *ranking.Claim) *paragraph {
	p := l.indented()
	facts := []string{fmt.Sprintf("%.2f", c.Worthiness)}
	if c.Kind != extract.Narrator {
		act := c.Act
		if c.Negated {
			act = "not " + act
		}
		if c.Hypothetical {
			act += " perhaps"
		}
		facts = append(facts, act)
	}
	facts = append(facts, position(c))
	if n := len(c.Also); n > 0 {
		facts = append(facts, fmt.Sprintf("and %d more", n))
	}
	line := strings.Join(facts, ", ")
	if len(c.Reasons) > 0 {
		line += "; " + strings.Join(c.Reasons, ", ")
	}
	p.add(line, faint)
	return p
}

// position is a place as editors take it: path:line, and path#12 for the twelfth
// record of a file.
func position(c *ranking.Claim) string {
	path := "<stdin>"
	if c.Document.Path != nil {
		path = *c.Document.Path
	}
	if c.Document.Record > 0 {
		path = fmt.Sprintf("%s#%d", path, c.Document.Record)
	}
	place := fmt.Sprintf("%s:%d", path, c.Line)
	if c.Time != nil {
		place += " at " + c.Time.Start
	}
	return place
}
