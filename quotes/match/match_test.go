package match

import (
	"strings"
	"testing"

	"quoth/quotes/text"
)

// source makes a source of lines, each "NAME: words" of a turn.
func source(heard bool, lines ...string) *Source {
	var turns []Turn
	var b strings.Builder
	ids := map[string]int{}
	for _, line := range lines {
		name, words, ok := strings.Cut(line, ": ")
		who := -1
		if ok && name == strings.ToUpper(name) {
			if _, known := ids[name]; !known {
				ids[name] = len(ids)
			}
			who = ids[name]
		} else {
			words = line
		}
		b.WriteString(line)
		turns = append(turns, Turn{text.Span{Start: b.Len() - len(words), End: b.Len()}, who})
		b.WriteByte('\n')
	}
	return New(b.String(), turns, heard)
}

// show writes a match in one line: the verdict, the flags, and the words with
// [-what is left out-] and {+what is put in+}; ! marks what no desk may do.
func show(m *Match) string {
	out := []string{string(m.Verdict)}
	for _, f := range m.Flags {
		out = append(out, string(f))
	}
	s := strings.Join(out, ", ") + ":"
	for _, e := range m.Edits {
		s += " "
		switch e.Op {
		case Keep:
			s += e.Article
			continue
		case Move:
			s += "[elsewhere]"
			continue
		}
		if !e.Honest {
			s += "!"
		}
		if e.Source != "" {
			s += "[-" + e.Source + "-]"
		}
		if e.Article != "" {
			s += "{+" + e.Article + "+}"
		}
		if e.Why != "" {
			s += string(e.Why)
		}
	}
	return s
}

// find shows the likest place of a quotation.
func find(s *Source, quote string) string {
	q := NewQuote(quote, text.Span{End: len(quote)})
	found := s.Find(q)
	switch {
	case len(found) > 0 && found[0].Verdict != NotFound:
		return show(&found[0])
	case q.Short():
		return string(TooShort)
	}
	return string(NotFound)
}

func TestFind(t *testing.T) {
	council := source(false,
		"MAYOR: Good evening. We will, um, not raise taxes on working families this year, and I don't think that anybody in this room wants us to do it.",
		"REPORTER: How much will the new bridge on Harbour Street cost?",
		"MAYOR: It's going to cost twenty-five million dollars, you know, over three years. We have to, we have to pay for it somehow. It opens in May of two thousand and twenty-six, unless the contractor fails us.",
		"MAYOR: The engineers told us that the old one won't last. [laughter] They did not say when.")
	for _, test := range []struct{ name, quote, want string }{
		{"the words", "How much will the new bridge on Harbour Street cost?", "verbatim: How much will the new bridge on Harbour Street cost"},
		{"marks and capitals", "how much will—the “new” bridge, on Harbour Street cost", "verbatim: how much will—the “new” bridge, on Harbour Street cost"},
		{"a filler", "We will not raise taxes on working families", "edited: We will [-um-]filler not raise taxes on working families"},
		{"said twice", "We have to pay for it somehow", "verbatim: We have to pay for it somehow"},
		{"said twice, within", "over three years. We have to pay for it", "edited: over three years [-We have to-]repetition We have to pay for it"},
		{"an aside", "the old one won’t last. They did not say when", "edited: the old one won’t last [-laughter-]aside They did not say when"},
		{"an ellipsis", "It’s going to cost twenty-five million dollars … over three years", "edited: It’s going to cost twenty-five million dollars [-you know-]{+…+}ellipsis over three years"},
		{"a bracket", "[The bridge is] going to cost twenty-five million dollars", "edited: [-'s-]{+[The bridge is]+}bracket going to cost twenty-five million dollars"},
		{"a letter in brackets", "[W]on’t last. They did not say when", "edited: [-won't-]{+[W]on’t+}bracket last [-laughter-]aside They did not say when"},
		{"short forms", "We’ll not raise taxes on working families", "edited: [-We will-]{+We’ll+}contraction [-um-]filler not raise taxes on working families"},
		{"long forms", "the old one will not last", "edited: the old one [-won't-]{+will not+}contraction last"},
		{"a number", "It is going to cost $25 million", "edited: [-It's-]{+It is+}contraction going to cost [-twenty-five million dollars-]{+$25 million+}numeral"},
		{"a year", "It opens in May of 2026", "edited, cut-off: It opens in May of [-two thousand and twenty-six-]{+2026+}numeral"},
		{"spelling", "the new bridge on Harbor Street", "edited: the new bridge on [-Harbour-]{+Harbor+}spelling Street"},

		{"a negation left out", "We will raise taxes on working families", "altered, negation, omission: We will [-um-]filler ![-not-] raise taxes on working families"},
		{"a negation put in", "We have not to pay for it somehow", "altered, negation: We have !{+not+} to pay for it somehow"},
		{"a negation behind an ellipsis", "We will … raise taxes on working families", "altered, negation, omission: We will ![-um, not-]{+…+} raise taxes on working families"},
		{"a negation in a bracket", "We will [raise] taxes on working families", "altered, negation: We will ![-um, not raise-]{+[raise]+} taxes on working families"},
		{"a number changed", "It’s going to cost $25 billion", "altered, number: It’s going to cost ![-twenty-five million dollars-]{+$25 billion+}"},
		{"a word changed", "How much will the big bridge on Harbour Street cost?", "altered: How much will the ![-new-]{+big+} bridge on Harbour Street cost"},
		{"a word left out", "How much will the bridge on Harbour Street cost?", "altered, omission: How much will the ![-new-] bridge on Harbour Street cost"},
		{"an order", "It opens in May of 2026. We have to pay for it somehow", "altered, order: It opens in May of [-two thousand and twenty-six-]{+2026+}numeral [elsewhere] We have to pay for it somehow"},
		{"two people", "We will not raise taxes on working families this year … How much will the new bridge on Harbour Street cost?",
			"edited, crosses-turns: We will [-um-]filler not raise taxes on working families this year [-and I don't think that anybody in this room wants us to do it-]{+…+}ellipsis How much will the new bridge on Harbour Street cost"},

		{"what limits it", "I expect it opens in May of 2026", "altered, cut-off: ![-it somehow-]{+I expect+} it opens in May of [-two thousand and twenty-six-]{+2026+}numeral"},
		{"what denies it", "anybody in this room wants us to do it", "verbatim, cut-off: anybody in this room wants us to do it"},
		{"elsewhere", "Nothing of this was ever said in the council chamber", "not-found"},
		{"few words", "the new bridge", "verbatim: the new bridge"},
		{"few words, others", "the big bridge", "too-short"},
		{"nothing", "…", "too-short"},
	} {
		if got := find(council, test.quote); got != test.want {
			t.Errorf("%s: %q\n got %s\nwant %s", test.name, test.quote, got, test.want)
		}
	}
}

// What one may write for the other, and what not: a sentence as it is said, as
// it is quoted, and what that is.
func TestWritten(t *testing.T) {
	for _, test := range []struct{ said, quoted, want string }{
		// numbers
		{"it took twenty-five of us", "it took 25 of us", "edited"},
		{"it took twenty five of us", "it took twenty-five of us", "verbatim"},
		{"it cost one point two million for all", "it cost 1.2 million for all", "edited"},
		{"it cost 1,200,000 for all of it", "it cost 1.2 million for all of it", "verbatim"},
		{"it cost two point three million for all", "it cost 2,300,000 for all", "edited"},
		{"a hundred and one of them came", "101 of them came", "edited"},
		{"that was in nineteen ninety-eight or so", "that was in 1998 or so", "edited"},
		{"that was in twenty twenty-four or so", "that was in 2024 or so", "edited"},
		{"that was in nineteen oh five or so", "that was in 1905 or so", "edited"},
		{"back in the nineteen nineties it was", "back in the 1990s it was", "edited"},
		{"we have twenty-four hundred of them here", "we have 2,400 of them here", "edited"},
		{"it is the twenty-first time we came", "it is the 21st time we came", "edited"},
		{"we came on May fifth to see", "we came on May 5 to see", "edited"},
		{"it rose by ten per cent this year", "it rose by 10% this year", "edited"},
		{"it rose by ten per cent this year", "it rose by 10 percentage this year", "altered number"},
		{"we paid fifteen dollars for each of them", "we paid $15 for each of them", "edited"},
		{"we paid fifteen dollars for each of them", "we paid £15 for each of them", "altered number"},
		{"we paid two hundred million euros for it", "we paid €200m for it", "edited"},
		{"we have two, three hundred of them here", "we have 203 of them here", "altered number"},
		{"it was fifteen of them that came", "it was fifty of them that came", "altered number"},
		{"we are number one in the field", "we are No. 1 in the field", "edited"},
		{"half of the houses are empty now", "a third of the houses are empty now", "altered number"},

		// short forms, spelling, speech
		{"she's going to sing it for us", "she is gonna sing it for us", "edited"},
		{"they'd have sung it for us", "they would have sung it for us", "edited"},
		{"let's go and sing it for them", "let us go and sing it for them", "edited"},
		{"I dunno what they want from us", "I don't know what they want from us", "edited"},
		{"we favour the new centre of theatre", "we favor the new center of theater", "edited"},
		{"we organised and travelled in grey coats", "we organized and traveled in gray coats", "edited"},
		{"it is okay, Mister Vane, we said", "it is OK, Mr. Vane, we said", "edited"},
		{"send me an email about health care", "send me an e-mail about healthcare", "verbatim"},
		{"go with them because they asked for it", "go with 'em 'cause they asked for it", "edited"},
		{"the naive café owner co-operated with us", "the naïve cafe owner cooperated with us", "verbatim"},
		{"in the U.S. we say it out loud", "in the US we say it out loud", "verbatim"},
		{"we meet at 3 p.m. by the gate", "we meet at 3pm by the gate", "verbatim"},
		{"bread and butter is all they ate", "bread & butter is all they ate", "edited"},

		// fillers, and what only looks like one
		{"we had, like, ten of them in here", "we had ten of them in here", "edited"},
		{"we like the ten of them in here", "we the ten of them in here", "altered omission"},
		{"it was, kind of, a mess in there", "it was a mess in there", "edited"},
		{"what kind of mess was it in there", "what mess was it in there", "altered"},
		{"well, I mean, you know, it broke on us", "it broke on us", "verbatim"},
		{"so you know that it broke on us again", "so that it broke on us again", "altered"},
		{"they were go— they were going home to sleep", "they were going home to sleep", "verbatim"},
		{"I think they were going to, to the, the pub", "I think they were going to the pub", "edited"},
		{"we have four— four hundred of them in here", "we have 400 of them in here", "edited"},
		{"we did not, we did go there in May", "we did not go there in May", "altered negation"},
		{"it is very, very good of them to come", "it is very good of them to come", "edited"},

		// what turns a sentence around
		{"we can afford it for another year", "we can't afford it for another year", "altered negation"},
		{"we can hardly afford it for another year", "we can afford it for another year", "altered negation omission"},
		{"it is likely that they will all come", "it is unlikely that they will all come", "altered negation"},
		{"nobody told us that they would come", "somebody told us that they would come", "altered negation"},
		{"it did help us to pay, but it did not", "it did help us to pay, but it did", "altered negation omission"},
		{"I said we would stay and I don't", "I said we would stay and I do", "altered negation omission"},
		{"it may rain on the day of the fair", "it will rain on the day of the fair", "altered"},
		{"all of the rooms are ready for you", "most of the rooms are ready for you", "altered"},
		{"he was glad of the help from them", "she was glad of the help from them", "altered"},
		{"the cost rose in each of the years", "the costs rose in each of the years", "altered"},
		{"we want to raise it and hold it there", "we want to raise and hold it there", "altered omission"},

		// marks of the writer
		{"they said so to all of us then", "[The owners] said so to all of us then", "edited"},
		{"they said so to all of us then", "they said so [on Friday] to all of us then", "edited"},
		{"they said so to all of us then", "they said so (sic) to all of us then", "verbatim"},
		{"they walk home in the dark and sing", "they walk[ed] home in the dark and sing", "edited"},
		{"they never walk home in the dark alone", "they [always] walk home in the dark alone", "altered negation"},
		{"we paid ten of them for the day", "we paid [twelve] of them for the day", "altered number"},
		{"we paid them for the day", "we paid [the twelve men] for the day", "edited"},
		{"we will go, whatever they say, to the fair", "we will go . . . to the fair", "edited"},
		{"we will go, whatever they say, to the fair", "we will go (…) to the fair", "edited"},
		{"we will go, whatever they say, to the fair", "we will go to the fair", "altered omission"},
	} {
		got, _, _ := strings.Cut(find(source(false, "We begin here. "+test.said+". And here we end."), test.quoted), ":")
		got = strings.NewReplacer(",", "", " cut-off", "").Replace(got)
		if got != test.want {
			t.Errorf("said %q, quoted %q: %s, want %s\n%s", test.said, test.quoted, got, test.want,
				find(source(false, "We begin here. "+test.said+". And here we end."), test.quoted))
		}
	}
}

// TestThinkingAloud: what people say while they think, wherever they say it.
func TestThinkingAloud(t *testing.T) {
	s := source(false,
		"CLERK: The pier cost us two hundred, uh, million, and when you know, it rained we had, like, forty people waiting in more like, a shed than a hall.",
		"CLERK: And what kind of man says that? I like it.",
	)
	for _, test := range []struct{ quote, want string }{
		{"The pier cost us two hundred million", "verbatim: The pier cost us two hundred million"},
		{"and when it rained we had forty people waiting", "edited: and when [-you know-]filler it rained we had [-like-]filler forty people waiting"},
		{"And what man says that? I like it", "altered, omission: And what ![-kind of-] man says that? I like it"},
	} {
		if got := find(s, test.quote); got != test.want {
			t.Errorf("%s:\ngot  %s\nwant %s", test.quote, got, test.want)
		}
	}
}
