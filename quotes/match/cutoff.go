package match

// reach is how many words before a quotation are asked whether the speaker
// stands for it, and behind it whether it is limited.
const reach = 5

// fewestLimited is how many words make a statement that can be limited.
const fewestLimited = 3

// cutOff reports whether the sentence of the source that a quotation is taken
// from limits it where the quotation does not go: "… unless they pay", "I don't
// think that …".
func (d *draft) cutOff() bool {
	first, last := -1, -1
	for _, g := range d.groups {
		if len(g.words) == 0 || g.op == Delete {
			continue
		}
		if first < 0 {
			first = g.words[0]
		}
		last = g.words[len(g.words)-1]
	}
	switch {
	case first < 0 || d.quote.said < fewestLimited:
		return false
	case d.limited(last):
		return true
	}
	return !d.quote.Short() && d.suspended(first)
}

// limited reports whether what follows a word in its sentence limits it.
func (d *draft) limited(last int) bool {
	words := d.src.words
	for i := last; i+1 < len(words) && words[i].after&stop == 0 && words[i+1].turn == words[i].turn; i++ {
		next := &words[i+1]
		if next.is&(filler|repeat|aside) != 0 {
			continue
		}
		key := d.src.vocab.keys[next.key]
		if key == "not" && words[i].after&(pause|dash) == 0 {
			return true
		}
		if !qualifiers[key] {
			return false
		}
		// "or" and "only" within a list or a noun phrase limit nothing.
		return key != "or" && key != "only" || words[i].after&(pause|dash) != 0
	}
	return false
}

// suspended reports whether what stands before a word in its sentence says that
// the speaker does not stand for it, and the article does not say so itself.
func (d *draft) suspended(first int) bool {
	if d.quote.denies() {
		return false
	}
	words := d.src.words
	for i := first - 1; i >= 0 && i >= first-reach; i-- {
		w := &words[i]
		if w.turn != words[first].turn || w.after&(stop|dash) != 0 || w.after&pause != 0 {
			return false
		}
		key := d.src.vocab.keys[w.key]
		if w.is&negates != 0 && key != "without" || suspenders[key] {
			return true
		}
	}
	return false
}

// denies reports whether the article's own words before the quotation do what
// those of the source do: “It is not “a good idea”.”
func (q *Quote) denies() bool {
	for i, w := range q.before {
		if i >= 2*reach {
			break
		}
		if key := q.vocab.keys[w.key]; w.is&negates != 0 || suspenders[key] {
			return true
		}
	}
	return false
}
