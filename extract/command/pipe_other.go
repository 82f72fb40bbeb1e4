//go:build !windows

package command

import (
	"errors"
	"syscall"
)

// closedPipe reports whether err says that nobody reads the output any more,
// as in `quoth DIR | head`.
func closedPipe(err error) bool { return errors.Is(err, syscall.EPIPE) }
