package match_test

import (
	"fmt"

	"quoth/quotes/match"
	"quoth/quotes/text"
)

func ExampleSource_Find() {
	said := "Good evening. We will, um, not raise taxes this year, you know, for anybody in this room."
	source := match.New(said, []match.Turn{{Span: text.Span{End: len(said)}, Speaker: -1}}, false)
	for _, article := range []string{
		"We will not raise taxes this year for anybody",
		"We will raise taxes this year … for anybody",
	} {
		for _, m := range source.Find(match.NewQuote(article, text.Span{End: len(article)})) {
			fmt.Println(m.Verdict, m.Flags)
			for _, e := range m.Edits {
				if e.Op != match.Keep {
					fmt.Printf("  %s %q for %q, honest: %v\n", e.Op, e.Article, e.Source, e.Honest)
				}
			}
		}
	}
	// Output:
	// edited []
	//   delete "" for "um", honest: true
	//   delete "" for "you know", honest: true
	// altered [negation omission]
	//   delete "" for "um", honest: true
	//   delete "" for "not", honest: false
	//   replace "…" for "you know", honest: true
}
