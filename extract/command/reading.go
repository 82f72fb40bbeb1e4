package command

import (
	"errors"
	"sync/atomic"

	"github.com/spf13/cobra"

	"quoth/extract/inputs"
)

// reading holds the flags that say what to read, and how.
type reading struct {
	format choice
	inputs inputs.Options
	jobs   int
}

func (r *reading) addFlags(cmd *cobra.Command) {
	r.format = choice{allowed: inputs.Formats()}
	flags := cmd.Flags()
	flags.Var(&r.format, "input-format", "read every input as this `FORMAT`, whatever it looks like")
	flags.StringArrayVar(&r.inputs.Include, "include", nil, "of folders only files that match this `PATTERN`, as in .gitignore; may be given again")
	flags.StringArrayVar(&r.inputs.Exclude, "exclude", nil, "of folders no files that match this `PATTERN`; may be given again")
	flags.StringArrayVar(&r.inputs.Lists, "files-from", nil, "read also the files that this `FILE` lists, one a line; - is standard input")
	flags.BoolVar(&r.inputs.Whole, "no-readability", false, "take all of an HTML page, not only its article")
	fields := &r.inputs.Fields
	flags.StringVar(&fields.Text, "text-field", "", "`NAME` of the field that holds the text, in JSON; a.b is b within a")
	flags.StringVar(&fields.ID, "id-field", "", "`NAME` of the one that tells records apart")
	flags.StringVar(&fields.Title, "title-field", "", "`NAME` of the one for the title")
	flags.StringVar(&fields.URL, "url-field", "", "`NAME` of the one for the address")
	flags.StringVar(&fields.Date, "date-field", "", "`NAME` of the one for the date")
	flags.IntVar(&r.jobs, "jobs", 0, "read `N` articles at a time; 0 means one for each core")
	complete(cmd, "input-format", r.format.allowed)
}

// check refuses what makes no sense and fills in what is left to the command.
func (r *reading) check() error {
	if err := r.inputs.Check(); err != nil {
		return err
	}
	return checkJobs(&r.jobs)
}

// checkArgs refuses to wait for an article that nobody means to type in.
func (r *reading) checkArgs(streams Streams, args []string) error {
	if len(args) == 0 && len(r.inputs.Lists) == 0 && isTerminal(streams.In) {
		return errors.New("no article: name a file, or - to type one in")
	}
	return nil
}

// inputsOf returns how to read the inputs that the arguments stand for, and
// those arguments: without any, standard input.
func (r *reading) inputsOf(streams Streams, args []string) ([]string, inputs.Options) {
	o := r.inputs
	o.Stdin, o.Format, o.Progress = streams.In, r.format.value, new(atomic.Int64)
	if len(args) == 0 && len(o.Lists) == 0 {
		args = []string{"-"}
	}
	return args, o
}
