package command

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"quoth/extract/brat"
	"quoth/extract/learn"
	"quoth/quotes/model"
	"quoth/quotes/train"
)

const trainDoc = `Train learns a model from annotated articles and writes it to a file that
--model takes. The same articles and seed give the same file on every machine.

The folder is laid out as for quoth eval. A thousand articles take about ten
minutes on two cores; a few dozen of one's own are better added to a larger
corpus than used alone. Words have the vectors of the built-in model, or those
of a file in GloVe's text format (--vectors).

With --teacher it learns as well from texts that a larger tagger has scored:
train prepare writes articles for one to read, one JSON object a line, and the
file of the teacher has the same objects with its scores.`

// trainOptions are the flags of the train command.
type trainOptions struct {
	corpus, out string
	teacher     string
	vectors     string
	words       int
	learn       train.Options
}

func newTrain(streams Streams) *cobra.Command {
	o := &trainOptions{learn: train.Defaults()}
	cmd := &cobra.Command{
		Use:                   "train --corpus DIR -o FILE",
		Short:                 "Learn a model from annotated articles",
		Long:                  trainDoc,
		Example:               "  quoth train --corpus articles/ -o newsroom.model\n  quoth --model newsroom.model article.txt",
		Args:                  cobra.NoArgs,
		DisableFlagsInUseLine: true,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := o.check(); err != nil {
				return usageError{cmd, err}
			}
			return runTrain(streams, o)
		},
	}
	flags := cmd.Flags()
	flags.SortFlags = false
	flags.StringVar(&o.corpus, "corpus", "", "the `DIR` of annotated articles")
	flags.StringVarP(&o.out, "output", "o", "", "write the model to this `FILE`")
	flags.StringVar(&o.teacher, "teacher", "", "learn also from the texts of this `FILE`, which a larger tagger has scored")
	flags.StringVar(&o.vectors, "vectors", "", "take the vectors of words from this `FILE`: a word and its numbers a line, the commonest first")
	flags.IntVar(&o.words, "words", 55000, "of so `MANY` words of it")
	flags.Uint64Var(&o.learn.Seed, "seed", o.learn.Seed, "begin from this `NUMBER`; another gives another model of much the same worth")
	flags.IntVar(&o.learn.Epochs, "epochs", o.learn.Epochs, "read the corpus `N` times")
	cmd.AddCommand(newPrepare(streams))
	return cmd
}

func newPrepare(streams Streams) *cobra.Command {
	return &cobra.Command{
		Use:                   "prepare DIR|FILE...",
		Short:                 "Write articles for a teacher to read",
		Long:                  "Prepare writes annotated articles of a folder, and texts of files with one JSON\nobject a line, with the places of their tokens, tags and labels.",
		Args:                  cobra.MinimumNArgs(1),
		DisableFlagsInUseLine: true,
		RunE: func(_ *cobra.Command, args []string) error {
			for _, arg := range args {
				read := learn.Texts
				if info, err := os.Stat(arg); err == nil && info.IsDir() {
					read = brat.Read
				}
				articles, err := read(arg)
				if err != nil {
					return err
				}
				if err := learn.Prepare(streams.Out, articles); err != nil {
					return err
				}
			}
			return nil
		},
	}
}

func (o *trainOptions) check() error {
	switch {
	case o.corpus == "":
		return errors.New("no annotated articles: name their folder with --corpus")
	case o.out == "":
		return errors.New("no file for the model: name one with -o")
	case o.learn.Epochs < 1:
		return fmt.Errorf("invalid argument \"%d\" for \"--epochs\" flag: want at least 1", o.learn.Epochs)
	case o.words < 1:
		return fmt.Errorf("invalid argument \"%d\" for \"--words\" flag: want at least 1", o.words)
	}
	return nil
}

func runTrain(streams Streams, o *trainOptions) error {
	file, err := newPending(o.out)
	if err != nil {
		return err // before learning for nothing
	}
	file.discard()
	if o.learn.Vectors, err = readVectors(o.vectors, o.words); err != nil {
		return err
	}
	data, err := learn.Run(o.corpus, o.teacher, o.learn, &progress{w: streams.Err})
	if err != nil {
		return err
	}
	if file, err = newPending(o.out); err != nil {
		return err
	}
	defer file.discard()
	return file.commit(data)
}

// readVectors returns at most limit vectors of a file, or, without one, those of
// the built-in model.
func readVectors(name string, limit int) (*train.Vectors, error) {
	if name == "" {
		return train.VectorsOf(model.Default()), nil
	}
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	v, err := train.ReadVectors(file, limit)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return v, nil
}

// progress writes whole lines as messages.
type progress struct {
	w    io.Writer
	rest []byte
}

func (p *progress) Write(data []byte) (int, error) {
	p.rest = append(p.rest, data...)
	for {
		line, after, found := bytes.Cut(p.rest, []byte("\n"))
		if !found {
			return len(data), nil
		}
		if _, err := fmt.Fprintf(p.w, "quoth: %s\n", line); err != nil {
			return 0, err
		}
		p.rest = after
	}
}
