package command

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"

	"quoth/extract/check/baseline"
	"quoth/extract/check/changes"
	"quoth/extract/check/outputs"
	"quoth/extract/inputs"
)

// A summing puts the report together, article by article.
type summing struct {
	options   *checkOptions
	report    *outputs.Report
	since     *changes.Since
	told      map[string]bool  // settings whose mistakes have been told
	baselines map[string][]int // the articles that a file is about
	changed   []changes.File   // of each article, with --since
}

func newSumming(o *checkOptions, r *outputs.Report) *summing {
	s := &summing{options: o, report: r, told: map[string]bool{}, baselines: map[string][]int{}}
	if o.since != "" {
		s.since = changes.NewSince(o.since)
	}
	return s
}

// settings tells what is wrong with a file of settings, once.
func (s *summing) settings(w io.Writer, bad errSettings) {
	if !s.told[bad.path] {
		s.told[bad.path] = true
		reportEach(w, bad)
	}
}

// add adds an article. It asks git at once: if that fails, nobody waits for it.
func (s *summing) add(ctx context.Context, c *checked) error {
	if c.ignored {
		s.report.Ignored++
		return nil
	}
	file := changes.Whole
	if s.since != nil && c.Path != "" && c.Path != s.options.reading.inputs.StdinName {
		var err error
		if file, err = s.since.File(ctx, c.Path); err != nil {
			return fmt.Errorf("%s: %w", c.Path, inputs.Cause(err))
		}
		if !c.inFile && file.Any() { // no line is one of the file
			file = changes.Whole
		}
	}
	name := s.options.baseline
	if name == "" {
		name = c.config.Resolve(c.config.Baseline)
	}
	if name != "" {
		s.baselines[name] = append(s.baselines[name], len(s.report.Articles))
	}
	s.report.Articles = append(s.report.Articles, c.Article)
	s.changed = append(s.changed, file)
	return nil
}

// finish leaves out what baselines know, and what stands on lines that have not
// changed.
func (s *summing) finish() error {
	for _, name := range slices.Sorted(maps.Keys(s.baselines)) {
		data, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		b, err := baseline.Read(data)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		var articles []*outputs.Article
		for _, i := range s.baselines[name] {
			articles = append(articles, &s.report.Articles[i])
		}
		known, gone := b.Apply(s.report, articles)
		s.report.Known += known
		s.report.Gone += gone
	}
	for i := range s.report.Articles {
		a := &s.report.Articles[i]
		all := len(a.Findings)
		a.Findings = slices.DeleteFunc(a.Findings, func(f outputs.Finding) bool {
			return !s.changed[i].Touches(f.Line, f.EndLine)
		})
		s.report.Elsewhere += all - len(a.Findings)
	}
	return nil
}

// writeBaseline writes all findings to the file that the flags name.
func (s *summing) writeBaseline(w io.Writer) error {
	b := baseline.New(s.report)
	var out bytes.Buffer
	if err := b.Write(&out); err != nil {
		return err
	}
	if err := writeWhole(s.options.writeBaseline, out.Bytes()); err != nil {
		return err
	}
	_, err := fmt.Fprintf(w, "quoth: %s in %s\n", outputs.Plural(len(b.Findings), "finding"), s.options.writeBaseline)
	return err
}
