package command

import (
	"fmt"
	"os"
	"path/filepath"

	"quoth/extract/inputs"
)

// A pending file takes its name when it is whole: there is never half of one.
type pending struct {
	*os.File
	name string
}

// newPending begins a file beside the one that it will be.
func newPending(name string) (*pending, error) {
	if info, err := os.Stat(name); err == nil && !info.Mode().IsRegular() {
		return nil, fmt.Errorf("%s: not a regular file", name)
	}
	f, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*")
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, inputs.Cause(err))
	}
	return &pending{f, name}, nil
}

// commit writes the data and gives the file its name.
func (p *pending) commit(data []byte) error {
	_, err := p.Write(data)
	if err == nil {
		err = p.Chmod(0o644) // CreateTemp's is for its owner alone
	}
	if closed := p.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = os.Rename(p.Name(), p.name)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", p.name, inputs.Cause(err))
	}
	return nil
}

// discard removes what has not been committed.
func (p *pending) discard() {
	p.Close()
	os.Remove(p.Name())
}
