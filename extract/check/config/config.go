// Package config reads what a newsroom wants of the rules: the file .quoth.yaml.
//
//	fail-level: warning
//	rules:
//	  quote/fragment: off
//	  source/anonymous: {severity: error, max: 1}
//	sources:
//	  "council/**/*.md": [transcripts/council.srt]
//	baseline: .quoth-baseline.json
//	ignore: [drafts/]
//
// Parse reads one, and tells of every mistake by its line and column; Find looks
// for the one that an article goes by. Paths and patterns are relative to the
// folder of the file.
package config

import (
	"path/filepath"
	"slices"

	"github.com/bmatcuk/doublestar/v4"

	"quoth/extract/check"
	"quoth/extract/inputs"
)

// FileName is the name of the file.
const FileName = ".quoth.yaml"

// A Config is what a file says, and the defaults where it says nothing.
type Config struct {
	Path      string // of the file; empty where there is none
	Rules     map[string]check.Setting
	FailLevel check.Severity
	Sources   []Source
	Baseline  string
	Ignore    []string
	ignore    inputs.Patterns
}

// A Source says what the quotations of some articles were taken from.
type Source struct {
	Pattern string // of the articles
	Paths   []string
}

// Default is the configuration without a file.
func Default(rules []check.Rule) *Config {
	c := &Config{Rules: make(map[string]check.Setting, len(rules)), FailLevel: check.Error}
	for i := range rules {
		r := &rules[i]
		s := check.Setting{Severity: r.Severity, Options: make(map[string]any, len(r.Options))}
		for _, o := range r.Options {
			s.Options[o.Name] = o.Default
		}
		c.Rules[r.ID] = s
	}
	return c
}

// Resolve returns a path of the file as the program opens it.
func (c *Config) Resolve(path string) string {
	if path == "" || filepath.IsAbs(path) || c.Path == "" {
		return path
	}
	return filepath.Join(filepath.Dir(c.Path), filepath.FromSlash(path))
}

// SourcesOf returns the paths of what the quotations of the article at a path
// were taken from, as the program opens them: those of every pattern that it
// matches.
func (c *Config) SourcesOf(path string) []string {
	rel, ok := c.relative(path)
	if !ok {
		return nil
	}
	var paths []string
	for _, s := range c.Sources {
		if match, err := doublestar.Match(s.Pattern, rel); !match || err != nil {
			continue
		}
		for _, p := range s.Paths {
			if p = c.Resolve(p); !slices.Contains(paths, p) {
				paths = append(paths, p)
			}
		}
	}
	return paths
}

// Ignores reports whether the article at a path is not to be looked at.
func (c *Config) Ignores(path string) bool {
	rel, ok := c.relative(path)
	return ok && c.ignore.Match(rel)
}

// relative returns a path as one below the folder of the file, with slashes; ok
// is false where it does not lie there.
func (c *Config) relative(path string) (rel string, ok bool) {
	if c.Path == "" || path == "" {
		return "", false
	}
	path, err := filepath.Abs(path)
	if err != nil {
		return "", false
	}
	dir, err := filepath.Abs(filepath.Dir(c.Path))
	if err != nil {
		return "", false
	}
	rel, err = filepath.Rel(dir, path)
	return filepath.ToSlash(rel), err == nil && filepath.IsLocal(rel)
}
