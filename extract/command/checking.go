package command

import (
	"cmp"
	"errors"
	"runtime/debug"
	"slices"

	"quoth/extract"
	"quoth/extract/check"
	"quoth/extract/check/config"
	"quoth/extract/check/outputs"
	"quoth/extract/check/suppress"
	"quoth/extract/inputs"
	"quoth/quotes"
)

// runCheck checks every input and writes one report of those that can be read.
func runCheck(streams Streams, o *checkOptions, args []string) error {
	job := &checking{checkOptions: o, rules: allRules(), ids: ruleIDs(), sourced: map[string]bool{}}
	for i := range job.rules {
		job.sourced[job.rules[i].ID] = job.rules[i].Sourced
	}
	job.report = &outputs.Report{Version: version(debug.ReadBuildInfo()), Root: config.Root("."), Rules: job.rules}
	var err error
	if job.settings, err = newSettings(o); err != nil {
		reportEach(streams.Err, err)
		return errReported
	}
	if job.finder, err = o.tagger.finder(); err != nil {
		return err
	}
	failed, err := newFailures(streams.Err, "", false)
	if err != nil {
		return err
	}
	ctx, free := untilInterrupted()
	defer free()

	if job.archive, err = job.readCorpus(ctx, failed); err != nil {
		return err
	}
	job.sources = newSourcing(o, streams.Err, failed)
	sum := newSumming(o, job.report)
	args, in := o.reading.inputsOf(streams, args)
	progress := newProgress(streams.Err, in.Progress, func() int64 { return inputs.Size(args, in) })
	err = inOrder(ctx, inputs.All(args, in), o.reading.jobs, job.do, func(it inputs.Item, c *checked, err error) error {
		progress.add()
		if bad, ok := errors.AsType[errSettings](err); ok {
			failed.n++
			sum.settings(streams.Err, bad)
			return nil
		}
		if err != nil {
			return failed.add(&it, err)
		}
		if c.missing != nil {
			failed.n++
			reportEach(streams.Err, c.missing)
		}
		return sum.add(ctx, c)
	})
	progress.end()
	if err != nil {
		return err
	}
	if o.writeBaseline != "" {
		// Half a baseline would take the other half for new.
		if err := failed.close(); err != nil {
			return err
		}
		return sum.writeBaseline(streams.Err)
	}
	if err := sum.finish(); err != nil {
		return err
	}
	if err := o.writeReport(streams, sum.report); err != nil {
		return err
	}
	if err := failed.close(); err != nil || !sum.report.Failed() {
		return err
	}
	return errFindings
}

// A checking is what the workers of one run share.
type checking struct {
	*checkOptions
	finder   quotes.Finder
	rules    []check.Rule
	ids      []string
	sourced  map[string]bool // rules that look at sources alone
	settings *settings
	archive  *check.Archive
	sources  *sourcing
	report   *outputs.Report // to be filled by one alone; its root does not change
}

// A checked article is what has become of one.
type checked struct {
	outputs.Article
	config  *config.Config
	ignored bool
	inFile  bool  // lines are those of the file
	missing error // of its sources, those that cannot be read
}

// do reads an article, finds who said what in it and runs the rules.
func (c *checking) do(it inputs.Item) (*checked, error) {
	settings, err := c.settings.of(it.Path)
	if err != nil {
		return nil, err
	}
	if settings.Ignores(it.Path) {
		return &checked{ignored: true}, nil
	}
	a, err := it.Read()
	if err != nil {
		return nil, err
	}
	found := extract.Find(c.finder, a)
	places := extract.NewPlaces(a, it.Data)
	pass := check.Pass{Article: a, Name: c.report.Rooted(a.Path), Found: found, Archive: c.archive}
	sources, missing := c.sources.of(a, settings)
	if sources != nil && c.verifies(settings) {
		pass.Verified = sources.Verify(a, found)
	}
	findings := check.Run(c.rules, settings.Rules, pass, places)
	stay, answered, own := c.comments(a, found, places, settings, sources != nil).Apply(findings)
	out := &checked{
		Article: outputs.Article{Path: a.Path, Record: a.Record, SHA256: a.SHA256, FailLevel: settings.FailLevel},
		config:  settings, inFile: places.InFile(), missing: missing,
	}
	for _, f := range stay {
		out.Findings = append(out.Findings, placed(places, f))
	}
	for _, f := range own {
		out.Findings = append(out.Findings, outputs.Finding{Finding: f, Start: -1, End: -1})
	}
	slices.SortStableFunc(out.Findings, func(a, b outputs.Finding) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column), cmp.Compare(a.Rule, b.Rule))
	})
	for _, f := range answered {
		out.Suppressed = append(out.Suppressed, outputs.Suppressed{Finding: placed(places, f.Finding), Reason: f.Reason})
	}
	return out, nil
}

// comments are those of an article that answer findings.
func (c *checking) comments(a *extract.Article, found *quotes.Result, places *extract.Places, settings *config.Config, sourced bool) *suppress.Article {
	return &suppress.Article{
		Places: places, Paragraphs: found.Document.Paragraphs, Known: c.ids,
		Ran: func(rule string) bool {
			return settings.Rules[rule].Severity != check.Off && (sourced || !c.sourced[rule])
		},
		Severity:     func(rule string) check.Severity { return settings.Rules[rule].Severity },
		Fingerprints: check.Fingerprints{Name: c.report.Rooted(a.Path), Record: a.Record},
	}
}

// verifies reports whether a rule that looks at sources is on.
func (c *checking) verifies(settings *config.Config) bool {
	for id, is := range c.sourced {
		if is && settings.Rules[id].Severity != check.Off {
			return true
		}
	}
	return false
}

// placed adds the offsets of the JSON to a finding.
func placed(places *extract.Places, f check.Finding) outputs.Finding {
	start, end := places.CodePoints(f.Span)
	return outputs.Finding{Finding: f, Start: start, End: end}
}
