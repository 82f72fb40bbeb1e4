package verify

import (
	"strings"

	"quoth/quotes/text"
)

// labelled reads the turns of a transcript by its labels, and reports whether
// it is one.
func (s *Source) labelled() bool {
	labels := s.labels()
	if len(labels) == 0 {
		return false
	}
	ids := map[string]int{}
	all := paragraphs(s.article)
	add := func(from, to, speaker int) {
		for len(all) > 0 && all[0].End <= from {
			all = all[1:]
		}
		for _, p := range all {
			if p.Start >= to {
				break
			}
			span := text.Span{Start: max(p.Start, from), End: min(p.End, to)}
			if span.Start < span.End && strings.TrimSpace(s.article.Text[span.Start:span.End]) != "" {
				s.turns = append(s.turns, turn{span, speaker})
			}
		}
	}
	add(0, labels[0].line, -1)
	for i, l := range labels {
		key := strings.ToLower(bareName(l.name))
		who, known := ids[key]
		if !known {
			who = len(s.names)
			ids[key] = who
			s.names = append(s.names, l.name)
		}
		to := len(s.article.Text)
		if i+1 < len(labels) {
			to = labels[i+1].line
		}
		add(l.end, to, who)
	}
	return true
}

// rarest is how many lines, at most, a transcript has for each label.
const rarest = 50

// labels lists the labels of a text. One alone may be the beginning of any
// sentence: it takes several, or one that comes again.
func (s *Source) labels() []label {
	var all []label
	counts := map[string]int{}
	total, lines, letters := 0, 0, map[string]int{}
	for line := range linesOf(s.article.Text) {
		lines++
		l, ok := readLabel(s.article.Text, line)
		if !ok {
			continue
		}
		all = append(all, l)
		counts[strings.ToLower(bareName(l.name))]++
		switch l.form {
		case letter:
			letters[l.name]++
		case shouted, named, dotted:
			total++
		}
	}
	kept, again := all[:0], false
	for _, l := range all {
		n := counts[strings.ToLower(bareName(l.name))]
		keep := n > 1
		switch l.form {
		case letter:
			keep = letters["Q"] > 0 && letters["A"] > 0
		case shouted, dotted:
			keep = keep || total > 1
		case named: // a word or two before a colon may be anything
			keep = (keep && strings.Contains(bareName(l.name), " ") || total*rarest > lines) && (keep || total > 2)
		case alone:
			keep = keep && total == 0
		}
		if keep {
			kept = append(kept, l)
			again = again || n > 1
		}
	}
	// Where nobody speaks twice, they may be statements at the end of an article.
	if len(kept) < 2 || !again && 4*len(kept) < len(paragraphs(s.article)) {
		return nil
	}
	return kept
}

// linesOf lists the lines of a text without their ends.
func linesOf(s string) func(yield func(text.Span) bool) {
	return func(yield func(text.Span) bool) {
		for at := 0; at < len(s); {
			end := len(s)
			if i := strings.IndexByte(s[at:], '\n'); i >= 0 {
				end = at + i
			}
			if !yield(text.Span{Start: at, End: end}) {
				return
			}
			at = end + 1
		}
	}
}

// bareName is a label without what follows a comma or stands in brackets.
func bareName(label string) string {
	if i := strings.IndexAny(label, ",(["); i > 0 {
		label = label[:i]
	}
	return strings.TrimSpace(label)
}
