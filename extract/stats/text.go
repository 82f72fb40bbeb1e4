package stats

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"quoth/extract"
)

// widest is how many characters of a name are shown.
const widest = 40

// WriteText writes the report to read.
func (r *Report) WriteText(w io.Writer) {
	t := r.Totals
	fmt.Fprintf(w, "articles            %8d\n", t.Articles)
	fmt.Fprintf(w, "words               %8d\n", t.Words)
	fmt.Fprintf(w, "quotes              %8d\n", t.Quotes)
	fmt.Fprintf(w, "  with a speaker    %8d, of %d words\n", t.Attributed, t.QuotedWords)
	fmt.Fprintf(w, "  without           %8d\n", t.Loose)
	fmt.Fprintf(w, "claims              %8d\n", t.Claims)
	fmt.Fprintf(w, "  direct            %8d\n", r.ClaimKinds.Direct)
	fmt.Fprintf(w, "  mixed             %8d\n", r.ClaimKinds.Mixed)
	fmt.Fprintf(w, "  indirect          %8d\n", r.ClaimKinds.Indirect)
	fmt.Fprintf(w, "anonymous quotes    %8d, %s of those with a speaker\n", r.Anonymous.Quotes, percent(r.Anonymous.ShareOfQuotes))
	fmt.Fprintf(w, "anonymous words     %8d, %s\n", r.Anonymous.Words, percent(r.Anonymous.ShareOfWords))
	r.writeSpeakers(w)
	r.writeKinds(w)
	r.writeCues(w)
}

func (r *Report) writeSpeakers(w io.Writer) {
	if len(r.Speakers) == 0 {
		return
	}
	width := len("speaker")
	for i := range r.Speakers {
		width = max(width, utf8.RuneCountInString(name(r.Speakers[i].Name)))
	}
	fmt.Fprintf(w, "\n%-*s  %-12s %7s %7s %7s %7s %9s\n", width, "speaker", "kind", "quotes", "words", "share", "claims", "articles")
	for i := range r.Speakers {
		s := &r.Speakers[i]
		fmt.Fprintf(w, "%-*s  %-12s %7d %7d %7s %7d %9d\n", width, name(s.Name), s.Kind, s.Quotes, s.Words, percent(s.Share), s.Claims, s.Articles)
	}
	writeMore(w, r.Totals.Speakers-len(r.Speakers))
}

func (r *Report) writeKinds(w io.Writer) {
	if len(r.Kinds) == 0 {
		return
	}
	fmt.Fprintf(w, "\n%-14s %9s %7s %7s %7s %7s\n", "kind", "speakers", "quotes", "words", "share", "claims")
	for i := range r.Kinds {
		k := &r.Kinds[i]
		fmt.Fprintf(w, "%-14s %9d %7d %7d %7s %7d\n", k.Kind, k.Speakers, k.Quotes, k.Words, percent(k.Share), k.Claims)
	}
}

func (r *Report) writeCues(w io.Writer) {
	if len(r.Cues) == 0 {
		return
	}
	width := len("no cue")
	for _, c := range r.Cues {
		width = max(width, utf8.RuneCountInString(name(c.text())))
	}
	fmt.Fprintf(w, "\n%-*s  %7s\n", width, "cue", "claims")
	for _, c := range r.Cues {
		cue := name(c.text())
		if c.Cue == nil {
			cue = "no cue"
		}
		fmt.Fprintf(w, "%-*s  %7d\n", width, cue, c.Claims)
	}
	writeMore(w, r.Totals.Cues-len(r.Cues))
}

// writeMore tells of what is not listed.
func writeMore(w io.Writer, n int) {
	if n > 0 {
		fmt.Fprintf(w, "and %d more\n", n)
	}
}

func percent(share float64) string { return fmt.Sprintf("%.1f %%", 100*share) }

// name is an article's words for a cell: on one line, and not too long.
func name(words string) string {
	words = strings.Join(strings.Fields(strings.Map(extract.Printable, words)), " ")
	if utf8.RuneCountInString(words) <= widest {
		return words
	}
	return string([]rune(words)[:widest-1]) + "…"
}
