package train

import (
	"slices"

	"quoth/quotes/text"
)

// Beside the claims the network learns to tell each word's grammatical relation
// and kind of entity, where a parse says what they are. That makes better
// states of the same words; the model keeps nothing else of it.

// A Word is one word of an example as a parser saw it.
type Word struct {
	text.Span
	Relation string
	Right    bool // its head stands to the right
	Entity   string
}

// Widths of the side tasks' outputs.
const (
	relations = 112
	entities  = 16
	sideWidth = relations + entities
)

// A sideTask numbers the classes of the parse; 0 is the first in order.
type sideTask struct{ relation, entity []string }

func newSideTask(examples []Example) *sideTask {
	r, e := map[string]bool{}, map[string]bool{}
	for _, ex := range examples {
		for _, w := range ex.Parse {
			r[w.relation()] = true
			e[w.Entity] = true
		}
	}
	return &sideTask{sorted(r, relations), sorted(e, entities)}
}

func (w *Word) relation() string {
	if w.Right {
		return w.Relation + ">"
	}
	return w.Relation
}

// sorted returns the first limit names in order.
func sorted(set map[string]bool, limit int) []string {
	var out []string
	for name := range set {
		out = append(out, name)
	}
	slices.Sort(out)
	return out[:min(len(out), limit)]
}

// classes returns for each token its relation and its entity, -1 where the
// parse has no word that begins there.
func (s *sideTask) classes(doc *text.Document, parse []Word) [][2]int16 {
	if len(parse) == 0 {
		return nil
	}
	out := make([][2]int16, len(doc.Tokens))
	k := 0
	for i, tok := range doc.Tokens {
		for k < len(parse) && parse[k].Start < tok.Start {
			k++
		}
		out[i] = [2]int16{-1, -1}
		if k < len(parse) && parse[k].Start == tok.Start {
			if r, ok := slices.BinarySearch(s.relation, parse[k].relation()); ok {
				out[i][0] = int16(r)
			}
			if e, ok := slices.BinarySearch(s.entity, parse[k].Entity); ok {
				out[i][1] = int16(e)
			}
		}
	}
	return out
}

// side adds the side tasks' gradient at the input of the last layer to g and to
// p.dx.
func (p *pass) side(s *sample, first int, g *gradient) {
	if s.side == nil || p.drop.SideWeight == 0 {
		return
	}
	net, n, dim := p.net, p.n, p.net.dim
	x := p.x[len(net.layers)-1]
	out := make([]float32, n*sideWidth)
	for t := range n {
		copy(out[t*sideWidth:], net.sideB)
	}
	gemm(out, n, sideWidth, x, dim, 1, dim, net.side)
	for t := range n {
		o, want := out[t*sideWidth:(t+1)*sideWidth], s.side[first+t]
		softmax(o[:relations], int(want[0]), p.drop.SideWeight)
		softmax(o[relations:], int(want[1]), p.drop.SideWeight)
		add(g.dense.sideB, o)
	}
	gemm(g.dense.side, dim, sideWidth, x, 1, dim, n, out)
	p.wt = transpose(p.wt, net.side, dim, sideWidth)
	gemm(p.dx, n, dim, out, sideWidth, 1, sideWidth, p.wt)
}

// softmax turns scores into the gradient of the log loss of class want, or into
// nothing where want is -1.
func softmax(o []float32, want int, weight float32) {
	if want < 0 {
		clear(o)
		return
	}
	top, sum := slices.Max(o), float32(0)
	for i := range o {
		o[i] = exp(o[i] - top)
		sum += o[i]
	}
	f := weight / sum
	for i := range o {
		o[i] *= f
	}
	o[want] -= weight
}
