package command

import (
	"bytes"
	"errors"
	"io"
	"os"
	"strings"
	"testing"
	"testing/iotest"
)

// run runs the command in this process and returns what it prints.
func run(t *testing.T, stdin string, args ...string) string {
	t.Helper()
	var out, errs bytes.Buffer
	if code := Main(args, Streams{strings.NewReader(stdin), &out, &errs}); code != exitDone && code != exitFindings {
		t.Fatalf("quoth %s: exit code %d\n%s", strings.Join(args, " "), code, &errs)
	}
	return out.String()
}

// A reader of the output that goes away ends the work, and nothing is wrong.
func TestClosedPipe(t *testing.T) {
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	r.Close()
	var errs bytes.Buffer
	if code := Main(nil, Streams{strings.NewReader("“Yes,” she said."), w, &errs}); code != exitDone || errs.Len() > 0 {
		t.Errorf("exit code %d, want %d; messages %q, want none", code, exitDone, &errs)
	}
}

// A full disk is no closed pipe.
func TestUnwritable(t *testing.T) {
	var errs bytes.Buffer
	full := writerFunc(func([]byte) (int, error) { return 0, errors.New("disk full") })
	if code := Main(nil, Streams{strings.NewReader(""), full, &errs}); code != exitUsage {
		t.Errorf("exit code %d, want %d", code, exitUsage)
	}
	if got, want := errs.String(), "quoth: disk full\n"; got != want {
		t.Errorf("message %q, want %q", got, want)
	}
}

func TestUnreadableInput(t *testing.T) {
	var out, errs bytes.Buffer
	if code := Main(nil, Streams{iotest.ErrReader(errors.New("torn cable")), &out, &errs}); code != exitUsage {
		t.Errorf("exit code %d, want %d", code, exitUsage)
	}
	if got, want := errs.String(), "quoth: standard input: torn cable\n"; got != want || out.Len() > 0 {
		t.Errorf("message %q, want %q; output %q, want none", got, want, &out)
	}
}

// Each article is written at once: a reader never sees part of one.
func TestWholeWrites(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"a", "b", "c", "d", "e"} {
		text := strings.Repeat("“Yes,” said "+name+" Nwosu.\n\n", 400)
		if err := os.WriteFile(dir+"/"+name+".txt", []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	writes := 0
	out := writerFunc(func(p []byte) (int, error) {
		writes++
		if !bytes.HasPrefix(p, []byte(`{"schema":`)) || bytes.Count(p, []byte("\n")) != 1 || p[len(p)-1] != '\n' {
			t.Errorf("write %d is not one line: %.40q", writes, p)
		}
		return len(p), nil
	})
	if code := Main([]string{"--format", "jsonl", dir}, Streams{strings.NewReader(""), out, io.Discard}); code != exitDone && code != exitFindings {
		t.Errorf("exit code %d, want %d", code, exitDone)
	}
	if writes != 5 {
		t.Errorf("%d writes, want 5", writes)
	}
}

type writerFunc func([]byte) (int, error)

func (f writerFunc) Write(p []byte) (int, error) { return f(p) }
