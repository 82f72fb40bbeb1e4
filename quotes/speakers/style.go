package speakers

import "quoth/quotes/text"

// style gives the bearer of a name the role of the noun that ends at token h
// before it, between commas, although the lists do not know the noun: "its
// first oboe, Liesl Moe,". What the noun is tells the name.
func (c *cast) style(f *finder, n *name, h, end int) {
	if !c.stylish(f, n, h) || !f.shut(n.words.End) {
		return
	}
	s := h
	for s > h-8 && f.same(h, s-1) && f.modifier(s-1) {
		s--
	}
	if !f.same(h, s-1) {
		return
	}
	d := f.tok(s - 1)
	if d.Tag != text.PRPS && !(d.Tag == text.DT && definite(d.Norm)) && d.Tag != text.POS && !possessive(d.Norm) {
		return
	}
	// "In the yard, Ann Roe, 44, said": where, not who.
	for k := s - 1; k >= s-8 && f.same(h, k); k-- {
		switch t := f.tok(k); {
		case t.Tag == text.IN || t.Tag == text.TO:
			if !f.same(h, k-1) || f.tok(k-1).Tag == text.Comma {
				return
			}
			k = -1
		case t.Tag == text.DT, t.Tag == text.PRPS, t.Tag == text.POS, possessive(t.Norm), f.modifier(k):
		default:
			k = -1
		}
	}
	c.enrol(n.entity, dutyOf(f.phrase(s, end)))
}

// styled is style for a noun behind the name: "Liesl Moe, its first oboe,".
func (c *cast) styled(f *finder, n *name, k int) {
	d := f.tok(k)
	if d.Tag != text.PRPS && d.Tag != text.DT {
		return
	}
	j := k + 1
	for j < k+8 && f.same(k, j) && (f.modifier(j) || f.tok(j).Tag == text.POS) {
		j++
	}
	h := j - 1
	if h == k || !f.tok(h).Tag.Noun() || f.tok(h).Tag == text.NNS || !c.stylish(f, n, h) || f.same(h, j) && f.tok(j).Tag != text.Comma && f.tok(j).Tag != text.Stop {
		return
	}
	s := h
	for s > k+1 && f.tok(s-1).Tag != text.POS {
		s--
	}
	c.enrol(n.entity, dutyOf(f.phrase(s, h+1)))
}

// stylish reports whether the noun at token h can say what the bearer of the
// name, a person in all likelihood, is.
func (c *cast) stylish(f *finder, n *name, h int) bool {
	w := fold(f.tok(h).Norm)
	x := &c.entities[n.entity]
	return len(n.parts) > 1 && x.person > 0 && x.person > x.group && x.person > x.place && !f.capital(h) && !timeNouns[w] &&
		classOf(w)&(body|press|paper|crowd|place|calendar) == 0
}

// definite reports whether the article points to one of a kind.
func definite(w string) bool { return w == "the" || w == "The" }

// shut reports whether what stands between commas ends before token k, or
// after an age there.
func (f *finder) shut(k int) bool {
	if !f.same(k-1, k) {
		return true
	}
	t := f.tok(k)
	return t.Tag == text.Comma || t.Tag == text.Stop || t.Tag == text.CloseParen
}

// opened reports whether "the", "her" or "the firm's" opens the noun phrase whose
// head is token h.
func (f *finder) opened(h int) bool {
	s := h
	for s > h-8 && f.same(h, s-1) && f.modifier(s-1) {
		s--
	}
	if !f.same(h, s-1) {
		return false
	}
	d := f.tok(s - 1)
	return d.Tag == text.PRPS || d.Tag == text.DT && definite(d.Norm) || d.Tag == text.POS || possessive(d.Norm)
}

// lists reports whether the comma at token k goes on to another name.
func (f *finder) lists(k int) bool {
	return f.same(k, k+1) && f.tok(k).Tag == text.Comma && (f.capital(k+1) || f.tok(k+1).Norm == "and")
}
