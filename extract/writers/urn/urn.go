// Package urn names an article, and what is found in it, for linked data. A
// name is the same on every run and machine, and stays while other words of the
// article are edited: it is a hash of where the article is from, the words, and
// how often they came before.
package urn

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"strings"
	"unicode"

	"quoth/extract"
)

// Names gives the names of one article.
type Names struct {
	article string
	seen    map[string]int
}

// Of returns the names of an article. It is known by its URL, if it has none by
// its path and, in a file of many, by its record, and without these by its bytes.
func Of(d *extract.Document) *Names {
	n := &Names{seen: map[string]int{}}
	switch {
	case d.URL != nil:
		n.article = *d.URL
	case d.Path == nil && d.Record == 0:
		n.article = d.SHA256
	default:
		if d.Path != nil {
			n.article = *d.Path
		}
		if d.ID != nil {
			n.article += "\x00" + *d.ID
		} else if d.Record > 0 {
			n.article += "\x00" + strconv.Itoa(d.Record)
		}
	}
	return n
}

// Article names the article.
func (n *Names) Article() string { return name(n.article) }

// Speaker names a speaker: one of a kind and a name is one.
func (n *Names) Speaker(s *extract.SpeakerRef) string {
	return name(n.article, "speaker", s.Kind, s.Name)
}

// Next names the next thing of a kind that has these words, in the order of the
// text. Case, marks and white space do not matter.
func (n *Names) Next(kind, words string) string {
	words = strings.Join(strings.FieldsFunc(strings.ToLower(words), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsNumber(r) && !unicode.IsMark(r)
	}), " ")
	key := kind + "\x00" + words
	n.seen[key]++
	return name(n.article, kind, words, strconv.Itoa(n.seen[key]))
}

func name(parts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	return "urn:sha256:" + hex.EncodeToString(sum[:])
}
