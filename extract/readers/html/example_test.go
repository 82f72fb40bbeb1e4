package html_test

import (
	"fmt"

	"quoth/extract"
	"quoth/extract/readers/html"
)

func ExampleRead() {
	a, err := html.Read(&extract.Input{Data: []byte(`<!DOCTYPE html>
		<title>Bridge to close | The News</title><meta name="author" content="Ann Lee">
		<nav><a href="/">Home</a></nav>
		<h1>Bridge to close</h1>
		<p>The bridge is &ldquo;weak&rdquo;, <a href="/krog">Ida Krog</a> said.</p>
		<div class="comments"><p>“Rubbish,” said Hal.</p></div>`)}, false)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(a.Title, "by", a.Byline)
	for _, b := range a.Blocks {
		file, _ := a.Origin.Of(b.Span)
		fmt.Printf("%q, bytes %d to %d of the page\n", a.Text[b.Start:b.End], file.Start, file.End)
	}
	// Output:
	// Bridge to close by Ann Lee
	// "Bridge to close", bytes 138 to 153 of the page
	// "The bridge is “weak”, Ida Krog said.", bytes 164 to 232 of the page
}
