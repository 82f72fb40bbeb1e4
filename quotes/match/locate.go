package match

import (
	"cmp"
	"math"
	"slices"
)

// fewest is how many words a quotation has to have for words of it to differ:
// fewer are in any text by chance.
const fewest = 5

// A window is a stretch of the source's words to align a quotation with.
type window struct{ first, end int }

const (
	// stretch is the most words of a quotation that are looked for together.
	stretch = 24
	// candidates is how many windows each has, if they are not as good.
	candidates = 6
	// ties is how many it has if they are.
	ties = 24
	// often is how many places of a word are looked at.
	often = 4096
	// rare is how many a word may have to tell of a place by itself.
	rare = 256
	// bucket is by how much places may be shifted against each other, by words
	// left out, to count for one.
	bucket = 8
	// beyond is how far a window reaches where the quotation declares a gap:
	// a gap longer than this is one between two windows.
	beyond = 90
)

// windows returns the stretches of the source that share the rarest words and
// pairs of words with a quotation, in order and apart.
func (s *Source) windows(items []item) []window {
	var all []window
	for first := 0; first < len(items); {
		end := first
		for end < len(items) && items[end].what != gap && end-first < stretch && !(end-first >= fewest && items[end-1].ends && items[end-1].after&(pause|dash) == 0) {
			end++
		}
		if end > first {
			before, behind := first > 0, end < len(items)
			if n := end - first; n >= 3 || len(items) < 2*fewest {
				slack := bucket + n/2
				for _, at := range s.diagonals(items[first:end]) {
					w := window{at - slack, at + n + slack}
					if before && items[first-1].what == gap {
						w.first -= beyond
					}
					if behind && items[end].what == gap {
						w.end += beyond
					}
					all = append(all, window{max(w.first, 0), min(w.end, len(s.words))})
				}
			}
		}
		first = max(end, first+1)
	}
	slices.SortFunc(all, func(a, b window) int { return cmp.Or(cmp.Compare(a.first, b.first), cmp.Compare(a.end, b.end)) })
	var apart []window
	for _, w := range all {
		if n := len(apart); n > 0 && w.first <= apart[n-1].end {
			apart[n-1].end = max(apart[n-1].end, w.end)
			continue
		}
		if w.first < w.end {
			apart = append(apart, w)
		}
	}
	return apart
}

// diagonals returns where some words of a quotation may begin in the source,
// the likest places first. Each place of a rare word, and each of a pair, votes
// for the place where the whole would begin if nothing were left out.
func (s *Source) diagonals(items []item) []int {
	votes := map[int]float64{}
	total := float64(len(s.words))
	vote := func(place, k int, weight float64) {
		votes[(place-k+len(items)+1)/bucket] += weight
	}
	for k := range items {
		it := &items[k]
		if it.what != spoken || it.key < 0 {
			continue
		}
		places := s.places[it.key]
		if n := len(places); n > 0 && n <= rare {
			weight := math.Log1p(total / float64(n))
			for _, at := range places {
				vote(int(at), k, weight)
			}
		}
		if k == 0 || items[k-1].what != spoken || items[k-1].key < 0 {
			continue
		}
		// A pair, by the rarer word of the two.
		one, other, step := places, items[k-1].key, -1
		if before := s.places[items[k-1].key]; len(before) < len(places) {
			one, other, step = before, it.key, 1
		}
		if len(one) > often {
			one = one[:often]
		}
		weight := math.Log1p(total / float64(len(one)+1))
		for _, at := range one {
			if next := int(at) + step; next >= 0 && next < len(s.words) && s.words[next].key == other {
				vote(max(int(at), next), k, weight)
			}
		}
	}
	type place struct {
		bucket int
		weight float64
	}
	list := make([]place, 0, len(votes))
	for b, weight := range votes {
		list = append(list, place{b, weight + votes[b+1]})
	}
	slices.SortFunc(list, func(a, b place) int { return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(a.bucket, b.bucket)) })
	var places []int
	for i, p := range list {
		// Neighbours stand for the same words.
		if i >= ties || i >= candidates && p.weight < 0.9*list[0].weight {
			break
		}
		places = append(places, p.bucket*bucket-len(items)-1+bucket)
	}
	return places
}
