// Package learn trains the tagger on a corpus of annotated articles: it cuts
// them as production does, lays the claims beside them and hands them to
// quotes/train.
package learn

import (
	"io"

	"quoth/extract/brat"
	"quoth/quotes"
	"quoth/quotes/train"
)

// Run trains on the corpus in dir and returns the model file. Progress is
// written a line at a time.
func Run(dir string, o train.Options, progress io.Writer) ([]byte, error) {
	examples, err := Examples(dir)
	if err != nil {
		return nil, err
	}
	return train.Run(examples, o, progress)
}

// Examples reads a corpus as examples: each article with its claims, what the
// rules make of it, its parse if the corpus has one, and a twin in British
// style.
func Examples(dir string) ([]train.Example, error) {
	articles, err := brat.Read(dir)
	if err != nil {
		return nil, err
	}
	out := make([]train.Example, len(articles))
	for i, a := range articles {
		twin := example(a.Restyled())
		out[i] = example(a)
		out[i].Twin = &twin
	}
	return out, nil
}

func example(a brat.Article) train.Example {
	doc := quotes.Read(a.Text)
	ex := train.Example{Doc: doc, Hints: quotes.Hints(doc)}
	for _, c := range a.Claims {
		ex.Claims = append(ex.Claims, train.Claim{Content: c.Content, Source: c.Source, Cue: c.Cue})
	}
	return ex
}
