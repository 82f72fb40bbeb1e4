package speakers

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"quoth/quotes/text"
)

// longest bounds the tokens of one name with its titles, so that a text of
// capitals alone stays linear.
const longest = 16

// A name is one mention of a name in the text.
type name struct {
	whole text.Range // tokens, with the title of the same run: "Prime Minister Ada Friis"
	words text.Range // the name alone: "Ada Friis"
	parts []string   // its words folded, suffixes and nicknames left out
	title string     // what stands before it, as a role: "prime minister"
	sex   gender     // by honorific, role or first name
	// evidence that it names a person, an organisation, a place
	person, group, place int
	given                bool // its first part is a known first name
	polite               bool // Mr, Mrs, Dr: a surname follows
	definite             bool // "the" stands before it
	entity               int  // -1 until linked
	rivals               []int
	shared               string // the surname that stands with the next name: "Jon and Eva Moe"
	headline             bool
}

// particles stand in lower case within a name.
var particles = map[string]bool{
	"de": true, "la": true, "van": true, "der": true, "den": true, "von": true, "zu": true, "du": true, "di": true, "da": true, "dos": true, "das": true,
	"del": true, "della": true, "bin": true, "ibn": true, "ben": true, "al": true, "el": true, "ap": true, "ab": true, "ten": true, "ter": true, "y": true,
	"e": true, "af": true, "av": true, "le": true, "les": true, "lo": true, "bint": true, "abu": true, "ould": true, "do": true, "des": true, "zur": true,
	"vom": true, "ní": true, "nic": true, "mac": true, "ó": true, "op": true, "'t": true, "het": true, "te": true, "san": true, "dei": true, "d'": true,
}

// suffixes follow a name and tell no family.
var suffixes = map[string]bool{"jr": true, "jr.": true, "sr": true, "sr.": true, "ii": true, "iii": true, "iv": true, "esq": true, "esq.": true}

// notNames are capital words that begin no name.
var notNames = map[string]bool{
	"i": true, "the": true, "a": true, "an": true, "he": true, "she": true, "it": true, "they": true, "we": true, "you": true, "his": true, "her": true,
	"its": true, "their": true, "our": true, "my": true, "your": true, "this": true, "that": true, "these": true, "those": true, "and": true, "but": true,
	"or": true, "if": true, "in": true, "on": true, "at": true, "as": true, "by": true, "for": true, "from": true, "to": true, "of": true, "with": true,
	"when": true, "while": true, "after": true, "before": true, "since": true, "because": true, "although": true, "though": true, "however": true,
	"there": true, "here": true, "what": true, "who": true, "which": true, "why": true, "how": true, "where": true, "whether": true, "not": true,
	"no": true, "yes": true, "so": true, "then": true, "now": true, "also": true, "still": true, "yet": true, "even": true, "just": true, "only": true,
	"under": true, "over": true, "into": true, "about": true, "during": true, "through": true, "despite": true, "until": true, "once": true, "both": true,
	"all": true, "some": true, "many": true, "most": true, "few": true, "several": true, "each": true, "every": true, "another": true, "other": true,
	"one": true, "two": true, "three": true, "four": true, "five": true, "six": true, "ten": true, "said": true, "says": true, "asked": true, "according": true,
	"let": true, "me": true, "us": true, "him": true, "them": true, "is": true, "was": true, "are": true, "were": true, "be": true, "do": true, "did": true,
	"does": true, "has": true, "had": true, "have": true, "can": true, "could": true, "should": true, "would": true, "ok": true, "oh": true, "well": true,
	"today": true, "yesterday": true, "tomorrow": true, "last": true, "meanwhile": true, "instead": true, "perhaps": true, "maybe": true, "never": true, "q": true,
	"i'm": true, "i've": true, "i'll": true, "i'd": true, "p.m.": true, "a.m.": true, "p.m": true, "a.m": true, "everything": true, "everyone": true, "nothing": true, "something": true, "anyone": true, "someone": true, "nobody": true, "mr": false,
}

// posts are offices that are written in capitals.
var posts = map[string]bool{"mp": true, "mep": true, "msp": true, "ceo": true, "cfo": true, "coo": true, "cto": true, "gp": true, "dj": true, "vp": true, "pm": true, "qc": true, "kc": true}

// A finder collects the names of a document.
type finder struct {
	doc *text.Document
	// seen holds the folded words that stand capitalised within a sentence,
	// where only a name does.
	seen map[string]bool
	// low holds the words that open a sentence somewhere and stand in lower
	// case elsewhere.
	low map[string]bool
	// surnames are the last words of the persons' full names so far.
	surnames map[string]bool
	firsts   map[string]bool // and the first words
	names    []name
}

func (f *finder) tok(i int) *text.Token { return &f.doc.Tokens[i] }

// same reports whether token j exists and is in the same sentence as i.
func (f *finder) same(i, j int) bool {
	return j >= 0 && j < len(f.doc.Tokens) && f.doc.Tokens[j].Sentence == f.doc.Tokens[i].Sentence
}

// capital reports whether token i is a word that begins with an upper-case
// letter.
func (f *finder) capital(i int) bool {
	t := f.tok(i)
	if t.Kind != text.Word || len(t.Norm) == 0 {
		return false
	}
	switch c := t.Norm[0]; {
	case c >= 'A' && c <= 'Z':
		return len(t.Norm) <= 6 || !strings.ContainsAny(t.Norm, "0123456789")
	case c == 'd' || c == 'a' || c == 'e' || c == 'l':
		// d'Arc, al-Amin
		for k := 1; k < min(4, len(t.Norm)-1); k++ {
			if t.Norm[k] == '\'' || t.Norm[k] == '-' {
				r, _ := utf8.DecodeRuneInString(t.Norm[k+1:])
				return unicode.IsUpper(r)
			}
		}
		return false
	case c < utf8.RuneSelf:
		return false
	}
	r, _ := utf8.DecodeRuneInString(t.Norm)
	return unicode.IsUpper(r)
}

// opens reports whether token i begins a sentence or stands where a sentence
// can begin, so that its capital proves nothing.
func (f *finder) opens(i int) bool {
	if !f.same(i, i-1) {
		return true
	}
	p := f.tok(i - 1)
	if lead := f.paragraph(i).Lead; p.Start < lead.End && f.tok(i).Start >= lead.End {
		return true
	}
	return p.Kind == text.OpenMark || p.Tag == text.Colon || p.Tag == text.OpenParen || p.Norm == "-"
}

func (f *finder) paragraph(i int) *text.Paragraph {
	return &f.doc.Paragraphs[f.doc.Sentences[f.tok(i).Sentence].Paragraph]
}

// prose returns the tokens of paragraph p behind a dateline: its place and agency
// are nobody in the story.
func (f *finder) prose(p int) text.Range {
	r, lead := f.doc.Paragraphs[p].Tokens, f.doc.Paragraphs[p].Lead
	for r.First < r.End && f.tok(r.First).Start < lead.End {
		r.First++
	}
	return r
}

// trade reports whether a word says what a firm is that is named behind it:
// "Drugmaker Salvane", "Rival Corbeau".
func trade(w string) bool {
	return trades[w] || len(w) > len("maker") && strings.HasSuffix(w, "maker")
}

var trades = map[string]bool{"retailer": true, "lender": true, "insurer": true, "manufacturer": true, "rival": true, "broadcaster": true, "supermarket": true, "startup": true, "start-up": true, "newcomer": true, "operator": true, "competitor": true, "wholesaler": true, "brewer": true, "miner": true, "utility": true, "charity": true}

// find lists the names in the order of the text. Headlines written in title
// case yield only words that are names elsewhere.
func find(doc *text.Document) []name {
	f := &finder{doc: doc, seen: map[string]bool{}, low: map[string]bool{}, surnames: map[string]bool{}, firsts: map[string]bool{}}
	loud := make([]bool, len(doc.Paragraphs))
	for p := range doc.Paragraphs {
		loud[p] = f.loud(p)
		if loud[p] {
			continue
		}
		r := f.prose(p)
		for i := r.First; i < r.End; i++ {
			switch {
			case !f.capital(i):
			case f.opens(i):
				f.low[fold(f.tok(i).Norm)] = false
			case f.tok(i).Tag.Proper() || f.tok(i).Tag == text.None:
				f.seen[fold(f.tok(i).Norm)] = true
			}
		}
	}
	for i := range doc.Tokens {
		w := doc.Tokens[i].Norm
		if c := w[0]; c < 'a' || c > 'z' || doc.Tokens[i].Kind != text.Word {
			continue
		}
		if opener, ok := f.low[w]; ok && !opener {
			f.low[w] = true
		}
	}
	for p := range doc.Paragraphs {
		if doc.Paragraphs[p].Kind == text.Furniture {
			continue
		}
		r := f.prose(p)
		for i := r.First; i < r.End; {
			if !f.starts(i, loud[p]) {
				i++
				continue
			}
			end := f.run(i, loud[p])
			f.add(i, end, loud[p])
			i = end
		}
	}
	return f.names
}

// loud reports whether paragraph p capitalises words that are no names: a
// headline in title case, or all in capitals.
func (f *finder) loud(p int) bool {
	if f.doc.Paragraphs[p].Kind == text.Body {
		return false
	}
	capitals, all := 0, 0
	r := f.doc.Paragraphs[p].Tokens
	for i := r.First; i < min(r.End, r.First+60); i++ {
		if t := f.tok(i); t.Kind == text.Word && len(t.Norm) > 3 {
			all++
			if f.capital(i) {
				capitals++
			}
		}
	}
	return all > 2 && capitals*10 > all*7
}

// starts reports whether a name can begin at token i.
func (f *finder) starts(i int, loud bool) bool {
	if !f.capital(i) {
		return false
	}
	t := f.tok(i)
	w := fold(t.Norm)
	if notNames[w] && t.Norm != "US" || len(t.Norm) == 1 && !(f.same(i, i+1) && f.capital(i+1)) {
		return false // "a post on X"
	}
	c := classOf(w)
	if posts[w] && f.same(i, i-1) && !f.capital(i-1) && !(f.same(i, i+1) && f.capital(i+1)) {
		return false // "the local MP, Ann Roe"
	}
	if loud {
		_, first := firstName(w)
		return f.seen[w] || first && !f.ordinary(t.Tag) || c&(honorific|title|calling) != 0 || acronym(t.Norm)
	}
	if !f.opens(i) {
		return true
	}
	if trade(w) && f.same(i, i+1) && f.capital(i+1) && f.tok(i+1).Norm != "Commission" {
		return false
	}
	if c&(honorific|title|calling|rank|party) != 0 || f.seen[w] {
		return true
	}
	if f.low[w] && !acronym(t.Norm) {
		return false
	}
	next := f.same(i, i+1) && f.capital(i+1) && !notNames[fold(f.tok(i+1).Norm)]
	_, first := firstName(w)
	if next && t.Tag == text.NNS && c&crowd != 0 && given(fold(f.tok(i+1).Norm)) {
		return false // "Sisters Ada and Berta Leitner"
	}
	switch {
	case f.ordinary(t.Tag):
		return first && t.Tag != text.MD && next || c&place != 0
	case !next && !first && c&place == 0:
		// a lone word: a name only where the tagger is sure and the lists know
		// it for nothing else
		return c&(role|kin|crowd|body|paper|press|unnamed) == 0 && (t.Tag.Proper() || c&firm != 0) || acronym(t.Norm)
	}
	return true
}

// ordinary reports whether a capital word of that tag at the head of a
// sentence is no name.
func (f *finder) ordinary(t text.Tag) bool {
	switch t {
	case text.NNP, text.NNPS, text.NN, text.FW, text.None, text.JJ, text.NNS:
		return false
	}
	return true
}
