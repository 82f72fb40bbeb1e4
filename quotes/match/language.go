package match

// function are the commonest words of English: nearly half of any text is made
// of them, and of no text in another language.
var function = set(`the of and to in a is that it was for on are as with his they at be this from have or by had not but what all were we when your
	can there an which their if do will how about up out them then she many some so these would into has her two more my than been who its
	now down did get you he i me him our us because just could should does am 's 'd any no yes here going very`)

const (
	// spokenWords is how many words tell of a language.
	spokenWords = 20
	// leastShare of them are such words, if it is English.
	leastShare = 0.2
)

// Foreign reports whether the source is in a language that is not English.
func (s *Source) Foreign() bool {
	if len(s.words) < spokenWords {
		return false
	}
	known := 0
	for key, places := range s.places {
		if function[s.vocab.keys[key]] {
			known += len(places)
		}
	}
	return float64(known) < leastShare*float64(len(s.words))
}

// English reports whether the quotation is in English.
func (q *Quote) English() bool {
	known := 0
	for i := range q.items {
		if q.items[i].what == spoken && function[q.vocab.keys[q.items[i].key]] {
			known++
		}
	}
	return known > 0 && float64(known) >= leastShare*float64(q.words)
}

// Short reports whether the quotation has too few words to be told apart from
// chance, unless each is the source's.
func (q *Quote) Short() bool { return q.said < fewest }
