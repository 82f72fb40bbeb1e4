package config

import (
	"os"
	"path/filepath"
)

// Find returns the path of the file that articles of a folder go by: the
// nearest one upwards, to the root of the repository (a folder with .git in it)
// or of the file system. It is "" where there is none.
func Find(folder string) (string, error) {
	at, err := filepath.Abs(folder)
	if err != nil {
		return "", err
	}
	for {
		name := filepath.Join(at, FileName)
		if info, err := os.Stat(name); err == nil && !info.IsDir() {
			return shorter(name), nil
		}
		parent := filepath.Dir(at)
		if _, err := os.Lstat(filepath.Join(at, ".git")); err == nil || parent == at {
			return "", nil
		}
		at = parent
	}
}

// Root returns the root of the repository that a folder lies in, "" for none.
func Root(folder string) string {
	at, err := filepath.Abs(folder)
	if err != nil {
		return ""
	}
	for {
		if _, err := os.Lstat(filepath.Join(at, ".git")); err == nil {
			return at
		}
		parent := filepath.Dir(at)
		if parent == at {
			return ""
		}
		at = parent
	}
}

// shorter is a path as people write it: relative to the working directory, if
// that makes it shorter.
func shorter(name string) string {
	wd, err := os.Getwd()
	if err != nil {
		return name
	}
	if rel, err := filepath.Rel(wd, name); err == nil && len(rel) < len(name) {
		return rel
	}
	return name
}
