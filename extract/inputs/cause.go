package inputs

import (
	"errors"
	"io/fs"
)

// Cause is what lies behind an error of package os, whose operation and path
// a message that begins with the path need not repeat.
func Cause(err error) error {
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err
	}
	return err
}
