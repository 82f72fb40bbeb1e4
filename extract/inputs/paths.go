package inputs

import (
	"errors"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"
)

var errNoArticle = errors.New("no article in this directory")

// paths lists the files that the arguments stand for: a directory for the
// files of a known format in it and below it, by name, hidden ones left out.
func paths(args []string, o *Options) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		for _, arg := range args {
			info, err := os.Stat(arg)
			if arg == "-" || err != nil || !info.IsDir() {
				if !yield(arg, nil) {
					return
				}
				continue
			}
			if !walk(arg, o, yield) {
				return
			}
		}
	}
}

// walk lists the files of a directory; it is false if there shall be no more.
func walk(root string, o *Options, yield func(string, error) bool) bool {
	found, more := false, true
	// Through os.DirFS, so that a link to a directory is followed if named.
	fs.WalkDir(os.DirFS(root), ".", func(path string, entry fs.DirEntry, err error) error {
		full := filepath.Join(root, filepath.FromSlash(path))
		switch hidden := path != "." && strings.HasPrefix(entry.Name(), "."); {
		case err != nil:
			found, more = true, yield(full, err)
		case entry.IsDir() && hidden:
			return fs.SkipDir
		case !entry.IsDir() && !hidden && byName(unpacked(path)) != nil:
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

// unpacked is the name of a file without the ending of its packing.
func unpacked(file string) string {
	for _, ending := range []string{".gz", ".zst"} {
		if len(file) > len(ending) && strings.EqualFold(file[len(file)-len(ending):], ending) {
			return file[:len(file)-len(ending)]
		}
	}
	return file
}
