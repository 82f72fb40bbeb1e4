package command

import (
	"context"
	"strings"

	"quoth/extract"
	"quoth/extract/check"
	"quoth/extract/inputs"
)

// readCorpus fills the archive with what the articles of --corpus quote; nil
// without any. It is whole before the first article is checked, so that findings
// do not depend on who comes first.
func (c *checking) readCorpus(ctx context.Context, failed *failures) (*check.Archive, error) {
	if len(c.corpus) == 0 {
		return nil, nil
	}
	archive := check.NewArchive()
	o := c.reading.inputs
	o.Stdin, o.Format, o.Lists = strings.NewReader(""), c.reading.format.value, nil
	work := func(it inputs.Item) (add func(*check.Archive), err error) {
		a, err := it.Read()
		if err != nil {
			return nil, err
		}
		found, places := extract.Find(c.finder, a), extract.NewPlaces(a, it.Data)
		return func(to *check.Archive) { to.Add(a, found, places) }, nil
	}
	err := inOrder(ctx, inputs.All(c.corpus, o), c.reading.jobs, work, func(it inputs.Item, add func(*check.Archive), err error) error {
		if err != nil {
			return failed.add(&it, err)
		}
		add(archive)
		return nil
	})
	return archive, err
}
