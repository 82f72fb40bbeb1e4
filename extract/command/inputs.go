package command

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"quoth/extract"
	"quoth/extract/plain"
)

// An input is one article to read, or what kept it from being found.
type input struct {
	path string // "-" is standard input
	err  error
}

// name is what messages call the input.
func (in input) name() string {
	if in.path == "-" {
		return "standard input"
	}
	return in.path
}

var errNoText = errors.New("no .txt file in this directory")

// expand lists the inputs that the arguments stand for: a directory for the
// text files in it and below it, by name, hidden ones left out.
func expand(args []string) []input {
	if len(args) == 0 {
		args = []string{"-"}
	}
	var inputs []input
	for _, arg := range args {
		if info, err := os.Stat(arg); arg != "-" && err == nil && info.IsDir() {
			inputs = append(inputs, walk(arg)...)
		} else {
			inputs = append(inputs, input{path: arg})
		}
	}
	return inputs
}

func walk(root string) []input {
	var inputs []input
	// Through os.DirFS, so that a link to a directory is followed if named.
	fs.WalkDir(os.DirFS(root), ".", func(path string, entry fs.DirEntry, err error) error {
		full := filepath.Join(root, filepath.FromSlash(path))
		switch hidden := path != "." && strings.HasPrefix(entry.Name(), "."); {
		case err != nil:
			inputs = append(inputs, input{full, err})
		case entry.IsDir() && hidden:
			return fs.SkipDir
		case !entry.IsDir() && !hidden && strings.EqualFold(filepath.Ext(path), ".txt"):
			inputs = append(inputs, input{path: full})
		}
		return nil
	})
	if len(inputs) == 0 {
		inputs = append(inputs, input{root, errNoText})
	}
	return inputs
}

// read makes an article of the input.
func (in input) read(stdin io.Reader) (*extract.Article, error) {
	if in.err != nil {
		return nil, in.err
	}
	var data []byte
	var err error
	if in.path == "-" {
		data, err = io.ReadAll(stdin)
	} else {
		data, err = os.ReadFile(in.path)
	}
	if err != nil {
		return nil, err
	}
	a := plain.Read(data)
	if in.path != "-" {
		a.Path = in.path
	}
	sum := sha256.Sum256(data)
	a.SHA256 = hex.EncodeToString(sum[:])
	return a, nil
}

// cause is what lies behind an error of package os, whose operation and path
// a message that begins with the path need not repeat.
func cause(err error) error {
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err
	}
	return err
}

// hintForInput returns what may help where a file is not there, or "".
func hintForInput(in input, err error) string {
	if !errors.Is(err, fs.ErrNotExist) || strings.ContainsAny(in.path, `./\`) {
		return ""
	}
	if near := nearest(in.path, []string{"extract", "eval", "train", "completion", "help"}); near != "" {
		return "did you mean the command " + near + "?"
	}
	return ""
}
