package marks

// A reading is what a mark is taken for.
type reading uint8

const (
	isNone  reading = iota // an apostrophe, inches, or a mark too many
	isOpen                 // opens a quotation
	isClose                // closes one
)

const (
	width  = 8  // readings kept at each mark
	spread = 24 // cost beyond the best at which one is dropped
	bits   = 4  // of the state for each open mark
	// deepest is the number of quotations one within the other beyond which a
	// mark opens none: what they hold is printed once for each.
	deepest = 8
)

// A hypothesis is one reading of the paragraph up to a mark: the kinds of the
// marks that are open, the innermost in the lowest bits, and what it cost.
type hypothesis struct {
	open uint64
	cost int
	step int32 // the last step that led here, or -1
}

func (h hypothesis) top() kind { return kind(h.open & (1<<bits - 1)) }

// A step is one mark read in one way.
type step struct {
	before int32 // the step before it, or -1
	read   reading
	drop   bool // the innermost open mark was given up first
}

// A beam is the hypotheses that are still in the running.
type beam struct {
	now, next []hypothesis
	steps     []step
}

// read sets the reading of each mark to that of the cheapest hypothesis.
// follows is the kind of the mark that opens the next paragraph.
func (p *pairer) read(marks []mark, follows kind) {
	b := &p.beam
	b.now = append(b.now[:0], hypothesis{step: -1})
	b.steps = b.steps[:0]
	for i := range marks {
		m := &marks[i]
		b.next = b.next[:0]
		for _, h := range b.now {
			b.advance(h, m)
		}
		b.prune()
		b.now, b.next = b.next, b.now
	}
	best, least := -1, 0
	for i, h := range b.now {
		cost := h.cost
		for rest := h.open; rest != 0; rest >>= bits {
			k := kind(rest & (1<<bits - 1))
			if rest>>bits == 0 && k == follows {
				cost += goesOn
			} else {
				cost += lost
			}
		}
		if best < 0 || cost < least {
			best, least = i, cost
		}
	}
	p.pairUp(marks, b.now[best].step)
}

// advance adds what follows from reading m after h.
func (b *beam) advance(h hypothesis, m *mark) {
	skip := int(m.skip)
	top := h.top()
	if top != none && m.kind.single() && top.family() == m.kind.family() && m.close < m.open && m.skip == possessive {
		skip++ // it could close, so the sooner the better
	}
	b.add(h, m, isNone, false, h.open, h.cost+skip)
	if h.open>>(bits*(deepest-1)) == 0 {
		if cost := nestCost(top, m); cost < never {
			b.add(h, m, isOpen, false, h.open<<bits|uint64(m.kind), h.cost+int(m.open)+cost)
		}
	}
	if top == none {
		return
	}
	if cost := closeCost(top, m); cost < never {
		b.add(h, m, isClose, false, h.open>>bits, h.cost+cost)
	}
	// Give the innermost open mark up.
	rest := h.open >> bits
	below := kind(rest & (1<<bits - 1))
	if top.family() == m.kind.family() {
		if cost := nestCost(below, m); cost < never {
			b.add(h, m, isOpen, true, rest<<bits|uint64(m.kind), h.cost+lost+int(m.open)+cost)
		}
	} else if below != none {
		if cost := closeCost(below, m); cost < never {
			b.add(h, m, isClose, true, rest>>bits, h.cost+lost+cost)
		}
	}
}

// nestCost is what opening m within an open mark of kind top costs: only unlike
// marks nest, and curly ones, which say which way they point.
func nestCost(top kind, m *mark) int {
	switch {
	case top == none:
		return 0
	case top == curly && m.kind == curly && m.drawn == opening, top == angle && m.kind == angle && m.drawn == opening:
		return nested
	case top == m.kind || top.single() && m.kind.single() && top.family() == m.kind.family():
		return never
	case top.family() == m.kind.family():
		return mixed
	}
	return 0
}

// closeCost is what closing an open mark of kind top with m costs.
func closeCost(top kind, m *mark) int {
	if top.family() != m.kind.family() {
		return never
	}
	cost := int(m.close)
	switch {
	case top == low || top == low1:
		if m.drawn == opening {
			cost -= wrongWay // „German“
		}
	case top != m.kind:
		cost += mixed
	}
	return cost
}

// add keeps the cheapest hypothesis for each state.
func (b *beam) add(h hypothesis, m *mark, read reading, drop bool, open uint64, cost int) {
	for i := range b.next {
		if b.next[i].open == open {
			if cost < b.next[i].cost {
				b.next[i].cost = cost
				b.next[i].step = int32(len(b.steps))
				b.steps = append(b.steps, step{h.step, read, drop})
			}
			return
		}
	}
	b.next = append(b.next, hypothesis{open, cost, int32(len(b.steps))})
	b.steps = append(b.steps, step{h.step, read, drop})
}

// prune drops what is far behind the best, and all but the best few.
func (b *beam) prune() {
	least := b.next[0].cost
	for _, h := range b.next {
		least = min(least, h.cost)
	}
	limit := least + spread
	for {
		kept := 0
		for _, h := range b.next {
			if h.cost <= limit {
				kept++
			}
		}
		if kept <= width || limit == least {
			break
		}
		limit--
	}
	kept := b.next[:0]
	for _, h := range b.next {
		if h.cost <= limit && len(kept) < width {
			kept = append(kept, h)
		}
	}
	b.next = kept
}

// pairUp walks the chosen steps back, writes the readings into the marks and
// gives each pair its mates.
func (p *pairer) pairUp(marks []mark, at int32) {
	for i := len(marks) - 1; i >= 0; i-- {
		s := p.beam.steps[at]
		marks[i].reading = s.read
		marks[i].drop = s.drop
		at = s.before
	}
	p.open = p.open[:0]
	for i := range marks {
		if marks[i].drop {
			p.open = p.open[:len(p.open)-1]
		}
		switch marks[i].reading {
		case isOpen:
			p.open = append(p.open, i)
		case isClose:
			o := p.open[len(p.open)-1]
			p.open = p.open[:len(p.open)-1]
			marks[o].mate, marks[i].mate = i, o
		}
	}
}
