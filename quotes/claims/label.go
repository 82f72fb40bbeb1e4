package claims

import (
	"strings"
	"unicode"

	"quoth/quotes/text"
)

// A turn is a paragraph that opens with its speaker's label: "SMITH: Here we
// go.", "Q: Why here?", "Ida Krog, founder: We begin today."
type turn struct {
	label text.Span
	colon int // token of the colon
	form  labelForm
	// dotted labels have no colon: "Q. Why now?"
	dotted bool
}

type labelForm uint8

const (
	unlabelled labelForm = iota
	capitals             // SMITH, SMITH (voice-over)
	letter               // Q, A
	name                 // Mehrabian; Ida Krog, founder
)

// labelReach bounds the tokens of a label.
const labelReach = 14

// turns reads the label of every paragraph.
func turns(doc *text.Document) []turn {
	out := make([]turn, len(doc.Paragraphs))
	total, questions, answers := 0, 0, 0
	for i, p := range doc.Paragraphs {
		out[i] = readLabel(doc, p)
		switch t := out[i]; {
		case t.form == unlabelled:
			continue
		case t.dotted && doc.Slice(t.label) == "Q":
			questions++
		case t.dotted:
			answers++
		}
		total++
	}
	for i, t := range out {
		// "A." alone may be an initial, and "THE VERDICT:" a heading.
		if t.dotted && questions*answers == 0 || t.form == capitals && total < 2 && has(noLabels, strings.ToLower(doc.Tokens[doc.TokenAt(t.label.Start)].Norm)) {
			out[i].form = unlabelled
		}
		// One name with a colon is a label where others like it follow, or where
		// it says who that is; alone it may be the start of any sentence.
		if t.form == name && total < 2 && !strings.Contains(doc.Slice(t.label), ",") && doc.Paragraphs[i].Kind != text.Headline {
			out[i].form = unlabelled
		}
	}
	return out
}

func readLabel(doc *text.Document, p text.Paragraph) turn {
	if p.Kind == text.Furniture || p.Kind == text.Byline || p.Kind == text.Caption {
		return turn{}
	}
	colon, proper, upper, words, named := -1, 0, true, 0, true // named: all but the first word are tagged as names
	first := p.Tokens.First
	if first < p.Tokens.End && doc.Tokens[first].Kind == text.OpenMark {
		first++ // a transcript quoted as a whole
	}
	if first+1 < p.Tokens.End && has(" Q. A. ", doc.Tokens[first].Norm) && doc.Tokens[first+1].Norm != ":" {
		tok := doc.Tokens[first]
		return turn{label: text.Span{Start: tok.Start, End: tok.End - 1}, colon: first, form: letter, dotted: true}
	}
	for i := first; i < p.Tokens.End && i < first+labelReach; i++ {
		tok := doc.Tokens[i]
		if tok.Norm == ":" {
			colon = i
			break
		}
		switch {
		case tok.Kind == text.OpenMark, tok.Kind == text.CloseMark, strings.EqualFold(tok.Norm, "according"), tok.Tag.Finite() && !describes(doc, first, i), tok.Tag == text.PRP,
			tok.Kind == text.Punct && strings.ContainsAny(tok.Norm, "!?;…"):
			return turn{}
		}
		if tok.Kind != text.Word {
			continue
		}
		words++
		named = named && (i == first || tok.Tag.Proper())
		if tok.Tag.Proper() || startsUpper(tok.Norm) {
			proper++
		}
		if strings.IndexFunc(tok.Norm, unicode.IsLower) >= 0 && !parenthesised(doc, first, i) {
			upper = false
		}
	}
	if colon <= first || words == 0 || colon+1 >= p.Tokens.End {
		return turn{}
	}
	t := turn{label: text.Span{Start: doc.Tokens[first].Start, End: doc.Tokens[colon-1].End}, colon: colon}
	word := strings.ToLower(doc.Tokens[first].Norm)
	switch {
	case p.Kind == text.Headline && rubric(doc.Slice(t.label)):
		return turn{}
	case words == 1 && has(labelWords, strings.TrimSuffix(word, ".")):
		t.form = letter
	case !startsUpper(doc.Tokens[first].Norm) || has(noLabels, word) && !(word == "the" && words > 1 && (upper || named)): // THE COURT, The Herald
		return turn{}
	case upper && len(doc.Tokens[first].Norm) > 1:
		t.form = capitals
		t.label = withoutAside(doc, t.label, first, colon)
	case proper >= 2 || words == 1 && proper == 1 || strings.Contains(doc.Slice(t.label), ","):
		if p.Kind == text.Headline && words > 4 || p.Kind == text.Heading {
			return turn{}
		}
		t.form = name
	}
	return t
}

// describes reports whether the token at i of a label that begins at first, though
// tagged as a verb, says what the speaker is or is of: "Sam Reed, retired:",
// "Bo Marsh, Marsh Taps:".
func describes(doc *text.Document, first, i int) bool {
	if i <= first {
		return false
	}
	if t := doc.Tokens[i].Tag; (t == text.VBP || t == text.VB || t == text.VBD && agentNoun(doc.Tokens[i].Norm)) && i+1 < len(doc.Tokens) && startsUpper(doc.Tokens[i+1].Norm) && startsUpper(doc.Tokens[i-1].Norm) {
		return true // "Rovers captain Bo Marsh:"
	}
	if lexicon()[doc.Tokens[i].Norm].takes&quoted != 0 {
		return false // "Ott, writing in the Echo, said:"
	}
	return i > first+1 && startsUpper(doc.Tokens[i].Norm) || i > first+1 && doc.Tokens[i-1].Norm == "," && i+1 < len(doc.Tokens) && doc.Tokens[i+1].Norm == ":"
}

// noLabels are words with a colon that name no speaker.
const noLabels = ` note update updated correction editor editor's photo read watch listen see also more related breaking exclusive
 opinion analysis live video source sources contact q&a about date time where when what who why how price tickets address
 phone email e-mail tel website warning result results score scores summary conclusion background example ps p.s. re subject
 the this that these those here in on at for to and but with `

// rubrics are what headlines begin with to say of what kind or matter the article
// is: "Weather: storms on the way".
const rubrics = ` weather court courts obituary obituaries q&a explainer factbox fact-check timeline review reviews preview profile interview feature column
 editorial letters comment debate quiz gallery pictures podcast recipe politics business markets sport sports football cricket rugby tennis travel traffic
 health science technology education environment culture books film music theatre television world election exclusive opinion analysis live video breaking update `

func rubric(label string) bool { return has(rubrics, strings.ToLower(label)) }

func startsUpper(s string) bool {
	for _, r := range s {
		return unicode.IsUpper(r) || unicode.IsLetter(r) && !unicode.IsLower(r)
	}
	return false
}

func parenthesised(doc *text.Document, first, i int) bool {
	for k := i; k >= first; k-- {
		switch doc.Tokens[k].Norm {
		case "(", "[":
			return true
		case ")", "]":
			return false
		}
	}
	return false
}

func withoutAside(doc *text.Document, label text.Span, first, colon int) text.Span {
	for i := first + 1; i < colon; i++ {
		if n := doc.Tokens[i].Norm; n == "(" || n == "[" {
			return text.Span{Start: label.Start, End: doc.Tokens[i-1].End}
		}
	}
	return label
}

// claim is the claim that a labelled paragraph makes; ok is false where the rest
// of the paragraph holds nothing.
func (t turn) claim(doc *text.Document, p text.Paragraph) (Claim, bool) {
	rest := text.Span{Start: doc.Tokens[t.colon+1].Start, End: doc.Tokens[p.Tokens.End-1].End}
	content := Trim(doc, rest)
	if content.Len() == 0 {
		return Claim{}, false
	}
	rule := [...]string{capitals: "label-capitals", letter: "label-letter", name: "label-name"}[t.form]
	cue := doc.Tokens[t.colon].Span
	cue.Start = max(cue.Start, t.label.End)
	return Claim{Content: []text.Span{content}, Source: t.label, Cue: cue, Carried: -1, Rule: rule}, true
}
