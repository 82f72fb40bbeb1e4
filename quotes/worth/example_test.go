package worth_test

import (
	"fmt"

	"quoth/quotes"
	"quoth/quotes/text"
	"quoth/quotes/worth"
)

func ExampleOf() {
	for _, statement := range []string{"Crime fell by 12 percent last year.", "I think we can all be proud of that."} {
		doc := quotes.Read(statement)
		s := worth.Of(doc, text.Span{End: len(statement)})
		fmt.Printf("%.2f %v", s.Worth, s.Types)
		for _, r := range s.Reasons {
			fmt.Printf(", %s: %s", r.Name, doc.Slice(r.Span))
		}
		fmt.Println()
	}
	// Output:
	// 0.93 [quantity change], number: 12 percent, change: fell, past: fell, time: last, matter: Crime
	// 0.04 [], feeling: think, possibility: can, opinion: proud
}
