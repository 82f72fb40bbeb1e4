package command

import (
	"bytes"
	"errors"

	"github.com/spf13/cobra"

	"quoth/extract"
	"quoth/extract/inputs"
	"quoth/extract/verify"
	"quoth/extract/writers/json"
	"quoth/extract/writers/listing"
	"quoth/extract/writers/report"
	"quoth/quotes"
)

const verifyDoc = `Verify holds each quotation of an article against what was said: transcripts,
recordings' subtitles, statements, other articles, in any format that quoth reads.
It tells what the article did to the words:

  verbatim    nothing, but for capitals and marks
  edited      what a desk may: fillers dropped, words left out at an ellipsis,
              words in brackets, short forms, numbers written out, spelling
  altered     words differ: each is shown
  paraphrase  too many differ to be a slip
  not found   no source has the like
  too short   fewer than five words, and not the source's

and what to look at: a negation or a number that differs, parts in another order,
words left out without an ellipsis, words that somebody else said, a sentence that
goes on with "but" or "unless". It never says what is true, only what differs from
the source.

Sources are those of --against, else those that the article names under "sources"
in its front matter (Markdown) or a meta element (HTML), relative to itself.

Exit status is 0 when no quotation differs, 1 when one does, 2 when an input or a
source could not be read.`

const verifyExamples = `  quoth verify story.txt --against hearing.vtt
  quoth verify drafts/ --against transcripts/ --format jsonl
  quoth verify story.md --format html >story-verified.html`

// verifyOptions are the flags of the verify command.
type verifyOptions struct {
	format  choice
	against []string
	kind    choice
	tagger  tagger
	reading reading
}

// The kinds of source that --source-kind names.
const (
	sourceTranscript = "transcript"
	sourceASR        = "asr"
)

// A verdictsWriter writes the reports of articles one behind the other.
type verdictsWriter struct {
	name  string
	alone bool // one article alone
	write func(*bytes.Buffer, *verify.Report, listing.Look) error
}

var verdictsWriters = [...]verdictsWriter{
	{"text", false, func(dst *bytes.Buffer, r *verify.Report, look listing.Look) error {
		look.Verified(dst, r)
		return nil
	}},
	{"json", false, func(dst *bytes.Buffer, r *verify.Report, _ listing.Look) error { return json.Encode(dst, r, "  ") }},
	{"jsonl", false, func(dst *bytes.Buffer, r *verify.Report, _ listing.Look) error { return json.Encode(dst, r, "") }},
	{"html", true, func(dst *bytes.Buffer, r *verify.Report, _ listing.Look) error {
		dst.Write(report.Verified(r))
		return nil
	}},
}

func newVerify(streams Streams) *cobra.Command {
	o := &verifyOptions{format: choice{value: "text"}, kind: choice{value: sourceTranscript, allowed: []string{sourceTranscript, sourceASR}}}
	for _, w := range verdictsWriters {
		o.format.allowed = append(o.format.allowed, w.name)
	}
	cmd := &cobra.Command{
		Use:                   "verify [FILE|DIR|-]... [--against SOURCE]...",
		Short:                 "Hold quotations against what was said",
		Long:                  verifyDoc,
		Example:               verifyExamples,
		Args:                  cobra.ArbitraryArgs,
		DisableFlagsInUseLine: true,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := o.reading.check(); err != nil {
				return usageError{cmd, err}
			}
			if err := o.reading.checkArgs(streams, args); err != nil {
				return usageError{cmd, err}
			}
			return runVerify(streams, o, args)
		},
	}
	flags := cmd.Flags()
	flags.SortFlags = false
	flags.StringArrayVar(&o.against, "against", nil, "a `SOURCE` of what was said, or a folder of them; may be given again")
	flags.Var(&o.format, "format", "`FORMAT` of the output: text, json, jsonl, or html (one article)")
	flags.Var(&o.kind, "source-kind", "`KIND` of the sources: transcript, or asr, which a machine wrote: words that sound alike are one")
	o.tagger.addFlags(cmd)
	o.reading.addFlags(cmd)
	complete(cmd, "format", o.format.allowed)
	complete(cmd, "source-kind", o.kind.allowed)
	return cmd
}

// runVerify holds the quotations of every input against the sources.
func runVerify(streams Streams, o *verifyOptions, args []string) error {
	finder, err := o.tagger.finder()
	if err != nil {
		return err
	}
	failed, err := newFailures(streams.Err, "", false)
	if err != nil {
		return err
	}
	ctx, free := untilInterrupted()
	defer free()

	args, in := o.reading.inputsOf(streams, args)
	job := &verifying{
		verifyOptions: o, finder: finder,
		shelf: verify.NewShelf(inputs.Options{Whole: in.Whole}, o.kind.value == sourceASR),
	}
	if len(o.against) > 0 {
		if job.given, err = job.shelf.Sources(o.against...); err != nil {
			failed.n++
			reportEach(streams.Err, err)
		}
		if job.given.Empty() {
			return errReported // each article would only say so
		}
	}
	var writer verdictsWriter
	for _, w := range verdictsWriters {
		if w.name == o.format.value {
			writer = w
		}
	}
	look := look(streams.Out, false)
	many, done, differ := false, 0, false
	items := several(inputs.All(args, in), &many)
	progress := newProgress(streams.Err, in.Progress, func() int64 { return inputs.Size(args, in) })
	err = inOrder(ctx, items, o.reading.jobs, job.do, func(it inputs.Item, v *verified, err error) error {
		progress.add()
		if err != nil {
			return failed.add(&it, err)
		}
		if v.missing != nil {
			failed.n++
			reportEach(streams.Err, v.missing)
		}
		if writer.alone && many {
			return errors.New("--format " + writer.name + " holds one article: take them one by one, or another format")
		}
		if done++; done > 1 && writer.name == "text" {
			v.head = "\n"
		}
		look.Several = many
		differ = differ || v.report.Summary.Differ > 0
		dst := bytes.NewBufferString(v.head)
		if err := writer.write(dst, v.report, look); err != nil {
			return err
		}
		_, err = streams.Out.Write(dst.Bytes())
		return err
	})
	progress.end()
	if err != nil {
		return err
	}
	if err := failed.close(); err != nil || !differ {
		return err
	}
	return errFindings
}

// A verifying is what the workers of one run share.
type verifying struct {
	*verifyOptions
	finder quotes.Finder
	shelf  *verify.Shelf
	given  *verify.Sources // with --against
}

// A verified article is what became of one.
type verified struct {
	report  *verify.Report
	missing error // of the sources that the article names, those that cannot be read
	head    string
}

// do reads an article and holds its quotations against the sources.
func (j *verifying) do(it inputs.Item) (*verified, error) {
	a, err := it.Read()
	if err != nil {
		return nil, err
	}
	out, sources := &verified{}, j.given
	if sources == nil {
		if len(a.Sources) == 0 {
			return nil, errors.New("no source: name some with --against, or under \"sources\" in its front matter")
		}
		if sources, out.missing = j.shelf.Sources(verify.Beside(a.Path, a.Sources)...); sources.Empty() {
			return nil, out.missing
		}
	}
	found := extract.Find(j.finder, a)
	out.report = verify.NewReport(a, extract.NewPlaces(a, it.Data), found, sources, sources.Verify(a, found))
	return out, nil
}
