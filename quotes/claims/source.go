package claims

import (
	"cmp"
	"slices"

	"quoth/quotes/text"
)

// quotedWhole reports whether the content lies in quotation marks.
func (r *Reading) quotedWhole(claim Claim) bool {
	quoted := true
	tokensOf(r.doc, claim.Content, func(t int) {
		tok := r.doc.Tokens[t]
		quoted = quoted && (tok.Quotation >= 0 || tok.Kind == text.OpenMark || tok.Kind == text.CloseMark)
	})
	return quoted
}

// misplaced reports whether the claim's source is a part of what it says: it
// lies in the content, or in a quotation that the cue stands outside of.
func (r *Reading) misplaced(claim Claim) bool {
	if claim.Source.Len() == 0 {
		return false
	}
	if slices.ContainsFunc(claim.Content, claim.Source.Overlaps) {
		return true
	}
	t := r.doc.TokenAt(claim.Source.Start)
	q := r.doc.Tokens[t].Quotation
	return q >= 0 && claim.Cue.Len() > 0 && !r.doc.Quotations[q].Contains(claim.Cue)
}

// ownerOf widens a possessive source by the noun that the cue begins with, where
// that owns the rest of it: "His | neighbour's statement".
func (r *Reading) ownerOf(claim Claim) (source, cue text.Span) {
	source, cue = claim.Source, claim.Cue
	if source.Len() == 0 || cue.Len() == 0 || source.End > cue.Start || r.doc.TokenAt(source.End) != r.doc.TokenAt(cue.Start) {
		return source, cue
	}
	for t := r.doc.TokenAt(cue.Start); t+1 < len(r.doc.Tokens) && r.doc.Tokens[t+1].End <= cue.End; t++ {
		if t > 0 && r.doc.Tokens[t].Tag == text.POS && r.doc.Tokens[t-1].End > source.End {
			source.End = r.doc.Tokens[t-1].End
			cue.Start = r.doc.Tokens[t+1].Start
			return source, cue
		}
	}
	return source, cue
}

// subject returns the subject of the claim's cue outside of its content; empty
// where there is none.
func (r *Reading) subject(claim Claim) text.Span {
	none := text.Span{Start: claim.Cue.Start, End: claim.Cue.Start}
	f := r.frameAt(claim.Cue.Start)
	if f == nil || claim.Cue.Len() == 0 {
		return none
	}
	first := f.unitAt(claim.Cue.Start)
	a, e := f.owner(first)
	if f.word(first) == "according" {
		a, e = f.subjectAfter(first + 2)
	}
	if a == e {
		v := f.lastVerb(first, claim.Cue.End)
		if v < 0 || f.passive(v) {
			return none
		}
		if a, e, _ = f.sourceOf(v); a == e {
			a, e = f.mainSubject(f.groupStart(v))
		}
	}
	if s := f.span(a, e); a < e && !slices.ContainsFunc(claim.Content, s.Overlaps) {
		return s
	}
	return none
}

// owner returns the possessor of a noun cue that begins at unit i: "his" in "his
// comment about", "Lee" in "Lee's view of".
func (f *frame) owner(i int) (int, int) {
	if f.tag(i) == text.PRPS {
		return i, i + 1
	}
	if f.tag(i-1) == text.PRPS {
		return i - 1, i
	}
	if f.tag(i-1) == text.POS {
		return f.phraseBefore(i - 1), i - 1
	}
	return i, i
}

// lastVerb returns the last verb of the units from i that begin before the
// offset, or -1.
func (f *frame) lastVerb(i, end int) int {
	verb := -1
	for ; f.inside(i) && f.at(i).Start < end; i++ {
		if f.tag(i).Verb() {
			verb = i
		}
	}
	return verb
}

// frameAt returns the frame that holds the byte offset, or nil.
func (r *Reading) frameAt(offset int) *frame {
	t := r.doc.TokenAt(offset)
	if t >= len(r.doc.Tokens) {
		return nil
	}
	framed := r.framed[r.doc.Sentences[r.doc.Tokens[t].Sentence].Paragraph]
	i, _ := slices.BinarySearchFunc(framed, offset, func(f frame, at int) int {
		return cmp.Compare(f.units[len(f.units)-1].End, at+1)
	})
	if i >= len(framed) {
		return nil
	}
	return &framed[i]
}

// unitAt returns the unit that holds the byte offset, or the one after it.
func (f *frame) unitAt(offset int) int {
	i, _ := slices.BinarySearchFunc(f.units, offset, func(u unit, at int) int { return cmp.Compare(u.End, at+1) })
	return i
}
