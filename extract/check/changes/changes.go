// Package changes tells which lines of a file have changed since a revision in
// git, which it asks.
package changes

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// Since is what has changed since a revision, in any repository.
type Since struct {
	rev   string
	roots map[string]string // the root of the repository of a folder
	repos map[string]*repository
}

// NewSince returns what has changed since a revision, by any name that git has
// for it. It asks git nothing yet.
func NewSince(rev string) *Since {
	return &Since{rev, map[string]string{}, map[string]*repository{}}
}

// A repository is what has changed in one.
type repository struct {
	tracked map[string]bool
	changed map[string]bool
	lines   map[string][]Range // of a file that has changed
}

// A Range is a range of lines, both ends counted in, from 1. One line that is
// removed leaves an empty range, whose last line is before its first.
type Range struct{ First, Last int }

// A File says which lines of one file have changed.
type File struct {
	whole bool
	lines []Range
}

// Whole is a file all of whose lines have changed.
var Whole = File{whole: true}

// Any reports whether anything has.
func (f File) Any() bool { return f.whole || len(f.lines) > 0 }

// Touches reports whether one of the lines has, both ends counted in.
func (f File) Touches(first, last int) bool {
	if f.whole {
		return true
	}
	for _, r := range f.lines {
		if r.First <= r.Last && r.First <= last && first <= r.Last {
			return true
		}
	}
	return false
}

// File tells of one file. A file that git does not know, or that had another
// name, has changed in all of its lines.
func (s *Since) File(ctx context.Context, path string) (File, error) {
	real, err := filepath.EvalSymlinks(path)
	if err != nil {
		return File{}, err
	}
	if real, err = filepath.Abs(real); err != nil {
		return File{}, err
	}
	folder := filepath.Dir(real)
	root, ok := s.roots[folder]
	if !ok {
		if root, err = rootOf(ctx, folder); err != nil {
			return File{}, err
		}
		s.roots[folder] = root
	}
	repo, ok := s.repos[root]
	if !ok {
		if repo, err = read(ctx, root, s.rev); err != nil {
			return File{}, err
		}
		s.repos[root] = repo
	}
	name, err := filepath.Rel(root, real)
	if err != nil {
		return File{}, err
	}
	return repo.file(filepath.ToSlash(name)), nil
}

func (r *repository) file(name string) File {
	lines, parted := r.lines[name]
	switch {
	case !r.tracked[name], r.changed[name] && !parted:
		return Whole
	}
	return File{lines: lines}
}

func rootOf(ctx context.Context, folder string) (string, error) {
	out, err := git(ctx, folder, "rev-parse", "--show-toplevel")
	if err != nil {
		return "", err
	}
	root := strings.TrimSuffix(strings.TrimSuffix(string(out), "\n"), "\r")
	return filepath.EvalSymlinks(filepath.FromSlash(root))
}

// read asks git what has changed in the repository: first the names, then the
// lines, for of a file that is no text git tells the name alone.
func read(ctx context.Context, root, rev string) (*repository, error) {
	out, err := git(ctx, root, "rev-parse", "--verify", "--quiet", "--end-of-options", rev+"^{commit}")
	if err != nil {
		if _, ok := errors.AsType[*exec.ExitError](err); ok {
			return nil, fmt.Errorf("git knows no revision %q", rev)
		}
		return nil, err
	}
	// The hash is no option, whatever the name looked like.
	hash := strings.TrimSpace(string(out))
	r := &repository{}
	if out, err = git(ctx, root, "ls-files", "-z"); err != nil {
		return nil, err
	}
	r.tracked = names(out)
	diff := []string{"diff", "--no-renames", "--no-color", "--no-ext-diff", "--no-textconv", "--ignore-submodules"}
	if out, err = git(ctx, root, append(diff, "--name-only", "-z", hash)...); err != nil {
		return nil, err
	}
	r.changed = names(out)
	err = pipe(ctx, root, func(out io.Reader) (err error) {
		r.lines, err = Parse(out)
		return err
	}, append(diff, "--unified=0", "--src-prefix=a/", "--dst-prefix=b/", hash)...)
	return r, err
}

// names returns the names of a list that ends each with a zero byte.
func names(list []byte) map[string]bool {
	set := map[string]bool{}
	for name := range bytes.SplitSeq(list, []byte{0}) {
		if len(name) > 0 {
			set[string(name)] = true
		}
	}
	return set
}

// git runs git in a folder and returns what it prints.
func git(ctx context.Context, folder string, args ...string) (out []byte, err error) {
	err = pipe(ctx, folder, func(r io.Reader) (err error) {
		out, err = io.ReadAll(r)
		return err
	}, args...)
	return out, err
}

// pipe runs git in a folder and has what it prints read as it comes. An error
// says what git said last.
func pipe(ctx context.Context, folder string, read func(io.Reader) error, args ...string) error {
	cmd := exec.CommandContext(ctx, "git", append([]string{"-c", "core.quotePath=false", "-c", "core.fsmonitor=false"}, args...)...)
	cmd.Dir = folder
	cmd.Env = append(os.Environ(), "GIT_OPTIONAL_LOCKS=0", "LC_ALL=C")
	var errs bytes.Buffer
	cmd.Stderr = &errs
	out, err := cmd.StdoutPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); errors.Is(err, exec.ErrNotFound) {
		return errors.New("git is not installed: --since needs it")
	} else if err != nil {
		return err
	}
	failed := read(out)
	io.Copy(io.Discard, out) // else git waits for its reader
	err = cmd.Wait()
	exit, ok := errors.AsType[*exec.ExitError](err)
	if !ok {
		return cmp.Or(err, failed)
	}
	said := strings.TrimSpace(errs.String())
	if i := strings.LastIndexByte(said, '\n'); i >= 0 {
		said = said[i+1:]
	}
	if said == "" {
		return fmt.Errorf("git %s: %w", args[0], exit)
	}
	return fmt.Errorf("git: %s", strings.TrimPrefix(said, "fatal: "))
}
