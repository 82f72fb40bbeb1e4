package check

import (
	"hash/fnv"
	"slices"
	"strings"

	"quoth/extract"
	"quoth/quotes"
	"quoth/quotes/text"
)

// An Archive holds what articles quote, so that the same words are known again
// where others say them, or in other words. It is filled first; then many
// goroutines may ask it.
type Archive struct {
	sayings []Saying
	index   map[uint64][]int32 // sayings by some of their shingles
}

// A Saying is a quotation that an article puts into somebody's mouth.
type Saying struct {
	Path      string
	Record    int
	Published string // ISO 8601, or empty
	Quote     int    // its index in what was found in the article
	Span      text.Span
	extract.Place
	Speaker string
	Named   bool   // by name, where it stands or in the sentence before
	words   string // with spaces between them
}

// Words are those that compare, as the function Words has them.
func (s *Saying) Words() []string { return strings.Fields(s.words) }

const (
	// ShortestSaying is how many words a quotation must have to be told from
	// what many people say: QUOTUS asks for six as well (Niculae et al., WWW 2015).
	ShortestSaying = 6
	// longestSaying is how many words of a longer one are looked at.
	longestSaying = 200
	// mostSayings bounds the memory, to about half a gigabyte. The first ones stay.
	mostSayings = 1 << 20
	// sketch is how many shingles of each saying are indexed, those with the
	// least hashes: sayings of 12 words in one of which they differ share one of
	// six all but always (TestSketch; after Broder, On the resemblance and containment
	// of documents, 1997).
	sketch  = 6
	shingle = 3 // words
	// mostAlike is how many sayings are kept by one shingle: more have it by chance.
	mostAlike = 16
)

// NewArchive returns an empty archive.
func NewArchive() *Archive {
	return &Archive{index: map[uint64][]int32{}}
}

// Add keeps what an article quotes of people and organisations, each quotation
// of at least ShortestSaying words that lies in its body.
func (a *Archive) Add(article *extract.Article, found *quotes.Result, places *extract.Places) {
	for i := range found.Quotes {
		q := &found.Quotes[i]
		doc := found.Document
		if q.Speaker < 0 || doc.Quotations[i].Depth > 1 || doc.Paragraphs[q.Paragraph].Kind != text.Body {
			continue
		}
		words := Words(doc.Slice(q.Span))
		words = words[:min(len(words), longestSaying)]
		if len(words) < ShortestSaying || len(a.sayings) == mostSayings {
			continue
		}
		n := int32(len(a.sayings))
		a.sayings = append(a.sayings, Saying{
			Path: article.Path, Record: article.Record, Published: article.Published, Quote: i, Span: q.Span, Place: places.Of(q.Span),
			Speaker: strings.Clone(found.Speakers[q.Speaker].Name), Named: named(found, q), words: strings.Join(words, " "),
		})
		for _, h := range least(words) {
			if list := a.index[h]; len(list) < mostAlike {
				a.index[h] = append(list, n)
			}
		}
	}
}

// named reports whether the speaker of a quotation is sure: the source has the
// name.
func named(found *quotes.Result, q *quotes.Quote) bool {
	switch found.Claims[q.Claim].How {
	case "name", "surname", "label":
		return true
	}
	return false
}

// Len is how many quotations the archive holds.
func (a *Archive) Len() int { return len(a.sayings) }

// All returns the sayings in the order in which they were added.
func (a *Archive) All() []Saying { return a.sayings }

// Like returns the sayings that may be the same as one of these words, or a
// version of it, in the order in which they were added.
func (a *Archive) Like(words []string) []*Saying {
	if len(words) < ShortestSaying {
		return nil
	}
	var alike []int32
	for _, h := range least(words[:min(len(words), longestSaying)]) {
		alike = append(alike, a.index[h]...)
	}
	slices.Sort(alike)
	alike = slices.Compact(alike)
	out := make([]*Saying, len(alike))
	for i, n := range alike {
		out[i] = &a.sayings[n]
	}
	return out
}

// least returns the least hashes of the shingles. They are the same on every
// run, and with them what is found.
func least(words []string) []uint64 {
	hashes := make([]uint64, 0, len(words))
	for i := 0; i+shingle <= len(words); i++ {
		h := fnv.New64a()
		for _, w := range words[i : i+shingle] {
			h.Write([]byte(w))
			h.Write([]byte{' '})
		}
		hashes = append(hashes, h.Sum64())
	}
	slices.Sort(hashes)
	hashes = slices.Compact(hashes)
	return hashes[:min(len(hashes), sketch)]
}
