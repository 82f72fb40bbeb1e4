package rules

import (
	"strings"

	"quoth/extract/check"
	"quoth/quotes/text"
)

var claimPrediction = check.Rule{
	ID: "claim/prediction", Severity: check.Suggestion,
	Summary: "The article says what will happen as if it knew",
	Check:   checkPrediction,
	Options: []check.Option{{Name: "verbs", Default: outcomes, Summary: "the verbs, in their base form, of what nobody can know before"}},
	Doc: `# claim/prediction

The article says in its own voice how something will turn out: what will rise,
create or collapse. Nobody can check that yet, and nobody answers for it.

Say whose forecast it is and what it rests on, or write that it is expected.
Dates that are set ("the council will meet on Monday") are left alone.

Fires:

    Fares will rise by a tenth next year.

Does not:

    Fares will rise by a tenth next year, the operator said.
`,
}

// outcomes are verbs that tell how something turns out.
var outcomes = strings.Fields(`rise fall grow shrink soar plunge plummet climb drop surge slump jump double triple halve decline increase
	decrease collapse crash rebound recover worsen improve deteriorate create destroy boost hurt harm exceed outpace
	overtake outperform outnumber win lose defeat triumph fail succeed suffer thrive struggle vanish disappear dominate transform`)

func checkPrediction(p *check.Pass) {
	doc := p.Found.Document
	verbs := map[string]bool{}
	for _, verb := range p.Strings("verbs") {
		verbs[strings.ToLower(verb)] = true
	}
	for i, own := range p.Found.Narrated() {
		if !own {
			continue
		}
		if at, ok := foretold(doc, doc.Sentences[i].Tokens, verbs); ok {
			p.Report(at, "“%s” is a forecast without anybody who makes it: attribute it, or say that it is expected", short(doc.Slice(at)))
		}
	}
}

// foretold finds "will rise", "won't soon fall", "is going to cost" among the
// tokens, outside of conditions and questions.
func foretold(doc *text.Document, r text.Range, verbs map[string]bool) (text.Span, bool) {
	if last := doc.Tokens[r.End-1]; last.Norm == "?" {
		return text.Span{}, false
	}
	for i := r.First; i < r.End; i++ {
		switch strings.ToLower(doc.Tokens[i].Norm) {
		case "if", "unless", "whether", "would", "could", "may", "might", "hope", "hopes", "hoped", "expected", "forecast", "likely":
			return text.Span{}, false
		}
	}
	for i := r.First; i < r.End; i++ {
		start := i
		switch strings.ToLower(doc.Tokens[i].Norm) {
		case "will", "wo", "'ll":
			i++
		case "going":
			if i+1 == r.End || doc.Tokens[i+1].Norm != "to" || i == r.First || doc.Tokens[i-1].Tag == text.VBD {
				continue // "was going to lose"
			}
			start, i = i-1, i+2
		default:
			continue
		}
		for i < r.End && (doc.Tokens[i].Tag == text.RB || strings.EqualFold(doc.Tokens[i].Norm, "n't")) {
			i++
		}
		if i < r.End && doc.Tokens[i].Quotation < 0 && verbs[strings.ToLower(doc.Tokens[i].Norm)] {
			return text.Span{Start: doc.Tokens[start].Start, End: doc.Tokens[i].End}, true
		}
	}
	return text.Span{}, false
}
