// Package ranking lists what a fact-checker would take up first, over any number
// of articles: the claims by their check-worthiness, speaker by speaker.
//
// A Ranking takes the articles one by one; its List is what is printed, as JSON,
// as text to read (package listing) or as rows (package table). What a speaker says twice
// in the same words, in one article or in several, is listed once, with the
// places of the others; and so is a claim within another one of the same article.
package ranking

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"quoth/extract"
	"quoth/extract/writers/urn"
)

// A Ranking is made of claims. Speakers of one kind and one name are one, in
// whichever articles.
type Ranking struct {
	top                          int
	articles, claims, statements int
	list                         []*entry
	byWords                      map[key]*entry
}

// A key is who says what: the same claim, wherever it stands.
type key struct{ kind, speaker, words string }

// An entry is a claim and where it stands in the order of the inputs.
type entry struct {
	Claim
	who   key // without words
	words string
	order int
	// number is its place in its article, which tells two of one beginning apart.
	number int
}

// New returns a ranking that keeps the first top claims; 0 keeps all.
func New(top int) *Ranking { return &Ranking{top: top, byWords: map[key]*entry{}} }

// Add adds the claims of an article, and sentences that it says in its own voice
// (see extract.Narrated). Keep says which of them to list.
func (r *Ranking) Add(result *extract.Result, narrated []extract.Claim, keep func(*extract.Claim) bool) {
	r.articles++
	r.claims += len(result.Claims)
	r.statements += len(narrated)
	names := urn.Of(&result.Document)
	var article []*entry
	for _, list := range [][]extract.Claim{result.Claims, narrated} {
		for i := range list {
			c := &list[i]
			kind := "claim"
			if c.Kind == extract.Narrator {
				kind = "statement"
			}
			e := &entry{Claim: newClaim(&result.Document, c, names.Next(kind, c.Text)), words: fold(c.Text), who: who(c)}
			e.number = len(article)
			if keep(c) && e.words != "" {
				article = append(article, e)
			}
		}
	}
	for _, e := range outermost(article) {
		r.add(e)
	}
	r.prune()
}

// who is the key of a claim's speaker. One who is not known is the words that
// name the source.
func who(c *extract.Claim) key {
	switch {
	case c.Kind == extract.Narrator:
		return key{kind: extract.Narrator}
	case c.Speaker != nil:
		return key{kind: c.Speaker.Kind, speaker: fold(c.Speaker.Name)}
	case c.Source != nil:
		return key{speaker: fold(c.Source.Text)}
	}
	return key{}
}

// add lists a claim, or adds it to one that says the same, of which the worthier
// stands for both.
func (r *Ranking) add(e *entry) {
	e.order = r.claims + r.statements
	k := key{e.who.kind, e.who.speaker, e.words}
	same := r.byWords[k]
	if same == nil {
		r.byWords[k] = e
		r.list = append(r.list, e)
		return
	}
	if e.Priority > same.Priority {
		e.Also, same.Also = append(same.Also, same.place()), nil
		e.order = same.order
		*same = *e
		return
	}
	same.Also = append(same.Also, e.place())
}

// outermost leaves out the claims that lie in another one of the same speaker:
// "declined" has "to say whether it leaks" as its content, "declined to say" the
// rest. The worthier of two stays.
func outermost(list []*entry) []*entry {
	slices.SortStableFunc(list, func(a, b *entry) int { return cmp.Compare(a.start(), b.start()) })
	// Only claims that overlap can lie in each other: a stretch of them is gone
	// through by itself, so that a speaker may make any number.
	type stretch struct {
		end     int
		entries []*entry
	}
	open := map[key]*stretch{}
	var kept []*entry
	for _, e := range list {
		s := open[e.who]
		switch {
		case s == nil:
			s = &stretch{}
			open[e.who] = s
		case e.start() >= s.end:
			kept = append(kept, apart(s.entries)...)
			s.entries = nil
		}
		s.entries, s.end = append(s.entries, e), max(s.end, e.end())
	}
	for _, s := range open {
		kept = append(kept, apart(s.entries)...)
	}
	slices.SortFunc(kept, func(a, b *entry) int {
		return cmp.Or(cmp.Compare(a.start(), b.start()), cmp.Compare(a.number, b.number))
	})
	return kept
}

// apart leaves of claims of one speaker those that lie in no worthier one, nor it
// in them.
func apart(list []*entry) []*entry {
	slices.SortStableFunc(list, func(a, b *entry) int { return cmp.Compare(b.Priority, a.Priority) })
	var kept []*entry
	for _, e := range list {
		if !slices.ContainsFunc(kept, func(o *entry) bool { return nested(e, o) || nested(o, e) }) {
			kept = append(kept, e)
		}
	}
	return kept
}

// nested reports whether all of a stands within a piece of b.
func nested(a, b *entry) bool {
	return !slices.ContainsFunc(a.Content, func(m extract.Mention) bool {
		return !slices.ContainsFunc(b.Content, func(o extract.Mention) bool { return o.Start <= m.Start && m.End <= o.End })
	})
}

func (e *entry) start() int {
	if len(e.Content) == 0 {
		return 0
	}
	return e.Content[0].Start
}

func (e *entry) end() int {
	if len(e.Content) == 0 {
		return 0
	}
	return e.Content[len(e.Content)-1].End
}

// spare is how many claims wait beside those that are listed, so that many
// articles take no more memory than these.
const spare = 4096

// prune drops what can no longer be listed, once there is much of it.
func (r *Ranking) prune() {
	if r.top == 0 || len(r.list) < r.top+2*spare {
		return
	}
	r.sort()
	for _, e := range r.list[r.top+spare:] {
		delete(r.byWords, key{e.who.kind, e.who.speaker, e.words})
	}
	clear(r.list[r.top+spare:])
	r.list = r.list[:r.top+spare]
}

// sort puts the worthiest claims first; of equals the first one that was read.
func (r *Ranking) sort() {
	slices.SortStableFunc(r.list, func(a, b *entry) int {
		return cmp.Or(cmp.Compare(b.Priority, a.Priority), cmp.Compare(b.Checkable, a.Checkable), cmp.Compare(a.order, b.order))
	})
}

// fold leaves of words what is said: letters and digits, in small letters.
func fold(words string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(words), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsNumber(r) && !unicode.IsMark(r)
	}), " ")
}
