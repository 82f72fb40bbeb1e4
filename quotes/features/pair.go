package features

import (
	"sort"

	"quoth/quotes/text"
)

// A Role is the part that a fragment plays in a claim.
type Role uint8

// The roles.
const (
	Content Role = iota
	Source
	Cue
	Roles // the number of roles
)

// A Fragment is a contiguous piece of a role, in tokens.
type Fragment struct {
	Role Role
	text.Range
}

// Limits of what a fragment may be tied to.
const (
	aside    = 4 // candidates to each side
	PairRows = 14
	// MaxCandidates is the largest number of candidates that there can be.
	MaxCandidates = 4*aside + 1
)

// Pairs gives the candidates that a fragment may be tied to and the features of
// each pair: a content is tied to its cue, a cue (or a content without one) to
// its source.
type Pairs struct {
	set   *Set
	doc   *text.Document
	frags []Fragment
	byKin [Roles][]int // fragments of each role, in text order
	state []uint8      // of each content: no quotation, all quoted, partly

	before [Roles][]int32 // how many fragments of each role before each
}

// NewPairs prepares the pairs of a document's fragments, which stand in text
// order.
func NewPairs(doc *text.Document, set *Set, frags []Fragment) *Pairs {
	p := &Pairs{set: set, doc: doc, frags: frags, state: make([]uint8, len(frags))}
	for i, f := range frags {
		p.byKin[f.Role] = append(p.byKin[f.Role], i)
		in, out := 0, 0
		for t := f.First; t < f.End; t++ {
			if doc.Tokens[t].Quotation >= 0 {
				in++
			} else if doc.Tokens[t].Kind == text.Word {
				out++
			}
		}
		switch {
		case in > 0 && out == 0:
			p.state[i] = 1
		case in > 0:
			p.state[i] = 2
		}
	}
	for r := range p.before {
		p.before[r] = make([]int32, len(frags)+1)
		for i, f := range frags {
			p.before[r][i+1] = p.before[r][i]
			if f.Role == Role(r) {
				p.before[r][i+1]++
			}
		}
	}
	return p
}

func (p *Pairs) paragraph(token int) int {
	return p.doc.Sentences[p.doc.Tokens[token].Sentence].Paragraph
}

// Fragment returns fragment i. Numbers from the number of fragments on are the
// document's noun phrases, as sources that the tagger did not see.
func (p *Pairs) Fragment(i int) Fragment {
	if i < len(p.frags) {
		return p.frags[i]
	}
	return Fragment{Role: Source, Range: p.set.phrases[i-len(p.frags)]}
}

// Candidates appends the fragments of a role that fragment a may be tied to:
// the nearest to each side, no farther than the next paragraph. To the sources
// it adds the noun phrases of the same sentence that are not tagged as one.
func (p *Pairs) Candidates(a int, role Role, to []int) []int {
	kin := p.byKin[role]
	at := sort.SearchInts(kin, a)
	home := p.paragraph(p.frags[a].First)
	from := len(to)
	for k := max(at-aside, 0); k < min(at+aside+1, len(kin)); k++ {
		if kin[k] == a {
			continue
		}
		if d := p.paragraph(p.frags[kin[k]].First) - home; d >= -1 && d <= 1 {
			to = append(to, kin[k])
		}
	}
	if role == Source {
		to = p.untagged(a, to, to[from:])
	}
	return to
}

// untagged appends the noun phrases nearest to fragment a in its sentence.
func (p *Pairs) untagged(a int, to, tagged []int) []int {
	anchor := p.frags[a]
	sent := p.doc.Sentences[p.doc.Tokens[anchor.First].Sentence].Tokens
	list := p.set.phrases
	free := func(k int) bool {
		if overlap(list[k], anchor.Range) {
			return false
		}
		for _, t := range tagged {
			if overlap(list[k], p.frags[t].Range) {
				return false
			}
		}
		return true
	}
	at := sort.Search(len(list), func(k int) bool { return list[k].First >= anchor.First })
	n := 0
	for k := at - 1; k >= 0 && at-k <= 2*aside && list[k].First >= sent.First && n < aside; k-- {
		if free(k) {
			to = append(to, len(p.frags)+k)
			n++
		}
	}
	n = 0
	for k := at; k < len(list) && k-at < 2*aside && list[k].First < sent.End && n < aside; k++ {
		if free(k) {
			to = append(to, len(p.frags)+k)
			n++
		}
	}
	return to
}

func overlap(a, b text.Range) bool { return a.First < b.End && b.First < a.End }

// place is where a fragment stands among the tagged ones.
func (p *Pairs) place(i int) int {
	if i < len(p.frags) {
		return i
	}
	first := p.Fragment(i).First
	return sort.Search(len(p.frags), func(k int) bool { return p.frags[k].First >= first })
}

// between counts the fragments of a role from number a up to b, at most 3.
func (p *Pairs) between(a, b int, role Role) uint32 {
	return uint32(min(max(p.before[role][b]-p.before[role][a], 0), 3))
}

// Rows fills the features of tying fragment a to b; b is -1 for none.
func (p *Pairs) Rows(a, b int, role Role, rows *[PairRows]uint32) {
	fa := p.frags[a]
	kind := uint32(fa.Role) | uint32(role)<<2
	if b < 0 {
		clear(rows[:])
		rows[0] = row(128, kind|1<<4)
		rows[1] = row(129, kind|uint32(p.state[a])<<4|bin(fa.Len())<<8)
		rows[2] = row(130, kind|p.token(fa.First-1)<<4)
		rows[3] = row(131, kind|p.token(fa.End)<<4)
		return
	}
	fb := p.Fragment(b)
	gap, from, to := text.Range{First: fa.End, End: fb.First}, a+1, p.place(b)
	if fb.First < fa.First {
		kind |= 1 << 5
		gap, from, to = text.Range{First: fb.End, End: fa.First}, p.place(b), a
		if b < len(p.frags) {
			from++
		}
	}
	kind |= 1 << 6
	state := uint8(0)
	if b < len(p.frags) {
		state = p.state[b]
	} else {
		kind |= 1 << 7
		if k := p.place(b) - 1; k >= 0 && overlap(p.frags[k].Range, fb.Range) {
			state = 3 + uint8(p.frags[k].Role) // within another fragment
		}
	}
	sa, sb := p.doc.Tokens[fa.First].Sentence, p.doc.Tokens[fb.First].Sentence
	ends := p.doc.Tokens[fa.End-1].Sentence
	sentences := uint32(min(max(sb-ends, sa-sb, 0), 3))
	paragraphs := uint32(min(max(p.paragraph(fb.First)-p.paragraph(fa.First)+1, 0), 3))
	commas, marks := uint32(0), uint32(0)
	if gap.Len() > 0 {
		commas = uint32(min(p.set.commas[gap.End]-p.set.commas[gap.First], 3))
		marks = uint32(min(p.set.marks[gap.End]-p.set.marks[gap.First], 3))
	}
	cues, sources, contents := p.between(from, to, Cue), p.between(from, to, Source), p.between(from, to, Content)
	all := cues | sources<<2 | contents<<4
	near := bin(gap.Len())

	rows[0] = row(132, kind|near<<8)
	rows[1] = row(133, kind|sentences<<8|paragraphs<<12)
	rows[2] = row(134, kind|all<<8)
	rows[3] = row(135, kind|all<<8|sentences<<16)
	rows[4] = row(136, kind|commas<<8|marks<<12)
	rows[5] = row(137, kind|near<<8|commas<<12|sentences<<16)
	rows[6] = row(138, kind|uint32(p.state[a])<<8|uint32(state)<<12|marks<<16|sentences<<20)
	rows[7] = row(139, kind|bin(fb.Len())<<8|bin(fa.Len())<<12)
	rows[8] = row(140, kind*7919+p.token(gap.First)*31+uint32(min(max(gap.Len(), 0), 2)))
	rows[9] = row(141, kind*7919+p.token(gap.End-1)*31+uint32(min(max(gap.Len(), 0), 2)))
	rows[10] = row(142, kind|p.tag(fb.First)<<8|p.tag(fb.End-1)<<16)
	rows[11] = row(143, kind|p.tag(fa.First)<<8|p.tag(fa.End-1)<<16|min(all, 1)<<24)
	rows[12] = row(144, kind*7919+p.token(fb.First))
	rows[13] = row(145, kind*7919+p.token(fa.First))
}

// token is the hash of a token's form, 1 outside the document.
func (p *Pairs) token(t int) uint32 {
	if t < 0 || t >= p.set.Len() {
		return 1
	}
	return p.set.Forms[p.set.Form[t]].Lower
}

func (p *Pairs) tag(t int) uint32 { return uint32(p.doc.Tokens[t].Tag) }
