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
	for end > i && (is(fold(f.tok(end-1).Norm), calendar) && f.weekday(end-1) || !f.capital(end-1) && !suffixes[fold(f.tok(end-1).Norm)] && classOf(f.tok(end-1).Norm)&firm == 0) {
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
		if c&calendar != 0 && !f.firsts[n.parts[0]] || c&party != 0 || c&people != 0 && c&place == 0 && !acronym(f.tok(at).Norm) || c&(honorific|title|calling|rank|crowd) != 0 && at == i && !(c&rank != 0 && acronym(f.tok(at).Norm)) && !f.bareSurname(n.parts[0]) && n.whole.First == n.words.First {
			return
		}
	}
	f.weigh(&n)
	if last := n.parts[len(n.parts)-1]; len(n.parts) > 1 && n.person > n.group {
		f.surnames[last], f.firsts[n.parts[0]] = true, true
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
		if k == i && shortTitles[f.tok(k).Norm] && f.nameLike(k+1, end) {
			at = k + 1
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
			if next >= end && k == at || k == i && c&(title|rank|honorific) != 0 && f.allTitles(i, end) {
				return end
			}
			continue
		}
		at = next
	}
	return at
}

// shortTitles stand before a name in capitals: British police ranks, members
// of parliaments, heads of firms.
var shortTitles = map[string]bool{"DI": true, "DCI": true, "DS": true, "DC": true, "DCS": true, "PC": true, "PS": true, "WPC": true, "ACC": true, "CI": true,
	"MP": true, "MEP": true, "MSP": true, "MLA": true, "TD": true, "CEO": true, "CFO": true, "COO": true}

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
	if !f.opens(k) || end-k < 3 || strings.HasSuffix(f.tok(k).Norm, ".") || classOf(fold(f.tok(end-1).Norm))&firm != 0 {
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
		if classOf(w)&(title|calling|rank|honorific|role|people|party|place) == 0 && !offices[w] {
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
	"exchequer": true, "admiralty": true, "navy": true, "army": true, "parks": true, "water": true, "mines": true, "lancaster": true, "duchy": true, "immigration": true, "families": true, "roads": true, "railways": true,
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
	switch {
	case end-j > 2 && f.capital(j) && placeNames[fold(f.tok(j).Norm)+" "+fold(f.tok(j+1).Norm)]:
		j += 2
	case j == k+1 && end-j > 1:
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
