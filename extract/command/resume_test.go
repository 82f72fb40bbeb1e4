package command

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A run that was killed has left half a line: it is written again, whole.
func TestResumeHalfALine(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, name := range []string{"a.txt", "b.txt", "c.txt"} {
		if err := os.WriteFile(name, []byte("“It begins here,” said Adaeze Nwosu.\n"), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	whole := run(t, "", "--format", "jsonl", "a.txt", "b.txt", "c.txt")
	first := len(whole[:strings.Index(whole, "\n")+1])
	for _, cut := range []int{0, 1, first - 1, first, first + 1, len(whole) - 1, len(whole)} {
		if err := os.WriteFile("run.jsonl", []byte(whole[:cut]), 0o666); err != nil {
			t.Fatal(err)
		}
		run(t, "", "--resume", "run.jsonl", "a.txt", "b.txt", "c.txt")
		got, err := os.ReadFile("run.jsonl")
		if err != nil || string(got) != whole {
			t.Errorf("after %d bytes: got %q, %v, want %q", cut, got, err, whole)
		}
	}
}

// Lines may be longer than what is read at a time.
func TestResumeLongLines(t *testing.T) {
	name := filepath.Join(t.TempDir(), "run.jsonl")
	long := `{"text":"` + strings.Repeat("x", 3<<20) + `","document":{"path":"b.txt","record":7}}` + "\n"
	if err := os.WriteFile(name, []byte("{}\n"+long+"half"), 0o666); err != nil {
		t.Fatal(err)
	}
	r, err := resume(name)
	if err != nil {
		t.Fatal(err)
	}
	defer r.discard()
	if want := (done{"b.txt", 7}); r.last == nil || *r.last != want {
		t.Errorf("last %v, want %v", r.last, want)
	}
	if info, err := os.Stat(name); err != nil || info.Size() != int64(len(long)+3) {
		t.Errorf("%d bytes are left, %v, want %d", info.Size(), err, len(long)+3)
	}
}
