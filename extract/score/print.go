package score

import (
	"fmt"
	"io"
	"strings"
)

// shows reports whether a figure has anything to show: without annotated
// speakers there are none to judge.
func (t Tally) shows(figure string) bool {
	return t.at(figure).Gold > 0 || !strings.HasSuffix(figure, "+ speaker") && !strings.HasSuffix(figure, "+ full name")
}

// WriteFigures prints precision, recall and F1 of every figure, in percent.
func (r *Report) WriteFigures(w io.Writer) {
	claims, quotes := r.Tally.at("content found"), r.Tally.at("quotes")
	fmt.Fprintf(w, "%d articles; %d annotated claims, %d predicted; %d annotated quotes, %d predicted\n",
		r.Articles, claims.Gold, claims.Predicted, quotes.Gold, quotes.Predicted)
	fmt.Fprintf(w, "%-18s %6s %6s %6s\n", "", "P", "R", "F1")
	for _, name := range Figures {
		if r.Tally.shows(name) {
			p, rec, f := r.Tally.at(name).F1()
			fmt.Fprintf(w, "%-18s %6.1f %6.1f %6.1f\n", name, 100*p, 100*rec, 100*f)
		}
	}
}

// Write prints where the figures come from.
func (r *Report) Write(w io.Writer) {
	r.writeRules(w)
	r.writeGenres(w)
	claims, quotes := r.Confidence()
	writeBins(w, "quotes", quotes)
	writeBins(w, "claims", claims)
	r.writeLosses(w)
}

func (r *Report) writeRules(w io.Writer) {
	fmt.Fprintf(w, "\n%-42s %9s %6s %6s %6s %6s\n", "claims by rule", "predicted", "found", "%", "source", "%")
	for _, rule := range byCount(r.Rules, func(c *RuleCount) int { return c.Predicted }) {
		c := r.Rules[rule]
		fmt.Fprintf(w, "%-42s %9d %6d %6.1f %6d %6.1f\n", rule, c.Predicted, c.Found, percent(c.Found, c.Predicted), c.Source, percent(c.Source, c.Found))
	}
	if !r.Tally.shows("claims + speaker") {
		return
	}
	fmt.Fprintf(w, "\n%-42s %9s %6s %6s\n", "found claims by way to the speaker", "to name", "right", "%")
	for _, how := range byCount(r.Hows, func(c *HowCount) int { return c.Named }) {
		c := r.Hows[how]
		if how == "" {
			how = "(none)"
		}
		fmt.Fprintf(w, "%-42s %9d %6d %6.1f\n", how, c.Named, c.Right, percent(c.Right, c.Named))
	}
}

func percent(n, of int) float64 { return 100 * float64(n) / float64(max(of, 1)) }

// genreFigures are shown for each genre.
var genreFigures = []string{"content exact", "content found", "+ source", "claims + speaker", "quotes", "quotes + source", "quotes + speaker"}

func (r *Report) writeGenres(w io.Writer) {
	if len(r.Genres) == 0 {
		return
	}
	fmt.Fprintf(w, "\n%-18s %6s", "F1 by genre", "claims")
	for _, name := range genreFigures {
		fmt.Fprintf(w, "  %s", name)
	}
	fmt.Fprintln(w)
	for _, genre := range byCount(r.Genres, func(t Tally) int { return t.at("content found").Gold }) {
		t := r.Genres[genre]
		fmt.Fprintf(w, "%-18s %6d", genre, t.at("content found").Gold)
		for _, name := range genreFigures {
			fmt.Fprintf(w, "  %*.1f", len(name), t.F1(name))
		}
		fmt.Fprintln(w)
	}
}

func writeBins(w io.Writer, what string, list []Bin) {
	fmt.Fprintf(w, "\n%-18s %6s %7s %9s %9s %6s\n", "confidence, "+what, "number", "stated", "observed", "speaker", "of")
	for _, b := range list {
		fmt.Fprintf(w, "%.2f to %.2f       %6d %7.2f %9.2f %9.2f %6d\n", b.From, b.To, b.Number, b.Stated, b.Observed, b.Speaker, b.Named)
	}
	fmt.Fprintf(w, "off by %.3f on average\n", Off(list))
}

// worth returns the points of F1 that a cause costs, and of which figure.
func (r *Report) worth(cause string) (float64, string) {
	figure, right, predicted := "", 0, 0
	n := r.Losses[cause].All
	switch {
	case strings.HasPrefix(cause, "found: "):
		figure, right = "content exact", n
	case strings.HasPrefix(cause, "missed: "):
		figure, right, predicted = "content found", n, n
	case strings.HasPrefix(cause, "false: "):
		figure, predicted = "content found", -n
	case strings.HasPrefix(cause, "source: "):
		figure, right = "+ source", n
	case cause == "speaker: another":
		figure, right = "claims + speaker", n
	case cause == "speaker: none named":
		figure, right, predicted = "claims + speaker", n, n
	case cause == "quote: not attributed":
		figure, right, predicted = "quotes", n, n
	case cause == "quote: attributed, is not":
		figure, predicted = "quotes", -n
	case cause == "quote: source":
		figure, right = "quotes + source", n
	case cause == "quote: speaker another":
		figure, right = "quotes + speaker", n
	case cause == "quote: speaker none named":
		figure, right, predicted = "quotes + speaker", n, n
	default:
		return 0, ""
	}
	c := *r.Tally.at(figure)
	_, _, before := c.F1()
	c.Right += float64(right)
	c.Met += float64(right)
	c.Predicted += predicted
	_, _, after := c.F1()
	return 100 * (after - before), figure
}

func (r *Report) writeLosses(w io.Writer) {
	fmt.Fprintf(w, "\n%-38s %6s %6s %8s %6s  %s\n", "causes of loss", "direct", "mixed", "indirect", "all", "worth, if none were left")
	for _, cause := range Causes {
		l := r.Losses[cause]
		if l == nil {
			continue
		}
		worth := ""
		if points, figure := r.worth(cause); figure != "" {
			worth = fmt.Sprintf("%4.1f %s", points, figure)
		}
		fmt.Fprintf(w, "%-38s %6d %6d %8d %6d  %s\n", cause, l.Kinds["direct"], l.Kinds["mixed"], l.Kinds["indirect"], l.All, worth)
	}
	for _, cause := range Causes {
		if l := r.Losses[cause]; l != nil && len(l.Examples) > 0 {
			fmt.Fprintf(w, "\n%s, %d of %d\n", cause, len(l.Examples), l.All)
			for _, e := range l.Examples {
				e.write(w)
			}
		}
	}
}

func (e *Example) write(w io.Writer) {
	fmt.Fprintf(w, "  %s", e.Article)
	if e.Rule != "" {
		fmt.Fprintf(w, " (%s)", e.Rule)
	}
	fmt.Fprintln(w)
	if e.Gold != "" {
		fmt.Fprintf(w, "    annotated %s\n", e.Gold)
	}
	if e.Found != "" {
		fmt.Fprintf(w, "    found     %s\n", e.Found)
	}
}
