package listing

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"quoth/extract/verify"
)

// How the words of a difference look.
const (
	removed style = "31;9" // red, struck through
	added   style = "32"   // green
	dropped style = "2;9"  // faint: what a desk may leave out
	allowed style = "2"    // and put in
	bad     style = "1;31"
	good    style = "32"
)

// Verified appends what became of the quotations of an article, to read:
//
//	altered, line 7: Ada Friis (negation)
//	    “We will [-not-] close the school”
//	    hearing.vtt:12, 00:03:04, MAYOR FRIIS: I say it again: “we will not close
//	    the school”, whatever it costs.
//
// What nobody is made to say is told of where a source has it.
func (l Look) Verified(dst *bytes.Buffer, r *verify.Report) {
	if l.Several {
		l.heading(dst, &r.Document)
	}
	for i := range r.Quotes {
		q := &r.Quotes[i]
		if q.Loose() {
			continue
		}
		l.verdict(q).end(dst)
		l.difference(q).end(dst)
		if q.Where != nil {
			l.passage(q).end(dst)
		}
		dst.WriteByte('\n')
	}
	p := l.paragraph()
	p.add(Summary(&r.Summary), strong)
	p.end(dst)
}

// verdict is the first line: what became of a quotation, where, and whose it is.
func (l Look) verdict(q *verify.Quote) *paragraph {
	p := l.paragraph()
	s := good
	switch {
	case q.Differs:
		s = bad
	case !q.Verdict.Honest():
		s = strong
	}
	p.add(Spoken(string(q.Verdict))+",", s)
	p.add(fmt.Sprintf("line %d:", q.Line), faint)
	if q.Speaker != nil {
		p.add(q.Speaker.Name, strong)
	} else {
		p.add("nobody known", faint)
	}
	if len(q.Flags) > 0 {
		var flags []string
		for _, f := range q.Flags {
			flags = append(flags, Spoken(string(f)))
		}
		p.add("("+strings.Join(flags, ", ")+")", s)
	}
	return p
}

// difference is the quotation with what was done to it: [-words of the source-]
// that it does not have, {+words+} that only it has.
func (l Look) difference(q *verify.Quote) *paragraph {
	p := l.indented()
	if len(q.Edits) == 0 {
		p.add("“"+q.Text+"”", normal)
		return p
	}
	p.glue("“", normal)
	part := 0 // of the quotation
	for i := range q.Edits {
		e := &q.Edits[i]
		if e.Article != nil && part+1 < len(q.Parts) && e.Article.Start >= q.Parts[part+1].Start {
			part++
			p.glue("”", normal)
			p.add("“", normal)
			p.glued = true
		}
		if e.Op == verify.Keep {
			p.add(e.Article.Text, normal)
			continue
		}
		if e.Op == verify.Move {
			p.add("[elsewhere:]", faint)
			continue
		}
		out, in := removed, added
		if e.Honest {
			out, in = dropped, allowed
		}
		if e.Source != nil {
			p.add(l.mark("[-", shortened(e.Source.Text), "-]"), out)
		}
		if e.Article != nil {
			p.glued = p.glued || e.Source != nil && !l.Colour
			p.add(l.mark("{+", e.Article.Text, "+}"), in)
		}
	}
	p.glue("”", normal)
	return p
}

// mark puts marks around words where there is no colour.
func (l Look) mark(open, words, end string) string {
	if l.Colour {
		return words
	}
	return open + words + end
}

// shortened leaves the middle of what is left out to the context.
func shortened(words string) string {
	const most = 12
	all := strings.Fields(words)
	if len(all) <= most {
		return words
	}
	half := most / 2
	return strings.Join(all[:half], " ") + " … " + strings.Join(all[len(all)-half:], " ")
}

// passage is where the words stand in the source, with what stands around them.
func (l Look) passage(q *verify.Quote) *paragraph {
	p := l.indented()
	w := q.Where
	place := fmt.Sprintf("%s:%d", w.Source, w.Line)
	if w.Time != nil {
		place += ", " + *w.Time
	}
	if w.Speaker != nil {
		place += ", " + *w.Speaker
	}
	if q.Verdict == verify.NotFound {
		place = fmt.Sprintf("least unlike (%.0f %%): %s", 100*q.Score, place)
	}
	p.add(place+":", faint)
	p.add(Cut(w.Before, true), faint)
	p.glued = w.Before != "" && !strings.HasSuffix(w.Before, " ")
	p.add("“"+w.Text+"”", normal)
	p.glued = !strings.HasPrefix(w.After, " ")
	p.add(Cut(w.After, false), faint)
	p.glued = false
	if n := len(q.Also); n > 0 {
		p.add(fmt.Sprintf("(also at %s)", others(q.Also)), faint)
	}
	return p
}

// others are the places of the same words.
func others(list []verify.Passage) string {
	const most = 4
	var places []string
	for i, w := range list {
		if i == most {
			places = append(places, fmt.Sprintf("%d more", len(list)-most))
			break
		}
		places = append(places, fmt.Sprintf("%s:%d", w.Source, w.Line))
	}
	return strings.Join(places, ", ")
}

// Cut puts points where a context begins or ends within a sentence.
func Cut(context string, before bool) string {
	bare := strings.TrimSpace(context)
	first, _ := utf8.DecodeRuneInString(bare)
	last, _ := utf8.DecodeLastRuneInString(bare)
	switch {
	case bare == "":
	case before && unicode.IsLower(first):
		return "…" + strings.TrimLeft(context, " ")
	case !before && (unicode.IsLetter(last) || last == ','):
		return strings.TrimRight(context, " ") + " …"
	}
	return context
}

// Spoken is a verdict or a flag in words.
func Spoken(name string) string { return strings.ReplaceAll(name, "-", " ") }

// Summary counts quotations by verdict: "3 quotations: 2 verbatim, 1 altered".
func Summary(s *verify.Summary) string {
	if s.Quotes == 0 {
		return "Nobody is quoted."
	}
	var parts []string
	for _, c := range []struct {
		n    int
		name string
	}{
		{s.Verbatim, "verbatim"}, {s.Edited, "edited"}, {s.Altered, "altered"}, {s.Paraphrase, "paraphrase"}, {s.NotFound, "not found"},
		{s.TooShort, "too short"}, {s.Foreign, "in another language"}, {s.Loose, "said by nobody"},
	} {
		if c.n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", c.n, c.name))
		}
	}
	noun := "quotations"
	if s.Quotes == 1 {
		noun = "quotation"
	}
	differ := "none differs from its source"
	switch {
	case s.Differ == 1:
		differ = "1 differs from its source"
	case s.Differ > 1:
		differ = fmt.Sprintf("%d differ from their source", s.Differ)
	}
	return fmt.Sprintf("%d %s: %s; %s.", s.Quotes, noun, strings.Join(parts, ", "), differ)
}

// indented is a paragraph below a first line.
func (l Look) indented() *paragraph {
	p := l.paragraph()
	p.lines.WriteString(indent)
	p.column = len(indent)
	p.glued = true
	return p
}

// glue appends words right behind the last one.
func (p *paragraph) glue(words string, s style) {
	p.glued = true
	p.add(words, s)
	if strings.HasSuffix(words, "“") {
		p.glued = true
	}
}
