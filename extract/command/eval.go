package command

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"runtime"
	"slices"

	"github.com/spf13/cobra"

	"quoth/extract/brat"
	"quoth/extract/score"
	writers "quoth/extract/writers/json"
)

const evalDoc = `Eval finds who said what in annotated articles and prints precision, recall and
F1 against the annotation.

The folder holds text/NAME.txt with attributions/NAME_XXXX.ann, or NAME.txt with
NAME.ann beside it, in brat's stand-off format: Source, Cue and Content, tied by
events. With speakers.tsv, or NAME.speakers.tsv beside an article, the speakers
are judged too.

With --worth it measures instead how well statements are ranked by how far they
are worth checking. The file holds objects, in a list or one a line, each with
"text" and with "worth" or "checkable", true or false, or "label", 1 for what is
worth checking.`

// evalOptions are the flags of the eval command.
type evalOptions struct {
	gold   string
	worth  string
	tagger tagger
	marks  choice
	that   bool
	json   bool
	report bool
	errors int
	jobs   int
}

func newEval(streams Streams) *cobra.Command {
	o := &evalOptions{marks: choice{string(score.Double), []string{string(score.Double), string(score.Any)}}}
	cmd := &cobra.Command{
		Use:                   "eval --gold DIR | --worth FILE",
		Short:                 "Measure what is found in annotated articles",
		Long:                  evalDoc,
		Example:               "  quoth eval --gold articles/\n  quoth eval --gold articles/ --report --errors 3\n  quoth eval --worth statements.jsonl",
		Args:                  cobra.NoArgs,
		DisableFlagsInUseLine: true,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if o.worth != "" {
				if o.gold != "" {
					return usageError{cmd, errors.New("--worth and --gold are two measurements: name one")}
				}
				return runEvalWorth(streams, o)
			}
			if o.gold == "" {
				return usageError{cmd, fmt.Errorf("no annotated articles: name their folder with --gold")}
			}
			if err := checkJobs(&o.jobs); err != nil {
				return usageError{cmd, err}
			}
			return runEval(streams, o)
		},
	}
	flags := cmd.Flags()
	flags.SortFlags = false
	flags.StringVar(&o.gold, "gold", "", "the `DIR` of annotated articles")
	flags.StringVar(&o.worth, "worth", "", "a `FILE` of statements that are worth checking or not")
	flags.Var(&o.marks, "marks", "judge quotes in `MARKS` of this style: double, or any")
	complete(cmd, "marks", o.marks.allowed)
	flags.BoolVar(&o.that, "without-that", false, "leave out a \"that\" which annotated contents begin with, as quoth does")
	flags.BoolVar(&o.json, "json", false, "print JSON")
	flags.BoolVar(&o.report, "report", false, "say where the figures come from: rules, genres, confidence, causes of loss")
	flags.IntVar(&o.errors, "errors", 0, "show `N` examples of each cause of loss in the report")
	o.tagger.addFlags(cmd)
	flags.IntVar(&o.jobs, "jobs", 0, "read `N` articles at a time; 0 means one for each core")
	return cmd
}

func runEval(streams Streams, o *evalOptions) error {
	finder, err := o.tagger.finder()
	if err != nil {
		return err
	}
	articles, err := brat.Read(o.gold)
	if err != nil {
		return err
	}
	if o.that {
		for i := range articles {
			articles[i] = articles[i].WithoutThat()
		}
	}
	report := score.NewReport(o.errors)
	err = inOrder(context.Background(), slices.Values(articles), o.jobs, func(a brat.Article) (*score.Comparison, error) {
		return score.Article(a, finder.Find(a.Text), score.Marks(o.marks.value)), nil
	}, func(a brat.Article, c *score.Comparison, _ error) error {
		report.Add(a.Name, c)
		return nil
	})
	if err != nil {
		return err
	}
	var out bytes.Buffer
	if o.json {
		enc := json.NewEncoder(&out)
		enc.SetIndent("", "  ")
		if err := enc.Encode(report.JSON(o.report)); err != nil {
			return err
		}
	} else {
		report.WriteFigures(&out)
		if o.report {
			report.Write(&out)
		}
	}
	_, err = streams.Out.Write(out.Bytes())
	return err
}

// runEvalWorth measures how well statements are ranked.
func runEvalWorth(streams Streams, o *evalOptions) error {
	statements, err := score.ReadStatements(o.worth)
	if err != nil {
		return err
	}
	worth, checkable := score.Worth(statements)
	var out bytes.Buffer
	if o.json {
		err = writers.Encode(&out, struct {
			Worth     *score.Ranking `json:"check_worthiness"`
			Checkable *score.Ranking `json:"checkable"`
		}{worth, checkable}, "  ")
		if err != nil {
			return err
		}
	} else {
		if worth != nil {
			worth.Write(&out, "check-worthiness")
		}
		if checkable != nil {
			checkable.Write(&out, "checkable")
		}
	}
	_, err = streams.Out.Write(out.Bytes())
	return err
}

// checkJobs refuses a negative number of workers and fills in the one left to
// the machine.
func checkJobs(jobs *int) error {
	if *jobs < 0 {
		return fmt.Errorf("invalid argument \"%d\" for \"--jobs\" flag: want at least 0", *jobs)
	}
	if *jobs == 0 {
		*jobs = runtime.GOMAXPROCS(0)
	}
	return nil
}
