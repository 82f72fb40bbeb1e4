package marks_test

import (
	"fmt"
	"strings"

	"quoth/quotes/layout"
	"quoth/quotes/marks"
	"quoth/quotes/text"
)

func ExamplePair() {
	doc := &text.Document{Text: `"My aunt said 'never dig in May', and she wasn't wrong," Brandt said.
The drivers' 6'2" chief, Al "Moose" Rask, shouted: ”Nonsense!“ He left.
"We are ready, a clerk said.`}
	layout.Split(doc)
	marks.Pair(doc)
	for _, q := range doc.Quotations {
		fmt.Printf("%s%s\n", strings.Repeat("  ", q.Depth-1), doc.Slice(q.Span))
	}
	for _, p := range doc.Problems {
		fmt.Printf("%s at byte %d\n", p.Code, p.Start)
	}
	// Output:
	// My aunt said 'never dig in May', and she wasn't wrong,
	//   never dig in May
	// Moose
	// Nonsense!
	// We are ready,
	// unbalanced-quotation-mark at byte 146
}
