package verify_test

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"quoth/extract"
	"quoth/extract/verify"
	"quoth/quotes"
)

// seed makes other samples of the same texts.
var seed = flag.Uint64("seed", 1, "make the samples that this number makes")

// A class is one thing that is done to the words of a speaker.
type class struct {
	name  string
	what  treatment
	write func(*transcript, line, *rand.Rand) string
}

// A treatment says what verify must make of a class.
type treatment uint8

const (
	honest  treatment = iota // to be let pass
	altered                  // to be told of
	foreign                  // the words are of another event: to be told of
	misattributed
)

// A sample is a quotation in an article, and where the article has it.
type sample struct {
	class *class
	label string // who says it, as the article has it
	words string
}

// perArticle is how many quotations an article of the generator has.
const perArticle = 10

// write makes an article of samples, as a newsroom would, and says where each
// quotation begins.
func write(samples []sample, r *rand.Rand) (article string, starts []int) {
	var b strings.Builder
	b.WriteString("A long day in town\n\nPeople had much to say on Tuesday, and they said it at length.\n\n")
	met := map[string]bool{}
	for _, s := range samples {
		words, end := s.words, ","
		if last := words[len(words)-1]; last == '.' {
			words = words[:len(words)-1]
		} else if last == '?' || last == '!' {
			end = ""
		}
		full := name(s.label)
		if !met[s.label] {
			full = cast[s.label]
			met[s.label] = true
		} else if r.IntN(2) == 0 {
			full = full[strings.LastIndexByte(full, ' ')+1:]
		}
		starts = append(starts, b.Len()+len("“"))
		fmt.Fprintf(&b, "“%s%s” said %s.\n\n", words, end, full)
	}
	return b.String(), starts
}

// A tally counts what became of the samples of a class.
type tally struct {
	n, right int
	verdicts map[verify.Verdict]int
	speaker  int // flagged
	missed   []string
}

// generate makes articles of every class from every transcript, the words of
// the sources as render writes them, and counts what becomes of them.
func generate(t *testing.T, all []transcript, classes []class, each int, render func(*transcript, *rand.Rand) *verify.Source) map[string]*tally {
	tallies := map[string]*tally{}
	for i := range classes {
		tallies[classes[i].name] = &tally{verdicts: map[verify.Verdict]int{}}
	}
	for i := range all {
		tr := &all[i]
		r := rand.New(rand.NewPCG(*seed, uint64(i)))
		source := render(tr, r)
		var samples []sample
		for k := range classes {
			c := &classes[k]
			from := tr
			if c.what == foreign {
				from = &all[(i+1+r.IntN(len(all)-1))%len(all)]
			}
			lines := from.lines(8)
			seen := map[string]bool{}
			for n, tries := 0, 0; n < each && tries < 20*each; tries++ {
				l := lines[r.IntN(len(lines))]
				words := c.write(from, l, r)
				if words == "" || words == l.words && c.what == altered || seen[words] || len(strings.Fields(words)) < 5 {
					continue
				}
				seen[words] = true
				who := l.label
				switch c.what {
				case misattributed:
					who = tr.other(l.label, r)
				case foreign:
					who = tr.other("", r)
				}
				samples = append(samples, sample{c, who, words})
				n++
			}
		}
		r.Shuffle(len(samples), func(i, k int) { samples[i], samples[k] = samples[k], samples[i] })
		for some := range slices.Chunk(samples, perArticle) {
			article, starts := write(some, r)
			judge(t, source, article, some, starts, tallies)
		}
	}
	return tallies
}

// judge verifies an article and counts what became of its samples.
func judge(t *testing.T, source *verify.Source, article string, samples []sample, starts []int, tallies map[string]*tally) {
	t.Helper()
	a := &extract.Article{Path: "article.txt", Text: article, Format: "text"}
	found := extract.Find(quotes.Default(), a)
	results := verify.Of(source).Verify(a, found)
	for i, s := range samples {
		c := tallies[s.class.name]
		c.n++
		at := slices.IndexFunc(results, func(r verify.Result) bool {
			return slices.ContainsFunc(r.Quotes, func(q int) bool { return found.Quotes[q].Start == starts[i] })
		})
		if at < 0 {
			c.missed = append(c.missed, "not extracted: "+s.words)
			continue
		}
		r := &results[at]
		c.verdicts[r.Verdict]++
		speaker := slices.Contains(r.Flags, verify.Speaker)
		if speaker {
			c.speaker++
		}
		right := false
		switch s.class.what {
		case honest:
			right = r.Verdict.Honest() && !speaker
		case altered, foreign:
			right = !r.Verdict.Honest()
		case misattributed:
			right = speaker
		}
		if right {
			c.right++
		} else {
			c.missed = append(c.missed, fmt.Sprintf("%s %v %s: %s\n        %s", r.Verdict, r.Flags, s.label, s.words, differences(r)))
		}
	}
}

// differences shows the edits of a result.
func differences(r *verify.Result) string {
	var b strings.Builder
	for _, e := range r.Edits {
		switch {
		case e.Op == verify.Keep:
			b.WriteString(e.Article + " ")
		case e.Honest:
			fmt.Fprintf(&b, "(-%s-+%s+ %s) ", e.Source, e.Article, e.Why)
		default:
			fmt.Fprintf(&b, "[-%s-]{+%s+} ", e.Source, e.Article)
		}
	}
	return b.String()
}

// table logs what became of each class, and fails below the floors.
func table(t *testing.T, classes []class, tallies map[string]*tally) {
	t.Helper()
	const floor = 0.99
	verdicts := []verify.Verdict{verify.Verbatim, verify.Edited, verify.Altered, verify.Paraphrase, verify.NotFound}
	t.Logf("%-28s %5s  %8s %8s %8s %10s %9s %8s  %6s", "class", "n", "verbatim", "edited", "altered", "paraphrase", "not-found", "speaker", "right")
	var n, right [4]int
	for _, c := range classes {
		s := tallies[c.name]
		if s.n == 0 {
			t.Errorf("%s: no sample", c.name)
			continue
		}
		row := fmt.Sprintf("%-28s %5d ", c.name, s.n)
		for i, v := range verdicts {
			row += fmt.Sprintf(" %*d", []int{8, 8, 8, 10, 9}[i], s.verdicts[v])
		}
		t.Logf("%s %8d  %5.1f %%", row, s.speaker, 100*float64(s.right)/float64(s.n))
		what := c.what
		if what == foreign {
			what = altered
		}
		n[what] += s.n
		right[what] += s.right
		if testing.Verbose() {
			for _, m := range s.missed[:min(len(s.missed), 12)] {
				t.Logf("    %s", m)
			}
		}
	}
	for _, sum := range []struct {
		what treatment
		name string
	}{{honest, "honest edits accepted"}, {altered, "alterations told of"}, {misattributed, "other speakers flagged"}} {
		if n[sum.what] == 0 {
			continue
		}
		share := float64(right[sum.what]) / float64(n[sum.what])
		t.Logf("%-28s %5d of %d, %.2f %%", sum.name, right[sum.what], n[sum.what], 100*share)
		if share < floor {
			t.Errorf("%s: %.4f, want at least %.2f", sum.name, share, floor)
		}
	}
}

// plain is the source as the transcript has it.
func plain(t *testing.T) func(*transcript, *rand.Rand) *verify.Source {
	return func(tr *transcript, _ *rand.Rand) *verify.Source {
		return sourceOf(t, tr.file, tr.text())
	}
}

// text is a transcript as its file has it, but for the layout.
func (tr *transcript) text() string {
	var b strings.Builder
	b.WriteString(tr.title + "\n\n")
	for _, turn := range tr.turns {
		b.WriteString(turn.label + ": " + join(turn.sentences) + "\n\n")
	}
	return b.String()
}

// TestGenerated verifies quotations that were made from the transcripts of
// testdata/verify: honest ones, and such as no desk may print.
func TestGenerated(t *testing.T) {
	classes := []class{
		{"verbatim", honest, verbatim},
		{"marks and capitals", honest, typography},
		{"fillers dropped", honest, unfilled},
		{"ellipsis inside", honest, elided},
		{"ellipsis across sentences", honest, bridged},
		{"bracket", honest, bracketed},
		{"part of a sentence", honest, partly},
		{"contraction", honest, contracted},
		{"number in figures", honest, figures},
		{"word swapped", altered, swapped},
		{"negation added", altered, denied},
		{"negation removed", altered, affirmed},
		{"number changed", altered, miscounted},
		{"word dropped", altered, dropped},
		{"sentences stitched", altered, stitched},
		{"reordered", altered, reordered},
		{"modal changed", altered, remodalled},
		{"other event", foreign, verbatim},
		{"other speaker", misattributed, verbatim},
		{"other speaker, edited", misattributed, unfilledOr},
	}
	table(t, classes, generate(t, transcripts(t), classes, 24, plain(t)))
}

// unfilledOr is unfilled, or the part of a sentence.
func unfilledOr(tr *transcript, l line, r *rand.Rand) string {
	if s := unfilled(tr, l, r); s != "" {
		return s
	}
	return partly(tr, l, r)
}
