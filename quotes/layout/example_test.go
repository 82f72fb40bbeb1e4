package layout_test

import (
	"fmt"

	"quoth/quotes/layout"
	"quoth/quotes/text"
)

func ExampleSplit() {
	doc := &text.Document{Text: `Harbour road stays shut

By Ada Nolan

PORT ALDER (Northgate Press) — The sea wall gave way on Friday, the council said.

Read more: Storm sinks two ferries
`}
	layout.Split(doc)
	kinds := map[text.ParagraphKind]string{text.Body: "body", text.Headline: "headline", text.Byline: "byline", text.Furniture: "furniture"}
	for _, p := range doc.Paragraphs {
		fmt.Printf("%s: [%s]%s\n", kinds[p.Kind], doc.Slice(p.Lead), doc.Text[p.Lead.End:p.End])
	}
	// Output:
	// headline: []Harbour road stays shut
	// byline: []By Ada Nolan
	// body: [PORT ALDER (Northgate Press) —] The sea wall gave way on Friday, the council said.
	// furniture: []Read more: Storm sinks two ferries
}
