package command

import (
	"io"

	"quoth/extract"
	"quoth/extract/check/config"
	"quoth/extract/inputs"
	"quoth/extract/verify"
)

// A sourcing finds what the quotations of each article were taken from.
type sourcing struct {
	shelf *verify.Shelf
	given *verify.Sources // with --against: those of all articles
	named bool            // there is an --against
}

// newSourcing reads the sources of --against. If one of them cannot be read,
// that is told, and nothing is held against the others: they alone would make
// quotations look invented.
func newSourcing(o *checkOptions, errs io.Writer, failed *failures) *sourcing {
	s := &sourcing{named: len(o.against) > 0}
	s.shelf = verify.NewShelf(inputs.Options{Whole: o.reading.inputs.Whole}, o.sourceKind.value == sourceASR)
	if s.named {
		given, err := s.shelf.Sources(o.against...)
		if err != nil {
			failed.n++
			reportEach(errs, err)
			return s
		}
		s.given = given
	}
	return s
}

// of returns the sources of an article, nil where it has none: those of
// --against, else those that it names itself, else those that its settings have.
func (s *sourcing) of(a *extract.Article, c *config.Config) (*verify.Sources, error) {
	if s.named {
		return s.given, nil
	}
	paths := verify.Beside(a.Path, a.Sources)
	if len(paths) == 0 {
		paths = c.SourcesOf(a.Path)
	}
	if len(paths) == 0 {
		return nil, nil
	}
	sources, err := s.shelf.Sources(paths...)
	if err != nil {
		return nil, err
	}
	return sources, nil
}
