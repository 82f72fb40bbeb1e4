package verify

import (
	"errors"
	"fmt"
	"path/filepath"
	"sync"

	"quoth/extract/inputs"
)

// A Shelf holds sources by their paths, so that many articles may share one.
// Many goroutines may use it.
type Shelf struct {
	options inputs.Options
	heard   bool
	mu      sync.Mutex
	books   map[string]*book
}

// A book is what a path stands for: a file with one source or more, or a folder.
type book struct {
	read    sync.Once
	sources []*Source
	err     error
}

// NewShelf returns a shelf that reads sources as the options say. heard says
// that a machine has written them down.
func NewShelf(o inputs.Options, heard bool) *Shelf {
	return &Shelf{options: o, heard: heard, books: map[string]*book{}}
}

// Sources returns those that the paths stand for. Those that cannot be read are
// left out, and the error names each.
func (s *Shelf) Sources(paths ...string) (*Sources, error) {
	var errs []error
	all := &Sources{}
	for _, path := range paths {
		path = filepath.Clean(path)
		s.mu.Lock()
		b := s.books[path]
		if b == nil {
			b = &book{}
			s.books[path] = b
		}
		s.mu.Unlock()
		b.read.Do(func() { b.sources, b.err = s.open(path) })
		all.list = append(all.list, b.sources...)
		errs = append(errs, b.err)
	}
	return all, errors.Join(errs...)
}

// open reads the sources that a path stands for.
func (s *Shelf) open(path string) ([]*Source, error) {
	var list []*Source
	var errs []error
	found := false
	for it := range inputs.All([]string{path}, s.options) {
		found = true
		a, err := it.Read()
		if err != nil {
			errs = append(errs, fmt.Errorf("source %s: %w", it.Name(), inputs.Cause(err)))
			continue
		}
		list = append(list, NewSource(a, it.Data, s.heard))
	}
	if !found {
		errs = append(errs, fmt.Errorf("source %s: nothing to read in it", path))
	}
	return list, errors.Join(errs...)
}

// Beside returns paths that an article names, which are relative to its own.
func Beside(article string, paths []string) []string {
	out := make([]string, len(paths))
	for i, p := range paths {
		if filepath.IsAbs(p) {
			out[i] = p
			continue
		}
		out[i] = filepath.Join(filepath.Dir(article), filepath.FromSlash(p))
	}
	return out
}
