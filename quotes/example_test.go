package quotes_test

import (
	"fmt"

	"quoth/quotes"
)

func ExampleFind() {
	r := quotes.Find("Adaeze Nwosu, the finance minister, met the unions on Monday. “It begins here,” she said, adding that talks would go on.")
	for _, claim := range r.Claims {
		fmt.Printf("%s: %s %s ", claim.Kind, r.Speakers[claim.Speaker].Name, r.Document.Slice(claim.Cue))
		for _, piece := range claim.Content {
			fmt.Printf("[%s]", r.Document.Slice(piece))
		}
		fmt.Println()
	}
	// Output:
	// direct: Adaeze Nwosu said [It begins here]
	// indirect: Adaeze Nwosu adding [talks would go on]
}

func ExampleRead() {
	doc := quotes.Read("“It’s old,” she said. It fell.")
	for _, sent := range doc.Sentences {
		for _, tok := range doc.Tokens[sent.Tokens.First:sent.Tokens.End] {
			fmt.Printf("[%s %v]", doc.Slice(tok.Span), tok.Tag)
		}
		fmt.Println()
	}
	// Output:
	// [“ ``][It PRP][’s VBZ][old JJ][, ,][” ''][she PRP][said VBD][. .]
	// [It PRP][fell VBD][. .]
}
