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
The drivers' 6'2" chief, Al "Shorty" Bell, shouted: ”Nonsense!“ He left.
"We are closed, a clerk said.`}
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
	// Shorty
	// Nonsense!
	// We are closed,
	// unbalanced-quotation-mark at byte 147
}
