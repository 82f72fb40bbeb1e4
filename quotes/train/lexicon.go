package train

import (
	"strings"

	"quoth/quotes/features"
	"quoth/quotes/model"
	"quoth/quotes/text"
)

// A tally counts how often something stands, and how often within a cue.
type tally struct{ n, cue int32 }

// cueCounts are the tallies of forms and stems, by hash.
type cueCounts struct{ forms, stems map[uint32]tally }

func newCueCounts() cueCounts {
	return cueCounts{map[uint32]tally{}, map[uint32]tally{}}
}

// count tallies one document.
func count(doc *text.Document, gold []model.Label) cueCounts {
	c := newCueCounts()
	for i := range doc.Tokens {
		if doc.Tokens[i].Kind != text.Word {
			continue
		}
		lower := strings.ToLower(doc.Tokens[i].Norm)
		t := tally{n: 1}
		if gold[i] == model.CueBegin || gold[i] == model.CueInside {
			t.cue = 1
		}
		plus(c.forms, features.Hash(lower), t)
		plus(c.stems, features.Hash(features.Stem(lower)), t)
	}
	return c
}

func plus(m map[uint32]tally, k uint32, t tally) {
	old := m[k]
	m[k] = tally{old.n + t.n, old.cue + t.cue}
}

func (c cueCounts) add(o cueCounts) {
	for k, t := range o.forms {
		plus(c.forms, k, t)
	}
	for k, t := range o.stems {
		plus(c.stems, k, t)
	}
}

// lexicon returns the bins of all forms and stems.
func (c cueCounts) lexicon() *features.Lexicon {
	return &features.Lexicon{Forms: bins(c.forms, nil, c.forms), Stems: bins(c.stems, nil, c.stems)}
}

// without returns the bins for a training document: as they would be had it not
// been counted. Bins that saw the document itself promise more than they keep.
func (c cueCounts) without(own cueCounts) *features.Lexicon {
	return &features.Lexicon{Forms: bins(c.forms, own.forms, own.forms), Stems: bins(c.stems, own.stems, own.stems)}
}

// bins returns the bins of the keys in want, the tallies of less taken off.
func bins(all, less, want map[uint32]tally) features.Table {
	out := make(map[uint32]uint8, len(want))
	for k := range want {
		t, own := all[k], less[k]
		if b := features.Bin(int(t.n-own.n), int(t.cue-own.cue)); b > 0 {
			out[k] = b
		}
	}
	return features.NewTable(out)
}
