package speakers

import (
	"slices"
	"strings"

	"quoth/quotes/text"
)

// add cuts the capital run of tokens [i, end) into titles and a name, and
// keeps the name.
func (f *finder) add(i, end int, loud bool) {
	start := i
	for end > i && (is(fold(f.tok(end-1).Norm), calendar) && f.weekday(end-1) || !f.capital(end-1) && !suffixes[fold(f.tok(end-1).Norm)]) {
		end--
	}
	if f.opens(i) && end-i > 1 && f.ordinary(f.tok(i).Tag) && classOf(fold(f.tok(i).Norm))&(title|honorific|rank) == 0 && !f.seen[fold(f.tok(i).Norm)] {
		if _, first := firstName(fold(f.tok(i).Norm)); !first {
			i, start = i+1, i+1
		}
	}
	for end-i > 1 && slices.Contains([]string{"ceo", "cfo", "coo"}, fold(f.tok(end-1).Norm)) {
		end-- // "Orbit CEO"
	}
	if end <= i {
		return
	}
	at := i
	if end-i > 1 || !f.bareSurname(fold(f.tok(i).Norm)) {
		at = f.untitled(i, end)
	}
	if at >= end {
		return
	}
	if last := fold(f.tok(end - 1).Norm); end-at > 2 && f.surnames[last] && classOf(fold(f.tok(end-2).Norm))&firm != 0 {
		// "told the Orlen Herald Roe had left"
		f.add(i, end-1, loud)
		i, start, at = end-1, end-1, end-1
	}
	n := name{whole: text.Range{First: start, End: end}, words: text.Range{First: at, End: end}, entity: -1, headline: loud}
	for k := at; k < end; k++ {
		w := fold(f.tok(k).Norm)
		if f.tok(k).Kind != text.Word || suffixes[w] {
			continue
		}
		if k > at && f.tok(k).Quotation != f.tok(at).Quotation {
			continue // a nickname
		}
		n.parts = append(n.parts, w)
	}
	if len(n.parts) == 0 {
		return
	}
	if len(n.parts) == 1 {
		c := classOf(n.parts[0])
		if c&(calendar|party) != 0 || c&people != 0 && c&place == 0 && !acronym(f.tok(at).Norm) || c&(honorific|title|calling|rank|crowd) != 0 && at == i && !(c&rank != 0 && acronym(f.tok(at).Norm)) && !f.bareSurname(n.parts[0]) && n.whole.First == n.words.First {
			return
		}
	}
	f.weigh(&n)
	if last := n.parts[len(n.parts)-1]; len(n.parts) > 1 && n.person > n.group {
		f.surnames[last] = true
	}
	f.names = append(f.names, n)
}

// bareSurname reports whether a lone capital title is a surname
// after all: "King said" where the text also has "Stephen King".
func (f *finder) bareSurname(w string) bool { return f.surnames[w] }

// untitled returns where the name begins in the run [i, end): after its last
// title, honorific or party, and after "of State" and the like.
func (f *finder) untitled(i, end int) int {
	at := i
	for k := i; k < end; k++ {
		w := fold(f.tok(k).Norm)
		if !f.capital(k) && k > i {
			continue
		}
		c := classOf(w)
		if k == i && c&(title|honorific|party) == 0 && f.roleAt(k, end) {
			at = k + 1
			continue
		}
		if acronym(f.tok(k).Norm) && k == end-1 && k > i {
			continue
		}
		if c&calling != 0 && c&(title|honorific) == 0 {
			if next := k + 1; next < end && (k == i && f.opens(i) || given(fold(f.tok(next).Norm)) || end-next > 1 && k == at) && f.nameLike(next, end) {
				at = next
				continue
			}
		}
		if c&(title|honorific|party) == 0 && !(c&rank != 0 && k == at && (f.titled(k+1, end) || w == "former" || w == "late" || w == "retired" || w == "longtime")) && !(c&people != 0 && k == at && end-k > 1 && f.titled(k+1, end)) {
			continue
		}
		if c&honorific != 0 && k > at && at == k-1 && c&title == 0 && !strings.HasSuffix(f.tok(k).Norm, ".") && k > i {
			continue
		}
		next := f.office(k+1, end)
		if c&honorific != 0 && c&title == 0 && next == end-1 && f.capital(next) && (!addressed(fold(f.tok(next).Norm)) || f.surnames[fold(f.tok(next).Norm)]) {
			return next
		}
		if !f.nameLike(next, end) {
			if next >= end && k == at || k == i && c&(title|rank) != 0 && f.allTitles(i, end) {
				return end
			}
			continue
		}
		at = next
	}
	return at
}

// addressed reports whether an office is called by Mr or Madam and no name.
func addressed(w string) bool {
	switch w {
	case "president", "speaker", "chairman", "chairwoman", "chair", "secretary", "justice", "ambassador", "senator", "mayor", "prime", "vice", "minister", "chancellor":
		return true
	}
	return false
}

// roleAt reports whether the capital word k at the head of a sentence is what
// the bearer of the name after it is, or an adjective: "Waitress Kalinda Foss".
func (f *finder) roleAt(k, end int) bool {
	if !f.opens(k) || end-k < 3 {
		return false
	}
	w := fold(f.tok(k).Norm)
	if _, first := firstName(w); first || acronym(f.tok(k).Norm) {
		return false
	}
	if _, first := firstName(fold(f.tok(k + 1).Norm)); !first {
		return classOf(w)&(role|kin) != 0 && f.nameLike(k+1, end)
	}
	return f.nameLike(k+1, end)
}

// titled reports whether one of the tokens [k, end) is a title with a name
// behind it.
func (f *finder) titled(k, end int) bool {
	for ; k < end-1; k++ {
		if classOf(fold(f.tok(k).Norm))&(title|honorific|calling) != 0 {
			return true
		}
	}
	return false
}

// allTitles reports whether every word of [i, end) is a title or part of one:
// "Prime Minister", "Secretary of State".
func (f *finder) allTitles(i, end int) bool {
	for k := i; k < end; k++ {
		w := fold(f.tok(k).Norm)
		if w == "of" || w == "for" || w == "the" || w == "and" || f.tok(k).Kind != text.Word {
			continue
		}
		if classOf(w)&(title|calling|rank|honorific|role|people|party) == 0 && !offices[w] {
			return false
		}
	}
	return true
}

// offices are what secretaries and ministers are of.
var offices = map[string]bool{
	"state": true, "war": true, "defense": true, "defence": true, "treasury": true, "energy": true, "education": true, "labor": true, "labour": true,
	"commerce": true, "transportation": true, "transport": true, "agriculture": true, "homeland": true, "security": true, "veterans": true,
	"affairs": true, "health": true, "human": true, "services": true, "housing": true, "interior": true, "finance": true, "justice": true,
	"culture": true, "environment": true, "trade": true, "industry": true, "tourism": true, "sport": true, "sports": true, "science": true,
	"police": true, "staff": true, "public": true, "schools": true, "works": true, "prisons": true, "fisheries": true, "women": true, "economy": true,
}

// office skips "of State", "of Homeland Security" after a title at k-1.
func (f *finder) office(k, end int) int {
	if k >= end || f.tok(k).Norm != "of" && f.tok(k).Norm != "for" {
		return k
	}
	j := k + 1
	for j < end && (offices[fold(f.tok(j).Norm)] || !f.capital(j)) {
		j++
	}
	if j == k+1 && end-j > 1 {
		j++ // one word of unknown kind, as long as a name is left
	}
	return j
}

// nameLike reports whether the tokens [k, end) can be the name after a title:
// not empty, no suffix alone, no organisation, nothing tied by "of".
func (f *finder) nameLike(k, end int) bool {
	if k >= end || suffixes[fold(f.tok(k).Norm)] || !f.capital(k) && !particles[f.tok(k).Norm] {
		return false
	}
	for j := k; j < end; j++ {
		w := f.tok(j).Norm
		if w == "of" || w == "for" || w == "&" {
			return false
		}
	}
	last := fold(f.tok(end - 1).Norm)
	if end-k == 1 {
		c := classOf(last)
		_, first := firstName(last)
		return c&(firm|title|calling|rank|honorific|joins|body|calendar) == 0 || first && c&(title|honorific|body) == 0
	}
	return classOf(last)&(firm|joins|body) == 0 || classOf(fold(f.tok(k).Norm))&firm == 0 && func() bool { _, ok := firstName(fold(f.tok(k).Norm)); return ok }()
}

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
	if acronym(f.tok(at).Norm) && len(n.parts) == 1 {
		n.group += 3
	}
	if len(n.parts) == 1 && c&place != 0 || len(n.parts) > 1 && f.placeName(n) {
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

// placeName reports whether the parts are a place of several words.
func (f *finder) placeName(n *name) bool {
	switch strings.Join(n.parts, " ") {
	case "new york", "new jersey", "new mexico", "new hampshire", "new zealand", "new orleans", "new delhi", "north carolina", "south carolina",
		"north dakota", "south dakota", "west virginia", "rhode island", "los angeles", "san francisco", "san diego", "las vegas", "hong kong",
		"north korea", "south korea", "south africa", "saudi arabia", "united states", "united kingdom", "united arab emirates", "sri lanka",
		"costa rica", "el salvador", "puerto rico", "northern ireland", "czech republic", "sierra leone", "ivory coast", "tel aviv", "new york city",
		"washington d.c.", "washington dc", "st. louis", "salt lake city", "kansas city", "buenos aires", "rio de janeiro", "sao paulo", "mexico city",
		"abu dhabi", "kuala lumpur", "ho chi minh city", "middle east", "european union", "great britain", "south sudan", "burkina faso", "cape town", "palm beach", "long island", "st. petersburg", "capitol hill", "wall street", "downing street", "ground zero", "silicon valley":
		return true
	}
	return false
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
	case f.tok(i).Tag.Noun() || f.tok(i).Tag == text.JJ || classOf(w)&(role|kin|title|calling) != 0:
		f.roleBefore(n, i)
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
		if s := sexOf(c); s != unsexed {
			n.sex = s
		}
		if c&honorific != 0 && c&title == 0 {
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
	if s := sexOf(c); s != unsexed {
		n.sex = s
	}
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
