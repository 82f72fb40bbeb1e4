package train

import (
	"sort"

	"quoth/quotes/features"
	"quoth/quotes/model"
	"quoth/quotes/text"
)

// linkDim is the width of the linker's hidden layer, linkRows the number of
// rows of its feature table.
const (
	linkDim  = 32
	linkRows = 1 << 13
)

// A linker scores pairs of fragments over the tagger's last states:
//
//	score = relu(Σ rows of emb + xa·anchor + xf·first + xl·last) · top
//
// with x the states at the anchor's and the candidate's first and last tokens;
// for no candidate, x·anchor alone with rows of its own.
type linker struct {
	emb                 []float32 // linkRows by linkDim
	anchor, first, last []float32 // dim by linkDim
	top                 []float32 // linkDim
}

func (l *linker) size(dim int) int { return linkRows*linkDim + 3*dim*linkDim + linkDim }

func (l *linker) slice(take func(int) []float32, dim int) {
	l.anchor, l.first, l.last = take(dim*linkDim), take(dim*linkDim), take(dim*linkDim)
	l.top, l.emb = take(linkDim), take(linkRows*linkDim)
}

func (l *linker) init(r *random) {
	for _, w := range [][]float32{l.anchor, l.first, l.last} {
		for i := range w {
			w[i] = 0.05 * r.normal()
		}
	}
	for i := range l.emb {
		l.emb[i] = 0.1 * r.normal()
	}
	for i := range l.top {
		l.top[i] = 0.3 * r.normal()
	}
}

// A choice is one anchor's candidates; want holds the right ones, -1 for none.
type choice struct {
	anchor int
	role   features.Role // of the candidates
	cands  []int         // -1, for none, comes first
	want   []bool
	probs  []float32
}

// linking is a pass of the linker over a stretch.
type linking struct {
	pairs   *features.Pairs
	frags   []features.Fragment
	choices []choice

	every []features.Fragment // frags, and the phrases that are candidates
	row   map[int]int         // of each candidate: its place in every
	proj  [3][]float32        // of each of every: as anchor, by first, by last token
}

// fragments cuts labels into fragments, in text order.
func fragments(labels []model.Label, first int) []features.Fragment {
	var out []features.Fragment
	for i, l := range labels {
		switch {
		case l == model.Outside:
		case l.Begins() || i == 0:
			role := features.Role((l - 1) / 2)
			out = append(out, features.Fragment{Role: role, Range: text.Range{First: first + i, End: first + i + 1}})
		default:
			out[len(out)-1].End = first + i + 1
		}
	}
	return out
}

// all returns every fragment that takes part in a choice, phrases too.
func (k *linking) all() []features.Fragment {
	if k.every == nil {
		k.every = append(k.every, k.frags...)
		k.row = map[int]int{}
		for i := range k.frags {
			k.row[i] = i
		}
		for _, c := range k.choices {
			for _, b := range c.cands {
				if _, ok := k.row[b]; !ok && b >= 0 {
					k.row[b] = len(k.every)
					k.every = append(k.every, k.pairs.Fragment(b))
				}
			}
		}
	}
	return k.every
}

// project computes what the fragments' states give to every pair.
func (k *linking) project(net *network, x []float32, first int) {
	dim := net.dim
	for i, w := range [][]float32{net.link.anchor, net.link.first, net.link.last} {
		k.proj[i] = make([]float32, len(k.all())*linkDim)
		for f, fr := range k.all() {
			t := fr.First - first
			if i == 2 {
				t = fr.End - 1 - first
			}
			gemm(k.proj[i][f*linkDim:(f+1)*linkDim], 1, linkDim, x[t*dim:], dim, 1, dim, w)
		}
	}
}

// score fills the probabilities of a choice.
func (k *linking) score(net *network, c *choice) (hid []float32, rows [][features.PairRows]uint32) {
	n := len(c.cands)
	hid = make([]float32, n*linkDim)
	rows = make([][features.PairRows]uint32, n)
	c.probs = make([]float32, n)
	top := float32(-1e9)
	for i, b := range c.cands {
		h := hid[i*linkDim : (i+1)*linkDim]
		copy(h, k.proj[0][c.anchor*linkDim:(c.anchor+1)*linkDim])
		if b >= 0 {
			q := k.row[b]
			add(h, k.proj[1][q*linkDim:(q+1)*linkDim])
			add(h, k.proj[2][q*linkDim:(q+1)*linkDim])
		}
		k.pairs.Rows(c.anchor, b, c.role, &rows[i])
		for _, r := range rows[i] {
			if r != 0 {
				q := int(r % linkRows)
				add(h, net.link.emb[q*linkDim:(q+1)*linkDim])
			}
		}
		s := float32(0)
		for j, v := range h {
			if v > 0 {
				s += float32(v * net.link.top[j])
			}
		}
		c.probs[i] = s
		top = max(top, s)
	}
	sum := float32(0)
	for i := range c.probs {
		c.probs[i] = exp(c.probs[i] - top)
		sum += c.probs[i]
	}
	for i := range c.probs {
		c.probs[i] /= sum
	}
	return hid, rows
}

// backward adds the gradient of the choices to g and to dx, the gradient of the
// states; it returns the loss.
func (k *linking) backward(net *network, x, dx []float32, first int, weight float32, g *network) float64 {
	loss := 0.0
	var dproj [3][]float32
	for i := range dproj {
		dproj[i] = make([]float32, len(k.every)*linkDim)
	}
	dh := make([]float32, linkDim)
	for ci := range k.choices {
		c := &k.choices[ci]
		hid, rows := k.score(net, c)
		right := float32(0)
		for i, w := range c.want {
			if w {
				right += c.probs[i]
			}
		}
		right = max(right, 1e-6)
		loss += float64(1 - right)
		for i, b := range c.cands {
			d := c.probs[i]
			if c.want[i] {
				d -= c.probs[i] / right
			}
			d *= weight
			h := hid[i*linkDim : (i+1)*linkDim]
			for j, v := range h {
				dh[j] = 0
				if v > 0 {
					g.link.top[j] += float32(d * v)
					dh[j] = d * net.link.top[j]
				}
			}
			add(dproj[0][c.anchor*linkDim:(c.anchor+1)*linkDim], dh)
			if b >= 0 {
				q := k.row[b]
				add(dproj[1][q*linkDim:(q+1)*linkDim], dh)
				add(dproj[2][q*linkDim:(q+1)*linkDim], dh)
			}
			for _, r := range rows[i] {
				if r != 0 {
					q := int(r % linkRows)
					add(g.link.emb[q*linkDim:(q+1)*linkDim], dh)
				}
			}
		}
	}
	dim := net.dim
	ws := [][]float32{net.link.anchor, net.link.first, net.link.last}
	gs := [][]float32{g.link.anchor, g.link.first, g.link.last}
	for i := range dproj {
		for f, fr := range k.every {
			t := fr.First - first
			if i == 2 {
				t = fr.End - 1 - first
			}
			d := dproj[i][f*linkDim : (f+1)*linkDim]
			for m := range dim {
				s, xm := float32(0), x[t*dim+m]
				w, gw := ws[i][m*linkDim:(m+1)*linkDim], gs[i][m*linkDim:(m+1)*linkDim]
				for j, v := range d {
					s += float32(v * w[j])
					gw[j] += float32(v * xm)
				}
				dx[t*dim+m] += s
			}
		}
	}
	return loss
}

// links holds what the annotation ties together: for each fragment of the flat
// labels the token ranges of what it belongs to.
type links struct {
	frags []features.Fragment
	cue   map[int][]text.Range // of a content: its claim's cues
	src   map[int][]text.Range // of a cue, or a content without one: its sources
}

// linksOf maps claims to the fragments that survived in the flat labels.
func linksOf(gold []model.Label, claims []tokenClaim) links {
	l := links{frags: fragments(gold, 0), cue: map[int][]text.Range{}, src: map[int][]text.Range{}}
	at := map[features.Fragment]int{}
	for i, f := range l.frags {
		at[f] = i
	}
	find := func(list []text.Range, role features.Role) (out []int) {
		for _, r := range list {
			if i, ok := at[features.Fragment{Role: role, Range: r}]; ok {
				out = append(out, i)
			}
		}
		return out
	}
	for _, c := range claims {
		cue := find(c.cue, features.Cue)
		if len(cue) < len(c.cue) {
			continue // its contents cannot be tied to it
		}
		for _, f := range find(c.content, features.Content) {
			l.cue[f] = append(l.cue[f], c.cue...)
			if len(cue) == 0 {
				l.src[f] = append(l.src[f], c.source...)
			}
		}
		for _, f := range cue {
			l.src[f] = append(l.src[f], c.source...)
		}
	}
	return l
}

// hidden is the share of sources that the linker is made to find untagged.
const hidden = 0.3

// teach returns the choices of the fragments within a stretch, some sources
// hidden at random.
func (l *links) teach(s *sample, first, end int, r *random) *linking {
	k := &linking{}
	var number []int
	lo := sort.Search(len(l.frags), func(i int) bool { return l.frags[i].First >= first })
	for i := lo; i < len(l.frags) && l.frags[i].End <= end; i++ {
		if l.frags[i].Role == features.Source && r.chance(hidden) {
			continue
		}
		k.frags = append(k.frags, l.frags[i])
		number = append(number, i)
	}
	k.pairs = features.NewPairs(s.doc, s.Set, k.frags)
	for i, f := range k.frags {
		cue, known := l.cue[number[i]]
		switch f.Role {
		case features.Content:
			if !known {
				continue
			}
			k.ask(i, features.Cue, cue)
			if len(cue) == 0 {
				k.ask(i, features.Source, l.src[number[i]])
			}
		case features.Cue:
			if src, ok := l.src[number[i]]; ok {
				k.ask(i, features.Source, src)
			}
		}
	}
	return k
}

// ask adds the choice of what fragment a is tied to; right is what it should
// be. Of noun phrases in a right range the first is right.
func (k *linking) ask(a int, role features.Role, right []text.Range) {
	c := choice{anchor: a, role: role, cands: k.pairs.Candidates(a, role, []int{-1})}
	c.want = make([]bool, len(c.cands))
	found := len(right) == 0
	c.want[0] = found
	for _, r := range right {
		best := -1
		for i, b := range c.cands {
			if b < 0 {
				continue
			}
			f := k.pairs.Fragment(b).Range
			if f == r {
				best = i
				break
			}
			if b >= len(k.frags) && f.First < r.End && r.First < f.End &&
				(best < 0 || f.First < k.pairs.Fragment(c.cands[best]).First) {
				best = i
			}
		}
		if best >= 0 {
			c.want[best], found = true, true
		}
	}
	if found {
		k.choices = append(k.choices, c)
	}
}
