//go:build unix

package command

import (
	"bytes"
	"io"
	"os"
	"strings"
	"sync"
	"syscall"
	"testing"
)

// Ctrl-C ends the work with whole results only, whatever it waits for.
func TestInterrupt(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := os.WriteFile("a.txt", []byte("“It begins here,” said Adaeze Nwosu.\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	in, hold := io.Pipe() // standard input that never comes
	defer hold.Close()
	var errs bytes.Buffer
	first := &firstWrite{wrote: make(chan struct{})}
	go func() {
		<-first.wrote
		syscall.Kill(syscall.Getpid(), syscall.SIGINT)
	}()
	code := Main([]string{"--format", "jsonl", "a.txt", "-"}, Streams{in, first, &errs})
	if code != exitInterrupted || !strings.HasPrefix(errs.String(), "quoth: interrupted") {
		t.Errorf("exit code %d, want %d; messages %q", code, exitInterrupted, &errs)
	}
	if got := first.String(); strings.Count(got, "\n") != 1 || !strings.HasSuffix(got, "}\n") {
		t.Errorf("printed %q, want one line", got)
	}
}

// A firstWrite tells when something is written.
type firstWrite struct {
	bytes.Buffer
	once  sync.Once
	wrote chan struct{}
}

func (w *firstWrite) Write(p []byte) (int, error) {
	n, err := w.Buffer.Write(p)
	w.once.Do(func() { close(w.wrote) })
	return n, err
}
