package words_test

import (
	"fmt"

	"quoth/quotes/text"
	"quoth/quotes/words"
)

func ExampleCut() {
	doc := &text.Document{Text: "Dr. Ada Nolan-Brandt can't swim, e.g. at 6 a.m. in 3.5 ft. of water. Why?! See nolan.org."}
	doc.Paragraphs = []text.Paragraph{{Span: text.Span{End: len(doc.Text)}}}
	words.Cut(doc)
	for _, sent := range doc.Sentences {
		for i := sent.Tokens.First; i < sent.Tokens.End; i++ {
			fmt.Printf("[%s]", doc.Slice(doc.Tokens[i].Span))
		}
		fmt.Println()
	}
	// Output:
	// [Dr.][Ada][Nolan-Brandt][ca][n't][swim][,][e.g.][at][6][a.m.][in][3.5][ft.][of][water][.]
	// [Why][?!]
	// [See][nolan.org][.]
}
