package score

import (
	"bytes"
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"

	"quoth/quotes"
	"quoth/quotes/text"
	"quoth/quotes/worth"
)

// A Ranking tells how well a score puts the right statements first.
type Ranking struct {
	Statements int `json:"statements"`
	Right      int `json:"right"`
	// AveragePrecision is the mean of the precision at each right statement, best
	// score first. Statements of one score come in random order: it is the mean
	// over several orders, of fixed seeds.
	AveragePrecision float64 `json:"average_precision"`
	// Balanced is the same if half of the statements were right: average precision
	// rises with their share, so that only this compares files.
	Balanced   float64     `json:"balanced_average_precision"`
	At         []Precision `json:"precision_at"`
	Thresholds []Threshold `json:"thresholds"`
}

// A Precision is the share of right ones among the first N.
type Precision struct {
	N     int     `json:"n"`
	Share float64 `json:"share"`
}

// A Threshold tells how right it is to take what scores at least so much.
type Threshold struct {
	Least     float64 `json:"least"`
	Precision float64 `json:"precision"`
	Recall    float64 `json:"recall"`
	F1        float64 `json:"f1"`
}

// A scored statement has a score and is right or not.
type scored struct {
	score float64
	right bool
}

// Worth scores the statements, each as a text of its own, and ranks them by
// both scores. A ranking without labels is nil.
func Worth(statements []Statement) (byWorth, byCheckable *Ranking) {
	var w, c []scored
	for _, s := range statements {
		doc := quotes.Read(s.Text)
		score := worth.Of(doc, text.Span{End: len(doc.Text)})
		if s.Worth != nil {
			w = append(w, scored{score.Worth, *s.Worth})
		}
		if s.Checkable != nil {
			c = append(c, scored{score.Checkable, *s.Checkable})
		}
	}
	return rank(w), rank(c)
}

// orders is how many random orders of equal scores are tried.
const orders = 10

func rank(list []scored) *Ranking {
	if len(list) == 0 {
		return nil
	}
	r := &Ranking{Statements: len(list), At: []Precision{}}
	for _, s := range list {
		if s.right {
			r.Right++
		}
	}
	for _, n := range []int{10, 50, 100, 500} {
		if n <= len(list) {
			r.At = append(r.At, Precision{N: n})
		}
	}
	wrongs := float64(r.Right) / float64(max(len(list)-r.Right, 1)) // what a wrong one weighs
	for seed := range uint64(orders) {
		rng := rand.New(rand.NewPCG(seed, 0))
		rng.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
		slices.SortStableFunc(list, func(a, b scored) int { return cmp.Compare(b.score, a.score) })
		right, sum, balanced := 0, 0.0, 0.0
		for i, s := range list {
			if s.right {
				right++
				sum += float64(right) / float64(i+1)
				balanced += float64(right) / (float64(right) + float64(i+1-right)*wrongs)
			}
			for k := range r.At {
				if r.At[k].N == i+1 {
					r.At[k].Share += float64(right) / float64(i+1)
				}
			}
		}
		r.Balanced += balanced
		r.AveragePrecision += sum
	}
	rights := float64(max(r.Right, 1) * orders)
	r.Balanced, r.AveragePrecision = round(r.Balanced/rights), round(r.AveragePrecision/rights)
	for k := range r.At {
		r.At[k].Share = round(r.At[k].Share / orders)
	}
	for _, least := range []float64{0.3, 0.4, 0.5, 0.6, 0.7} {
		r.Thresholds = append(r.Thresholds, threshold(list, least, r.Right))
	}
	return r
}

func threshold(list []scored, least float64, all int) Threshold {
	taken, right := 0, 0
	for _, s := range list {
		if s.score >= least {
			taken++
			if s.right {
				right++
			}
		}
	}
	t := Threshold{Least: least}
	if right > 0 {
		t.Precision, t.Recall = float64(right)/float64(taken), float64(right)/float64(all)
		t.F1 = round(2 * t.Precision * t.Recall / (t.Precision + t.Recall))
		t.Precision, t.Recall = round(t.Precision), round(t.Recall)
	}
	return t
}

// Write prints the ranking under a name.
func (r *Ranking) Write(dst *bytes.Buffer, name string) {
	fmt.Fprintf(dst, "%s: %d of %d statements\n", name, r.Right, r.Statements)
	fmt.Fprintf(dst, "  average precision  %.3f\n", r.AveragePrecision)
	fmt.Fprintf(dst, "  balanced           %.3f\n", r.Balanced)
	for _, p := range r.At {
		fmt.Fprintf(dst, "  precision at %-4d  %.3f\n", p.N, p.Share)
	}
	fmt.Fprintf(dst, "  at least   precision  recall  F1\n")
	for _, t := range r.Thresholds {
		fmt.Fprintf(dst, "  %.1f        %.3f      %.3f   %.3f\n", t.Least, t.Precision, t.Recall, t.F1)
	}
}
