package report

import (
	"cmp"
	"slices"
	"strconv"

	"quoth/extract"
)

// A view is a result as the page tells of it: by speaker, and by place.
type view struct {
	*extract.Result
	runes  []rune // of the text
	groups []*group
	spans  []span          // in order
	placed map[string]bool // the ids that the text has a place for
}

// A group is what one speaker says.
type group struct {
	id, name, kind string
	roles, aliases []string
	quotes, claims int
	colour         colour
	entries        []*entry
}

// An entry is a claim, or a quote that is in none: what the list lists.
type entry struct {
	id     string
	kind   string // of the claim, or loose
	group  *group
	claim  *extract.Claim
	quotes []*extract.Quote // those of the claim, or the one
}

// loose is the kind of a quote that is in no claim.
const loose = "unattributed"

// newView sorts a result by speaker: whoever makes most claims first, then what
// nobody known says, then what nobody says.
func newView(r *extract.Result) *view {
	v := &view{Result: r, placed: map[string]bool{}}
	if r.Text != nil {
		v.runes = []rune(*r.Text)
	}
	bySpeaker := map[string]*group{}
	for i := range r.Speakers {
		s := &r.Speakers[i]
		g := &group{id: s.ID, name: s.Name, kind: s.Kind, roles: s.Roles, aliases: s.Aliases}
		bySpeaker[s.ID] = g
		v.groups = append(v.groups, g)
	}
	unknown := &group{id: "unknown", name: "Speaker not known"}
	nobody := &group{id: "nobody", name: "Said by nobody in the article"}
	of := func(s *extract.SpeakerRef, none *group) *group {
		if s == nil {
			return none
		}
		if g := bySpeaker[s.ID]; g != nil {
			return g
		}
		return none
	}

	byClaim := map[string]*entry{}
	for i := range r.Claims {
		c := &r.Claims[i]
		e := &entry{id: c.ID, kind: c.Kind, group: of(c.Speaker, unknown), claim: c}
		byClaim[c.ID] = e
		e.group.claims++
		e.group.entries = append(e.group.entries, e)
	}
	for i := range r.Quotes {
		q := &r.Quotes[i]
		var e *entry
		if q.Claim != nil {
			e = byClaim[*q.Claim]
		}
		if e == nil {
			e = &entry{id: q.ID, kind: loose, group: of(q.Speaker, nobody)}
			e.group.entries = append(e.group.entries, e)
		}
		e.quotes = append(e.quotes, q)
		e.group.quotes++
	}

	slices.SortStableFunc(v.groups, func(a, b *group) int {
		return cmp.Or(cmp.Compare(b.claims, a.claims), cmp.Compare(b.quotes, a.quotes))
	})
	v.groups = append(v.groups, unknown, nobody)
	v.groups = slices.DeleteFunc(v.groups, func(g *group) bool { return len(g.entries) == 0 })
	for i, g := range v.groups {
		if g != unknown && g != nobody {
			g.colour = colourOf(i)
		}
		for _, e := range g.entries {
			v.place(e)
		}
	}
	for i, w := range r.Warnings {
		v.add(span{start: w.Start, end: w.Start + 1, role: warned, id: warningID(i), target: true})
	}
	order(v.spans)
	return v
}

// place notes where the text of an entry stands.
func (v *view) place(e *entry) {
	if c := e.claim; c != nil {
		for i, m := range c.Content {
			v.add(span{start: m.Start, end: m.End, role: content, id: c.ID, target: i == 0, entry: e})
		}
		if c.Source != nil {
			v.add(span{start: c.Source.Start, end: c.Source.End, role: source, id: c.ID, entry: e})
		}
		if c.Cue != nil {
			v.add(span{start: c.Cue.Start, end: c.Cue.End, role: cue, id: c.ID, entry: e})
		}
	}
	for _, q := range e.quotes {
		v.add(span{start: q.Start, end: q.End, role: quoted, id: q.ID, target: true, entry: e})
	}
}

// add keeps a span that lies in the text.
func (v *view) add(sp span) {
	if sp.start < 0 || sp.start >= sp.end || sp.end > len(v.runes) {
		return
	}
	if sp.target {
		v.placed[sp.id] = true
	}
	v.spans = append(v.spans, sp)
}

func warningID(i int) string { return "w" + strconv.Itoa(i+1) }
