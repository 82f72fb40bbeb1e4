package html

import (
	"log/slog"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
)

// shortest is the length in characters of an article that readability is
// content with. At its own, 500, it would go for a short one again and again,
// each time with more of what stands around.
const shortest = 200

// readable returns which of the stretches of text of a page readability takes
// for its article, nil if it finds none. The tree is left as it is.
func readable(root *html.Node, texts int) (kept []bool) {
	defer func() {
		if recover() != nil { // the library's, on whatever page
			kept = nil
		}
	}()
	parser := readability.NewParser()
	parser.DisableJSONLD = true // the page was described before
	parser.CharThresholds = shortest
	parser.Logger = slog.New(slog.DiscardHandler)
	article, err := parser.ParseDocument(root, nil)
	if err != nil || article.Node == nil {
		return nil
	}
	list, some := make([]bool, texts), false
	for n := range article.Node.Descendants() {
		if i := numberOf(n); i >= 0 {
			list[i], some = true, true
		}
	}
	if !some {
		return nil
	}
	return list
}
