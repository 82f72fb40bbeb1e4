package speakers

import (
	"strings"

	"quoth/quotes/text"
)

// crowded bounds how many entities may share a word of their names before
// further ones are no longer looked at.
const crowded = 12

// A cast holds the entities of a document and finds them by their words.
type cast struct {
	doc       *text.Document
	names     []name
	entities  []entity
	byWord    map[string][]int // a word of a name → entities
	byInitial map[byte][]int   // first letter of the last word of a full name → entities
	byAge     map[string]int   // the one person of an age, -1 where there are several
	byHead    map[string][]int // head of a role → entities
}

// gather makes the entities of all names: full names first, so that a surname
// finds its owner also where the full name comes later.
func gather(doc *text.Document, names []name) *cast {
	c := &cast{doc: doc, names: names, byWord: map[string][]int{}, byInitial: map[byte][]int{}, byAge: map[string]int{}, byHead: map[string][]int{}}
	c.share()
	for i := range c.names {
		if n := &c.names[i]; len(n.parts) > 1 && !n.headline {
			c.full(n)
		}
	}
	for i := range c.names {
		if n := &c.names[i]; len(n.parts) > 1 && n.headline {
			c.full(n)
		}
	}
	for _, polite := range [...]bool{true, false} {
		for i := range c.names {
			if n := &c.names[i]; len(n.parts) == 1 && n.polite == polite {
				c.short(n)
			}
		}
	}
	for i := range c.entities {
		c.entities[i].settle()
	}
	return c
}

// share gives the first of two given names the surname of both: "Tim and Ana
// Ross".
func (c *cast) share() {
	for i := 0; i+1 < len(c.names); i++ {
		n, next := &c.names[i], &c.names[i+1]
		if len(n.parts) != 1 || !n.given || n.words != n.whole || n.place > 4 || len(next.parts) != 2 || !next.given || next.group > 0 ||
			next.words.First != n.words.End+1 || c.doc.Tokens[n.words.End].Norm != "and" {
			continue
		}
		n.shared = c.doc.Tokens[next.words.End-1].Norm
		n.parts = []string{n.parts[0], next.parts[1]}
		n.person += 3
	}
}

// full links a name of several words to the entity that bears it, or makes one.
func (c *cast) full(n *name) {
	last := n.parts[len(n.parts)-1]
	for _, at := range [...]string{last, n.parts[0]} {
		for _, e := range c.byWord[at] {
			if n.entity < 0 && c.entities[e].agrees(n) {
				c.join(n, e)
			}
		}
	}
	if n.entity < 0 && n.headline && len(n.parts) > 2 && !n.given && n.words == n.whole {
		return // words of a headline
	}
	if n.entity < 0 {
		c.join(n, c.make(n))
	}
}

// agrees reports whether the name can be another form of the entity's.
func (e *entity) agrees(n *name) bool {
	a, b := e.parts, n.parts
	if len(a) < len(b) {
		a, b = b, a
	}
	if len(b) == 1 {
		return false
	}
	if e.person >= e.group && n.person >= n.group {
		if a[len(a)-1] != b[len(b)-1] {
			// Spanish and other names may lose their last part.
			return len(b) > 1 && len(a) > len(b) && prefix(a, b)
		}
		return SameGiven(a[0], b[0]) && middles(a, b) || subsequence(a, b)
	}
	if len(a) == len(b)+1 && prefix(a, b) && !given(b[0]) {
		// "Orbit Valley" is Orbit Valley Foods, but "Orbit Valley" no newspaper's name
		last := a[len(a)-1]
		return classOf(last)&firm != 0 && signs[last] == "" && e.place < 5 && n.place < 5
	}
	return a[len(a)-1] == b[len(b)-1] && subsequence(a, b)
}

// middles reports whether the middle parts of two names with the same first
// and last part do not contradict each other.
func middles(a, b []string) bool {
	if len(a) < 3 || len(b) < 3 {
		return true
	}
	return SameGiven(a[1], b[1])
}

// prefix reports whether a begins with b.
func prefix(a, b []string) bool {
	for i := range b {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// subsequence reports whether the words of b stand in a in their order.
func subsequence(a, b []string) bool {
	i := 0
	for _, w := range a {
		if i < len(b) && w == b[i] {
			i++
		}
	}
	return i == len(b)
}

// short links a name of one word: to whom bears it as a surname, else as the
// distinctive part of an organisation's name, else as a first name. Where
// several do, the choice is left to the reader.
func (c *cast) short(n *name) {
	w := n.parts[0]
	var surname, first, groups []int
	for _, e := range c.byWord[w] {
		x := &c.entities[e]
		if len(x.parts) == 1 {
			if x.parts[0] == w {
				surname = append(surname, e)
			}
			continue
		}
		switch person := x.person >= x.group && x.person >= x.place; {
		case person && x.parts[len(x.parts)-1] == w:
			surname = append(surname, e)
		case person && (x.parts[0] == w || x.parts[1] == w || len(x.parts) > 3 && x.parts[2] == w):
			first = append(first, e)
		case !person && (x.parts[len(x.parts)-1] == w && classOf(w)&(firm|body|joins) != 0 || x.parts[0] == w && classOf(w)&(place|people) == 0 && !strings.Contains(w, ".")):
			groups = append(groups, e)
		}
	}
	if acronym(c.doc.Tokens[n.words.First].Norm) && len(surname) == 0 {
		if e := c.acronymOf(n); e >= 0 {
			c.join(n, e)
			return
		}
	}
	switch {
	case n.definite && n.words == n.whole && len(groups) > 0:
		c.choose(n, groups)
	case len(surname) > 0 && !(n.definite && n.words == n.whole && len(groups) > 0):
		c.choose(n, surname)
	case len(first) > 0:
		c.choose(n, first)
	case len(groups) > 0 && !n.polite:
		c.choose(n, groups)
	default:
		if e := c.misspelt(n); e >= 0 {
			c.join(n, e)
			return
		}
		c.join(n, c.make(n))
	}
}

// choose links the name to the one entity, or leaves several as rivals.
func (c *cast) choose(n *name, among []int) {
	if len(among) == 1 {
		if x := &c.entities[among[0]]; n.polite && n.sex != unsexed && x.sex != unsexed && n.sex != x.sex {
			c.join(n, c.make(n)) // "Mr. Roe" where the text has Ann Roe
			return
		}
		c.join(n, among[0])
		return
	}
	if n.sex != unsexed && (n.polite || n.title != "") {
		var left, sure []int
		for _, e := range among {
			if c.entities[e].sex == n.sex || c.entities[e].sex == unsexed {
				left = append(left, e)
			}
			if c.entities[e].sex == n.sex {
				sure = append(sure, e)
			}
		}
		if len(sure) == 1 && n.polite && n.sex == female {
			left = sure // initials and surnames alone are men's more often
		}
		if len(left) == 1 {
			c.join(n, left[0])
			return
		}
		if len(left) > 0 {
			among = left
		}
	}
	n.rivals = among
}

// misspelt finds the person whose surname the name of one word is but for a
// letter: "Scheider" where the text has "Ann Schneider". Capitals alone tell
// nothing else of it.
func (c *cast) misspelt(n *name) int {
	w := n.parts[0]
	if len(w) < 5 || n.given || n.group > 0 || n.place > 1 || len(c.byWord[w]) > 0 {
		return -1
	}
	for _, e := range c.byInitial[w[0]] {
		x := &c.entities[e]
		if last := x.parts[len(x.parts)-1]; len(x.parts) > 1 && len(last) >= 5 && x.person > x.group && slip(w, last) {
			return e
		}
	}
	return -1
}

// slip reports whether two words differ by one letter left out, put in or
// changed, or by two that changed places.
func slip(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a) < len(b) {
		return a[i:] == b[i+1:]
	}
	if i+1 >= len(a) {
		return true
	}
	return a[i+1:] == b[i+1:] || a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
}

// acronymOf finds the organisation whose initials the name is: WHO.
func (c *cast) acronymOf(n *name) int {
	w := c.doc.Tokens[n.words.First].Norm
	if !acronym(w) {
		return -1
	}
	letters := strings.ToLower(strings.Map(func(r rune) rune {
		if r >= 'A' && r <= 'Z' {
			return r
		}
		return -1
	}, w))
	// "(WHO)" directly after the name that it stands for
	i := n.words.First
	near := i > 1 && c.doc.Tokens[i-1].Norm == "("
	for e := range min(len(c.entities), 400) {
		x := &c.entities[e]
		if len(x.parts) < 2 {
			continue
		}
		if initials(x.parts, letters) && (len(letters) > 2 || near || len(x.parts) == 2 && x.person < 3) {
			return e
		}
	}
	return -1
}

// initials reports whether the letters are the first letters of the words,
// small words counted or not.
func initials(parts []string, letters string) bool {
	var all, big strings.Builder
	for _, p := range parts {
		all.WriteByte(p[0])
		if p != "of" && p != "for" && p != "and" && p != "the" && p != "on" && p != "to" && p != "&" {
			big.WriteByte(p[0])
		}
	}
	return all.String() == letters || big.String() == letters
}

// make adds an entity under the name.
func (c *cast) make(n *name) int {
	c.entities = append(c.entities, entity{spoke: -1, parts: n.parts, last: nowhere, before: nowhere, full: nowhere})
	e := len(c.entities) - 1
	c.index(e, n.parts)
	if last := n.parts[len(n.parts)-1]; len(n.parts) > 1 && len(c.byInitial[last[0]]) < 4*crowded {
		c.byInitial[last[0]] = append(c.byInitial[last[0]], e)
	}
	return e
}

// add appends an entity that has no entry in the index of names.
func (c *cast) add(e entity) int {
	c.entities = append(c.entities, e)
	return len(c.entities) - 1
}

// index enters the words of a name.
func (c *cast) index(e int, parts []string) {
	for i, w := range parts {
		list := c.byWord[w]
		if len(list) >= crowded || len(list) > 0 && list[len(list)-1] == e || i > 8 {
			continue
		}
		c.byWord[w] = append(list, e)
	}
}

// join makes the name a mention of entity e.
func (c *cast) join(n *name, e int) {
	n.entity = e
	x := &c.entities[e]
	if len(n.parts) > 1 || n.polite {
		x.fulls++
	}
	if len(n.parts) > 1 || len(x.parts) < 2 || n.person > 0 {
		x.person += n.person
		x.group += n.group
		x.place += n.place
	}
	x.given = x.given || n.given && len(n.parts) > 1
	if x.sex == unsexed || n.polite {
		if n.sex != unsexed {
			x.sex = n.sex
		}
	}
	shown := c.shown(n)
	if n.shared != "" {
		shown += " " + n.shared
	}
	if x.grown(n) || x.name == "" || len(n.parts) == len(x.parts) && shout(x.name) && !shout(shown) {
		x.parts, x.name = n.parts, shown
		c.index(e, n.parts)
	}
}

// shown returns the name as written, in one line.
func (c *cast) shown(n *name) string {
	s := c.doc.Text[c.doc.Tokens[n.words.First].Start:c.doc.Tokens[n.words.End-1].End]
	if strings.ContainsAny(s, "\n\r\t") {
		s = strings.Join(strings.Fields(s), " ")
	}
	return s
}
