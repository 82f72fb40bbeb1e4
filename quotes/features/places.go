package features

import "quoth/quotes/text"

// Where a token stands to its outermost quotation.
const (
	outside = iota
	opening // the opening mark
	first
	inside
	last
	only
	closing // the closing mark
	before  // next token is an opening mark
	after   // the token before is a closing mark
)

// A state is a token's place in its outermost quotation.
type state struct {
	where  uint8
	depth  uint8 // 0, 1 or 2
	length uint8 // bin of the quotation's length in tokens
	ends   uint8 // how the quotation begins and ends
}

// A place is what stands to the left and right of a token in its sentence or
// paragraph.
type place struct {
	quoteLeft, quoteRight     uint16 // distance and ends of the nearest quotation
	cueLeft, cueRight         uint8  // bin and distance of the nearest likely cue
	cueLeftForm, cueRightForm uint32
	title                     uint8 // 1: the sentence is written in capitals as a headline is
}

// quotations fills the states of all tokens.
func (x *extractor) quotations() {
	doc := x.doc
	x.state = make([]state, len(doc.Tokens))
	outer := make([]int32, len(doc.Quotations))
	type extent struct{ first, end int }
	extents := make([]extent, len(doc.Quotations))
	for q := range doc.Quotations {
		outer[q] = int32(q)
		if p := doc.Quotations[q].Parent; p >= 0 && p < q {
			outer[q] = outer[p]
		}
		extents[q] = extent{-1, -1}
	}
	for i := range doc.Tokens {
		if q := doc.Tokens[i].Quotation; q >= 0 {
			e := &extents[outer[q]]
			if e.first < 0 {
				e.first = i
			}
			e.end = i + 1
		}
	}
	for q, e := range extents {
		if e.first < 0 {
			continue
		}
		quote := &doc.Quotations[q]
		s := state{length: uint8(bin(e.end - e.first)), ends: x.ends(quote, e.first, e.end)}
		for i := e.first; i < e.end; i++ {
			s.where, s.depth = inside, 1
			if t := doc.Tokens[i].Quotation; t >= 0 && t != q {
				s.depth = 2
			}
			switch {
			case e.end == e.first+1:
				s.where = only
			case i == e.first:
				s.where = first
			case i == e.end-1:
				s.where = last
			}
			x.state[i] = s
		}
		s.depth = 0
		if i := e.first - 1; i >= 0 && doc.Tokens[i].Kind == text.OpenMark {
			s.where = opening
			x.state[i] = s
		}
		if i := e.end; i < len(doc.Tokens) && doc.Tokens[i].Kind == text.CloseMark {
			s.where = closing
			x.state[i] = s
		}
	}
	for i := range x.state {
		if x.state[i].where != outside {
			continue
		}
		if i > 0 && x.state[i-1].where == closing {
			x.state[i] = x.state[i-1]
			x.state[i].where = after
		} else if i+1 < len(x.state) && x.state[i+1].where == opening {
			x.state[i] = x.state[i+1]
			x.state[i].where = before
		}
	}
}

// ends says how a quotation begins and ends: with a capital, with a comma or a
// full stop, open, continued.
func (x *extractor) ends(q *text.Quotation, first, end int) uint8 {
	e := uint8(0)
	if c := x.doc.Text[q.Start]; c >= 'A' && c <= 'Z' {
		e |= 1
	}
	if q.Close.Len() == 0 {
		e |= 2
	}
	if q.Continues >= 0 {
		e |= 4
	}
	switch x.doc.Tokens[end-1].Norm {
	case ",":
		e |= 8
	case ".", "!", "?":
		e |= 16
	default:
		if i := end + 1; i < len(x.doc.Tokens) && x.doc.Tokens[end].Kind == text.CloseMark {
			switch x.doc.Tokens[i].Norm { // British style: the comma stands outside
			case ",", ".":
				e |= 24
			}
		}
	}
	return e
}

// likelyCue is the lowest bin of a form that counts as a likely cue.
const likelyCue = 5

// nearby fills the places of all tokens.
func (x *extractor) nearby() {
	x.around = make([]place, len(x.doc.Tokens))
	likely := make([]uint8, len(x.Forms))
	for f := range x.Forms {
		if b := x.cues.Form(x.Forms[f].Word); b >= likelyCue {
			likely[f] = b
		}
	}
	for p := range x.doc.Paragraphs {
		x.nearQuotations(x.doc.Paragraphs[p].Tokens)
	}
	for s := range x.doc.Sentences {
		r := x.doc.Sentences[s].Tokens
		x.nearCues(r, likely)
		x.titleCase(r)
	}
}

func (x *extractor) nearQuotations(r text.Range) {
	seen, at := uint16(0), 0
	for i := r.First; i < r.End; i++ {
		if s := x.state[i]; s.where != outside && s.where != before && s.where != after {
			seen, at = 1|uint16(s.ends)<<4, i
		} else if seen != 0 {
			x.around[i].quoteLeft = seen + uint16(bin(i-at))<<1
		}
	}
	seen = 0
	for i := r.End - 1; i >= r.First; i-- {
		if s := x.state[i]; s.where != outside && s.where != before && s.where != after {
			seen, at = 1|uint16(s.ends)<<4, i
		} else if seen != 0 {
			x.around[i].quoteRight = seen + uint16(bin(at-i))<<1
		}
	}
}

func (x *extractor) nearCues(r text.Range, likely []uint8) {
	cue := -1
	for i := r.First; i < r.End; i++ {
		if cue >= 0 {
			f := x.Form[cue]
			x.around[i].cueLeft = likely[f]<<3 | uint8(bin(i-cue))
			x.around[i].cueLeftForm = x.Forms[f].Lower
		}
		if likely[x.Form[i]] > 0 {
			cue = i
		}
	}
	cue = -1
	for i := r.End - 1; i >= r.First; i-- {
		if cue >= 0 {
			f := x.Form[cue]
			x.around[i].cueRight = likely[f]<<3 | uint8(bin(cue-i))
			x.around[i].cueRightForm = x.Forms[f].Lower
		}
		if likely[x.Form[i]] > 0 {
			cue = i
		}
	}
}

// titleCase marks a sentence whose longer words nearly all have capitals.
func (x *extractor) titleCase(r text.Range) {
	long, capitals := 0, 0
	for i := r.First; i < r.End; i++ {
		tok := &x.doc.Tokens[i]
		if tok.Kind != text.Word || tok.Len() < 4 {
			continue
		}
		long++
		if c := x.doc.Text[tok.Start]; c >= 'A' && c <= 'Z' {
			capitals++
		}
	}
	if long >= 3 && capitals*5 >= long*4 {
		for i := r.First; i < r.End; i++ {
			x.around[i].title = 1
		}
	}
}
