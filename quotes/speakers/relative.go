package speakers

import (
	"quoth/quotes/text"
)

// relative resolves who and which to what stands right before.
func (r *reader) relative(c int, ph *phrase) (int, string, float64) {
	p := r.parser
	k := ph.first - 1
	for k >= 0 && p.same(ph.first, k) && (p.tok(k).Tag == text.Comma || p.tok(k).Tag == text.IN || p.tok(k).Tag == text.CloseParen || p.tok(k).Kind == text.CloseMark) {
		k--
	}
	if !p.same(ph.first, k) {
		return -1, "relative", 0
	}
	who := ph.noun == "who" || ph.noun == "whose" || ph.noun == "whom"
	if n := p.nameAt[k]; n >= 0 {
		if e := r.whose(int(n), nil); e >= 0 && (!who || r.cast.entities[e].kind == Person) {
			return e, "relative", confidence["relative"]
		}
	}
	if s, ok := p.single(k); ok && s == byPronoun {
		q := p.parse(k, k+1)
		e, _, sure := r.byPronoun(c, &q, nil)
		return e, "relative", sure
	}
	// the noun phrase that ends here
	s := k
	for s > k-10 && p.same(k, s-1) && (p.modifier(s-1) || p.tok(s-1).Tag == text.DT || p.tok(s-1).Tag == text.PRPS || p.tok(s-1).Tag == text.CD || p.tok(s-1).Tag == text.POS || p.nameAt[s-1] >= 0) {
		s--
	}
	// "the nominee for president, who"
	for n := 0; who && n < 3 && p.same(k, s-2) && (p.tok(s-1).Norm == "for" || p.tok(s-1).Norm == "of" || p.tok(s-1).Norm == "at" || p.tok(s-1).Norm == "in" || p.tok(s-1).Norm == "with" || p.tok(s-1).Norm == "from"); n++ {
		for s--; s > k-20 && p.same(k, s-1) && (p.modifier(s-1) || p.tok(s-1).Tag == text.DT || p.tok(s-1).Tag == text.PRPS || p.tok(s-1).Tag == text.CD || p.tok(s-1).Tag == text.POS || p.nameAt[s-1] >= 0); {
			s--
		}
	}
	q := p.parse(s, k+1)
	if who && !q.plural {
		if e := r.described(s); e >= 0 {
			return e, "relative", confidence["relative-phrase"]
		}
	}
	if q.shape != byNoun && q.shape != byName {
		return -1, "relative", 0
	}
	e, _, sure := r.resolve(c, &q)
	return e, "relative", sure * confidence["relative-noun"]
}

// described looks left from token k for the person of whom the phrase there
// says what he is: "Ann Roe, a clerk at the court who", "Roe, 59, of Ashton,
// Md., who", "Roe is a lawyer who".
func (r *reader) described(k int) int {
	p := r.parser
	for j := k - 1; j > k-14 && p.same(k, j); j-- {
		t := p.tok(j)
		if n := p.nameAt[j]; n >= 0 {
			e := r.whose(int(n), nil)
			if e >= 0 && r.cast.entities[e].kind == Person && j+1 < k && (p.tok(j+1).Tag == text.Comma || p.tok(j+1).Norm == "is" || p.tok(j+1).Norm == "was") {
				return e
			}
			continue
		}
		if t.Tag.Finite() && t.Norm != "is" && t.Norm != "was" || t.Kind == text.OpenMark || t.Tag == text.CC || t.Norm == ";" {
			return -1
		}
	}
	return -1
}
