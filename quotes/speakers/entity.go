package speakers

import (
	"strings"

	"quoth/quotes/text"
)

// crowded bounds how many entities may share a word of their names before
// further ones are no longer looked at.
const crowded = 12

// An entity is somebody or something that the article names, or that speaks in
// it without a name.
type entity struct {
	name    string
	parts   []string // of the fullest name, folded
	kind    Kind
	sex     gender
	lean    gender // by the ending of an unknown first name
	age     string
	roles   []duty
	aliases []string
	plural  bool
	common  bool // without a name

	person, group, place int // evidence
	given                bool
	mentions             int // read so far
	fulls                int // by full name, in the whole text

	// where the text spoke of it last
	last, before, full seat // full: by more than the surname
	// spoke is the position of its last claim, as an index of claims in the
	// order in which they were read; -1 before.
	spoke   int
	spokeIn int // paragraph
	spokeAt int // sentence
}

// A duty is what somebody is: "finance minister".
type duty struct {
	text string
	head string   // "minister"
	mods []string // "finance"
}

// A seat is one place where an entity is mentioned.
type seat struct {
	token, sentence, paragraph int
	subject                    bool
	quoted                     int // the innermost quotation, or -1
	possessor                  bool
	named                      bool // by name, not by pronoun
}

// nowhere is the seat of who has not been mentioned.
var nowhere = seat{token: -1, quoted: -1}

// A cast holds the entities of a document and finds them by their words.
type cast struct {
	doc       *text.Document
	names     []name
	entities  []entity
	byWord    map[string][]int // a word of a name → entities
	byInitial map[byte][]int   // first letter of the last word of a full name → entities
	byHead    map[string][]int // head of a role → entities
}

// gather makes the entities of all names: full names first, so that a surname
// finds its owner also where the full name comes later.
func gather(doc *text.Document, names []name) *cast {
	c := &cast{doc: doc, names: names, byWord: map[string][]int{}, byInitial: map[byte][]int{}, byHead: map[string][]int{}}
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
		return sameGiven(a[0], b[0]) && middles(a, b) || subsequence(a, b)
	}
	if len(a) == len(b)+1 && prefix(a, b) {
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
	return sameGiven(a[1], b[1])
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
		case person && (x.parts[0] == w || x.parts[1] == w):
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

// misspelt finds the person whose surname the name of one word is but for a
// letter: "Scheider" where the text has "Ann Schneider". Capitals alone tell
// nothing else of it.
func (c *cast) misspelt(n *name) int {
	w := n.parts[0]
	if len(w) < 6 || n.given || n.group > 0 || n.place > 1 || len(c.byWord[w]) > 0 {
		return -1
	}
	for _, e := range c.byInitial[w[0]] {
		x := &c.entities[e]
		if last := x.parts[len(x.parts)-1]; len(x.parts) > 1 && len(last) >= 6 && x.person > x.group && slip(w, last) {
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
	for e := range c.entities {
		x := &c.entities[e]
		if len(x.parts) < 2 || e > 400 {
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
	if x.grown(n) || x.name == "" || len(n.parts) == len(x.parts) && shout(x.name) && !shout(shown) {
		x.parts, x.name = n.parts, shown
		c.index(e, n.parts)
	}
}

// grown reports whether the name is a better full name than the entity has.
// What stands before a known first name does not make it fuller, unless it is
// one too: "Lucky Ann Roe", but "Mary Ann Roe".
func (x *entity) grown(n *name) bool {
	if x.name == "" {
		return true
	}
	a, b := n.parts, x.parts
	if len(a) > len(b) && len(b) > 1 && a[0] != b[0] && given(b[0]) && !given(a[0]) && len(a[0]) > 2 {
		return false
	}
	if len(a) < len(b) && len(a) > 1 && a[0] != b[0] && given(a[0]) && !given(b[0]) && len(b[0]) > 2 && a[len(a)-1] == b[len(b)-1] {
		return true
	}
	return fuller(a, b)
}

func given(w string) bool {
	_, ok := firstName(w)
	return ok
}

// fuller reports whether a is a longer form of a name than b.
func fuller(a, b []string) bool {
	if len(a) != len(b) {
		return len(a) > len(b)
	}
	return letters(a) > letters(b)
}

func letters(parts []string) int {
	n := 0
	for _, p := range parts {
		n += len(p)
	}
	return n
}

// shout reports whether the name is in capitals throughout.
func shout(s string) bool { return len(s) > 3 && strings.ToUpper(s) == s }

// shown returns the name as written, in one line.
func (c *cast) shown(n *name) string {
	s := c.doc.Text[c.doc.Tokens[n.words.First].Start:c.doc.Tokens[n.words.End-1].End]
	if strings.ContainsAny(s, "\n\r\t") {
		s = strings.Join(strings.Fields(s), " ")
	}
	return s
}

// settle decides what kind of thing the entity is.
func (e *entity) settle() {
	if len(e.parts) > 1 && e.sex == unsexed {
		e.lean = leaning(e.parts[0])
	}
	switch {
	case len(e.parts) > 0 && (e.parts[0] == "unidentified" || e.parts[0] == "unknown"):
		e.kind = Anonymous
	case e.person >= e.group && e.person >= e.place && e.person > 0:
		e.kind = Person
	default:
		e.kind = Organization
	}
}

// appoint adds a role to the entity and files it under its head.
func (c *cast) appoint(e int, role string) {
	role = strings.TrimSpace(role)
	if role == "" || len(role) > 120 {
		return
	}
	x := &c.entities[e]
	for _, d := range x.roles {
		if strings.EqualFold(d.text, role) {
			return
		}
	}
	if len(x.roles) >= 12 {
		return
	}
	d := dutyOf(role)
	x.roles = append(x.roles, d)
	if s := sexOf(classOf(d.head)); s != unsexed && x.sex == unsexed {
		x.sex = s
	}
	list := c.byHead[kindred(d.head)]
	if len(list) < 64 && (len(list) == 0 || list[len(list)-1] != e) {
		c.byHead[kindred(d.head)] = append(list, e)
	}
}

// dutyOf splits a role into its head and what qualifies it: "head teacher",
// "mayor of Ely".
func dutyOf(role string) duty {
	words := strings.Fields(role)
	d := duty{text: role}
	end := len(words)
	for i, w := range words {
		if i > 0 && (w == "of" || w == "for" || w == "at" || w == "in" || w == "to" || w == "from" || w == "with" || w == "and" || w == "on") {
			end = i
			break
		}
	}
	for i, w := range words {
		w = fold(strings.Trim(w, ",.;'’"))
		switch {
		case i == end-1:
			d.head = w
		case w != "" && w != "the" && w != "of" && w != "a":
			d.mods = append(d.mods, strings.TrimSuffix(w, "'s"))
		}
	}
	return d
}

// kindred maps the head of a role to the word under which roles that can stand
// for each other are filed.
func kindred(head string) string {
	switch head {
	case "sen", "sen.", "senators":
		return "senator"
	case "rep", "rep.", "representative", "congresswoman", "lawmaker", "legislator", "mp":
		return "congressman"
	case "gov", "gov.":
		return "governor"
	case "candidate", "contender", "hopeful", "standard-bearer", "standard":
		return "nominee"
	case "spokeswoman", "spokesperson":
		return "spokesman"
	case "chairwoman", "chair", "chairperson":
		return "chairman"
	case "businesswoman", "mogul", "billionaire", "tycoon", "magnate", "entrepreneur":
		return "businessman"
	case "headteacher":
		return "teacher"
	case "attorney", "barrister", "solicitor", "counsel", "advocate":
		return "lawyer"
	case "ceo":
		return "executive"
	case "manager", "trainer":
		return "coach"
	case "superintendent", "supt", "supt.":
		return "superintendent"
	case "gen", "gen.":
		return "general"
	case "sgt", "sgt.":
		return "sergeant"
	case "det", "det.":
		return "detective"
	case "capt", "capt.", "skipper":
		return "captain"
	case "physician", "dr", "surgeon":
		return "doctor"
	case "cop", "policeman", "policewoman":
		return "officer"
	case "councilman", "councilwoman", "cllr", "councilor":
		return "councillor"
	case "author", "novelist":
		return "writer"
	case "justice":
		return "judge"
	case "professor", "prof", "lecturer", "academic":
		return "professor"
	case "retiree":
		return "pensioner"
	case "economist", "analyst":
		return "analyst"
	case "reporter", "correspondent":
		return "journalist"
	case "democrats":
		return "democrat"
	case "republicans":
		return "republican"
	}
	return head
}
