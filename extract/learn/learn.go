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

// Run trains on the corpus in dir and returns the model file. teacher names a
// file of texts that a larger tagger has scored (see Text), to be learned from
// as well; "" for none. Progress is written a line at a time.
func Run(dir, teacher string, o train.Options, progress io.Writer) ([]byte, error) {
	examples, err := annotated(dir)
	if err != nil {
		return nil, err
	}
	if teacher != "" {
		more, transitions, err := taught(teacher)
		if err != nil {
			return nil, err
		}
		examples, o.Transitions = append(examples, more...), transitions
	}
	return train.Run(examples, o, progress)
}

// annotated reads a corpus as examples: each article with its claims, what the
// rules make of it, and a twin in British style.
func annotated(dir string) ([]train.Example, error) {
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
