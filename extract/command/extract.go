package command

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"quoth/extract"
	"quoth/extract/inputs"
)

const extractDoc = `Quoth reads news articles and prints who said what: every quotation with its
speaker, and every attributed claim with its source and cue, as JSON with exact
offsets into the text.

A directory stands for the .txt files in it. No argument, or -, reads standard
input. Exit status is 0 when done, 2 when an input could not be read.`

const extractExamples = `  quoth article.txt
  quoth --format text article.txt
  quoth --format jsonl --kind direct,mixed articles/
  cat article.txt | quoth --speaker Nwosu --min-confidence 0.8 -`

// options are the flags of the extract command.
type options struct {
	format  choice
	offsets choice
	kinds   choices
	filter  filter
	tagger  tagger
	text    bool
	jobs    int
	version bool
}

func newExtract(streams Streams, name string) *cobra.Command {
	o := &options{
		format:  choice{"json", formatNames()},
		offsets: choice{extract.CodePoints.String(), []string{"codepoints", "bytes", "utf16", "runes"}},
		kinds:   choices{allowed: []string{"direct", "mixed", "indirect"}},
	}
	cmd := &cobra.Command{
		Use:                   name + " [FILE|DIR|-]...",
		Short:                 "Print who said what in news articles",
		Long:                  extractDoc,
		Example:               extractExamples,
		Args:                  cobra.ArbitraryArgs,
		DisableFlagsInUseLine: true,
		RunE: func(cmd *cobra.Command, args []string) error {
			if o.version {
				return printVersion(streams.Out)
			}
			if err := o.check(); err != nil {
				return usageError{cmd, err}
			}
			if len(args) == 0 && isTerminal(streams.In) {
				return usageError{cmd, errors.New("no article: name a file, or - to type one in")}
			}
			return runExtract(streams, o, args)
		},
	}
	flags := cmd.Flags()
	flags.SortFlags = false
	flags.Var(&o.format, "format", "`FORMAT` of the output: json, jsonl (one object a line) or text (a list to read)")
	flags.Var(&o.kinds, "kind", "only claims of these `KINDS`, and their quotes: direct, mixed, indirect")
	flags.StringArrayVar(&o.filter.speakers, "speaker", nil, "only what the speaker of this `NAME` says: a name, an alias or a last name")
	flags.Float64Var(&o.filter.confidence, "min-confidence", 0, "only what is at least so sure as `NUMBER`, from 0 to 1")
	flags.Var(&o.offsets, "offsets", "`UNIT` of offsets: codepoints, bytes or utf16")
	flags.BoolVar(&o.text, "with-text", false, "add the article's text to its object")
	o.tagger.addFlags(cmd)
	flags.IntVar(&o.jobs, "jobs", 0, "read `N` articles at a time; 0 means one for each core")
	complete(cmd, "format", o.format.allowed)
	complete(cmd, "kind", o.kinds.allowed)
	complete(cmd, "offsets", o.offsets.allowed)
	if name == "quoth" {
		flags.BoolVar(&o.version, "version", false, "print the version, and the hash of every model, and exit")
	}
	return cmd
}

// complete has the shell offer the words for a flag.
func complete(cmd *cobra.Command, flag string, words []string) {
	// It fails only for a flag that the command does not have.
	_ = cmd.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(words, cobra.ShellCompDirectiveNoFileComp))
}

// runExtract reads every input and writes what it holds, in the order given.
func runExtract(streams Streams, o *options, args []string) error {
	unit, err := extract.ParseUnit(o.offsets.value)
	if err != nil {
		return err
	}
	finder, err := o.tagger.finder()
	if err != nil {
		return err
	}
	if len(args) == 0 {
		args = []string{"-"}
	}
	var many bool
	items := several(inputs.All(args, inputs.Options{Stdin: streams.In}), &many)
	o.filter.kinds = o.kinds.values
	writer := formatNamed(o.format.value)

	failed := false
	err = inOrder(items, o.jobs, func(it inputs.Item) (*bytes.Buffer, error) {
		a, err := it.Read()
		if err != nil {
			return nil, err
		}
		r := extract.RunWith(finder, a, unit)
		o.filter.apply(r)
		if o.text {
			r.AddText(a)
		}
		var out bytes.Buffer
		return &out, writer(look(streams.Out, many)).Each(&out, r)
	}, func(it inputs.Item, out *bytes.Buffer, err error) error {
		if err != nil {
			failed = true
			report(streams.Err, &it, err)
			return nil
		}
		// One write for each article: whoever reads along never sees a part.
		_, err = streams.Out.Write(out.Bytes())
		return err
	})
	if err == nil && failed {
		err = errReported
	}
	return err
}

// check refuses numbers out of range and fills in the one left to the machine.
func (o *options) check() error {
	if !(o.filter.confidence >= 0 && o.filter.confidence <= 1) {
		return fmt.Errorf("invalid argument \"%v\" for \"--min-confidence\" flag: want a number from 0 to 1", o.filter.confidence)
	}
	return checkJobs(&o.jobs)
}
