package claims

import (
	"strings"

	"quoth/quotes/text"
)

// retag mends what the tagger takes unknown words for: a name for a verb, the
// past of a cue for a noun, an agent ("organiser") for a past.
func retag(doc *text.Document, i int, cue cue) text.Tag {
	tok := doc.Tokens[i]
	c := tok.Norm[0]
	known := cue.takes != 0
	switch t := tok.Tag; {
	case t.Proper() && (tok.Norm == "Had" || tok.Norm == "Were" || tok.Norm == "Should") && i == doc.Sentences[tok.Sentence].Tokens.First:
		return text.VBD // "Had Ott said so"
	case t.Proper() && has(supposing, tok.Norm) && i == doc.Sentences[tok.Sentence].Tokens.First && i+1 < len(doc.Tokens) && doc.Tokens[i+1].Tag == text.DT:
		return text.VB // "Imagine a clerk saying"
	case c >= 'A' && c <= 'Z' && !known && i > doc.Sentences[tok.Sentence].Tokens.First && len(tok.Norm) > 2 && strings.ToUpper(tok.Norm) != tok.Norm:
		if t.Verb() || t == text.RB || t == text.FW || t == text.UH || t == text.IN || t == text.JJ && i+1 < len(doc.Tokens) && doc.Tokens[i+1].Tag.Finite() {
			return text.NNP
		}
	case t == text.JJ && c >= 'A' && c <= 'Z' && !known && i > doc.Sentences[tok.Sentence].Tokens.First && doc.Tokens[i-1].Tag.Proper() && doubleName(tok.Norm):
		return text.NNP // "Ida Krog-Dahl set"
	case (t == text.VB || t == text.VBP) && len(tok.Norm) > 5 && strings.HasSuffix(tok.Norm, "ed") && !strings.HasSuffix(tok.Norm, "eed"):
		return text.VBD // "and ridiculed them"
	case t == text.VBZ && !known && i+1 < len(doc.Tokens) && (doc.Tokens[i+1].Tag == text.VBP || doc.Tokens[i+1].Tag == text.MD) && doc.Tokens[i+1].Sentence == tok.Sentence:
		return text.NNS // "that whales do not"
	case t == text.NNS && (tok.Norm == "afterwards" || tok.Norm == "upwards" || tok.Norm == "nowadays"):
		return text.RB
	case t == text.DT && !has(determiners, strings.ToLower(tok.Norm)):
		return text.NN // "Biographer Ott": a closed class
	case t == text.IN && c >= 'a' && len(tok.Norm) > 3 && i+1 < len(doc.Tokens) && doc.Tokens[i+1].Tag.Proper() && !has(prepositions, tok.Norm):
		return text.NN // "The bees, beekeeper Ott explained"
	case tok.Norm == "read" && (t == text.VB || t == text.VBN || t == text.VBP || t == text.NN) && i > 0 && doc.Tokens[i-1].Tag.Noun():
		return text.VBD
	case t == text.VBZ && c >= 'a' && c <= 'z' && len(tok.Norm) > 2 && !strings.HasSuffix(tok.Norm, "s"):
		return text.NN // "bursar Ott said": the third person ends in an s
	case known:
		return retagCue(doc, i, cue)
	case t == text.JJ && i+1 < len(doc.Tokens) && headline(doc, i) && lexicon()[doc.Tokens[i+1].Norm].takes != 0 && closes(doc, i+1):
		return text.NN // "Landlord must pay, tribunal rules"
	case t == text.JJ && strings.HasSuffix(tok.Norm, "ed") && i > 0 && i+1 < len(doc.Tokens):
		// "that none would be lost lasted six weeks"
		before, after := doc.Tokens[i-1].Tag, doc.Tokens[i+1].Tag
		if (before == text.VBN || before == text.NN || before == text.NNS) && (after == text.CD || after == text.PRPS) {
			return text.VBD
		}
	case (t == text.VBD || t == text.VBP || t == text.VB) && agentNoun(tok.Norm), (t == text.VBP || t == text.VB) && (follows(doc, i) || office(doc, i)):
		return text.NN
	}
	return tok.Tag
}

// retagCue is retag for a form of a cue verb.
func retagCue(doc *text.Document, i int, cue cue) text.Tag {
	tok := doc.Tokens[i]
	if i == doc.Sentences[tok.Sentence].Tokens.First {
		return tok.Tag
	}
	switch t := tok.Tag; {
	case t == text.VBZ && has(" show say suggest reveal indicate ", nextWord(doc, i)):
		return text.NNS // "emails show"
	case t == text.JJ && nextWord(doc, i) == "that" && has(beForms, doc.Tokens[i-1].Norm):
		return text.VBN // "it is understood that"
	case t == text.NN && tok.Norm == cue.lemma && (nextWord(doc, i) == "that" && pluralBefore(doc, i) || plural(doc.Tokens[i-1]) && parted(doc, i) || verbal(cue.lemma+"s") && pluralBefore(doc, i)):
		return text.VBP // "minutes of the meeting state that", "is armed, police warn, and"
	case t == text.NNS && (parted(doc, i) && (doc.Tokens[i-1].Tag == text.NNP || doc.Tokens[i-1].Tag.Noun() && nextWord(doc, i) != ",") ||
		verbal(tok.Norm) && doc.Tokens[i-1].Tag != text.DT && doc.Tokens[i-1].Tag != text.PRPS && doc.Tokens[i-1].Tag != text.POS && doc.Tokens[i-1].Tag != text.IN || leads(doc, i) || closes(doc, i)):
		return text.VBZ // "if it goes, Ott fears, the", the headline "Vaccine safe, study finds"
	case t == text.NNS && nextWord(doc, i) == ":" && (doc.Tokens[i-1].Tag == text.NN || doc.Tokens[i-1].Tag == text.NNP) && cue.takes&quoted != 0:
		return text.VBZ // "The paper states: “None.”"
	case t == text.VBN && cue.takes&quoted != 0 && doc.Tokens[i-1].Tag != text.VBD && !has(beForms, doc.Tokens[i-1].Norm) && !has(haveForms, doc.Tokens[i-1].Norm) && (introducing(doc, i) || cue.takes&named == 0 && crying(doc, i)):
		return text.VBD // "A man at the back shouted, “Dig!”"
	case t == text.VBN && cue.takes&that != 0 && cue.takes&manner == 0 && strings.HasSuffix(tok.Norm, "ed") && trails(doc, i):
		return text.VBD // "He then left, two clerks alleged."
	case t == text.VBN && cue.takes&that != 0 && strings.HasSuffix(tok.Norm, "ed") && bareSubject(doc, i):
		return text.VBD // "claims that the general confessed to his barber that"
	case strings.HasSuffix(tok.Norm, "ed") && (t == text.NN || t == text.FW || t == text.IN || t == text.RB || t == text.JJ && i+1 < len(doc.Tokens) && !doc.Tokens[i+1].Tag.Noun()):
		return text.VBD
	case t == text.NN && strings.HasSuffix(tok.Norm, "ing") && doc.Tokens[i-1].Tag != text.DT && introducing(doc, i):
		return text.VBG // "stood on a lorry shouting, “Go!”"
	}
	return tok.Tag
}

// bareSubject reports whether a noun phrase right behind "that" or at the head of
// its sentence ends before the past form at token i, whose own content a "that"
// begins within the next words: no participle has such a place.
func bareSubject(doc *text.Document, i int) bool {
	k := i - 1
	for k > 0 && (doc.Tokens[k].Tag.Noun() || doc.Tokens[k].Tag == text.JJ || doc.Tokens[k].Tag == text.CD || doc.Tokens[k].Tag == text.DT || doc.Tokens[k].Tag == text.PRPS) && k > i-6 && doc.Tokens[k].Sentence == doc.Tokens[i].Sentence {
		k--
	}
	if k == i-1 || doc.Tokens[k].Sentence == doc.Tokens[i].Sentence && doc.Tokens[k].Norm != "that" && doc.Tokens[k].Kind != text.OpenMark {
		return false
	}
	for k = i + 1; k < len(doc.Tokens) && k < i+6 && doc.Tokens[k].Sentence == doc.Tokens[i].Sentence; k++ {
		switch t := doc.Tokens[k].Tag; {
		case doc.Tokens[k].Norm == "that", k == i+1 && (doc.Tokens[k].Norm == "if" || doc.Tokens[k].Norm == "whether"):
			return true
		case t.Verb() || t == text.Comma || t == text.MD || lexicon()[doc.Tokens[k].Norm].takes&that != 0:
			return false
		}
	}
	return false
}

// introducing reports whether a comma or a colon and a quotation follow token i.
func introducing(doc *text.Document, i int) bool {
	if i+2 >= len(doc.Tokens) || doc.Tokens[i-1].Kind != text.Word {
		return false
	}
	next := nextWord(doc, i)
	return (next == "," || next == ":") && doc.Tokens[i+2].Kind == text.OpenMark
}

// crying reports whether a quotation that begins with a capital stands right behind
// token i: the tagger takes "My coach shouted “Run!”" for a participle.
func crying(doc *text.Document, i int) bool {
	return i+2 < len(doc.Tokens) && doc.Tokens[i+1].Kind == text.OpenMark && startsUpper(doc.Tokens[i+2].Norm) && doc.Tokens[i-1].Tag.Noun()
}

// doubleName reports whether the word is two with capitals: "Krog-Dahl".
func doubleName(word string) bool {
	_, second, ok := strings.Cut(word, "-")
	return ok && startsUpper(second)
}

// supposing are imperatives that open what nobody has said.
const supposing = " Imagine Suppose Picture Consider Envision Assume "

// determiners are the words that the tagger may call so.
const determiners = ` a an the this that these those all any another both each either every neither no none some such many half enough
 little much few several other ye la le el los las les der die das o `

// prepositions are the words of four letters or more that the tagger may call so.
const prepositions = ` amid atop down from including into lest like near next onto over past plus sans save than that thru till unto upon when with once aboard about above across after against albeit along alongside although amidst among amongst around atop because before behind
 below beneath beside besides between beyond bound despite during except given inside minus notwithstanding opposite outside round since than
 though through throughout toward towards under underneath unless unlike until versus whatever whenever where whereas wherever whether whichever while
 whilst within without worth `

// nouns are third persons of cues that are plurals of nouns as well.
const nouns = ` advocates aims alerts answers appeals barks beams bellows blasts blogs boasts brands briefs casts cautions challenges chants cheers
 chimes chuckles claims commands comments counsels counters cries crows debates decrees demands details disputes documents doubts drawls
 dreams emails ends estimates favors favours fears feels figures finds finishes fires forecasts frowns fumes gasps giggles grimaces grins
 groans growls grunts guesses hails hints hisses hits holds hopes howls jeers jokes judges labels laments laughs lectures mandates marvels
 means mentions messages moans murmurs nicknames nods notes objects offers opens orders paints permits pipes plans pledges posts praises
 presses pressures probes projects promises prompts protests puts queries questions quips quotes rages rants reads reasons rebukes recalls
 regards regrets remarks repeats replies reports requests resolves retorts roars rules rumbles screams senses shots shouts shows shrieks
 shrugs sighs signals slams smiles smirks snaps snarls sneers sniffs snorts sobs starts states storms stresses supports suspects talks
 taunts teases terms texts thunders tips toasts tweets urges vents ventures views vows wagers wails wants welcomes whines whispers wishes
 wonders worries yells `

// verbal reports whether the third person of a cue is never a noun.
func verbal(word string) bool { return strings.HasSuffix(word, "s") && !has(nouns, word) }

// leads reports whether the cue at i begins what stands behind a quotation, or
// behind the comma of a headline, and a name or a description follows: the
// tagger takes "“No,” reports warden Ott" for a list.
func leads(doc *text.Document, i int) bool {
	if i < doc.Sentences[doc.Tokens[i].Sentence].Tokens.First+2 || nextWord(doc, i) == "" || nextWord(doc, i) == "," {
		return false
	}
	if doc.Tokens[i-1].Kind == text.CloseMark {
		last := doc.Tokens[i-2].Norm
		return last == "," || last == "!" || last == "?"
	}
	return doc.Tokens[i-1].Norm == "," && headline(doc, i)
}

// closes reports whether the cue at i ends a headline behind a comma and its
// subject: "Landlord must repay, tribunal rules".
func closes(doc *text.Document, i int) bool {
	if !headline(doc, i) || nextWord(doc, i) != "" || i+1 < len(doc.Tokens) && doc.Tokens[i+1].Sentence == doc.Tokens[i].Sentence {
		return false
	}
	for k := i - 1; k > 0 && k > i-5; k-- {
		if doc.Tokens[k].Norm == "," {
			return k < i-1
		}
		if t := doc.Tokens[k].Tag; !t.Noun() && t != text.JJ && t != text.VBG && t != text.VBN {
			return false
		}
	}
	return false
}

func headline(doc *text.Document, i int) bool {
	return doc.Paragraphs[doc.Sentences[doc.Tokens[i].Sentence].Paragraph].Kind == text.Headline
}

// follows reports whether the word at i stands right behind a cue that leads, and
// so belongs to its subject.
func follows(doc *text.Document, i int) bool {
	if i == 0 {
		return false
	}
	cue := lexicon()[doc.Tokens[i-1].Norm]
	return cue.takes&(quoted|that) != 0 && strings.HasSuffix(doc.Tokens[i-1].Norm, "s") && leads(doc, i-1)
}

// office reports whether the word at i stands before a name and behind a comma or
// "said": it says what somebody is, "…, architect Ida Krog conceded".
func office(doc *text.Document, i int) bool {
	if i == 0 || i+1 >= len(doc.Tokens) || doc.Tokens[i-1].Sentence != doc.Tokens[i+1].Sentence {
		return false
	}
	before := doc.Tokens[i-1]
	return doc.Tokens[i+1].Tag.Proper() && (before.Tag == text.Comma || before.Norm == "said")
}

// nextWord returns the token after i in its sentence, or "".
func nextWord(doc *text.Document, i int) string {
	if i+1 < len(doc.Tokens) && doc.Tokens[i+1].Sentence == doc.Tokens[i].Sentence {
		return doc.Tokens[i+1].Norm
	}
	return ""
}

// trails reports whether token i ends its sentence behind a comma and a noun phrase:
// the tag of the sentence.
func trails(doc *text.Document, i int) bool {
	if next := nextWord(doc, i); next != "." && next != "" {
		return false
	}
	for k := i - 1; k > 0 && k > i-6; k-- {
		switch t := doc.Tokens[k].Tag; {
		case t == text.Comma:
			return k < i-1
		case !t.Noun() && t != text.JJ && t != text.CD && t != text.DT && t != text.PRPS && t != text.POS:
			return false
		}
	}
	return false
}

// plural reports whether the noun ends as plurals do, whatever its tag says.
func plural(tok text.Token) bool {
	if !tok.Tag.Noun() || strings.HasSuffix(tok.Norm, "ss") || strings.HasSuffix(tok.Norm, "us") {
		return false
	}
	return tok.Tag == text.NNS || tok.Norm == "police" || strings.HasSuffix(tok.Norm, "s")
}

// pluralBefore reports whether the noun phrase that ends before token i has a
// plural head: "bylaws", "minutes of the meeting".
func pluralBefore(doc *text.Document, i int) bool {
	if t := doc.Tokens[i-1].Tag; !t.Noun() && t != text.VBG {
		return false // "told analysts on a call that"
	}
	if plural(doc.Tokens[i-1]) {
		return true
	}
	for k := i - 1; k > 0 && k > i-9 && doc.Tokens[k].Sentence == doc.Tokens[i].Sentence; k-- {
		switch t := doc.Tokens[k].Tag; {
		case t == text.IN:
			if plural(doc.Tokens[k-1]) {
				return true
			}
		case !t.Noun() && t != text.DT && t != text.JJ && t != text.CD && t != text.POS && t != text.PRPS && doc.Tokens[k].Norm != "&":
			return false
		}
	}
	return false
}

// parted reports whether a mark parts the words before token i from the rest of
// the sentence, and a mark or its end stands after it: ", police warn,", "— so the
// guides claim —". Between commas a determiner may open a noun phrase of a list.
func parted(doc *text.Document, i int) bool {
	next := nextWord(doc, i)
	loose := next == ")" || dash(next)
	if next != "," && next != "." && next != "" && !loose {
		return false
	}
	for k := i - 1; k > 0 && k > i-8; k-- {
		switch w, t := doc.Tokens[k].Norm, doc.Tokens[k].Tag; {
		case w == ",", loose && (w == "(" || dash(w)), w == "so" || w == "as":
			return k < i-1
		case loose && (t == text.DT || t == text.PRPS || t == text.POS):
		case !t.Noun() && t != text.JJ:
			return false
		}
	}
	return false
}

// agentNoun reports whether the word ends as those who do something do.
func agentNoun(word string) bool {
	if len(word) < 6 {
		return false
	}
	for _, ending := range []string{"iser", "izer", "ager", "eper", "eler", "ist", "ician", "woman", "person"} {
		if strings.HasSuffix(word, ending) {
			return true
		}
	}
	return false
}
