package command

import (
	"cmp"
	"errors"
	"fmt"
	"strings"
	"sync"

	"github.com/spf13/cobra"

	"quoth/extract"
	"quoth/extract/inputs"
	"quoth/extract/writers/listing"
	"quoth/quotes"
)

const extractDoc = `Quoth reads news articles and prints who said what: every quotation with its
speaker, and every attributed claim with its source and cue, as JSON with exact
offsets into the text.

Articles may be plain text, HTML, Markdown, DOCX, ODT, EPUB, PDF, JSON, WARC,
subtitles or transcripts, also packed with gzip or zstd. A directory stands for
the articles in it and below it. No argument, or -, reads standard input.

Exit status is 0 when done, 2 when an input could not be read.`

const extractExamples = `  quoth article.txt
  quoth --format text article.txt
  quoth --format jsonl --kind direct,mixed articles/
  quoth --format html -o pages/ articles/
  cat article.txt | quoth --speaker Nwosu --min-confidence 0.8 -`

// options are the flags of the extract command.
type options struct {
	reading reading
	format  choice
	rows    choice
	output  string
	resume  string
	errors  string
	shard   shard
	offsets choice
	unit    extract.Unit // what offsets says
	kinds   choices
	filter  filter
	tagger  tagger
	text    bool
	version bool
}

func newExtract(streams Streams, name string) *cobra.Command {
	o := &options{
		format:  choice{allowed: formatNames()},
		rows:    newRows(),
		offsets: choice{allowed: []string{"codepoints", "bytes", "utf16", "runes"}},
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
			if err := o.reading.checkArgs(streams, args); err != nil {
				return usageError{cmd, err}
			}
			return runExtract(streams, o, args)
		},
	}
	flags := cmd.Flags()
	flags.SortFlags = false
	flags.Var(&o.format, "format", "`FORMAT` of the output: "+strings.Join(o.format.allowed, ", ")+" (json unless said)")
	flags.Var(&o.rows, "rows", "with csv and tsv, a row for each of `WHAT`: quotes (unless said) or claims")
	flags.StringVarP(&o.output, "output", "o", "", "write to this `PATH`: a file, or a folder with a file for each article if it ends in a slash or is one")
	flags.Var(&o.kinds, "kind", "only claims of these `KINDS`, and their quotes: direct, mixed, indirect")
	flags.StringArrayVar(&o.filter.speakers, "speaker", nil, "only what the speaker of this `NAME` says: a name, an alias or a last name")
	flags.Float64Var(&o.filter.confidence, "min-confidence", 0, "only what is at least so sure as `NUMBER`, from 0 to 1")
	flags.Var(&o.offsets, "offsets", "`UNIT` of offsets: codepoints, bytes or utf16")
	flags.BoolVar(&o.text, "with-text", false, "add the article's text to its object")
	o.tagger.addFlags(cmd)
	o.reading.addFlags(cmd)
	flags.Var(&o.shard, "shard", "only every n-th article, from the i-th on: `i/n`")
	flags.StringVar(&o.resume, "resume", "", "go on with `FILE`, which an interrupted run has begun: add what it lacks, in jsonl")
	flags.StringVar(&o.errors, "errors", "", "write an object for each article that could not be read to this `FILE`, one a line; - is standard error")
	complete(cmd, "format", o.format.allowed)
	complete(cmd, "rows", o.rows.allowed)
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

// check refuses what makes no sense and fills in what is left to the command.
func (o *options) check() error {
	if !(o.filter.confidence >= 0 && o.filter.confidence <= 1) {
		return fmt.Errorf("invalid argument \"%v\" for \"--min-confidence\" flag: want a number from 0 to 1", o.filter.confidence)
	}
	if o.resume != "" {
		if o.output != "" || o.format.value != "" && o.format.value != "jsonl" {
			return errors.New("--resume writes jsonl to its own file: no --output, and no other --format")
		}
		o.format.value = "jsonl"
	}
	if o.format.value == "" {
		o.format.value = "json"
	}
	format, err := o.asked()
	if err != nil {
		return err
	}
	if o.unit, err = extract.ParseUnit(cmp.Or(o.offsets.value, extract.CodePoints.String())); err != nil {
		return err
	}
	if format.make(listing.Look{}).Text && o.unit != extract.CodePoints {
		return fmt.Errorf("--format %s counts code points: no --offsets %s", o.format.value, o.offsets.value)
	}
	o.filter.kinds = o.kinds.values
	return o.reading.check()
}

// runExtract reads every input and writes what it holds, in the order given.
func runExtract(streams Streams, o *options, args []string) error {
	job := &extraction{options: o}
	var err error
	if job.finder, err = o.tagger.finder(); err != nil {
		return err
	}
	format, err := o.asked()
	if err != nil {
		return err
	}
	job.writer = sync.OnceValue(func() extract.Writer { return format.make(look(streams.Out, job.many)) })
	out, err := o.newOutput(streams.Out, format.make(listing.Look{}), &job.many)
	if err != nil {
		return err
	}
	defer out.discard()
	failed, err := newFailures(streams.Err, o.errors, o.resume != "")
	if err != nil {
		return err
	}
	ctx, free := untilInterrupted()
	defer free()

	args, in := o.reading.inputsOf(streams, args)
	var missing error
	items := only(o.shard, inputs.All(args, in))
	if r, ok := out.(*resumed); ok {
		items = r.rest(items, func(err error) { missing = err })
	}
	if format.headed || format.make(listing.Look{}).Alone {
		items = several(items, &job.many)
	}
	job.fits = limitMemory(o.reading.jobs)
	progress := newProgress(streams.Err, in.Progress, func() int64 { return inputs.Size(args, in) })
	err = inOrder(ctx, items, o.reading.jobs, job.do, func(it inputs.Item, r *rendering, err error) error {
		progress.add()
		if err != nil {
			return failed.add(&it, err)
		}
		return out.put(r)
	})
	progress.end()
	if err == nil {
		err = cmp.Or(missing, out.finish())
	}
	return cmp.Or(err, failed.close())
}

// An extraction is what the workers of one run share.
type extraction struct {
	*options
	finder quotes.Finder
	many   bool // there is more than one article
	writer func() extract.Writer
	fits   func(text int) // see limitMemory
}

// do reads an article, finds who said what in it and renders that.
func (e *extraction) do(it inputs.Item) (*rendering, error) {
	a, err := it.Read()
	if err != nil {
		return nil, err
	}
	e.fits(len(a.Text))
	r := extract.RunWith(e.finder, a, e.unit)
	e.filter.apply(r)
	w := e.writer()
	if e.text || w.Text {
		r.AddText(a)
	}
	out := &rendering{item: &it, entry: extract.Entry{Document: r.Document, Quotes: len(r.Quotes), Claims: len(r.Claims), Speakers: len(r.Speakers)}}
	if w.Beside != nil {
		if err := w.Beside.Each(&out.beside, r); err != nil {
			return nil, err
		}
	}
	return out, w.Each(&out.data, r)
}
