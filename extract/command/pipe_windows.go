package command

import (
	"errors"
	"syscall"
)

// errNoData is what a write to a pipe gives once its reader is gone.
const errNoData = syscall.Errno(232)

// closedPipe reports whether err says that nobody reads the output any more,
// as in `quoth DIR | more`.
func closedPipe(err error) bool {
	return errors.Is(err, errNoData) || errors.Is(err, syscall.ERROR_BROKEN_PIPE)
}
