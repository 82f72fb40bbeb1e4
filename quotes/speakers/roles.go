package speakers

import (
	"strings"

	"quoth/quotes/text"
)

// describe reads, around each name, what the article says that its bearer is:
// titles, appositions, ages and offices given.
func (c *cast) describe() {
	f := &finder{doc: c.doc}
	for i := range c.names {
		n := &c.names[i]
		e := n.entity
		if e < 0 {
			continue
		}
		if n.title != "" && n.person > 0 {
			c.appoint(e, n.title)
		}
		c.apposed(f, n)
		c.precedingNoun(f, n)
		c.named(f, n)
	}
	for i := range c.entities {
		c.entities[i].settle()
	}
}

// apposed reads what follows a name between commas or as a complement: ", 44,
// the mayor of Vik,", "(44)", "is the mayor", ", as mayor".
func (c *cast) apposed(f *finder, n *name) {
	k := n.words.End
	for steps := 0; steps < 3 && f.same(n.words.First, k+1); steps++ {
		t := f.tok(k)
		switch {
		case t.Tag == text.Comma || t.Tag == text.OpenParen:
			next := f.tok(k + 1)
			if next.Kind == text.Number && len(next.Norm) <= 3 && f.same(k, k+2) && !f.tok(k+2).Tag.Noun() {
				c.aged(n.entity, next.Norm)
				k += 2
				if f.same(k, k) && f.tok(k).Tag == text.CloseParen {
					k++
				}
				continue
			}
			if role, end, ok := f.noun(k + 1); ok {
				if f.ends(end) || t.Tag == text.OpenParen {
					c.office(n, role)
				}
			} else if t.Tag == text.Comma {
				c.styled(f, n, k+1)
			}
			return
		case (t.Norm == "is" || t.Norm == "was") && f.tok(k+1).Kind == text.Number && len(f.tok(k+1).Norm) == 2 && f.ends(k+2):
			c.aged(n.entity, f.tok(k+1).Norm)
			c.entities[n.entity].person += 3
			return
		case t.Norm == "is" || t.Norm == "was" || t.Norm == "became" || t.Norm == "remains":
			if w := f.tok(k + 1); w.Tag == text.DT || w.Tag == text.PRPS {
				if role, _, ok := f.noun(k + 1); ok {
					c.office(n, role)
				}
			}
			return
		case t.Norm == "as":
			if role, _, ok := f.noun(k + 1); ok && k >= 2 && c.hired(f, n.whole.First-1) {
				c.office(n, role)
			}
			return
		default:
			return
		}
	}
}

// aged notes somebody's age.
func (c *cast) aged(e int, age string) {
	c.entities[e].age = age
	if other, ok := c.byAge[age]; ok && other != e {
		e = -1
	}
	c.byAge[age] = e
}

// office gives the bearer of the name a role, which is evidence of a person.
func (c *cast) office(n *name, role string) {
	d := dutyOf(role)
	switch cl := classOf(d.head); {
	case cl&(body|press) != 0 && cl&somebody == 0:
		if x := &c.entities[n.entity]; x.person <= x.group+2 && role[0] >= 'a' {
			x.group += 3
			c.appoint(n.entity, role)
		}
	case cl&somebody != 0 || agentNoun(d.head):
		c.entities[n.entity].person += 4
		c.appoint(n.entity, role)
		x := &c.entities[n.entity]
		x.sex = sexByRole(d.head, x.sex)
	}
}

// somebody is any class of a person by what he is.
const somebody = role | kin | title | calling | unnamed

// ends reports whether an apposition can end before token k.
func (f *finder) ends(k int) bool {
	if k >= len(f.doc.Tokens) || !f.same(k-1, k) {
		return true
	}
	t := f.tok(k)
	return t.Tag == text.Comma || t.Tag == text.Stop || t.Tag == text.CloseParen || t.Tag == text.Colon || t.Tag.Finite() ||
		t.Norm == "who" || t.Norm == "and" || t.Norm == "whose" || t.Tag == text.VBG || t.Tag == text.VBN || t.Kind == text.OpenMark || t.Norm == ";"
}

// noun reads a noun phrase that begins at token k, with what "of", "at", "for"
// and "in" add, and returns it without its determiner: "mayor of Vik".
func (f *finder) noun(k int) (string, int, bool) {
	start := k
	if !f.same(k, k) {
		return "", k, false
	}
	for j := k; j < k+6 && j < len(f.doc.Tokens) && f.same(k, j); j++ { // the county's, his, a
		t := f.tok(j)
		if t.Tag == text.DT || t.Tag == text.PRPS || possessive(t.Norm) || t.Norm == "now" || t.Norm == "then" {
			start = j + 1
		} else if !t.Tag.Noun() && t.Tag != text.JJ && t.Tag != text.CD {
			break
		}
	}
	j := start
	head := -1
	for ; j < start+8 && j < len(f.doc.Tokens) && f.same(k, j); j++ {
		t := f.tok(j)
		c := classOf(fold(t.Norm))
		if t.Tag.Noun() || c&(role|title|calling|kin) != 0 && !t.Tag.Finite() {
			head = j
			continue
		}
		if t.Tag == text.JJ || t.Tag == text.CD || t.Tag == text.VBG || t.Tag == text.VBN || t.Tag == text.JJS || t.Tag == text.RB || t.Tag == text.CC && head < 0 || c&rank != 0 {
			continue
		}
		break
	}
	if head < 0 {
		return "", start, false
	}
	w := fold(f.tok(head).Norm)
	c := classOf(w)
	if c&(role|title|calling|kin|unnamed|body|press) == 0 && !agentNoun(w) || c&crowd != 0 && c&(role|kin|title|calling) == 0 {
		return "", start, false
	}
	end := head + 1
	for end < head+12 && f.same(k, end) && end < len(f.doc.Tokens) {
		t := f.tok(end)
		if t.Norm == "of" || t.Norm == "at" || t.Norm == "for" || t.Norm == "in" || t.Tag.Noun() || t.Tag == text.DT || t.Tag == text.JJ || t.Tag == text.POS || t.Tag == text.CD || t.Norm == "&" {
			end++
			continue
		}
		break
	}
	for end > head+1 && !f.tok(end-1).Tag.Noun() && f.tok(end-1).Tag != text.CD {
		end--
	}
	return f.phrase(start, end), end, true
}

// precedingNoun reads the noun phrase before a comma and a name: "The county's
// roads chief, Lionel Tsang".
func (c *cast) precedingNoun(f *finder, n *name) {
	k := n.whole.First - 1
	if n.person <= -2 || !f.same(n.whole.First, k-1) || f.tok(k).Tag != text.Comma {
		return
	}
	h := k - 1
	if end := h + 1; classOf(fold(f.tok(h).Norm))&(role|kin) == 0 {
		// "An attorney for the club, Ann Roe": back to what is of or for
		for j := h; j > h-9 && f.same(h, j-1); j-- {
			t := f.tok(j)
			if (t.Norm == "for" || t.Norm == "of" || t.Norm == "at") && (classOf(fold(f.tok(j-1).Norm))&(role|kin) != 0 || f.tok(j-1).Tag == text.NN && f.capital(h)) {
				c.precedingRole(f, n, j-1, end)
				return
			}
			if !t.Tag.Noun() && t.Tag != text.DT && t.Tag != text.JJ && t.Tag != text.POS && t.Tag != text.IN && t.Tag != text.CD && t.Tag != text.PRPS {
				break
			}
		}
	}
	c.precedingRole(f, n, h, h+1)
}

// precedingRole gives the bearer of the name the role whose head is token h
// and that ends before token end.
func (c *cast) precedingRole(f *finder, n *name, h, end int) {
	w := fold(f.tok(h).Norm)
	cl := classOf(w)
	if f.tok(h).Tag == text.NNS && !n.given && n.words == n.whole && f.shut(n.words.End) && !f.lists(n.words.End) && !timeNouns[singular(w)] && f.opened(h) {
		n.group += 4
		c.entities[n.entity].group += 4 // "the flat's managers, Orlen Homes,": several in one name
		c.enrol(n.entity, dutyOf(f.phrase(h, h+1)))
		return
	}
	if cl&crowd != 0 && cl&(role|kin) == 0 || !f.tok(h).Tag.Noun() || f.tok(h).Tag == text.NNS {
		return
	}
	if cl&(role|kin|title|calling) == 0 && !agentNoun(w) {
		c.style(f, n, h, end)
		return
	}
	s := h
	for s > h-8 && f.same(h, s-1) && f.modifier(s-1) {
		s--
	}
	// A determiner, a possessive, the head of the sentence, or a verb before its
	// subject ("asked counsel, Ann Roe.") must open it: in "the judge, the baker,
	// Ann" nothing tells.
	if f.same(h, s-1) {
		d := f.tok(s - 1)
		if d.Tag != text.DT && d.Tag != text.PRPS && d.Tag != text.POS && !possessive(d.Norm) && !(d.Tag == text.VBD && f.shut(n.words.End)) {
			return
		}
	} else if !f.opens(s) {
		return
	}
	x := &c.entities[n.entity]
	x.person += 4
	n.person += 4
	x.sex = sexByRole(w, x.sex)
	c.appoint(n.entity, f.phrase(s, end))
}

// hired reports whether the token before a name gives an office.
func (c *cast) hired(f *finder, k int) bool {
	if k < 0 {
		return false
	}
	switch strings.ToLower(f.tok(k).Norm) {
	case "hired", "named", "appointed", "elected", "chose", "made", "picked", "promoted", "installed", "nominated", "selected", "re-elected", "reappointed", "confirmed", "hire", "name", "appoint", "elect", "hires", "names", "appoints", "elects":
		return true
	}
	return false
}

// named reads "X was named chief executive", "named X as chief executive",
// "named X chief executive".
func (c *cast) named(f *finder, n *name) {
	k := n.words.End
	if c.hired(f, n.whole.First-1) && f.same(k-1, k) {
		if f.tok(k).Norm == "as" || f.tok(k).Norm == "its" || f.tok(k).Norm == "to" {
			k++
		}
		if f.same(k-1, k) && k < len(f.doc.Tokens) {
			if role, _, ok := f.noun(k); ok {
				c.office(n, role)
			}
		}
		return
	}
	if f.same(k-1, k+1) && (f.tok(k).Norm == "was" || f.tok(k).Norm == "is") && c.hired(f, k+1) && f.same(k, k+2) {
		j := k + 2
		if f.tok(j).Norm == "as" {
			j++
		}
		if f.same(k, j) {
			if role, _, ok := f.noun(j); ok {
				c.office(n, role)
			}
		}
	}
}
