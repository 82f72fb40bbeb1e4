package html

import (
	"slices"
	"strings"
	"unicode"

	"quoth/quotes/text"
)

// repeats leaves out what stands in the article twice: pull quotes, and lines
// that repeat the headline.
func (w *writer) repeats() {
	r := repeater{}
	drop := r.boxes(w)
	title := ""
	w.paragraphs = slices.DeleteFunc(w.paragraphs, func(p paragraph) bool {
		switch {
		case drop[p.group]:
			return true
		case p.title:
			title = normal(w.words(p))
			return false
		}
		return title != "" && (p.kind == text.Headline || p.kind == text.Heading) && normal(w.words(p)) == title
	})
}

// A repeater finds the quotations and boxes that only repeat the article.
type repeater struct {
	text strings.Builder // of what does not, in words between spaces
	cost int             // bytes that were searched
}

// boxes returns the groups of paragraphs that do.
func (r *repeater) boxes(w *writer) map[int]bool {
	if !slices.ContainsFunc(w.paragraphs, paragraph.mayRepeat) {
		return nil
	}
	groups := map[int][]string{} // the paragraphs of each
	var plain, boxed []int
	for _, p := range w.paragraphs {
		switch s := w.words(p); {
		case p.group == 0 && p.kind == text.Body:
			r.text.WriteString(normal(s))
		case p.mayRepeat():
			if groups[p.group] == nil && p.boxed {
				boxed = append(boxed, p.group)
			} else if groups[p.group] == nil {
				plain = append(plain, p.group)
			}
			groups[p.group] = append(groups[p.group], s)
		}
	}
	drop := map[int]bool{}
	// A box may repeat a quotation, not a quotation a box.
	for _, group := range append(plain, boxed...) {
		if r.all(groups[group]) {
			drop[group] = true
			continue
		}
		for _, s := range groups[group] {
			r.text.WriteString(normal(s))
		}
	}
	return drop
}

// mayRepeat reports whether a paragraph may be a pull quote, or of one.
func (p paragraph) mayRepeat() bool { return p.group > 0 && !p.signed && p.kind != text.Caption }

// all reports whether the article has all of the paragraphs, but for a short
// one that says whose the words are.
func (r *repeater) all(paragraphs []string) bool {
	const name = 60 // bytes
	longest := 0
	for _, s := range paragraphs {
		longest = max(longest, len(s))
	}
	for _, s := range paragraphs {
		if !r.has(s) && (len(s) == longest || len(s) > name) {
			return false
		}
	}
	return true
}

// has reports whether the article has a passage of a few words or more, but for
// those that it leaves out with an ellipsis.
func (r *repeater) has(passage string) bool {
	const fewest = 3
	const most = 1 << 30 // a page of nothing but quotations is none of pull quotes
	words := 0
	for piece := range strings.SplitSeq(strings.ReplaceAll(passage, "...", "…"), "…") {
		if piece = normal(piece); piece == " " {
			continue
		}
		r.cost += r.text.Len()
		if r.cost > most || !strings.Contains(r.text.String(), piece) {
			return false
		}
		words += strings.Count(piece, " ") - 1
	}
	return words >= fewest
}

// normal returns the words of a text in small letters, with a space before and
// after each. Whatever else there is parts words, but for apostrophes.
func normal(s string) string {
	var b strings.Builder
	b.Grow(len(s) + 2)
	b.WriteByte(' ')
	space := true
	for _, r := range s {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			b.WriteRune(unicode.ToLower(r))
			space = false
		case r == '\'' || r == '’':
		case !space:
			b.WriteByte(' ')
			space = true
		}
	}
	if !space {
		b.WriteByte(' ')
	}
	return b.String()
}
