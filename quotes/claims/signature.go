package claims

import (
	"strings"

	"quoth/quotes/text"
)

// longestSigned bounds the tokens of a signature that has a line of its own.
const longestSigned = 25

// signature returns the claim of a quotation signed after a dash, which the
// paragraph ends with: "Keep left." - Ida Krog, guide.
func signature(doc *text.Document, p text.Paragraph) (Claim, bool) {
	for i := p.Tokens.First + 1; i < p.Tokens.End-1; i++ {
		if tok := doc.Tokens[i]; !dash(tok.Norm) || doc.Tokens[i-1].Kind != text.CloseMark || tok.Quotation >= 0 {
			continue
		}
		return signed(doc, p.Tokens.First, i, p.Tokens.End)
	}
	return Claim{}, false
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
