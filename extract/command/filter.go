package command

import (
	"slices"
	"strings"

	"quoth/extract"
)

// A filter says which quotes and claims to keep. What is kept keeps its id.
type filter struct {
	kinds      []string // of the claim; none means all
	speakers   []string // names; none means all
	confidence float64
}

// apply takes out of the result what the filter does not keep. A quote goes
// with its claim.
func (f *filter) apply(r *extract.Result) {
	if len(f.kinds) == 0 && len(f.speakers) == 0 && f.confidence == 0 {
		return
	}
	says := f.says(r)
	kept := map[string]bool{}
	r.Claims = slices.DeleteFunc(r.Claims, func(c extract.Claim) bool {
		keep := says(c.Speaker) && f.claim(&c)
		kept[c.ID] = keep
		return !keep
	})
	r.Quotes = slices.DeleteFunc(r.Quotes, func(q extract.Quote) bool {
		keep := says(q.Speaker) && q.Confidence >= f.confidence
		if q.Claim != nil {
			keep = keep && kept[*q.Claim]
		} else {
			keep = keep && len(f.kinds) == 0
		}
		kept[q.ID] = keep
		return !keep
	})
	for i := range r.Claims {
		c := &r.Claims[i]
		c.Quotes = slices.DeleteFunc(c.Quotes, func(id string) bool { return !kept[id] })
	}
	r.Count()
	r.Speakers = slices.DeleteFunc(r.Speakers, func(s extract.Speaker) bool { return s.Quotes == 0 && s.Claims == 0 })
}

// says returns whether a speaker of the result is one of those asked for.
func (f *filter) says(r *extract.Result) func(*extract.SpeakerRef) bool {
	asked := map[string]bool{}
	for i := range r.Speakers {
		asked[r.Speakers[i].ID] = f.names(&r.Speakers[i])
	}
	return func(s *extract.SpeakerRef) bool { return len(f.speakers) == 0 || s != nil && asked[s.ID] }
}

// claim reports whether to keep a claim, whoever says it.
func (f *filter) claim(c *extract.Claim) bool {
	return c.Confidence >= f.confidence && (len(f.kinds) == 0 || slices.Contains(f.kinds, c.Kind))
}

// names reports whether the speaker is one of those asked for: by a whole name
// or alias, or by the last word of the name.
func (f *filter) names(s *extract.Speaker) bool {
	for _, want := range f.speakers {
		if sameName(want, s.Name) || sameName(want, lastWord(s.Name)) {
			return true
		}
		for _, alias := range s.Aliases {
			if sameName(want, alias) {
				return true
			}
		}
	}
	return false
}

// sameName compares names as they are typed: case, and which apostrophe
// stands in O'Neil, do not matter.
func sameName(a, b string) bool {
	return strings.EqualFold(strings.ReplaceAll(a, "’", "'"), strings.ReplaceAll(b, "’", "'"))
}

func lastWord(name string) string {
	return name[strings.LastIndexByte(name, ' ')+1:]
}
