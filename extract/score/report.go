package score

import (
	"cmp"
	"maps"
	"slices"
	"strings"
)

// A Report sums comparisons and says where the figures come from.
type Report struct {
	Articles int
	Tally    Tally
	// Genres are the tallies by genre: what an article's name has before its
	// first underscore.
	Genres map[string]Tally
	Rules  map[string]*RuleCount // claims by the rule that found them
	Hows   map[string]*HowCount  // found claims by how their speaker was told
	Losses map[string]*Loss      // by cause
	claims []judged
	quotes []judged
	shown  int // examples kept for each cause
}

// A RuleCount says how many claims a rule gave, and how many of them are right.
type RuleCount struct{ Predicted, Found, Source int }

// A HowCount says how many found claims with an annotated name a way to the
// speaker named, and how many it named right.
type HowCount struct{ Named, Right int }

// judged is one answer with its stated confidence.
type judged struct {
	confidence float64
	right      bool
	named      bool // the annotation names the speaker
	speaker    bool // and it is right
}

// NewReport returns an empty report that keeps so many examples of each cause
// of loss.
func NewReport(examples int) *Report {
	return &Report{
		Tally: Tally{}, Genres: map[string]Tally{}, Rules: map[string]*RuleCount{}, Hows: map[string]*HowCount{},
		Losses: map[string]*Loss{}, shown: examples,
	}
}

// Add adds the comparison of the article with this name.
func (r *Report) Add(name string, c *Comparison) {
	r.Articles++
	r.Tally.Add(c)
	if genre, _, ok := strings.Cut(name, "_"); ok {
		t := r.Genres[genre]
		if t == nil {
			t = Tally{}
			r.Genres[genre] = t
		}
		t.Add(c)
	}
	partner := c.partners()
	for j, p := range c.found {
		r.judge(p, partner[j])
	}
	for _, g := range c.given {
		j := judged{confidence: g.Confidence}
		if w := g.wanted; w != nil {
			j.right = c.sourceRight(w)
			j.named = w.gold.Speaker != ""
			j.speaker = j.named && g.Speaker != "" && sameEntity(g.Speaker, w.gold.Speaker)
		}
		r.quotes = append(r.quotes, j)
	}
	r.lose(name, c)
}

// partners returns for each found claim the annotated one that it finds, or nil.
func (c *Comparison) partners() []*claim {
	out := make([]*claim, len(c.found))
	for i, j := range c.pair {
		if j >= 0 && dice(c.gold[i].content, c.found[j].content) >= 0.5 {
			out[j] = c.gold[i]
		}
	}
	return out
}

func (r *Report) judge(p, g *claim) {
	rule := entry(r.Rules, p.Rule)
	rule.Predicted++
	j := judged{confidence: p.Confidence}
	if g != nil {
		rule.Found++
		if j.right = agree(g.source, p.source); j.right {
			rule.Source++
		}
		j.named = g.Speaker != ""
		j.speaker = j.named && p.Speaker != "" && sameEntity(p.Speaker, g.Speaker)
		if j.named {
			how := entry(r.Hows, p.How)
			how.Named++
			if j.speaker {
				how.Right++
			}
		}
	}
	r.claims = append(r.claims, j)
}

// entry returns the map's value under a key, made if it is not there.
func entry[V any](m map[string]*V, key string) *V {
	if m[key] == nil {
		m[key] = new(V)
	}
	return m[key]
}

// A Bin holds the answers whose stated confidence lies from From up to, but not
// with, To.
type Bin struct {
	From     float64 `json:"from"`
	To       float64 `json:"to"`
	Number   int     `json:"number"`
	Stated   float64 `json:"stated"`   // on average
	Observed float64 `json:"observed"` // the share that is right
	// Speaker is the share given the right speaker of those where the
	// annotation names one, which are Named.
	Speaker float64 `json:"speaker"`
	Named   int     `json:"named"`
}

// edges bound the bins.
var edges = []float64{0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01}

// Confidence returns stated against observed confidence, of claims (found, with
// the right source) and of attributed quotes (the same words, the right source).
func (r *Report) Confidence() (claims, quotes []Bin) { return bins(r.claims), bins(r.quotes) }

func bins(list []judged) []Bin {
	var out []Bin
	for k, from := range edges[:len(edges)-1] {
		b := Bin{From: from, To: min(edges[k+1], 1)}
		right, speaker := 0, 0
		for _, j := range list {
			if j.confidence < from || j.confidence >= edges[k+1] {
				continue
			}
			b.Number++
			b.Stated += j.confidence
			right += number(j.right)
			b.Named += number(j.named)
			speaker += number(j.speaker)
		}
		if b.Number == 0 {
			continue
		}
		b.Stated /= float64(b.Number)
		b.Observed = float64(right) / float64(b.Number)
		b.Speaker = float64(speaker) / float64(max(b.Named, 1))
		out = append(out, b)
	}
	return out
}

func number(b bool) int {
	if b {
		return 1
	}
	return 0
}

// Off is the expected calibration error: how far the stated confidence is off
// the observed one, on average over the answers (Guo and others 2017).
func Off(list []Bin) float64 {
	sum, n := 0.0, 0
	for _, b := range list {
		sum += float64(b.Number) * max(b.Stated-b.Observed, b.Observed-b.Stated)
		n += b.Number
	}
	return sum / float64(max(n, 1))
}

// byCount returns the keys of a map, those of the largest count first.
func byCount[V any](m map[string]V, count func(V) int) []string {
	return slices.SortedFunc(maps.Keys(m), func(a, b string) int {
		return cmp.Or(count(m[b])-count(m[a]), cmp.Compare(a, b))
	})
}
