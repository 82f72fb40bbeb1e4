package claims

import (
	"strings"

	"quoth/quotes/text"
)

// longestSigned bounds the tokens of a signature that has a line of its own.
const longestSigned = 25

// signatures returns the claims of quotations signed after a dash, with which the
// paragraph ends: "Keep left." - Ida Krog, guide. "Or right." - Bo Dahl, 7. Where
// the first one is none, nothing is.
func signatures(doc *text.Document, p text.Paragraph) []Claim {
	var found []Claim
	first := p.Tokens.First
	for i := first + 1; i < p.Tokens.End-1; i++ {
		if tok := doc.Tokens[i]; !dash(tok.Norm) || doc.Tokens[i-1].Kind != text.CloseMark || tok.Quotation >= 0 {
			continue
		}
		open := opened(doc, first, i-1)
		if open > first && len(found) == 0 && doc.Tokens[open-1].Norm != "." && doc.Tokens[open-1].Norm != ":" {
			return nil
		}
		end := i + 1
		for end < p.Tokens.End && doc.Tokens[end].Kind != text.OpenMark {
			end++
		}
		claim, ok := signed(doc, open, i, end)
		if !ok {
			return nil
		}
		found = append(found, claim)
		first, i = end, end
	}
	if first < p.Tokens.End && len(found) > 0 {
		return nil // a quotation is left, and no signature behind it
	}
	return found
}

// opened returns the token from first on with which the quotation opens that the
// mark at close ends; first itself if there is none.
func opened(doc *text.Document, first, close int) int {
	if first < close && doc.Tokens[first].Kind == text.OpenMark {
		return first
	}
	for i := first; i < close; i++ {
		if q := doc.Tokens[i+1].Quotation; doc.Tokens[i].Kind == text.OpenMark && q >= 0 && doc.Quotations[q].End <= doc.Tokens[close].Start && doc.Quotations[q].Close.End >= doc.Tokens[close].Start {
			return i
		}
	}
	return first
}

// signatureLine returns the claim of a paragraph in quotation marks that the
// next one signs: "Keep left." and on a line of its own - Ida Krog, guide.
func signatureLine(doc *text.Document, p, next text.Paragraph) (Claim, bool) {
	first, last := p.Tokens.First, p.Tokens.End-1
	if last <= first || doc.Tokens[last].Kind != text.CloseMark || next.Tokens.Len() < 2 || next.Tokens.Len() > longestSigned || !dash(doc.Tokens[next.Tokens.First].Norm) {
		return Claim{}, false
	}
	return signed(doc, first, next.Tokens.First, next.Tokens.End)
}

// signed is the claim of the quotation that begins at token first, the dash and
// the signature behind it up to end.
func signed(doc *text.Document, first, dash, end int) (Claim, bool) {
	next := doc.Tokens[dash+1]
	if !startsUpper(next.Norm) && !strings.HasPrefix(next.Norm, "@") || next.Kind == text.OpenMark || doc.Tokens[first].Kind != text.OpenMark {
		return Claim{}, false
	}
	switch next.Tag {
	case text.PRP, text.PRPS, text.EX, text.IN, text.CC, text.MD, text.WP, text.WRB, text.TO:
		return Claim{}, false // "— It rained."
	}
	for _, t := range doc.Tokens[dash+1 : end] {
		if t.Tag.Finite() && t.Tag != text.VBD || strong(lexicon()[t.Norm].lemma) || t.Kind == text.OpenMark {
			return Claim{}, false
		}
	}
	content := Trim(doc, text.Span{Start: doc.Tokens[first].Start, End: doc.Tokens[dash].Start})
	source := Trim(doc, text.Span{Start: next.Start, End: doc.Tokens[end-1].End})
	if content.Len() == 0 || source.Len() == 0 {
		return Claim{}, false
	}
	return Claim{Content: []text.Span{content}, Source: source, Cue: doc.Tokens[dash].Span, Carried: -1, Rule: "signature"}, true
}

func dash(word string) bool {
	switch word {
	case "—", "–", "-", "--", "―":
		return true
	}
	return false
}
