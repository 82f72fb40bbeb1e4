package inputs

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path"
	"path/filepath"
	"strings"
)

var errNoArticle = errors.New("no article in this directory")

// Check reports what is wrong with the options.
func (o *Options) Check() error {
	for _, list := range [][]string{o.Include, o.Exclude} {
		if _, err := patterns(list); err != nil {
			return err
		}
	}
	return nil
}

// paths lists the files that the arguments, and the lists of the options,
// stand for: a directory for the files of a known format in it and below it, by
// name, hidden and ignored ones left out.
func (o *Options) paths(args []string) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		for _, arg := range args {
			if !o.path(arg, yield) {
				return
			}
		}
		for _, list := range o.Lists {
			for path, err := range o.listed(list) {
				if err != nil && !yield(list, err) || err == nil && !o.path(path, yield) {
					return
				}
			}
		}
	}
}

// path lists the files of one argument; it is false if there shall be no more.
func (o *Options) path(arg string, yield func(string, error) bool) bool {
	info, err := os.Stat(arg)
	if arg == "-" || err != nil || !info.IsDir() {
		return yield(arg, nil)
	}
	return o.walk(arg, yield)
}

// listed returns the lines of a file, which are paths.
func (o *Options) listed(file string) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		var r io.Reader = o.Stdin
		if file != "-" {
			f, err := os.Open(file)
			if err != nil {
				yield("", err)
				return
			}
			defer f.Close()
			r = f
		}
		lines := bufio.NewScanner(r)
		for lines.Scan() {
			if line := strings.TrimSuffix(lines.Text(), "\r"); line != "" && !yield(line, nil) {
				return
			}
		}
		if err := lines.Err(); err != nil {
			yield("", fmt.Errorf("list of paths: %w", err))
		}
	}
}

// walk lists the files of a directory; it is false if there shall be no more.
func (o *Options) walk(root string, yield func(string, error) bool) bool {
	include, _ := patterns(o.Include) // Check has told of errors
	exclude, _ := patterns(o.Exclude)
	tree, ignore := os.DirFS(root), ignores{}
	found, more := false, true
	// Through os.DirFS, so that a link to a directory is followed if named.
	fs.WalkDir(tree, ".", func(file string, entry fs.DirEntry, err error) error {
		full := filepath.Join(root, filepath.FromSlash(file))
		if err != nil {
			found, more = true, yield(full, err)
		} else if file != "." && (strings.HasPrefix(entry.Name(), ".") || ignore.ignored(file, entry.IsDir())) {
			if entry.IsDir() {
				return fs.SkipDir
			}
		} else if entry.IsDir() {
			if err := ignore.read(tree, file); err != nil {
				found, more = true, yield(full, err)
			}
		} else if !anyMatches(exclude, file) && wanted(include, file) {
			found, more = true, yield(full, nil)
		}
		if !more {
			return fs.SkipAll
		}
		return nil
	})
	if !found {
		more = yield(root, errNoArticle)
	}
	return more
}

// wanted reports whether a file of a folder is one to read: it matches one of
// the patterns, or, if there are none, its name has an article's ending.
func wanted(include []pattern, file string) bool {
	if len(include) > 0 {
		return anyMatches(include, file)
	}
	f := byName(unpacked(file))
	return f != nil && !f.asked
}

// unpacked is the name of a file without the ending of its packing.
func unpacked(file string) string {
	switch ending := path.Ext(file); strings.ToLower(ending) {
	case ".gz", ".zst":
		return strings.TrimSuffix(file, ending)
	}
	return file
}
