package command

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"sync"

	"quoth/extract/check"
	"quoth/extract/check/config"
	"quoth/extract/inputs"
)

// settings tell what each article goes by. Many goroutines may share one.
type settings struct {
	options *checkOptions
	given   *config.Config // with --config and --no-config: that of all articles

	mu      sync.Mutex
	folders map[string]string // the path of the file for a folder
	files   map[string]*settingsFile
}

// A settingsFile is what came of reading one.
type settingsFile struct {
	config *config.Config
	err    error
}

// An errSettings is what is wrong with one file of settings; it is told once.
type errSettings struct {
	path string
	error
}

func newSettings(o *checkOptions) (*settings, error) {
	s := &settings{options: o, folders: map[string]string{}, files: map[string]*settingsFile{}}
	var err error
	switch {
	case o.noConfig:
		s.given = s.ruled(config.Default(allRules()))
	case o.config != "":
		s.given, err = s.read(o.config)
	}
	return s, err
}

// of returns what the article at a path goes by; without a path, it is that of
// the working directory.
func (s *settings) of(path string) (*config.Config, error) {
	if s.given != nil {
		return s.given, nil
	}
	folder := filepath.Dir(path)
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		folder = path
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	name, ok := s.folders[folder]
	if !ok {
		var err error
		if name, err = config.Find(folder); err != nil {
			return nil, err
		}
		s.folders[folder] = name
	}
	file, ok := s.files[name]
	if !ok {
		file = &settingsFile{}
		if name == "" {
			file.config = s.ruled(config.Default(allRules()))
		} else {
			file.config, file.err = s.read(name)
		}
		s.files[name] = file
	}
	return file.config, file.err
}

func (s *settings) read(name string) (*config.Config, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, errSettings{name, fmt.Errorf("%s: %w", name, inputs.Cause(err))}
	}
	c, err := config.Parse(name, data, allRules())
	if err != nil {
		return nil, errSettings{name, err}
	}
	return s.ruled(c), nil
}

// ruled lets the flags overrule a file.
func (s *settings) ruled(c *config.Config) *config.Config {
	o := s.options
	if o.failLevel.value != "" {
		c.FailLevel = config.FailLevels[o.failLevel.value]
	}
	if only := o.rules.values; len(only) > 0 {
		for _, id := range slices.Collect(maps.Keys(c.Rules)) {
			if r := c.Rules[id]; !slices.Contains(only, id) {
				r.Severity = check.Off
				c.Rules[id] = r
			}
		}
	}
	return c
}
