package match

import "slices"

// A Flag is what somebody should look at, whatever the verdict.
type Flag string

// The flags.
const (
	Negation Flag = "negation"      // one was put in or left out
	Number   Flag = "number"        // differs
	Order    Flag = "order"         // the parts stand in another order
	LongGap  Flag = "long-gap"      // an ellipsis leaves out more than 60 words
	Turns    Flag = "crosses-turns" // somebody else speaks between the parts
	CutOff   Flag = "cut-off"       // the source's sentence limits it: "but", "unless"
	Omission Flag = "omission"      // words are left out without an ellipsis
	Unheard  Flag = "sound-alike"   // a machine may have misheard
)

// longGap is how many words an ellipsis may leave out in good faith.
const longGap = 60

// Has reports whether a match has a flag.
func (m *Match) Has(f Flag) bool { return slices.Contains(m.Flags, f) }

// flag sets the flags of the match, in the order of the constants.
func (d *draft) flag() {
	var has struct{ negation, number, order, long, turns, omission, sound bool }
	var out, in []string
	for i := range d.groups {
		g := &d.groups[i]
		has.sound = has.sound || g.why == Sound
		if g.honest {
			has.negation = has.negation || g.why == Ellipsis && d.weight(g) <= 2*lone && d.negated(g)
			continue
		}
		// What a whole sentence that is left out says is not the quotation's.
		has.negation = has.negation || !g.leap && d.negated(g)
		has.number = has.number || !g.leap && d.countedOtherwise(g)
		has.omission = has.omission || g.op == Delete || len(g.items) == 1 && d.items[g.items[0]].what == gap
		for _, w := range g.words {
			out = append(out, d.src.vocab.keys[d.src.words[w].key])
		}
		for _, k := range g.items {
			if d.items[k].what == spoken {
				in = append(in, d.items[k].written)
			}
		}
	}
	// The same words, elsewhere.
	slices.Sort(out)
	slices.Sort(in)
	has.order = has.order || len(in) > 0 && slices.Equal(in, out)
	for _, s := range d.skips {
		has.order = has.order || s.to <= s.from
		has.omission = has.omission || s.to > s.from && !s.declared
		has.long = has.long || s.declared && s.to-s.from-1 > longGap
		has.turns = has.turns || d.elsewhere(s)
	}
	for i, span := range d.match.Spans {
		// A part that two people say.
		first, last := d.match.Turns[i], d.match.Turns[i]
		for last+1 < len(d.src.turns) && d.src.turns[last+1].Start < span.End {
			last++
		}
		has.turns = has.turns || d.others(first, last)
	}
	for _, f := range []struct {
		set  bool
		flag Flag
	}{
		{has.negation, Negation}, {has.number || d.cutNumber, Number}, {has.order, Order}, {has.long, LongGap}, {has.turns, Turns},
		{d.cut || d.cutOff(), CutOff}, {has.omission, Omission}, {has.sound, Unheard},
	} {
		if f.set {
			d.match.Flags = append(d.match.Flags, f.flag)
		}
	}
}

// elsewhere reports whether somebody else speaks in what a skip leaves out, or
// behind it.
func (d *draft) elsewhere(s skip) bool {
	return d.others(int(d.src.words[min(s.from, s.to)].turn), int(d.src.words[max(s.from, s.to)].turn))
}

// others reports whether turns have different speakers.
func (d *draft) others(first, last int) bool {
	who := d.src.turns[first].Speaker
	for t := first + 1; t <= last; t++ {
		if other := d.src.turns[t].Speaker; other != who && other >= 0 && who >= 0 {
			return true
		}
	}
	return false
}

// negated reports whether an edit puts in a negation or leaves one out.
func (d *draft) negated(g *group) bool {
	count := 0
	for _, w := range g.words {
		if d.src.words[w].is&negates != 0 {
			count++
		}
	}
	for _, k := range g.items {
		it := &d.items[k]
		if it.what == spoken && it.is&negates != 0 {
			count--
		}
		if it.what == comment {
			for i := range it.inside {
				if it.inside[i].is&negates != 0 {
					count--
				}
			}
		}
	}
	if count != 0 {
		return true
	}
	if len(g.words) != 1 || len(g.items) != 1 {
		return false
	}
	one, other := d.src.vocab.keys[d.src.words[g.words[0]].key], d.items[g.items[0]].written
	return opposite(one, other) || opposite(other, one)
}

// opposite reports whether a word is another one with a prefix that negates it:
// unlikely, illegal.
func opposite(long, short string) bool {
	for _, prefix := range [...]string{"un", "in", "im", "il", "ir", "dis", "non", "mis", "anti"} {
		if len(short) > 2 && len(long) == len(prefix)+len(short) && long[:len(prefix)] == prefix && long[len(prefix):] == short {
			return true
		}
	}
	return false
}

// countedOtherwise reports whether the numbers of an edit differ.
func (d *draft) countedOtherwise(g *group) bool {
	out, in := d.numbers(g)
	return !slices.Equal(out, in)
}

// counts reports whether an edit has numbers on both sides.
func (d *draft) counts(g *group) bool {
	out, in := d.numbers(g)
	return len(out) > 0 && len(in) > 0
}

// numbers are those of an edit, in the source and in the article.
func (d *draft) numbers(g *group) (out, in []string) {
	for _, w := range g.words {
		if w := &d.src.words[w]; w.is&numeric != 0 {
			out = append(out, d.src.vocab.keys[w.key])
		}
	}
	for _, k := range g.items {
		it := &d.items[k]
		if it.what == spoken && it.is&numeric != 0 {
			in = append(in, it.written)
		}
		for i := range it.inside {
			if it.what == comment && it.inside[i].is&numeric != 0 {
				in = append(in, it.inside[i].written)
			}
		}
	}
	return out, in
}
