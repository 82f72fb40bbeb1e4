package tags

import "quoth/quotes/text"

// names corrects the words that the model takes for common ones and the
// document for names: "Pike" at the start of a sentence, where any word has a
// capital, is a proper noun if it is mostly one elsewhere and the document
// never has it in lower case. lowered holds each token's hash in lower case.
func names(doc *text.Document, lowered []uint64) {
	plain := placed(doc)
	uses := map[uint64]*use{}
	var maybe [16]uint64 // the bits of the hashes in uses
	for i := range doc.Tokens {
		if tok := &doc.Tokens[i]; doubtful(tok) {
			h := lowered[i]
			if uses[h] == nil {
				uses[h] = &use{}
				maybe[h>>6%16] |= 1 << (h % 64)
			}
		}
	}
	for i := range doc.Tokens {
		tok := &doc.Tokens[i]
		h := lowered[i]
		if maybe[h>>6%16]>>(h%64)&1 == 0 || tok.Kind != text.Word {
			continue
		}
		u := uses[h]
		switch {
		case u == nil:
		case !capital(tok.Norm):
			u.common = true
		case plain[i]:
			u.capitals++
			if tok.Tag.Proper() {
				u.proper++
			}
		}
	}
	for i := range doc.Tokens {
		tok := &doc.Tokens[i]
		if !doubtful(tok) || tok.Tag == text.JJ && plain[i] {
			continue
		}
		if u := uses[lowered[i]]; !u.common && 2*u.proper > u.capitals {
			tok.Tag = text.NNP
		}
	}
}

// A use is how the document uses one word.
type use struct {
	common           bool // it has the word in lower case
	capitals, proper int  // with a capital where only names have one; as a proper noun there
}

// doubtful reports whether the token has a capital and a tag that the model
// gives to names by mistake.
func doubtful(tok *text.Token) bool {
	if tok.Kind != text.Word || !capital(tok.Norm) {
		return false
	}
	switch tok.Tag {
	case text.NN, text.NNS, text.VB, text.VBD, text.VBN, text.VBG, text.VBZ, text.VBP,
		text.JJ, text.JJR, text.RB, text.IN, text.FW, text.UH:
		return true
	}
	return false
}

// placed says of each token whether it stands where a capital tells a name: in
// a sentence that is no headline, and neither first nor behind an opening
// mark, a colon or a dash.
func placed(doc *text.Document) []bool {
	plain := make([]bool, len(doc.Tokens))
	for _, sent := range doc.Sentences {
		tokens := doc.Tokens[sent.Tokens.First:sent.Tokens.End]
		if titled(tokens) {
			continue
		}
		begun := false
		for i := range tokens {
			switch tok := &tokens[i]; {
			case tok.Kind == text.OpenMark, tok.Tag == text.Colon:
				begun = false
			case tok.Kind == text.Word || tok.Kind == text.Number:
				plain[sent.Tokens.First+i] = begun
				begun = true
			}
		}
	}
	return plain
}

// titled reports whether most longer words have a capital, as in a headline.
func titled(tokens []text.Token) bool {
	const longer = 4 // bytes: shorter words stay in lower case in titles
	balance := 0
	for i := range tokens {
		if tok := &tokens[i]; tok.Kind == text.Word && tok.Len() >= longer {
			if capital(tok.Norm) {
				balance++
			} else {
				balance--
			}
		}
	}
	return balance > 0
}

func capital(s string) bool { return 'A' <= s[0] && s[0] <= 'Z' }
