package command

import (
	"bytes"
	"fmt"

	"github.com/spf13/cobra"

	"quoth/extract"
	"quoth/extract/stats"
	"quoth/extract/writers/json"
	"quoth/extract/writers/table"
)

const statsDoc = `Stats counts who is quoted, over all articles together: how much each speaker
says and each kind of speaker, how much is said without a name, how many claims
there are and with which cues.

Speakers of one name and one kind are one. Shares are of the words in quotations
that have a speaker.`

// statsOptions are the flags of the stats command.
type statsOptions struct {
	format  choice
	top     int
	tagger  tagger
	reading reading
}

// statsFormats write a report, by the name that --format takes.
var statsFormats = [...]struct {
	name  string
	write func(*bytes.Buffer, *stats.Report) error
}{
	{"text", func(dst *bytes.Buffer, r *stats.Report) error { r.WriteText(dst); return nil }},
	{"json", func(dst *bytes.Buffer, r *stats.Report) error { return json.Encode(dst, r, "  ") }},
	{"csv", func(dst *bytes.Buffer, r *stats.Report) error { return table.Write(dst, ',', r.Rows()...) }},
}

func newStats(streams Streams) *cobra.Command {
	o := &statsOptions{format: choice{value: "text"}}
	for _, f := range statsFormats {
		o.format.allowed = append(o.format.allowed, f.name)
	}
	cmd := &cobra.Command{
		Use:                   "stats [FILE|DIR|-]...",
		Short:                 "Count who is quoted",
		Long:                  statsDoc,
		Example:               "  quoth stats --top 20 articles/\n  quoth stats --format json article.txt",
		Args:                  cobra.ArbitraryArgs,
		DisableFlagsInUseLine: true,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := o.check(); err != nil {
				return usageError{cmd, err}
			}
			if err := o.reading.checkArgs(streams, args); err != nil {
				return usageError{cmd, err}
			}
			return runStats(streams, o, args)
		},
	}
	flags := cmd.Flags()
	flags.SortFlags = false
	flags.Var(&o.format, "format", "`FORMAT` of the output: text, json, or csv (the speakers alone)")
	flags.IntVar(&o.top, "top", 0, "list the first `N` speakers and cues; 0 means all")
	o.tagger.addFlags(cmd)
	o.reading.addFlags(cmd)
	complete(cmd, "format", o.format.allowed)
	return cmd
}

// runStats reads every input and writes one report of those that can be read.
func runStats(streams Streams, o *statsOptions, args []string) error {
	finder, err := o.tagger.finder()
	if err != nil {
		return err
	}
	type counted struct {
		result *extract.Result
		words  int
	}
	count := stats.NewCount()
	return gather(streams, &o.reading, args, func(a *extract.Article) counted {
		return counted{extract.RunWith(finder, a, extract.CodePoints), stats.Words(a.Text)}
	}, func(c counted) {
		count.Add(c.result, c.words)
	}, func(dst *bytes.Buffer) error {
		return o.write(dst, count.Report(o.top))
	}, limitMemory(o.reading.jobs))
}

// write writes the report in the format asked for.
func (o *statsOptions) write(dst *bytes.Buffer, r *stats.Report) error {
	for _, f := range statsFormats {
		if f.name == o.format.value {
			return f.write(dst, r)
		}
	}
	return nil
}

func (o *statsOptions) check() error {
	if o.top < 0 {
		return fmt.Errorf("invalid argument \"%d\" for \"--top\" flag: want at least 0", o.top)
	}
	return o.reading.check()
}
