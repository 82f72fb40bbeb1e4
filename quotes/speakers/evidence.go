package speakers

import (
	"strings"

	"quoth/quotes/text"
)

// weigh gathers what the name itself and the words around it say of its kind.
func (f *finder) weigh(n *name) {
	at, end := n.words.First, n.words.End
	last := n.parts[len(n.parts)-1]
	g, given := firstName(n.parts[0])
	n.given = given
	for _, w := range n.parts[1:] { // a middle name of Vietnam's women
		if w == "thi" {
			n.sex = female
		}
	}
	if n.sex == unsexed && given && (len(n.parts) > 1 || f.tok(at).Tag.Proper()) {
		n.sex = g
	}
	// the words of the name
	switch {
	case given && len(n.parts) > 1:
		n.person += 5
	case given:
		n.person += 2
	case len(n.parts) == 2 || len(n.parts) == 3:
		n.person++
	}
	for k := at; k < end; k++ {
		w := f.tok(k).Norm
		switch {
		case k > at && particles[w] && w != "de", len(w) == 2 && w[1] == '.', suffixes[fold(w)], f.tok(k).Kind == text.OpenMark:
			n.person += 3
		case w == "of" || w == "for" || w == "&" || w == "and" || w == "the" || w == "to" || w == "on":
			n.group += 6
		}
	}
	for _, w := range n.parts {
		if classOf(w)&firm != 0 {
			n.group += 3
		}
	}
	c := classOf(last)
	if c&(firm|body|joins|paper) != 0 && len(n.parts) > 1 {
		n.group += 3
	}
	if c&ground != 0 && len(n.parts) > 1 && !given {
		n.place += 4
		n.person -= 2
	}
	if acronym(f.tok(at).Norm) && len(n.parts) == 1 {
		n.group += 3
	}
	if len(n.parts) == 1 && c&place != 0 || len(n.parts) > 1 && placeNames[strings.Join(n.parts, " ")] {
		n.place += 5
	} else if len(n.parts) > 1 && c&place != 0 {
		n.place += 2
	}
	if c := classOf(n.parts[0]); len(n.parts) > 1 && c&(people|place|thing) != 0 {
		n.group += 2
		if c&thing != 0 && !given {
			n.group++
			n.person -= 2
		}
	}
	f.before(n)
	f.after(n)
}

// before weighs what stands in front of the name, and reads titles and roles
// from it.
func (f *finder) before(n *name) {
	if n.words.First > n.whole.First {
		n.person += 6
		f.titles(n)
	}
	i := n.whole.First - 1
	if !f.same(n.whole.First, i) {
		return
	}
	if f.apposedToBody(i) {
		n.group += 4
	}
	switch w := fold(f.tok(i).Norm); {
	case w == "the":
		n.definite = true
		if k := n.words.End; f.same(k-1, k) && f.tok(k).Tag.Noun() && !f.capital(k) {
			break // "the McKinley plan"
		}
		if n.words.First == n.whole.First {
			n.group += 3
			n.person -= 3
		}
	case w == "in" || w == "at" || w == "near" || w == "from" || w == "across" || w == "outside":
		if n.words.First == n.whole.First {
			n.place++
		}
	case trade(w) && !n.given:
		n.group += 3
		n.title = w
	case f.tok(i).Tag.Noun() || f.tok(i).Tag == text.JJ || classOf(w)&(role|kin|title|calling) != 0:
		f.roleBefore(n, i)
	}
}

// apposedToBody reports whether the name behind token i is what an organisation is
// called that the article has just spoken of: "The firm, | Salvano", "its owner's
// publisher, | the Vale Group".
func (f *finder) apposedToBody(i int) bool {
	if i > 0 && f.tok(i).Norm == "the" && f.same(i, i-1) {
		i--
	}
	if i < 2 || f.tok(i).Tag != text.Comma || !f.same(i, i-2) || classOf(fold(f.tok(i-1).Norm))&(body|press) == 0 {
		return false
	}
	for k := i - 2; k > i-6 && f.same(i, k); k-- {
		switch t := f.tok(k); {
		case t.Tag == text.DT || t.Tag == text.PRPS || t.Tag == text.POS:
			return strings.ToLower(t.Norm) != "a" && strings.ToLower(t.Norm) != "an"
		case !t.Tag.Noun() && t.Tag != text.JJ:
			return false
		}
	}
	return false
}

// after weighs what follows the name.
func (f *finder) after(n *name) {
	k := n.words.End
	if !f.same(k-1, k) {
		return
	}
	if f.tok(k).Tag != text.Comma && f.tok(k).Tag != text.OpenParen {
		switch w := f.tok(k).Norm; {
		case w == "who":
			n.person += 3
		case w == "'s" && f.same(k, k+1) && classOf(f.tok(k+1).Norm)&kin != 0:
			n.person += 2
		case !n.given && len(n.parts) > 1 && f.same(k, k+1) && f.tok(k).Tag.Finite() && f.tok(k+1).Norm == "its":
			n.group += 3 // "Orlen Avionics cut its forecast"
		}
		return
	}
	if !f.same(k, k+1) {
		return
	}
	switch t := f.tok(k + 1); {
	case len(n.parts) == 1 && f.capital(k+1) && classOf(fold(t.Norm))&place != 0:
		n.place += 4 // "Ashton, Md."
	case t.Norm == "who" || t.Norm == "whose":
		n.person += 4
	case t.Norm == "which":
		n.group += 3
	case t.Kind == text.Number && len(t.Norm) <= 2 && f.same(k, k+2) && (f.tok(k+2).Tag == text.Comma || f.tok(k+2).Tag == text.CloseParen || f.tok(k+2).Tag == text.Stop):
		n.person += 5
	}
}

// titles reads the title and honorifics within the run.
func (f *finder) titles(n *name) {
	var words []string
	for k := n.whole.First; k < n.words.First; k++ {
		w := fold(f.tok(k).Norm)
		c := classOf(w)
		if c&honorific != 0 && c&title == 0 {
			n.polite = true
		}
		n.sex = sexByRole(w, n.sex)
		if c&honorific != 0 && c&(title|role) == 0 {
			continue
		}
		if c&(title|calling|rank|role|party) != 0 {
			w = strings.ToLower(f.tok(k).Norm)
		} else {
			w = f.tok(k).Norm
		}
		words = append(words, w)
	}
	n.title = strings.Join(words, " ")
}

// roleBefore reads a role in lower case directly before the name, its last
// word at token i: "finance minister", "the club's captain".
func (f *finder) roleBefore(n *name, i int) {
	w := f.tok(i).Norm
	c := classOf(fold(w))
	if c&(role|kin|title|party) == 0 && !agentNoun(fold(w)) || f.capital(i) && !f.opens(i) {
		return
	}
	if f.tok(i).Tag.Verb() && c&(role|kin|title) == 0 {
		return
	}
	n.person += 4
	n.group -= 2
	if c&role == 0 && c&kin == 0 && c&title == 0 {
		n.person -= 2
	}
	n.sex = sexByRole(fold(w), n.sex)
	k := i
	for k > i-6 && f.same(i, k-1) && f.modifier(k-1) {
		k--
	}
	role := f.phrase(k, i+1)
	if n.title != "" {
		role = n.title + " " + role
	}
	n.title = role
}

// modifier reports whether token k can stand before the head of a role.
func (f *finder) modifier(k int) bool {
	t := f.tok(k)
	return t.Tag == text.NN || t.Tag == text.NNP || t.Tag == text.JJ || t.Tag == text.NNS && t.Kind == text.Word || t.Tag == text.NNPS ||
		classOf(fold(t.Norm))&rank != 0
}

// phrase returns the words of tokens [i, end) with the first one in lower case
// unless it is a name.
func (f *finder) phrase(i, end int) string {
	if i >= end {
		return ""
	}
	s := f.doc.Text[f.tok(i).Start:f.tok(end-1).End]
	if strings.ContainsAny(s, "\n\r\t") {
		s = strings.Join(strings.Fields(s), " ")
	}
	if f.capital(i) && f.opens(i) && f.tok(i).Tag != text.NNPS && !acronym(f.tok(i).Norm) && classOf(fold(f.tok(i).Norm))&(role|rank|title|kin) != 0 {
		s = strings.ToLower(f.tok(i).Norm) + s[len(f.tok(i).Norm):]
	}
	return s
}

// agentNoun reports whether a word outside the list looks like somebody's
// trade: "trombonist", "storeman".
func agentNoun(w string) bool {
	if len(w) < 6 {
		return false
	}
	for _, s := range [...]string{"ist", "man", "woman", "ologist", "grapher", "keeper", "maker", "worker", "owner", "leader", "eer", "ician", "sman"} {
		if strings.HasSuffix(w, s) {
			return true
		}
	}
	return false
}

// doer reports whether the word ends as nouns do of who or what does something.
func doer(w string) bool {
	if len(w) < 5 {
		return false
	}
	for _, s := range [...]string{"er", "or", "ee", "ant", "ian"} {
		if strings.HasSuffix(w, s) {
			return true
		}
	}
	return agentNoun(w)
}

// sexByRole returns the gender that a title or a role gives its bearer, of whom
// a gender may be known: that a chairman is called Ann tells more than that she
// is called a chairman.
func sexByRole(w string, known gender) gender {
	s := sexOf(classOf(w))
	if s == unsexed || known != unsexed && len(w) > 3 && strings.HasSuffix(w, "man") {
		return known
	}
	return s
}

// sexOf reads the gender out of a class.
func sexOf(c class) gender {
	switch c & (masculine | feminine) {
	case masculine:
		return male
	case feminine:
		return female
	}
	return unsexed
}
