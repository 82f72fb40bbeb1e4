package command

import (
	"context"
	"os"
	"os/signal"
	"syscall"
)

// untilInterrupted returns a context that Ctrl-C ends, so that what is begun can
// be brought to an end; a second one kills. free gives the signals back.
func untilInterrupted() (ctx context.Context, free func()) {
	ctx, free = signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, free)
	return ctx, free
}
