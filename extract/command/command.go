// Package command is the quoth command: flags and files in, results out.
//
// Standard output carries data only; messages go to standard error, each
// beginning with "quoth:", without capitals and full stops.
package command

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"
)

// Streams are what the command reads and writes.
type Streams struct {
	In       io.Reader
	Out, Err io.Writer
}

// The exit codes.
const (
	exitDone     = 0
	exitFindings = 1
	exitUsage    = 2 // also an input that could not be read
	// exitInterrupted is what shells give to a process that Ctrl-C ends.
	exitInterrupted = 130
)

// errReported ends the command with exitUsage; the causes are printed already.
var errReported = errors.New("some input could not be read")

// errFindings ends the command with exitFindings; they are printed already.
var errFindings = errors.New("there are findings")

// A usageError is a mistake in the arguments of a command.
type usageError struct {
	cmd *cobra.Command
	error
}

// Main runs the command with the arguments and returns its exit code.
func Main(args []string, streams Streams) int {
	// Without this a closed pipe kills the process before Write returns EPIPE.
	signal.Ignore(syscall.SIGPIPE)
	root := newRoot(streams)
	root.SetArgs(args)
	err := root.Execute()
	switch {
	case err == nil, closedPipe(err):
		return exitDone
	case errors.Is(err, errReported):
		return exitUsage
	case errors.Is(err, errFindings):
		return exitFindings
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(streams.Err, "quoth: interrupted: what was printed is whole")
		return exitInterrupted
	}
	fmt.Fprintf(streams.Err, "quoth: %v\n", err)
	if usage, ok := errors.AsType[usageError](err); ok {
		fmt.Fprintf(streams.Err, "quoth: %s\n", hint(usage))
	}
	return exitUsage
}

// newRoot makes the root command, which is the extract command under the
// program's name, and those below it.
func newRoot(streams Streams) *cobra.Command {
	root := newExtract(streams, "quoth")
	root.AddCommand(newExtract(streams, "extract"), newCheck(streams), newExplain(streams), newVerify(streams), newClaims(streams), newStats(streams), newSchema(streams), newEval(streams), newTrain(streams))
	// Main prints errors itself, and a page of help hides them.
	root.SilenceErrors, root.SilenceUsage = true, true
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error { return usageError{cmd, err} })
	root.SetIn(streams.In)
	root.SetOut(streams.Out)
	root.SetErr(streams.Err)
	return root
}
