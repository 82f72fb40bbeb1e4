package inputs

import (
	"bufio"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
)

// ignoreFile is the name of the file that says which files of a folder, and
// below it, are no articles.
const ignoreFile = ".quothignore"

// A pattern matches paths with slashes as a line of .gitignore does
// (https://git-scm.com/docs/gitignore).
type pattern struct {
	glob    string
	folders bool // only these
	not     bool // takes back what an earlier pattern says
}

// newPattern reads a line; ok is false where it holds no pattern.
func newPattern(line string) (p pattern, ok bool, err error) {
	line = strings.TrimSuffix(line, "\r")
	if bare := strings.TrimRight(line, " \t"); !strings.HasSuffix(bare, `\`) {
		line = bare
	}
	if line == "" || line[0] == '#' {
		return p, false, nil
	}
	asked := line
	if line[0] == '!' {
		p.not, line = true, line[1:]
	}
	if rest, is := strings.CutSuffix(line, "/"); is {
		p.folders, line = true, rest
	}
	anchored := strings.Contains(line, "/")
	line = strings.TrimPrefix(line, "/")
	if !anchored {
		line = "**/" + line
	}
	p.glob = strings.NewReplacer("{", `\{`, "}", `\}`).Replace(line) // git knows no alternatives
	if !doublestar.ValidatePattern(p.glob) {
		return p, false, fmt.Errorf("invalid pattern %q", asked)
	}
	return p, line != "", nil
}

func (p pattern) matches(file string, folder bool) bool {
	if p.folders && !folder {
		return false
	}
	ok, err := doublestar.Match(p.glob, file)
	return ok && err == nil
}

// patterns reads one pattern from each string.
func patterns(list []string) ([]pattern, error) {
	var out []pattern
	for _, s := range list {
		p, ok, err := newPattern(s)
		if err != nil {
			return nil, err
		}
		if ok {
			out = append(out, p)
		}
	}
	return out, nil
}

// Patterns are lines as .gitignore has them.
type Patterns struct{ list []pattern }

// ParsePatterns reads a pattern from each line.
func ParsePatterns(lines []string) (Patterns, error) {
	list, err := patterns(lines)
	return Patterns{list}, err
}

// Match reports whether the last pattern that matches a file, or a folder that
// holds it, leaves it out. The path has slashes and is relative.
func (p Patterns) Match(file string) bool {
	return ignores{".": p.list}.within(file)
}

// anyMatches reports whether one of the patterns matches a file or one of the
// folders that hold it.
func anyMatches(list []pattern, file string) bool {
	for _, p := range list {
		if p.matches(file, false) {
			return true
		}
		for dir := path.Dir(file); dir != "."; dir = path.Dir(dir) {
			if p.matches(dir, true) {
				return true
			}
		}
	}
	return false
}

// ignores holds the patterns of the ignore files of a tree, by folder.
type ignores map[string][]pattern

// read reads the ignore file of a folder, if it has one.
func (g ignores) read(tree fs.FS, folder string) error {
	f, err := tree.Open(path.Join(folder, ignoreFile))
	if err != nil {
		return nil // there is none
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		p, ok, err := newPattern(lines.Text())
		if err != nil {
			return fmt.Errorf("%s, line %d: %w", ignoreFile, n, err)
		}
		if ok {
			g[folder] = append(g[folder], p)
		}
	}
	return lines.Err()
}

// ignored reports whether the last pattern that matches the file, those of the
// nearest folder last, leaves it out.
func (g ignores) ignored(file string, folder bool) bool {
	for dir := path.Dir(file); ; dir = path.Dir(dir) {
		rest := file
		if dir != "." {
			rest = strings.TrimPrefix(file, dir+"/")
		}
		list := g[dir]
		for i := len(list) - 1; i >= 0; i-- {
			if list[i].matches(rest, folder) {
				return !list[i].not
			}
		}
		if dir == "." {
			return false
		}
	}
}

// within is ignored for a file or one of the folders that hold it, the outermost
// first: nothing below an ignored folder is taken back.
func (g ignores) within(file string) bool {
	for i := range len(file) {
		if file[i] == '/' && g.ignored(file[:i], true) {
			return true
		}
	}
	return g.ignored(file, false)
}
