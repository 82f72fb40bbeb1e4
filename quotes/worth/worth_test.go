package worth_test

import (
	"slices"
	"strings"
	"testing"

	"quoth/quotes"
	"quoth/quotes/acts"
	"quoth/quotes/text"
	"quoth/quotes/worth"
)

func of(statement string) (*text.Document, worth.Score) {
	doc := quotes.Read(statement)
	return doc, worth.Of(doc, text.Span{End: len(statement)})
}

func TestReasonsAndTypes(t *testing.T) {
	for _, test := range []struct{ statement, reasons, types string }{
		{"Unemployment fell by 12 % last year.", "number: 12 %, change: fell, past: fell, time: last, matter: Unemployment", "quantity change"},
		{"Fewer than three million pounds came back.", "number: three million pounds, comparison: Fewer, past: came", "quantity comparison"},
		{"It cost 4.5 per cent more.", "number: 4.5 per cent, comparison: more, past: cost", "quantity comparison"},
		{"She voted against it in 2019.", "record: voted, position: against, past: voted, time: 2019", "record"},
		{"The levy led to closures.", "cause: led, past: led", "cause"},
		{"The court found the ban unlawful.", "law: court, past: found", "law"},
		{"Fares will rise.", "prediction: will", "prediction"},
		{"They overstated the expected revenue.", "past: overstated, matter: revenue", ""},
		{"We will never leave.", "promise: will", ""},
		{"I think that it is a shameful decision.", "feeling: think, opinion: shameful, rhetoric: decision", ""},
		{"Why did they do it?", "past: did, question: ?", ""},
		{"Thank you.", "courtesy: Thank", ""},
		{"", "", ""},
	} {
		doc, s := of(test.statement)
		var reasons, types []string
		for _, r := range s.Reasons {
			reasons = append(reasons, r.Name+": "+doc.Slice(r.Span))
		}
		for _, k := range s.Types {
			types = append(types, string(k))
		}
		if got := strings.Join(reasons, ", "); got != test.reasons {
			t.Errorf("%s\n got %s\nwant %s", test.statement, got, test.reasons)
		}
		if got := strings.Join(types, " "); got != test.types {
			t.Errorf("%s: got types %s, want %s", test.statement, got, test.types)
		}
	}
}

func TestQuantities(t *testing.T) {
	for statement, want := range map[string]string{
		"It cost $1.5 million.":                     "number: $1.5 million",
		"It cost 40m euros in all.":                 "number: 40m euros",
		"Two-thirds of them left.":                  "number: Two-thirds",
		"Twelve percent of them left.":              "number: Twelve percent",
		"Dozens of millions left.":                  "number: Dozens",
		"It rained in 1998.":                        "time: 1998",
		"It rained on 4 May.":                       "time: 4",
		"It rained at 5 p.m. again.":                "time: 5",
		"Ida Krog, 87, left.":                       "",
		"She died there, aged 79.":                  "",
		"She was 22 when the dam broke.":            "",
		"The price in dollars was the mayor's own.": "",
		"It closed at 188p.":                        "number: 188p",
	} {
		doc, s := of(statement)
		got := ""
		for _, r := range s.Reasons {
			if r.Name == "number" || r.Name == "time" {
				got = r.Name + ": " + doc.Slice(r.Span)
				break
			}
		}
		if got != want {
			t.Errorf("%s: got %q, want %q", statement, got, want)
		}
	}
}

// Each statement is worth more than the next one.
func TestOrder(t *testing.T) {
	last := 2.0
	for _, statement := range []string{
		"The ministry lost $40 million last year, more than in any year since 1998.",
		"The ministry lost the records of two hospitals.",
		"The library is open on Saturdays.",
		"I think we can all be proud of this.",
		"Thank you very much for that question.",
	} {
		if _, s := of(statement); s.Worth >= last {
			t.Errorf("%s: %.3f, want less than %.3f", statement, s.Worth, last)
		} else {
			last = s.Worth
		}
	}
}

// Of a speech its best sentence counts, and a sentence in two pieces is one.
func TestSeveralSentences(t *testing.T) {
	const fact, talk = "Prices rose by 12 percent.", "Thank you all for coming."
	_, alone := of(fact)
	_, both := of(talk + " " + fact + " " + talk)
	if alone.Worth != both.Worth || !slices.Equal(alone.Types, both.Types) {
		t.Errorf("got %v of the speech, %v of the sentence", both, alone)
	}
	const cut = "“Prices,” she said, “rose by 12 percent.”"
	doc := quotes.Read(cut)
	at := func(words string) text.Span {
		i := strings.Index(cut, words)
		return text.Span{Start: i, End: i + len(words)}
	}
	if got := worth.Of(doc, at("Prices"), at("rose by 12 percent")); got.Worth != alone.Worth {
		t.Errorf("got %.3f of two pieces, want %.3f", got.Worth, alone.Worth)
	}
}

func TestBy(t *testing.T) {
	doc, s := of("The dyke broke in 2019.")
	cue := text.Span{Start: 0, End: 3}
	for _, test := range []struct {
		reading   acts.Reading
		more, act bool
	}{
		{acts.Reading{Act: acts.Accused}, true, true},
		{acts.Reading{Act: acts.Wanted}, false, true},
		{acts.Reading{Act: acts.Said, Hypothetical: true}, false, true},
	} {
		got := s.By(test.reading, cue)
		if (got.Worth > s.Worth) != test.more {
			t.Errorf("%v: %.3f from %.3f", test.reading, got.Worth, s.Worth)
		}
		if has := slices.ContainsFunc(got.Reasons, func(r worth.Reason) bool { return r.Name == "act" && doc.Slice(r.Span) == "The" }); has != test.act {
			t.Errorf("%v: reasons %v", test.reading, got.Reasons)
		}
	}
	if got := s.By(acts.Reading{Act: acts.Said}, cue); got.Worth != s.Worth || len(got.Reasons) != len(s.Reasons) {
		t.Errorf("said: got %v, want %v", got, s)
	}
	if got := s.By(acts.Reading{Act: acts.Predicted}, cue); !slices.Contains(got.Types, worth.Prediction) {
		t.Errorf("predicted: types %v", got.Types)
	}
}
