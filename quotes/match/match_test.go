package match

import (
	"fmt"
	"strings"
	"testing"

	"quoth/quotes/text"
)

// source makes a source of turns, each "NAME: words".
func source(heard bool, turns ...string) *Source {
	var all []Turn
	var b strings.Builder
	ids := map[string]int{}
	for _, t := range turns {
		name, _, ok := strings.Cut(t, ": ")
		who, start := -1, 0
		if ok && name == strings.ToUpper(name) {
			if _, known := ids[name]; !known {
				ids[name] = len(ids)
			}
			who, start = ids[name], len(name)+2
		}
		all = append(all, Turn{text.Span{Start: b.Len() + start, End: b.Len() + len(t)}, who})
		b.WriteString(t + "\n")
	}
	return New(b.String(), all, heard)
}

// show writes a match in one line: verdict, flags, and the difference.
func show(m Match) string {
	s := string(m.Verdict)
	for _, f := range m.Flags {
		s += " " + string(f)
	}
	s += ":"
	for _, e := range m.Edits {
		switch e.Op {
		case Keep:
			s += " " + e.Article
			continue
		case Move:
			s += " [^]"
			continue
		}
		mark := "!"
		if e.Honest {
			mark = ""
		}
		s += " [-" + e.Source + "-]{+" + e.Article + "+}" + mark + string(e.Why)
	}
	return s
}

func find(src *Source, quote string) string {
	found := src.Find(NewQuote(quote, text.Span{End: len(quote)}))
	if len(found) == 0 {
		return string(NotFound)
	}
	return show(found[0])
}

func TestTry(t *testing.T) {
	src := source(false, "MAYOR: Good evening. We will, um, not raise taxes on working families this year, and I don't think that anybody in this room wants us to do it.",
		"REPORTER: How much will the new bridge on Harbour Street cost?",
		"MAYOR: It's going to cost twenty-five million dollars, you know, over three years. We have to, we have to pay for it somehow. It opens in May of two thousand and twenty-six.")
	for _, q := range []string{
		"We will not raise taxes on working families this year",
		"We will raise taxes on working families this year",
		"We'll not raise taxes on working families this year, and I do not think that anybody in this room wants us to do it",
		"It is going to cost $25 million over three years",
		"It is going to cost $25 billion over three years",
		"We have to pay for it somehow. It opens in May of 2026",
		"It’s going to cost twenty-five million dollars … It opens in May",
		"It opens in May of 2026. We have to pay for it somehow",
		"We will not raise taxes on [ordinary] families this year",
		"[We] will not raise taxes on working families ... and I don't think that anybody in this room wants us to do it",
		"anybody in this room wants us to do it",
		"the harbor street bridge",
		"Nothing of this was ever said in the council chamber",
		"How much will the new bridge on Harbor Street cost?",
		"How much will the big bridge on Harbor Street cost?",
		"We will not raise taxes on working families this year. How much will the new bridge on Harbor Street cost?",
		"We will [raise] taxes on working families this year",
		"We will not rais[e] taxes on work[ing] families",
		"working families",
	} {
		fmt.Println(find(src, q))
	}
}
