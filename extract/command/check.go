package command

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"quoth/extract/check/config"
)

const checkDoc = `Check reads articles before they are published and reports what an editor should
look at: quotations that nobody says or that differ from their source, anonymous
sources, numbers that do not agree, and so on. "quoth check --list-rules" lists
the rules, "quoth explain RULE" tells what is behind one.

A finding is a line, path:line:column: severity: message [rule]. Lines and
columns are counted from 1, columns in characters (code points).

The rules are set in .quoth.yaml, which is looked for in the folder of each
article and upwards to the root of its repository. A comment in the article
answers a finding, with a reason:

  <!-- quoth-disable-next-line source/anonymous: approved by the desk -->

Exit status is 0 when no finding is of the --fail-level or above it, 1 when one
is, and 2 when the arguments or the settings are wrong or an input could not be
read; the others are checked all the same.`

const checkExamples = `  quoth check article.md
  quoth check --against transcript.srt --fail-level warning article.md
  quoth check --format github --output sarif=quoth.sarif articles/
  quoth check --since origin/main articles/`

// checkOptions are the flags of the check command.
type checkOptions struct {
	format        choice
	outputs       []string
	files         []findingsFile // what outputs says
	failLevel     choice
	against       []string
	sourceKind    choice
	corpus        []string
	rules         choices
	config        string
	noConfig      bool
	printConfig   bool
	listRules     bool
	baseline      string
	writeBaseline string
	since         string
	tagger        tagger
	reading       reading
}

func newCheck(streams Streams) *cobra.Command {
	o := &checkOptions{
		format:     choice{value: "text", allowed: findingsFormatNames()},
		failLevel:  choice{allowed: config.Names(config.FailLevels)},
		sourceKind: choice{value: sourceTranscript, allowed: []string{sourceTranscript, sourceASR}},
		rules:      choices{allowed: ruleIDs()},
	}
	cmd := &cobra.Command{
		Use:                   "check [FILE|DIR|-]...",
		Short:                 "Report what an editor should look at",
		Long:                  checkDoc,
		Example:               checkExamples,
		Args:                  cobra.ArbitraryArgs,
		DisableFlagsInUseLine: true,
		RunE: func(cmd *cobra.Command, args []string) error {
			if o.listRules {
				return listRules(streams.Out)
			}
			if err := o.check(); err != nil {
				return usageError{cmd, err}
			}
			if o.printConfig {
				return o.runPrintConfig(streams, args)
			}
			if err := o.reading.checkArgs(streams, args); err != nil {
				return usageError{cmd, err}
			}
			return runCheck(streams, o, args)
		},
	}
	flags := cmd.Flags()
	flags.SortFlags = false
	flags.Var(&o.format, "format", "`FORMAT` of the findings: "+strings.Join(o.format.allowed, ", "))
	flags.StringArrayVar(&o.outputs, "output", nil, "write them also to a file, as `FORMAT=FILE`; may be given again")
	flags.Var(&o.failLevel, "fail-level", "exit with 1 from this `SEVERITY` on: "+strings.Join(o.failLevel.allowed, ", ")+" (error unless said)")
	flags.StringArrayVar(&o.against, "against", nil, "hold quotations against this `SOURCE`, a file or folder; may be given again")
	flags.Var(&o.sourceKind, "source-kind", "`KIND` of the sources: transcript, or asr, which a machine wrote: words that sound alike are one")
	flags.StringArrayVar(&o.corpus, "corpus", nil, "compare with what the articles in this `DIR` quote; may be given again")
	flags.Var(&o.rules, "rule", "run only these `RULES`, with commas between them")
	flags.StringVar(&o.config, "config", "", "go by this `FILE`, whatever .quoth.yaml there is")
	flags.BoolVar(&o.noConfig, "no-config", false, "go by no file")
	flags.BoolVar(&o.printConfig, "print-config", false, "print what an article, or this folder, goes by, and exit")
	flags.BoolVar(&o.listRules, "list-rules", false, "list the rules and exit")
	flags.StringVar(&o.baseline, "baseline", "", "leave out the findings that this `FILE` knows")
	flags.StringVar(&o.writeBaseline, "write-baseline", "", "write all findings to this `FILE`, and exit with 0")
	flags.StringVar(&o.since, "since", "", "report only what is on lines that have changed since the `REVISION`, as git knows it")
	flags.StringVar(&o.reading.inputs.StdinName, "stdin-filename", "", "`PATH` that standard input is known by")
	o.tagger.addFlags(cmd)
	o.reading.addFlags(cmd)
	complete(cmd, "format", o.format.allowed)
	complete(cmd, "fail-level", o.failLevel.allowed)
	complete(cmd, "source-kind", o.sourceKind.allowed)
	complete(cmd, "rule", o.rules.allowed)
	return cmd
}

// check refuses what makes no sense and fills in what is left to the command.
func (o *checkOptions) check() error {
	if o.config != "" && o.noConfig {
		return errors.New("--config and --no-config contradict each other")
	}
	if o.writeBaseline != "" && (o.baseline != "" || o.since != "" || len(o.rules.values) > 0) {
		return errors.New("--write-baseline is about all findings: no --baseline, --since or --rule with it")
	}
	for _, arg := range o.outputs {
		file, err := newFindingsFile(arg)
		if err != nil {
			return fmt.Errorf("invalid argument %q for \"--output\" flag: %w", arg, err)
		}
		if slices.ContainsFunc(o.files, func(f findingsFile) bool { return f.name == file.name }) {
			return fmt.Errorf("--output: %s is given twice", file.name)
		}
		o.files = append(o.files, file)
	}
	return o.reading.check()
}

// runPrintConfig prints what the article, or else the working directory, goes by.
func (o *checkOptions) runPrintConfig(streams Streams, args []string) error {
	if len(args) > 1 {
		return errors.New("--print-config takes one article")
	}
	s, err := newSettings(o)
	if err != nil {
		reportEach(streams.Err, err)
		return errReported
	}
	path := o.reading.inputs.StdinName
	if len(args) == 1 && args[0] != "-" {
		path = args[0]
	}
	c, err := s.of(path)
	if err != nil {
		reportEach(streams.Err, err)
		return errReported
	}
	data, err := c.YAML(allRules())
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(streams.Out, "# %s\n%s", cmp.Or(c.Path, "no "+config.FileName+": the defaults"), data)
	return err
}
